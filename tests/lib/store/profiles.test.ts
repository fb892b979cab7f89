import { beforeEach, describe, expect, it } from 'vitest';
import { defaultProfile } from '#lib/profile/default.ts';
import { writeProfile } from '#lib/profile/read.ts';
import { Profile } from '#lib/profile/schema.ts';
import { activeProfile, listProfiles } from '#lib/store/active-profile.ts';
import { useLastImport } from '#lib/store/last-import.ts';
import {
  bringIn,
  importProfile,
  removeProfile,
  textOf,
  undoImport,
  useProfiles,
} from '#lib/store/profiles.ts';
import { useSettings } from '#lib/store/settings.ts';
import { builtInProfileId, storedSettings } from '#lib/store/stored-settings.ts';
import { makeProfile } from '../profile/samples.ts';

const house = makeProfile({ id: 'maple-ridge', name: 'Maple Ridge' });
const choose = (activeProfileId: string) =>
  useSettings.getState().change((value) => ({ ...value, activeProfileId }));
const active = () =>
  activeProfile(useSettings.getState().value, listProfiles(useProfiles.getState().value));

beforeEach(async () => {
  await useProfiles.getState().change(() => []);
  await useSettings.getState().change(() => storedSettings.fallback);
  await useLastImport.getState().change(() => null);
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
  it('is the built-in one until somebody chooses', () => {
    expect(builtInProfileId).toBe(defaultProfile.id);
    expect(active()).toEqual(defaultProfile);
  });

  it('is the chosen one, until it is removed', async () => {
    await importProfile(writeProfile(house));
    await choose('maple-ridge');
    expect(active()).toEqual(house);
    await removeProfile('maple-ridge');
    expect(active()).toEqual(defaultProfile);
  });

  it('is the built-in one where the chosen one is damaged', async () => {
    const files = [{ id: 'maple-ridge', text: writeProfile(house).slice(0, 200) }];
    await useProfiles.getState().change(() => files);
    await choose('maple-ridge');
    expect(active()).toEqual(defaultProfile);
    expect(listProfiles(files)).toEqual([defaultProfile]);
  });

  it('may be a changed export of the built-in one, which takes its place', async () => {
    const changed = Profile.parse({ ...defaultProfile, name: 'Ours' });
    await importProfile(writeProfile(changed));
    const files = useProfiles.getState().value;
    expect(listProfiles(files)).toEqual([changed]);
    expect(activeProfile(storedSettings.fallback, listProfiles(files))).toEqual(changed);
  });
});

describe('an import', () => {
  const newer = writeProfile({ ...house, version: '2.0.0' });

  it('holds at once, and can be taken back', async () => {
    expect(await bringIn(writeProfile(house))).toMatchObject({ ok: true });
    expect(active()).toEqual(house);
    await undoImport();
    expect(active()).toEqual(defaultProfile);
    expect(useProfiles.getState().value).toEqual([]);
    expect(useLastImport.getState().value).toBeNull();
  });

  it('gives back the version that it replaced, letter for letter', async () => {
    const old = `  ${JSON.stringify(house)}`;
    await bringIn(old);
    await bringIn(newer);
    expect(active().version).toBe('2.0.0');
    await undoImport();
    expect(useProfiles.getState().value).toEqual([{ id: 'maple-ridge', text: old }]);
    expect(active()).toEqual(house);
  });

  it('changes nothing when the file has problems', async () => {
    await bringIn(writeProfile(house));
    expect(await bringIn(newer.slice(0, 300))).toMatchObject({ ok: false });
    expect(active()).toEqual(house);
    expect(useLastImport.getState().value).toMatchObject({ id: 'maple-ridge' });
  });

  it('is not to be taken back once its file was removed', async () => {
    await bringIn(writeProfile(house));
    await removeProfile('maple-ridge');
    expect(useLastImport.getState().value).toBeNull();
  });
});
