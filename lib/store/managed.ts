import { create } from 'zustand';
import { type Managed, nothingManaged, readManaged, watchManaged } from './stored-managed.ts';

interface ManagedState {
  readonly value: Managed;
  /** False until the browser has answered for the first time. */
  readonly isLoaded: boolean;
}

/** What the organisation has set, for React; follows each change of policy. */
export const useManaged = create<ManagedState>()((set) => {
  const load = async () => set({ value: await readManaged(), isLoaded: true });
  void load();
  watchManaged(() => void load());
  return { value: nothingManaged, isLoaded: false };
});
