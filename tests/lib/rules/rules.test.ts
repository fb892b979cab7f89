import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '#lib/lint/annotation/annotate.ts';
import type { Example, Rule } from '#lib/lint/rule.ts';
import { rules } from '#lib/rules/index.ts';
import { ruleFiles, ruleIndex } from '../../../scripts/rule-index.ts';
import { readExample } from '#lib/lint/examples.ts';

/** Words that a warning never uses: it speaks of the text and of what may happen, and accuses nobody. */
const ACCUSING = /violat|illegal|breach|unacceptable|you (?:have|must|should)|!/i;

function flagged(rule: Rule, example: Example) {
  const { post, profile } = readExample(example);
  const annotation = annotate(post);
  return [...rule.check(annotation, profile)]
    .map((hit) => annotation.toOriginal(hit.start, hit.end))
    .map(({ start, end }) => post.text.slice(start, end));
}

const quotes = (example: Example) => {
  const { post, marked } = readExample(example);
  return marked.map(({ start, end }) => post.text.slice(start, end));
};

it('lists every rule file in lib/rules/index.ts', () => {
  const written = readFileSync(new URL('../../../lib/rules/index.ts', import.meta.url), 'utf8');
  const imports = (source: string) => source.match(/'\.\/.*\.ts'/g);
  expect(
    imports(written),
    'A rule file is missing from the index, or gone: run `node scripts/rule-index.ts`.',
  ).toEqual(imports(ruleIndex(ruleFiles())));
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has the id of its file', () => {
    expect(ruleFiles()).toContain(id);
  });

  it('says why, where from and what it may do, calmly', () => {
    expect(rule.title, 'Give the rule a title.').not.toBe('');
    expect(rule.reason, 'Give the reason in one sentence a nurse would accept.').toMatch(
      /^\p{Lu}.{15,160}\.$/u,
    );
    expect(rule.source.label, 'Name the law, guideline or study behind the rule.').not.toBe('');
    for (const message of Object.values(rule.messages)) {
      expect(message, 'Say in a sentence what it may do.').toMatch(/^[“\p{Lu}].{10,140}\.$/u);
    }
    expect([rule.reason, ...Object.values(rule.messages)].join(' ')).not.toMatch(ACCUSING);
  });

  it('leaves alone at least as many posts as it flags, and flags some', () => {
    expect(
      rule.flags.length,
      'Give at least three posts the rule must flag.',
    ).toBeGreaterThanOrEqual(3);
    expect(
      rule.leaves.length,
      'Give at least as many posts to leave alone as to flag, and nastier ones.',
    ).toBeGreaterThanOrEqual(rule.flags.length);
  });

  it.each(rule.flags.map((example) => [example] as const))('flags %j', (example) => {
    expect(flagged(rule, example)).toEqual(quotes(example));
  });

  it.each(rule.leaves.map((example) => [example] as const))('leaves %j alone', (example) => {
    expect(flagged(rule, example)).toEqual([]);
  });
});
