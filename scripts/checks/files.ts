import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A text file of the project, by its path from the project's root. */
export type TextFile = { path: string; text: string };

export const builtBrowsers = ['chrome', 'firefox'] as const;
export type BuiltBrowser = (typeof builtBrowsers)[number];

/** The folder a production build for this browser lands in. */
export function buildFolder(root: string, browser: BuiltBrowser): string {
  return join(root, '.output', `${browser}-mv3`);
}

/** Every file below a folder, as paths from it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

/** Every text file that git tracks, or would once it is added. */
export function trackedTextFiles(root: string): TextFile[] {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8' },
  );
  return list
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .filter((file) => !file.text.includes('\0'));
}
