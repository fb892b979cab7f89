import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultProfile } from '#lib/profile/default.ts';
import { writeProfile } from '#lib/profile/read.ts';
import { Profile } from '#lib/profile/schema.ts';
import { activeProfile, listProfiles, readActiveProfile } from '#lib/store/active-profile.ts';
import { importProfile, removeProfile, textOf, useProfiles } from '#lib/store/profiles.ts';
import { builtInProfileId, storedSettings } from '#lib/store/stored-settings.ts';
import { makeProfile } from '../profile/samples.ts';

const house = makeProfile({ id: 'maple-ridge', name: 'Maple Ridge' });
const choose = (activeProfileId: string) =>
  storedSettings.write({ ...storedSettings.fallback, activeProfileId });

beforeEach(async () => {
  await useProfiles.getState().change(() => []);
});

describe('importProfile', () => {
  it('keeps the very text of the file', async () => {
    const text = `  ${JSON.stringify(house)}\r\n`;
    expect(await importProfile(text)).toMatchObject({ ok: true });
    expect(useProfiles.getState().value).toEqual([{ id: 'maple-ridge', text }]);
  });

  it('lets it be handed on as it came, and the built-in profile as it is written', async () => {
    const text = JSON.stringify(house);
    await importProfile(text);
    expect(textOf(house)).toBe(text);
    expect(textOf(defaultProfile)).toBe(writeProfile(defaultProfile));
  });

  it('puts a new version in the place of the old', async () => {
    await importProfile(writeProfile(house));
    await importProfile(writeProfile({ ...house, version: '2.0.0' }));
    expect(listProfiles(useProfiles.getState().value).map(({ version }) => version)).toEqual([
      defaultProfile.version,
      '2.0.0',
    ]);
  });

  it('keeps nothing of a file with problems', async () => {
    expect(await importProfile('{"format":')).toMatchObject({ ok: false });
    expect(useProfiles.getState().value).toEqual([]);
  });
});

describe('the active profile', () => {
  it('is the built-in one until somebody chooses', async () => {
    expect(builtInProfileId).toBe(defaultProfile.id);
    expect(await readActiveProfile()).toEqual(defaultProfile);
  });

  it('is the chosen one, until it is removed', async () => {
    await importProfile(writeProfile(house));
    await choose('maple-ridge');
    expect(await readActiveProfile()).toEqual(house);
    await removeProfile('maple-ridge');
    expect(await readActiveProfile()).toEqual(defaultProfile);
  });

  it('is the built-in one where the chosen one is damaged', async () => {
    const files = [{ id: 'maple-ridge', text: writeProfile(house).slice(0, 200) }];
    await fakeBrowser.storage.local.set({ profiles: files });
    await choose('maple-ridge');
    expect(await readActiveProfile()).toEqual(defaultProfile);
    expect(listProfiles(files)).toEqual([defaultProfile]);
  });

  it('may be a changed export of the built-in one, which takes its place', async () => {
    const changed = Profile.parse({ ...defaultProfile, name: 'Ours' });
    await importProfile(writeProfile(changed));
    const files = useProfiles.getState().value;
    expect(listProfiles(files)).toEqual([changed]);
    expect(activeProfile(storedSettings.fallback, files)).toEqual(changed);
  });
});
