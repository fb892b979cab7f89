import { compareSeverity, type Severity } from '../lint/severity.ts';
import { compareLists, withoutLists } from './compare-lists.ts';
import { severityFor } from './effective.ts';
import { describePlace } from './label.ts';
import { quote } from './problem.ts';
import type { Profile } from './schema.ts';

/** One difference between two profiles. */
export interface Change {
  readonly effect: 'stricter' | 'milder' | 'added' | 'removed' | 'changed';
  readonly part: string;
  /** In plain words, complete as it stands. */
  readonly text: string;
}

/** What a comparison needs to know of a rule: the weight it has by itself. */
export interface RuleWeight {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity | 'off';
}

/** Says what would change if `after` took the place of `before`. Nothing that differs goes unsaid. */
export function compareProfiles(
  before: Profile,
  after: Profile,
  rules: readonly RuleWeight[],
): Change[] {
  const remaining = [withoutLists(before), withoutLists(after)] as const;
  return [
    ...rules.flatMap((rule) => compareWeight(before, after, rule)),
    ...compareLists(before, after),
    ...compareValues([], ...remaining),
  ];
}

function compareWeight(before: Profile, after: Profile, rule: RuleWeight): Change[] {
  const was = severityFor(before, rule.id, rule.severity);
  const is = severityFor(after, rule.id, rule.severity);
  if (was === is) return [];
  const effect = isStricter(is, was) ? 'stricter' : 'milder';
  return [{ effect, part: 'rules', text: `${rule.title}: ${is} instead of ${was}.` }];
}

function isStricter(one: Severity | 'off', other: Severity | 'off'): boolean {
  if (one === 'off' || other === 'off') return other === 'off';
  return compareSeverity(one, other) < 0;
}

/** Goes down where both sides are objects, and names each value that differs by its path. */
function compareValues(path: readonly string[], before: unknown, after: unknown): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isTable(before) && isTable(after)) {
    return Object.keys({ ...before, ...after }).flatMap((name) =>
      compareValues([...path, name], before[name], after[name]),
    );
  }
  const text = `${describePlace(path)}: ${describeDifference(before, after)}.`;
  return [{ effect: 'changed', part: path[0] ?? '', text }];
}

/** Lists of words say which came and went; anything else, what stands there now. */
function describeDifference(before: unknown, after: unknown): string {
  const [gone, come] = [textsOf(before), textsOf(after)];
  if (!gone || !come) return `${quote(after)} instead of ${quote(before)}`;
  const [out, fresh] = [
    gone.filter((it) => !come.includes(it)),
    come.filter((it) => !gone.includes(it)),
  ];
  const parts = [
    fresh.length > 0 ? `${fresh.map(quote).join(', ')} added` : '',
    out.length > 0 ? `${out.map(quote).join(', ')} removed` : '',
  ];
  return parts.filter(Boolean).join('; ') || 'in another order';
}

/** A missing list is an empty one. */
function textsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every((it) => typeof it === 'string') ? value : undefined;
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
