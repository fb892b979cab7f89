import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Check } from './check.ts';

const Package = z.object({
  license: z.optional(z.string()),
  dependencies: z.optional(z.record(z.string(), z.string())),
  devDependencies: z.optional(z.record(z.string(), z.string())),
});

const page = 'docs/dependencies.md';

/**
 * What the page of dependencies leaves out, or tells wrongly.
 *
 * @param licences - The licence of every direct dependency, by its name in package.json;
 *   `undefined` for a package that states none.
 * @param markdown - The page; a dependency is a table row that starts with its name in backticks.
 */
export function dependencyProblems(
  licences: ReadonlyMap<string, string | undefined>,
  markdown: string,
): string[] {
  const rows = new Map(
    [...markdown.matchAll(/^\| `([^`]+)` *\|.*\|.*\|.*$/gm)].map(([row, name = '']) => [name, row]),
  );
  const missing = [...licences.keys()]
    .filter((name) => !rows.has(name))
    .map((name) => `${name} is in package.json but not in ${page}; say there why it is needed.`);
  const stale = [...rows.keys()]
    .filter((name) => !licences.has(name))
    .map((name) => `${name} is in ${page} but not in package.json; take its row out.`);
  const wrong = [...licences]
    .filter(([name, licence]) => licence && rows.get(name)?.includes(` ${licence} `) === false)
    .map(
      ([name, licence = '']) => `${name} has the licence ${licence}; ${page} says something else.`,
    );
  return [...missing, ...stale, ...wrong];
}

function readPackage(file: string): z.infer<typeof Package> {
  return Package.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Every direct dependency is explained, with its licence. */
export const dependencies: Check = {
  name: 'dependencies',
  readsBuild: false,
  run: (root) => {
    const project = readPackage(join(root, 'package.json'));
    const names = Object.keys({ ...project.dependencies, ...project.devDependencies });
    const packageOf = (name: string) =>
      readPackage(join(root, 'node_modules', name, 'package.json'));
    const licences = new Map(names.map((name) => [name, packageOf(name).license]));
    return { problems: dependencyProblems(licences, readFileSync(join(root, page), 'utf8')) };
  },
};
