import { i18n } from '#i18n';
import type { Rule } from '#lib/lint/rule.ts';

/** The rules in which every word of `wanted` stands: in the name, the category, the reason or the source. */
export function searchRules(rules: readonly Rule[], wanted: string): Rule[] {
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter((rule) => words.every((word) => describe(rule).includes(word)));
}

function describe({ id, category, severity, title, reason, source }: Rule): string {
  const named = [i18n.t(`category.${category}`), i18n.t(`severity.${severity}`)];
  return [id, title, reason, source.label, ...named].join('\n').toLocaleLowerCase();
}
