import type { Profile } from '../profile/schema.ts';
import { severityFor } from '../profile/effective.ts';
import { rules } from '../rules/index.ts';
import { annotate, type Annotation } from './annotation/annotate.ts';
import type { Category, Finding } from './finding.ts';
import { byPlace, type Found, mergeFindings } from './merge.ts';
import type { Post } from './post.ts';
import { isProtected } from './protected.ts';
import { type Read, type Reading, readOnce, readTwice } from './reading.ts';
import type { Rule } from './rule.ts';
import { severities, type Severity } from './severity.ts';
import { oneOfTwins } from './twins.ts';
import { wholeStories } from './whole-story.ts';

/** One step down; but what may give a patient away is worth a warning or nothing. */
function lowered(severity: Severity, category: Category): Severity {
  if (category === 'phi' && severity === 'warn') return severity;
  return severities[severities.indexOf(severity) + 1] ?? 'hint';
}

function fillIn(message: string, values: Readonly<Record<string, string>>): string {
  return message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function findingOf(
  rule: Rule,
  { hit, message }: Reading,
  severity: Severity,
  annotation: Annotation,
): Finding {
  const { start, end } = annotation.toOriginal(hit.start, hit.end);
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

function runRule(rule: Rule, annotation: Annotation, profile: Profile, read: Read): Found[] {
  const severity = severityFor(profile, rule.id, rule.offByDefault ? 'off' : rule.severity);
  if (severity === 'off') return [];
  const readings = read(rule, annotation, profile).filter(({ hit }) => hit.end > hit.start);
  if (readings.length === 0 || isProtected(annotation, rule.category)) return [];
  return readings.map((reading) => ({
    finding: findingOf(rule, reading, severity, annotation),
    marks: reading.marks,
  }));
}

const identifying = new Set<string>(
  rules.filter(({ marks }) => marks === 'identifier').map(({ id }) => id),
);
const marksIdentifier = (rule: string) => identifying.has(rule);

const fitter = oneOfTwins(rules);

function checkPost(post: Post, profile: Profile, read: Read): Finding[] {
  const annotation = annotate(post);
  const found = fitter(rules.flatMap((rule) => runRule(rule, annotation, profile, read)));
  return wholeStories(annotation, mergeFindings(found), marksIdentifier).toSorted(byPlace);
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
