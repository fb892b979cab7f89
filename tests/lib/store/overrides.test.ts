import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Override } from '#lib/override.ts';
import { keepOverride, mostOverrides, storedOverrides } from '#lib/store/stored-overrides.ts';

const override: Override = { rules: ['phi/patient-name'], reason: 'consent', note: '' };
const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second));

beforeEach(() => fakeBrowser.reset());

describe('keepOverride', () => {
  it('keeps when it was decided, newest first', async () => {
    await keepOverride(override, at(1));
    await keepOverride({ ...override, reason: 'other', note: 'A poster about me' }, at(2));
    expect((await storedOverrides.read()).value).toEqual([
      { ...override, reason: 'other', note: 'A poster about me', at: '2026-01-01T00:00:02.000Z' },
      { ...override, at: '2026-01-01T00:00:01.000Z' },
    ]);
  });

  it('lets the oldest go, and loses none that come at once', async () => {
    const many = Array.from({ length: mostOverrides + 5 }, (_, second) => at(second));
    await Promise.all(many.map((time) => keepOverride(override, time)));
    const { value } = await storedOverrides.read();
    expect(value).toHaveLength(mostOverrides);
    expect(value[0]?.at).toBe(many.at(-1)?.toISOString());
  });
});
