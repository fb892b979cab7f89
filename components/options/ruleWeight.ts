import type { Rule } from '#lib/lint/rule.ts';
import type { Severity } from '#lib/lint/severity.ts';
import { severityFor } from '#lib/profile/effective.ts';
import type { RuleWeight } from '#lib/profile/compare.ts';
import type { Profile } from '#lib/profile/schema.ts';

/** What a rule weighs by itself, `off` when it has to be asked for. */
export function weightOf({ id, title, severity, offByDefault }: Rule): RuleWeight {
  return { id, title, severity: offByDefault ? 'off' : severity };
}

/** What a rule weighs under these guidelines. */
export function weightUnder(guidelines: Profile, rule: Rule): Severity | 'off' {
  return severityFor(guidelines, rule.id, weightOf(rule).severity);
}
