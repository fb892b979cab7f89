/** Writes the skeleton of a rule: `npm run new-rule claim/price-urgency`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { categories } from '../lib/lint/finding.ts';
import { writeRuleIndex } from './rule-index.ts';

const id = process.argv[2] ?? '';
const file = new URL(`../lib/rules/${id}.ts`, import.meta.url);

const skeleton = `import { phrases } from '../../lint/checks/phrases.ts';
import { defineRule } from '../../lint/rule.ts';

export default defineRule({
  id: '${id}',
  title: '',
  severity: 'hint',
  reason: '',
  source: { label: '' },
  messages: { found: '' },
  flags: [],
  leaves: [],
  check: phrases({ phrases: {} }),
});
`;

function problem(): string | undefined {
  if (!new RegExp(`^(?:${categories.join('|')})/[a-z0-9-]+$`).test(id)) {
    return `Give the rule's id as category/name, for example claim/price-urgency. Categories: ${categories.join(', ')}.`;
  }
  return existsSync(file) ? `lib/rules/${id}.ts exists already.` : undefined;
}

const found = problem();
if (found) {
  console.error(found);
  process.exitCode = 2;
} else {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, skeleton);
  writeRuleIndex();
  console.log(`Wrote lib/rules/${id}.ts. Fill it in; \`npm run unit\` says what is missing.`);
}
