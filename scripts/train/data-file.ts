import { writeFileSync } from 'node:fs';
import { packWeights } from '../../lib/lint/risk/packed.ts';

/** Writes a model of the privacy engine beside what reads it, as `<name>.data.ts`. `head` is code, `from` the posts it was learned from. */
export function writeData(name: string, from: string, head: string, weights: Int8Array): void {
  const { gaps, values } = packWeights(weights);
  writeFileSync(
    new URL(`../../lib/lint/risk/${name}.data.ts`, import.meta.url),
    `// Written by scripts/train.ts from ${from}.
${head}export const gaps =\n  '${gaps}';\nexport const values =\n  '${values}';\n`,
  );
}
