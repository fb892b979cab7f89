import { useMemo } from 'react';
import { defaultProfile } from '#lib/profile/default.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { listProfiles } from '#lib/store/active-profile.ts';
import { useProfiles } from '#lib/store/profiles.ts';
import { useSettings } from '#lib/store/settings.ts';

interface Guidelines {
  /** The built-in profile and the imported ones. */
  profiles: readonly Profile[];
  /** The one in use. */
  active: Profile;
  choose: (id: string) => Promise<void>;
}

/** The guideline profiles on this device. */
export function useGuidelines(): Guidelines {
  const settings = useSettings();
  const { value: files } = useProfiles();
  const profiles = useMemo(() => listProfiles(files), [files]);
  const { activeProfileId } = settings.value;
  return {
    profiles,
    active: profiles.find(({ id }) => id === activeProfileId) ?? defaultProfile,
    choose: (id) => settings.change((value) => ({ ...value, activeProfileId: id })),
  };
}
