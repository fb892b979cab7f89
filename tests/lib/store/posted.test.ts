import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countPostedInWeek, keepPosted, storedPosted } from '#lib/store/stored-posted.ts';

beforeEach(() => fakeBrowser.reset());

const keep = (day: string, days = 0) => keepPosted({ platform: 'x', day }, days);

it('counts the posts on a platform since Monday', async () => {
  // 4 October 2026 is a Sunday.
  await Promise.all(['2026-10-04', '2026-10-05', '2026-10-07'].map((day) => keep(day)));
  await keepPosted({ platform: 'facebook', day: '2026-10-06' }, 0);
  expect(await countPostedInWeek('x', '2026-10-07')).toBe(2);
  expect(await countPostedInWeek('x', '2026-10-04')).toBe(1);
  expect(await countPostedInWeek('facebook', '2026-10-11')).toBe(1);
  expect(await countPostedInWeek('facebook', '2026-10-12')).toBe(0);
});

it('forgets after eight weeks, or sooner where the guidelines say so', async () => {
  await keep('2026-08-01');
  await keep('2026-09-20');
  await keep('2026-10-01');
  expect((await storedPosted.read()).value.map(({ day }) => day)).toEqual([
    '2026-10-01',
    '2026-09-20',
  ]);
  await keep('2026-10-07', 7);
  expect((await storedPosted.read()).value.map(({ day }) => day)).toEqual([
    '2026-10-07',
    '2026-10-01',
  ]);
});

it('holds nothing but the platform and the day', async () => {
  await keep('2026-10-07');
  expect((await storedPosted.read()).value).toEqual([{ platform: 'x', day: '2026-10-07' }]);
});
