import { describePlace } from '#lib/profile/label.ts';
import { sectionOf } from '../sections.ts';

/** Leads to the field where something stands, by its place in the profile. */
export function PlaceLink({ place }: { place: string }) {
  const steps = [...place.matchAll(/\[(\d+)\]|\["([^"]*)"\]|[^.[\]]+/g)].map(
    ([step, index, quoted]) => (index === undefined ? (quoted ?? step) : Number(index)),
  );
  const section = sectionOf(String(steps[0] ?? ''));
  return <a href={`#editor/${section}/${encodeURIComponent(place)}`}>{describePlace(steps)}</a>;
}
