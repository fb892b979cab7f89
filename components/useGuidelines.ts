import { useMemo } from 'react';
import type { PlatformId } from '#lib/lint/post.ts';
import type { Profile } from '#lib/profile/schema.ts';
import {
  activeProfile,
  isLocked,
  listProfiles,
  managedProfile,
} from '#lib/store/active-profile.ts';
import { useManaged } from '#lib/store/managed.ts';
import { useProfiles } from '#lib/store/profiles.ts';
import { useSettings } from '#lib/store/settings.ts';

interface Guidelines {
  /** The one that holds without a choice, and the imported ones. */
  profiles: readonly Profile[];
  /** The one in use, on `platform` when it was named. */
  active: Profile;
  /** The one that the organisation hands out by policy. */
  managed: Profile | undefined;
  /** Whether the organisation leaves no choice. */
  locked: boolean;
  choose: (id: string) => Promise<void>;
  /** Which profiles hold on single sites. */
  siteProfiles: Readonly<Partial<Record<PlatformId, string>>>;
  /** Gives a site a profile of its own; without an id it goes by the one in use. */
  chooseForSite: (site: PlatformId, id: string | undefined) => Promise<void>;
}

/** The guideline profiles on this device. */
export function useGuidelines(platform?: PlatformId): Guidelines {
  const { value: settings, change } = useSettings();
  const { value: files } = useProfiles();
  const { value: managed } = useManaged();
  const profiles = useMemo(() => listProfiles(files, managed), [files, managed]);
  return {
    profiles,
    active: activeProfile(settings, profiles, platform),
    managed: managedProfile(managed),
    locked: isLocked(managed),
    choose: (id) => change((value) => ({ ...value, activeProfileId: id })),
    siteProfiles: settings.siteProfiles,
    chooseForSite: (site, id) =>
      change(({ siteProfiles: { [site]: _before, ...others }, ...value }) => ({
        ...value,
        siteProfiles: id === undefined ? others : { ...others, [site]: id },
      })),
  };
}
