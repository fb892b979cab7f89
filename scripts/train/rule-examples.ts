import { type MarkedPost, readExample } from '../../lib/lint/examples.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { rules } from '../../lib/rules/index.ts';

/** An example from a rule's own file, with the passages that deserve the rule: none where it leaves the post alone. */
export interface RuleExample extends MarkedPost {
  readonly rule: Rule;
}

/** All that the rules' files flag and leave alone: what a rule's file says is what the models learn. */
export const ruleExamples = (): RuleExample[] =>
  rules.flatMap((rule) =>
    [...rule.flags, ...rule.leaves].map((example) => ({ rule, ...readExample(example) })),
  );
