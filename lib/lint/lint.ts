import type { Profile } from '../profile/schema.ts';
import { severityFor } from '../profile/effective.ts';
import { rules } from '../rules/index.ts';
import { annotate, type Annotation } from './annotation/annotate.ts';
import { overlap } from './annotation/sentences.ts';
import type { Category, Finding } from './finding.ts';
import { type Found, mergeFindings } from './merge.ts';
import type { Post } from './post.ts';
import { isProtected } from './protected.ts';
import { isDoubted, seenBy } from './reader/reader.ts';
import type { Hit, Rule } from './rule.ts';
import { severities, type Severity } from './severity.ts';

/** What only the reader sees has no wording of its own: it says what the rule is about. */
const SEEN_BY_READER = 'seen by reader';

/** A reader's word alone holds no post back; advice is quiet as it is. */
const UNSURE = { confidence: 'low' } as const;

/** One step down; but what may give a patient away is worth a warning or nothing. */
function lowered(severity: Severity, category: Category): Severity {
  if (category === 'phi' && severity === 'warn') return severity;
  return severities[severities.indexOf(severity) + 1] ?? 'hint';
}

function fillIn(message: string, values: Readonly<Record<string, string>>): string {
  return message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function findingOf(rule: Rule, hit: Hit, severity: Severity, annotation: Annotation): Finding {
  const { start, end } = annotation.toOriginal(hit.start, hit.end);
  const key = hit.message ?? Object.keys(rule.messages)[0] ?? '';
  const message = rule.messages[key] ?? `Someone may read this as: ${rule.title}.`;
  const own = hit.severity ?? severity;
  return {
    rule: rule.id,
    category: rule.category,
    severity: hit.confidence === 'low' ? lowered(own, rule.category) : own,
    start,
    end,
    message: fillIn(message, { quote: annotation.post.text.slice(start, end), ...hit.values }),
    why: hit.why ?? rule.reason,
    source: rule.source.label,
    ...(hit.suggestion !== undefined && { suggestion: hit.suggestion }),
    ...(hit.facts && { facts: [...hit.facts] }),
  };
}

/** What a rule makes of a post. */
type Reading = (rule: Rule, annotation: Annotation, profile: Profile) => Iterable<Hit>;

const readOnce: Reading = ({ check }, annotation, profile) => check(annotation, profile);

/** Of patients the models of privacy have read far more posts than the reader: it doubts only what they are unsure of. */
const isCertain = ({ category }: Rule, { confidence }: Hit) =>
  category === 'phi' && confidence !== 'low';

/** What a rule's check finds and the reader does not doubt, and then what only the reader sees. */
function* readTwice(rule: Rule, annotation: Annotation, profile: Profile): Iterable<Hit> {
  const found = [...rule.check(annotation, profile)].filter(
    (hit) => isCertain(rule, hit) || !isDoubted(annotation, rule.id, hit),
  );
  yield* found;
  if (rule.marks === 'identifier') return;
  for (const { start, end } of seenBy(annotation, rule.id)) {
    if (found.some((hit) => overlap(hit, { start, end }))) continue;
    yield { start, end, message: SEEN_BY_READER, ...(rule.severity !== 'advise' && UNSURE) };
  }
}

function* runRule(
  rule: Rule,
  annotation: Annotation,
  profile: Profile,
  reading: Reading,
): Iterable<Found> {
  const severity = severityFor(profile, rule.id, rule.offByDefault ? 'off' : rule.severity);
  if (severity === 'off') return;
  for (const hit of reading(rule, annotation, profile)) {
    if (isProtected(annotation, rule.category)) return;
    if (hit.end > hit.start) {
      const marks = hit.message === SEEN_BY_READER ? 'story' : rule.marks;
      yield { finding: findingOf(rule, hit, severity, annotation), marks };
    }
  }
}

function checkPost(post: Post, profile: Profile, reading: Reading): Finding[] {
  const annotation = annotate(post);
  return mergeFindings(rules.flatMap((rule) => [...runRule(rule, annotation, profile, reading)]));
}

/**
 * Checks a post against every rule that the profile leaves on.
 * Findings come in the order of the text; where several say the same of a passage, the most severe is kept.
 */
export const lint = (post: Post, profile: Profile): Finding[] =>
  checkPost(post, profile, readTwice);

/** As `lint`, without the second reading: what the rules' own words find, for the training of that. */
export const checkOnce = (post: Post, profile: Profile): Finding[] =>
  checkPost(post, profile, readOnce);
