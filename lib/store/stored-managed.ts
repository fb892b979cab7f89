import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type PlatformId, platformIds } from '../lint/post.ts';

/** What an organisation has set by the browser's policies (docs/rollout.md). */
export interface Managed {
  /** Its guidelines, as the text of a file. The object is the same as long as the text is. */
  readonly file?: { readonly text: string } | undefined;
  /** Whether the person may choose other guidelines than these. */
  readonly allowUserProfiles: boolean;
  /** Platforms on which Chaperone stays off. */
  readonly disabledSites: readonly PlatformId[];
  /** Whether the welcome page stays closed after installation. */
  readonly disableWelcome: boolean;
}

export const nothingManaged: Managed = {
  allowUserProfiles: true,
  disabledSites: [],
  disableWelcome: false,
};

const Table = z.record(z.string(), z.unknown());

/** Reads what is set by policy; nothing where there is no policy, which Firefox reports by rejecting. */
export async function readManaged(): Promise<Managed> {
  try {
    return toManaged(await browser.storage.managed.get());
  } catch {
    return nothingManaged;
  }
}

/** Calls `listener` when the policies change, in Chromium some seconds after their file did. */
export function watchManaged(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener();
  });
}

/** A policy comes from another program: what has the wrong type counts as not set, and the rest holds. */
function toManaged(policy: Readonly<Record<string, unknown>>): Managed {
  const { profile, profileText, allowUserProfiles, disabledSites, disableWelcome } = policy;
  const object = Table.safeParse(profile).data;
  const text =
    typeof profileText === 'string' ? profileText : object && JSON.stringify(object, null, 2);
  return {
    file: text === undefined ? undefined : fileOf(text),
    // Guidelines that are handed out hold, unless the organisation leaves the choice.
    allowUserProfiles:
      typeof allowUserProfiles === 'boolean' ? allowUserProfiles : text === undefined,
    disabledSites: Array.isArray(disabledSites)
      ? platformIds.filter((site) => disabledSites.includes(site))
      : [],
    disableWelcome: disableWelcome === true,
  };
}

let lastFile: { readonly text: string } | undefined;

function fileOf(text: string): { readonly text: string } {
  if (lastFile?.text !== text) lastFile = { text };
  return lastFile;
}
