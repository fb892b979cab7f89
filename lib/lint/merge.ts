import { overlap } from './annotation/sentences.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { compareSeverity } from './severity.ts';

/** A finding with what its rule says about the passages it marks. */
export interface Found {
  readonly finding: Finding;
  readonly marks?: Rule['marks'];
}

/** A bed gives a patient away and tells nothing of the story, which is there still when the number is gone. */
const LEAVES_STORY = 'phi/room-number';

const isStory = (marks: Found['marks']) => marks === 'story' || marks === 'somebody';

/** In the order of the text; of two that begin together the longer first. */
export const byPlace = (a: Finding, b: Finding) => a.start - b.start || b.end - a.end;

/** Worst first; of two equally bad ones the shorter, which says more exactly what to mend, then the one that offers a rewrite. */
const byWeight = ({ finding: a }: Found, { finding: b }: Found) =>
  compareSeverity(a.severity, b.severity) ||
  a.end - a.start - (b.end - b.start) ||
  Number(b.suggestion !== undefined) - Number(a.suggestion !== undefined);

/**
 * Whether the other finding says only that somebody is told of, and this one what of them. A name or a date elsewhere in
 * the post does not: when it is gone the story is there still.
 */
const isMoreExact = ({ finding, marks }: Found, other: Found) =>
  other.marks === 'somebody' &&
  marks !== 'somebody' &&
  marks !== 'identifier' &&
  finding.category === 'phi' &&
  compareSeverity(finding.severity, other.finding.severity) <= 0;

const contains = (a: Finding, b: Finding) => a.start <= b.start && b.end <= a.end;

/** Whether what is said of one passage makes the other finding on it one card too many. */
function covers(one: Found, other: Found): boolean {
  const [kept, lesser] = [one.finding, other.finding];
  if (kept.category !== lesser.category || !overlap(kept, lesser)) return false;
  if (kept.rule === lesser.rule || lesser.severity === 'hint') return true;
  if (kept.category !== 'phi') return contains(kept, lesser);
  if (isStory(other.marks)) {
    return isStory(one.marks) || (one.marks === 'identifier' && kept.rule !== LEAVES_STORY);
  }
  return one.marks === 'identifier' && other.marks === 'identifier';
}

/**
 * One concern, one card: the weightiest stays of overlapping findings of one rule, of two identifiers and of stories,
 * no hint stays beside a graver finding of its category, and nothing within the words of one. More than that stays where it
 * needs its own mending: to thank Dana for trusting us with her knee tells her name, and that she was treated; a discount in
 * a sentence that rewards choosing us can go, and the reward is there still. That a patient is told of at all is said only
 * where nothing else is.
 */
export function mergeFindings(all: readonly Found[]): Finding[] {
  const exact = all.filter((found) => !all.some((other) => isMoreExact(other, found)));
  const kept: Found[] = [];
  for (const found of exact.toSorted(byWeight)) {
    if (!kept.some((other) => covers(other, found))) kept.push(found);
  }
  return kept.map(({ finding }) => finding).toSorted(byPlace);
}
