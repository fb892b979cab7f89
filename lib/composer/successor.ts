import type { Finding } from '#lib/lint/finding.ts';
import { compareSeverity } from '#lib/lint/severity.ts';

/** A text and what is found in it, as a session tells of them. */
interface Judged {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * What there is to say now of the words that a finding was about, once the text or the verdict on it changed.
 * The same finding, which may have moved along with its words; else, where the words stand as they stood, what else
 * is found in them: by the same rule, or the worst. `undefined`: nothing any more.
 *
 * @param quote the words that the finding was about
 */
export function successorOf(before: Finding, quote: string, now: Judged): Finding | undefined {
  const { text, findings } = now;
  const wordsOf = ({ start, end }: Finding) => text.slice(start, end);
  const isSameRule = ({ rule }: Finding) => rule === before.rule;
  const away = ({ start, end }: Finding) =>
    Math.abs(start - before.start) + Math.abs(end - before.end);
  const moved = findings.filter((one) => isSameRule(one) && wordsOf(one) === quote);
  if (moved.length > 0) return moved.toSorted((a, b) => away(a) - away(b))[0];
  if (wordsOf(before) !== quote) return undefined;
  return findings
    .filter(({ start, end }) => start < before.end && before.start < end)
    .toSorted(
      (a, b) =>
        Number(isSameRule(b)) - Number(isSameRule(a)) ||
        compareSeverity(a.severity, b.severity) ||
        away(a) - away(b),
    )[0];
}
