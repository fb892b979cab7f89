import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Check } from './check.ts';
import { buildFolder, builtBrowsers } from './files.ts';

/** The sites, written out a second time on purpose: a new one must be wanted twice. */
const sites = [
  'https://business.facebook.com/*',
  'https://studio.youtube.com/*',
  'https://twitter.com/*',
  'https://www.facebook.com/*',
  'https://www.linkedin.com/*',
  'https://www.youtube.com/*',
  'https://x.com/*',
];

const extensionPages =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'";

/** Exactly what the extension may ask for; lists in alphabetical order. */
const expected: Record<string, unknown> = {
  manifest_version: 3,
  permissions: ['scripting', 'storage'],
  host_permissions: sites,
  content_security_policy: { extension_pages: extensionPages },
};

/** Keys that give the extension no further reach. Any other key must be thought about first. */
const harmlessKeys = new Set([
  'name',
  'description',
  'version',
  'default_locale',
  'icons',
  'action',
  'background',
  'commands',
  'content_scripts',
  'options_ui',
  'minimum_chrome_version',
  'browser_specific_settings',
  // Names the policies that an organisation may set, docs/rollout.md.
  'storage',
]);

const Manifest = z.looseObject({
  default_locale: z.string(),
  icons: z.record(z.string(), z.string()),
  content_scripts: z.array(z.object({ matches: z.array(z.string()) })),
});
type Manifest = z.infer<typeof Manifest>;

/**
 * What is wrong with a built manifest.
 *
 * @param hasFile - Whether the build holds a file of this path.
 */
export function manifestProblems(built: unknown, hasFile: (path: string) => boolean): string[] {
  const parsed = Manifest.safeParse(built);
  if (!parsed.success) return [`The manifest lacks a part: ${z.prettifyError(parsed.error)}`];
  const manifest = parsed.data;
  return [
    ...reachProblems(manifest),
    ...siteProblems(manifest),
    ...fileProblems(manifest, hasFile),
  ];
}

function reachProblems(manifest: Manifest): string[] {
  const different = Object.keys(expected).filter(
    (key) => !isDeepStrictEqual(inOrder(manifest[key]), expected[key]),
  );
  const unknown = Object.keys(manifest).filter(
    (key) => !(key in expected) && !harmlessKeys.has(key),
  );
  return [
    ...different.map(
      (key) =>
        `"${key}" is ${JSON.stringify(manifest[key])} but must be ${JSON.stringify(expected[key])}. ` +
        'If the change is wanted, say why in docs/permissions.md and change scripts/checks/manifest.ts.',
    ),
    ...unknown.map(
      (key) =>
        `"${key}" is new in the manifest. If it widens what the extension can reach, take it out; ` +
        'if not, add it to the harmless keys in scripts/checks/manifest.ts.',
    ),
  ];
}

function siteProblems(manifest: Manifest): string[] {
  const matches = manifest.content_scripts.flatMap((script) => script.matches);
  if (isDeepStrictEqual(inOrder(matches), sites)) return [];
  return [
    `Content scripts run on ${matches.toSorted().join(', ')}, but must run once on each of ` +
      `${sites.join(', ')}. Mend the matches in entrypoints, or scripts/checks/manifest.ts.`,
  ];
}

function fileProblems(manifest: Manifest, hasFile: (path: string) => boolean): string[] {
  const icons = ['16', '32', '48', '128'].filter((size) => !(size in manifest.icons));
  const files = [...namedFiles(manifest), `_locales/${manifest.default_locale}/messages.json`];
  return [
    ...icons.map(
      (size) => `There is no icon of ${size} pixels; add it to public/ and the manifest.`,
    ),
    ...files
      .filter((file) => !hasFile(file))
      .map(
        (file) => `${file} is named in the manifest but not built; Chromium would refuse to load.`,
      ),
  ];
}

const builtFile = /^\/?[\w./-]+\.(?:js|css|html|json|png|svg)$/;

/** Every string anywhere in the manifest that looks like a path of a file. */
function namedFiles(value: unknown): string[] {
  if (typeof value === 'string') return builtFile.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namedFiles);
}

function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).toSorted() : value;
}

/** The built manifests ask for exactly what docs/permissions.md explains, and name no missing file. */
export const manifest: Check = {
  name: 'manifest',
  readsBuild: true,
  run: (root) => ({
    problems: builtBrowsers.flatMap((browser) => {
      const folder = buildFolder(root, browser);
      const built: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      return manifestProblems(built, (path) => existsSync(join(folder, path))).map(
        (problem) => `${browser}: ${problem}`,
      );
    }),
  }),
};
