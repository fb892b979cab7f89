import { useDeferredValue, useMemo } from 'react';
import type { Profile } from '#lib/profile/schema.ts';
import { soundProfile } from '#lib/profile/sound.ts';
import { useDraft } from '#lib/store/draft.ts';

/** What of the draft is sound, to try things with; it follows typing when there is time. */
export function useSoundProfile(): Profile {
  const draft = useDeferredValue(useDraft((state) => state.draft));
  return useMemo(() => soundProfile(draft ?? {}), [draft]);
}
