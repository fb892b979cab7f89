import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeProblem } from '#lib/profile/problem.ts';
import { readProfile } from '#lib/profile/read.ts';

const guide = readFileSync(new URL('../../../docs/profile.md', import.meta.url), 'utf8');

it('the profile in docs/profile.md is a sound one', () => {
  const [, example = ''] = /```json\n(.*?)```/s.exec(guide) ?? [];
  const reading = readProfile(example);
  expect(reading.ok ? [] : reading.problems.map(describeProblem)).toEqual([]);
});
