import { useSyncExternalStore } from 'react';

/** What stands behind the # in the address, as it changes. */
export function useHash(): string {
  return useSyncExternalStore(watch, () => decodeURIComponent(location.hash.slice(1)));
}

function watch(notify: () => void): () => void {
  addEventListener('hashchange', notify);
  return () => removeEventListener('hashchange', notify);
}
