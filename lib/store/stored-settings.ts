import * as z from 'zod/mini';
import { accounts, platformIds } from '../lint/post.ts';
import { defineStored } from './stored.ts';

/** The id of the profile that holds until somebody chooses another. */
export const builtInProfileId = 'chaperone-default';

const Settings = z.object({
  /** Who usually speaks: a member of staff, or the hospital itself. */
  account: z.enum(accounts),
  /** Platforms on which the person wants no checks. */
  disabledSites: z.array(z.enum(platformIds)),
  activeProfileId: z.string(),
  /** Sites with a profile of their own, by its id. */
  siteProfiles: z._default(z.partialRecord(z.enum(platformIds), z.string()), {}),
});
export type Settings = z.infer<typeof Settings>;

export const storedSettings = defineStored<Settings>({
  key: 'local:settings',
  schema: Settings,
  fallback: {
    account: 'personal',
    disabledSites: [],
    activeProfileId: builtInProfileId,
    siteProfiles: {},
  },
  version: 1,
  migrations: {},
});
