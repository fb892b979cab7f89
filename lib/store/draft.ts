import { create } from 'zustand';
import * as z from 'zod/mini';
import { type Draft, isTable, type Path, withValue } from '../profile/draft.ts';
import { formatPath } from '../profile/problem.ts';
import { defineStored, type Trouble } from './stored.ts';

const stored = defineStored<Draft | null>({
  key: 'local:draft',
  schema: z.nullable(z.record(z.string(), z.unknown())),
  fallback: null,
  version: 1,
  migrations: {},
});

/** Steps that can be undone. */
const mostSteps = 100;

/** Long enough not to write with every letter, in ms. */
const pause = 300;

interface DraftState {
  /** `null` when nobody is working on a profile. */
  readonly draft: Draft | null;
  readonly isLoaded: boolean;
  readonly trouble?: Trouble | undefined;
  /** Earlier drafts, the latest last; changes to one field in a row are one step. */
  readonly past: readonly { readonly draft: Draft; readonly field: string }[];
  readonly start: (draft: Draft | null) => void;
  /** Puts a value at a place; `undefined` takes out what stands there. */
  readonly put: (path: Path, value: unknown) => void;
  readonly undo: () => void;
}

/**
 * The profile that somebody is working on, for React. Changes show at once, for a field that waited
 * for storage would lose the caret; they are kept after a pause, and when the page closes.
 */
export const useDraft = create<DraftState>()((set, get) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async () => {
    timer = undefined;
    set({ trouble: await stored.write(get().draft) });
  };
  const show = (state: Partial<DraftState>) => {
    set(state);
    timer ??= setTimeout(() => void write(), pause);
  };
  addEventListener('pagehide', () => {
    if (timer !== undefined) void write();
  });
  const load = async () => {
    const { value, trouble } = await stored.read();
    if (!get().isLoaded) set({ draft: value, trouble, isLoaded: true });
  };
  void load();
  // "Delete everything" takes it out of storage; what other windows write is theirs.
  stored.watch(({ value }) => {
    if (value === null) set({ draft: null, past: [] });
  });

  return {
    draft: null,
    isLoaded: false,
    past: [],
    start: (draft) => show({ draft, past: [], isLoaded: true }),
    put: (path, value) => {
      const { draft, past } = get();
      if (!draft) return;
      const next = withValue(draft, path, value);
      const field = formatPath(path);
      const step = past.at(-1)?.field === field ? [] : [{ draft, field }];
      if (isTable(next)) show({ draft: next, past: [...past, ...step].slice(-mostSteps) });
    },
    undo: () => {
      const last = get().past.at(-1);
      if (last) show({ draft: last.draft, past: get().past.slice(0, -1) });
    },
  };
});
