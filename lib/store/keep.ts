import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { Loaded, Stored } from './stored.ts';

export interface Kept<Value> extends Loaded<Value> {
  /** False until storage has answered for the first time. */
  readonly isLoaded: boolean;
  /** Changes the value here and in storage. When storage does not take it, `trouble` says so. */
  readonly change: (recipe: (value: Value) => Value) => Promise<void>;
}

/**
 * A zustand store that mirrors something kept in extension storage: it loads by itself, follows
 * changes made in other contexts, and writes one change after the other, each on the newest value.
 */
export function keep<Value>(stored: Stored<Value>): UseBoundStore<StoreApi<Kept<Value>>> {
  return create<Kept<Value>>()((set) => {
    const show = ({ value, trouble }: Loaded<Value>) => set({ value, trouble, isLoaded: true });
    let lastWork = stored.read().then(show);
    stored.watch(show);

    const changeNow = async (recipe: (value: Value) => Value) => {
      const { value, trouble } = await stored.read();
      const next = recipe(value);
      const refused = trouble === 'unavailable' ? trouble : await stored.write(next);
      show(refused ? { value, trouble: refused } : { value: next });
    };
    return {
      value: stored.fallback,
      isLoaded: false,
      change: (recipe) => (lastWork = lastWork.then(() => changeNow(recipe))),
    };
  });
}
