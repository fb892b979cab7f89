import type { Check } from './check.ts';
import { trackedTextFiles, type TextFile } from './files.ts';

/** Hosts that serve packages; which one a machine uses is its own matter. */
const registryHost = /\/\/(?:registry\.|npm\.)[\w.-]+|\bnpmjs\.(?:org|com)\b/;

/** A sentence for each file that names a package registry, and for a lock file that does. */
export function registryProblems(files: readonly TextFile[], ownRegistry?: string): string[] {
  const ownHost = ownRegistry === undefined ? undefined : URL.parse(ownRegistry)?.host;
  const named = files
    .filter(
      ({ text }) => registryHost.test(text) || (ownHost !== undefined && text.includes(ownHost)),
    )
    .map(({ path }) => `${path} names a package registry; take the address out.`);
  const resolved = files
    .filter(({ path, text }) => path.endsWith('package-lock.json') && text.includes('"resolved"'))
    .map(
      ({ path }) =>
        `${path} says where packages were fetched from. Make it anew with the project's .npmrc ` +
        '(omit-lockfile-registry-resolved=true) and no node_modules folder.',
    );
  return [...named, ...resolved];
}

/** The lock file holds hashes and no addresses, so that any machine can install from its own registry. */
export const registry: Check = {
  name: 'registry',
  readsBuild: false,
  run: (root) => ({
    problems: registryProblems(trackedTextFiles(root), process.env['npm_config_registry']),
  }),
};
