import { expect, test } from 'vitest';
import { pathProblems } from '../../../scripts/checks/paths.ts';

/** Put together here, so that the check does not find this file. */
const home = ['', 'home', 'ann', 'chaperone'].join('/');
const windows = ['C:', 'Users', 'ann'].join('\\');
const root = '/srv/builds/chaperone';

const problemsIn = (text: string) => pathProblems([{ path: 'a.ts', text }], root);

test.each([`read('${home}/a')`, `cd ${windows}`, `file://${root}/lib/a.ts`])(
  '%s is reported with its line',
  (line) => {
    expect(problemsIn(`first\n${line}`)).toEqual([expect.stringMatching(/^a\.ts:2 /)]);
  },
);

test.each([
  '/usr/bin/chromium',
  'https://www.linkedin.com/home/feed',
  "import a from '../home/a.ts'",
  'matches /Users of the page',
])('%s is left alone', (line) => {
  expect(problemsIn(line)).toEqual([]);
});
