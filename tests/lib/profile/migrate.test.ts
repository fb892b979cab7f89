import { describe, expect, it } from 'vitest';
import { migrate, type Upgrade } from '#lib/profile/migrate.ts';
import { smallest } from './samples.ts';

describe('migrate', () => {
  it('leaves a document of the present format as it is', () => {
    expect(migrate(smallest)).toEqual({ ok: true, document: smallest });
  });

  it('goes from each older format to the next, without touching the input', () => {
    const steps = new Map<unknown, Upgrade>([
      ['guideline-profile/draft', (old) => ({ ...old, format: 'guideline-profile/0' })],
      [
        'guideline-profile/0',
        ({ title, ...old }) => ({ ...old, name: title, format: 'guideline-profile/1' }),
      ],
    ]);
    const old = { format: 'guideline-profile/draft', title: 'Ours' };
    expect(migrate(old, steps)).toEqual({
      ok: true,
      document: { format: 'guideline-profile/1', name: 'Ours' },
    });
    expect(old).toEqual({ format: 'guideline-profile/draft', title: 'Ours' });
  });

  it.each([
    ['guideline-profile/2', /newer than this Chaperone; update Chaperone/],
    ['guideline-profile/10', /newer than this Chaperone/],
    ['guideline-profile/0', /expected "guideline-profile\/1", found "guideline-profile\/0"/],
    ['something else', /expected "guideline-profile\/1", found "something else"/],
    [undefined, /^missing; expected "guideline-profile\/1"$/],
    [1, /found 1/],
  ])('says what to do about the format %j', (format, message) => {
    const migration = migrate({ ...smallest, format });
    expect(migration).toMatchObject({ ok: false, path: ['format'] });
    expect(migration.ok || migration.message).toMatch(message);
  });
});
