import type { Annotation } from './annotation/annotate.ts';
import { overlap, type Span, trimmed } from './annotation/sentences.ts';
import type { Finding } from './finding.ts';
import { type JudgedSentence, riskOf } from './risk/risk.ts';
import { compareSeverity } from './severity.ts';

/** Log-odds from which a sentence by itself, and with those around it, tells on what the one beside it tells. */
const ALONE_POSSIBLE = -2;
const AROUND_LIKELY = 0;

/** A sentence where the writer's text has it. */
interface Told extends Span {
  readonly tellsOn: boolean;
}

function toldIn(annotation: Annotation): Told[] {
  const tellsOn = ({ alone, around }: JudgedSentence) =>
    alone > ALONE_POSSIBLE && around > AROUND_LIKELY;
  return riskOf(annotation).sentences.map((judged) => {
    const { start, end } = trimmed(judged.sentence);
    return { ...annotation.toOriginal(start, end), tellsOn: tellsOn(judged) };
  });
}

/** From the first to the last of them. */
const around = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** The finding's sentences with the one before and the one behind, where they tell on; else its own passage. */
function wholePassage(finding: Finding, sentences: readonly Told[]): Span {
  const isOwn = sentences.map((sentence) => overlap(sentence, finding));
  const beside = sentences.filter(
    ({ tellsOn }, at) => tellsOn && !isOwn[at] && [at - 1, at + 1].some((next) => isOwn[next]),
  );
  const own = sentences.filter((_, at) => beside.length > 0 && isOwn[at]);
  return around([finding, ...own, ...beside]);
}

/** Two findings of one rule that met: the worse one speaks for both passages. */
const joined = (one: Finding, other: Finding): Finding => ({
  ...(compareSeverity(one.severity, other.severity) <= 0 ? one : other),
  ...around([one, other]),
});

/**
 * One story, one card: what tells of a patient reaches over the sentences beside it that tell on, and findings of
 * one rule that then meet become one. What offers a rewrite keeps to the words that this would replace.
 * @param marksIdentifier whether a rule marks a name, a date or a number, which reach nowhere
 */
export function wholeStories(
  annotation: Annotation,
  findings: readonly Finding[],
  marksIdentifier: (rule: string) => boolean,
): Finding[] {
  const isTale = ({ category, rule, suggestion }: Finding) =>
    category === 'phi' && suggestion === undefined && !marksIdentifier(rule);
  if (!findings.some(isTale)) return [...findings];
  const sentences = toldIn(annotation);
  const whole: Finding[] = [];
  for (const finding of findings) {
    const found = isTale(finding) ? { ...finding, ...wholePassage(finding, sentences) } : finding;
    const met = whole.findIndex((other) => other.rule === found.rule && overlap(other, found));
    const other = whole[met];
    if (other) whole[met] = joined(other, found);
    else whole.push(found);
  }
  return whole;
}
