import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Check } from './check.ts';
import { buildFolder, builtBrowsers, filesBelow } from './files.ts';

/** What a file may weigh, gzipped, in kB of 1000 bytes, and why it matters. */
const limits = [
  { file: /^content-scripts\/.+\.js$/, kB: 20, why: 'it runs on every page of the site' },
  { file: /^composer\.js$/, kB: 24, why: 'it is loaded while somebody begins to write' },
  { file: /^card\.js$/, kB: 95, why: 'it is loaded while somebody waits for the card' },
  { file: /^metadata\.js$/, kB: 95, why: 'it is loaded while somebody waits for the panel' },
  { file: /^beside\.js$/, kB: 70, why: 'it is loaded while somebody waits for the panel' },
  { file: /^background\.js$/, kB: 690, why: 'the browser parses it at each wake of the worker' },
];

/** A sentence for each file that is heavier than its limit. */
export function bundleProblems(sizes: ReadonlyMap<string, number>): string[] {
  const heavy = limits.flatMap((limit) =>
    [...sizes]
      .filter(([file, bytes]) => limit.file.test(file) && bytes > limit.kB * 1000)
      .map(
        ([file, bytes]) =>
          `${file} is ${kilobytes(bytes)} gzipped; the limit is ${limit.kB} kB, because ${limit.why}. ` +
          'Look at what it imports and take out what it does not need there.',
      ),
  );
  const missing = limits
    .filter((limit) => ![...sizes.keys()].some((file) => limit.file.test(file)))
    .map(
      (limit) => `The build has no file ${limit.file}; mend the build or scripts/checks/bundle.ts.`,
    );
  return [...heavy, ...missing];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function gzippedSizes(folder: string): Map<string, number> {
  const scripts = filesBelow(folder).filter((path) => /\.(?:js|css)$/.test(path));
  return new Map(
    scripts.map((path) => [path, gzipSync(readFileSync(join(folder, path))).byteLength]),
  );
}

/** Every script stays within its weight. */
export const bundle: Check = {
  name: 'bundle',
  readsBuild: true,
  run: (root) => {
    const builds = builtBrowsers.map((browser) => ({
      browser,
      sizes: gzippedSizes(buildFolder(root, browser)),
    }));
    return {
      notes: builds.map(({ browser, sizes }) => `${browser}: ${describeSizes(sizes)}`),
      problems: builds.flatMap(({ browser, sizes }) =>
        bundleProblems(sizes).map((problem) => `${browser}: ${problem}`),
      ),
    };
  },
};

function describeSizes(sizes: ReadonlyMap<string, number>): string {
  return [...sizes]
    .filter(([file]) => limits.some((limit) => limit.file.test(file)))
    .map(([file, bytes]) => `${file} ${kilobytes(bytes)}`)
    .join(', ');
}
