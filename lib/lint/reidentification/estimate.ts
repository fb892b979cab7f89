import { VISITS } from '../../lexicons/prevalence.ts';
import { type Fact, type FactKind, factKinds } from './fact.ts';

const YEAR = 365;

/** What the facts leave of a place's people. */
export interface Estimate {
  /** How many people they hold for: at most, when some fact has no figure. */
  readonly people: number;
  /** The place they are counted in. */
  readonly place: Fact;
}

const isKnown = (value: number | undefined): value is number => value !== undefined;

/** The smallest of what is known, so that two facts about one thing count once. */
function smallest(values: readonly (number | undefined)[], otherwise: number): number {
  return Math.min(otherwise, ...values.filter(isKnown));
}

/** The smallest place whose people are counted. */
function placeOf(facts: readonly Fact[]): Fact | undefined {
  return facts
    .filter(({ people }) => isKnown(people))
    .toSorted((one, other) => (one.people ?? 0) - (other.people ?? 0))[0];
}

/** Of two facts of a kind the narrower one counts; facts of different kinds are taken as independent. */
function shareOf(facts: readonly Fact[], town: number): number {
  const shares = factKinds.map((kind) =>
    smallest(
      facts
        .filter((fact) => fact.kind === kind)
        .map(({ share, isOnlyOne }) => (isOnlyOne ? 1 / town : share)),
      1,
    ),
  );
  return shares.reduce((product, share) => product * share, 1);
}

/** How likely a person was in care for this, then: once a year at most where no day is said. */
function chanceOf(facts: readonly Fact[]): number {
  const rates = facts.map(({ perYear }) => perYear).filter(isKnown);
  const days = smallest(
    facts.map((fact) => fact.days),
    YEAR,
  );
  if (rates.length === 0 && days === YEAR) return 1;
  const perYear = rates.length > 0 ? Math.min(...rates) : VISITS;
  return Math.min(1, (perYear * days) / YEAR);
}

/**
 * About how many people in the place the facts hold for: people × shares × (events a person-year × window in years).
 * Undefined when nobody has counted the place. docs/re-identification.md tells the arithmetic.
 */
export function estimate(facts: readonly Fact[]): Estimate | undefined {
  const place = placeOf(facts);
  const town = place?.people;
  if (!place || !isKnown(town)) return undefined;
  return { people: town * shareOf(facts, town) * chanceOf(facts), place };
}

/** What narrows the circle most, and where a missing figure leaves an estimate too high. */
const COUNTED: readonly (readonly FactKind[])[] = [['job'], ['family'], ['condition', 'event']];

const hasFigure = ({ share, perYear, isOnlyOne }: Fact) =>
  isKnown(share) || isKnown(perYear) || isOnlyOne === true;

/** Whether there is a figure for each thing that narrows the circle. */
export function isComplete(facts: readonly Fact[]): boolean {
  return COUNTED.every((kinds) => {
    const told = facts.filter(({ kind }) => kinds.includes(kind));
    return told.length === 0 || told.some(hasFigure);
  });
}
