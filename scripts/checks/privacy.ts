import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { buildFolder, builtBrowsers, filesBelow, type TextFile } from './files.ts';
import { allowedAddresses, allowedCalls } from './privacy-allowances.ts';

/** Ways for a script to reach the network, or to run code that is not in the package. */
const forbidden: readonly { what: string; pattern: RegExp }[] = [
  { what: 'fetch', pattern: /(?<![\w$])fetch\s*\(/g },
  { what: 'XMLHttpRequest', pattern: /XMLHttpRequest/g },
  { what: 'WebSocket', pattern: /WebSocket/g },
  { what: 'WebTransport', pattern: /WebTransport/g },
  { what: 'EventSource', pattern: /EventSource/g },
  { what: 'RTCPeerConnection', pattern: /RTCPeerConnection/g },
  { what: 'sendBeacon', pattern: /sendBeacon/g },
  { what: 'an image of its own', pattern: /new Image\b/g },
  { what: 'importScripts', pattern: /importScripts/g },
  { what: 'import of an address', pattern: /import\s*\(\s*["'`](?:https?:)?\/\//g },
  { what: 'eval', pattern: /(?<![\w$.])eval\s*\(/g },
  { what: 'a function made from text', pattern: /(?<![\w$.])Function\s*\(/g },
];

/** A web address, up to the first character that cannot stand in one. */
const address = /(?:https?|wss?):\/\/[^\s"'`<>\\)]*/g;

/** The addresses in a text, each once. */
function addressesIn(text: string): string[] {
  return [...new Set(text.match(address))];
}

/**
 * A sentence for each way out that a built file holds and that nothing explains.
 *
 * @param known - Addresses that are words to show or to compare, and that nothing loads.
 */
export function privacyProblems({ path, text }: TextFile, known: readonly string[] = []): string[] {
  const calls = forbidden.flatMap(({ what, pattern }) =>
    excerpts(text, pattern)
      .filter((excerpt) => !allowedCalls.some((allowance) => allowance.text.test(excerpt)))
      .map(
        (excerpt) =>
          `${path} uses ${what}: …${excerpt}… The extension makes no network request and runs no ` +
          'code made from text; take it out, or drop the package that brings it.',
      ),
  );
  const isKnown = (found: string) =>
    known.includes(found) || allowedAddresses.some((allowance) => allowance.text.test(found));
  const addresses = addressesIn(text)
    .filter((found) => !isKnown(found))
    .map(
      (found) =>
        `${path} holds the address ${found}. If it is a link or a name that nothing loads, allow it ` +
        'with a reason in scripts/checks/privacy-allowances.ts; if not, take it out.',
    );
  return [...calls, ...addresses];
}

/** Each match with a little of what stands around it. */
function excerpts(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) =>
    text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 40),
  );
}

/** No built file can reach the network. */
export const privacy: Check = {
  name: 'privacy',
  readsBuild: true,
  run: async (root) => {
    const known = await addressesOfEngine();
    const problems = builtBrowsers.flatMap((browser) => {
      const folder = buildFolder(root, browser);
      return filesBelow(folder)
        .filter((path) => /\.(?:js|html|css|json|svg)$/.test(path))
        .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
        .flatMap((file) => privacyProblems(file, known))
        .map((problem) => `${browser}: ${problem}`);
    });
    return { problems };
  },
};

/**
 * The sources and examples of the rules, and what the built-in profile names. The engine is loaded
 * here and not above, so that one broken rule fails this check and not the whole run of tests.
 */
async function addressesOfEngine(): Promise<string[]> {
  const [{ rules }, { defaultProfile }] = await Promise.all([
    import('../../lib/rules/index.ts'),
    import('../../lib/profile/default.ts'),
  ]);
  return addressesIn(JSON.stringify([rules, defaultProfile]));
}
