import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultProfile } from '#lib/profile/default.ts';
import { writeProfile } from '#lib/profile/read.ts';
import { activeProfile, isLocked, listProfiles } from '#lib/store/active-profile.ts';
import { nothingManaged, readManaged, watchManaged } from '#lib/store/stored-managed.ts';
import { storedSettings } from '#lib/store/stored-settings.ts';
import { makeProfile } from '../profile/samples.ts';

const county = makeProfile({ id: 'county', name: 'County guidelines' });
const ward = makeProfile({ id: 'ward', name: 'Ward guidelines' });
const files = [{ id: 'ward', text: writeProfile(ward) }];
const settings = { ...storedSettings.fallback, activeProfileId: 'ward' };

const setPolicy = (policy: object) => fakeBrowser.storage.managed.set(policy);

/** What holds for somebody who chose the ward's guidelines. */
async function active() {
  return activeProfile(settings, listProfiles(files, await readManaged()));
}

describe('what an organisation sets by policy', () => {
  it('is nothing without a policy', async () => {
    expect(await readManaged()).toEqual({ ...nothingManaged, file: undefined });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no manifest'));
    expect(await readManaged()).toEqual(nothingManaged);
  });

  it.each([
    ['an object', { profile: county }],
    ['a text', { profileText: writeProfile(county) }],
  ])('is its guidelines, given as %s, and they hold', async (_form, policy) => {
    await setPolicy(policy);
    expect(isLocked(await readManaged())).toBe(true);
    expect(listProfiles(files, await readManaged())).toEqual([county]);
    expect(await active()).toEqual(county);
  });

  it('may leave the choice', async () => {
    await setPolicy({ profile: county, allowUserProfiles: true });
    expect(listProfiles(files, await readManaged())).toEqual([county, ward]);
    expect(await active()).toEqual(ward);
    expect(
      activeProfile(storedSettings.fallback, listProfiles(files, await readManaged())),
    ).toEqual(county);
  });

  it('binds nobody when its guidelines cannot be read', async () => {
    await setPolicy({ profile: { ...county, version: 'one' } });
    expect(isLocked(await readManaged())).toBe(false);
    expect(listProfiles(files, await readManaged())).toEqual([defaultProfile, ward]);
    expect(await active()).toEqual(ward);
  });

  it('keeps what is right of it when something is wrong', async () => {
    await setPolicy({ disableWelcome: 'yes', disabledSites: ['x', 7, 'myspace'], profileText: 3 });
    const expected = { ...nothingManaged, file: undefined, disabledSites: ['x'] };
    expect(await readManaged()).toEqual(expected);
  });

  it('is told about when it changes', async () => {
    const listener = vi.fn<() => void>();
    watchManaged(listener);
    await fakeBrowser.storage.local.set({ settings });
    expect(listener).not.toHaveBeenCalled();
    await setPolicy({ disableWelcome: true });
    expect(listener).toHaveBeenCalledOnce();
  });
});

describe('a site', () => {
  beforeEach(() => setPolicy({}));

  it('may have guidelines of its own, until they are removed', () => {
    const withSite = { ...storedSettings.fallback, siteProfiles: { x: 'ward' } };
    const profiles = listProfiles(files);
    expect(activeProfile(withSite, profiles, 'x')).toEqual(ward);
    expect(activeProfile(withSite, profiles, 'facebook')).toEqual(defaultProfile);
    expect(activeProfile(withSite, profiles)).toEqual(defaultProfile);
    expect(activeProfile(withSite, listProfiles([]), 'x')).toEqual(defaultProfile);
  });
});
