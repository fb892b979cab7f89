import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { categories } from '../lib/lint/finding.ts';

const folder = new URL('../lib/rules/', import.meta.url);

/** Ids of all rule files, `phi/patient-name` …, in order of category and name. */
export function ruleFiles(): string[] {
  const written = categories.filter((category) => existsSync(new URL(category, folder)));
  return written.flatMap((category) =>
    readdirSync(new URL(category, folder))
      .filter((name) => name.endsWith('.ts'))
      .toSorted()
      .map((name) => `${category}/${name.slice(0, -3)}`),
  );
}

const nameOf = (id: string) =>
  id.replaceAll(/[/-](?<letter>[a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** What lib/rules/index.ts must say for the rule files that are there. */
export function ruleIndex(ids: readonly string[]): string {
  const imports = ids.map((id) => `import ${nameOf(id)} from './${id}.ts';`);
  return `// Written by \`npm run new-rule\`; a test holds it to the files in this folder.
import type { Rule } from '../lint/rule.ts';
${imports.join('\n')}

/** Every rule, by category and name. */
export const rules: readonly Rule[] = [
${ids.map((id) => `  ${nameOf(id)},`).join('\n')}
];
`;
}

/** Brings lib/rules/index.ts up to the files in its folder. */
export function writeRuleIndex(): void {
  writeFileSync(new URL('index.ts', folder), ruleIndex(ruleFiles()));
}

if (import.meta.main) writeRuleIndex();
