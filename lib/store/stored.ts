import { storage, type StorageItemKey, type WxtStorageItem } from '@wxt-dev/storage';
import type * as z from 'zod/mini';

/** What may go wrong with something kept in extension storage; people are told, nothing throws. */
export type Trouble = 'damaged' | 'full' | 'unavailable';

/** Ends the key under which something is put aside that could not be read. */
export const putAsideMark = '.corrupt';

export interface Loaded<Value> {
  readonly value: Value;
  readonly trouble?: Trouble | undefined;
}

/** A value that is kept in extension storage and checked whenever it is read. */
export interface Stored<Value> {
  /** `area:name` in storage. */
  readonly key: StorageItemKey;
  readonly fallback: Value;
  /** Gives the fallback where nothing is kept, or nothing that fits the schema. */
  read(): Promise<Loaded<Value>>;
  /** Tells what went wrong, or `undefined`. */
  write(value: Value): Promise<Trouble | undefined>;
  /** Calls `listener` for each change from any context; the result ends that. */
  watch(listener: (loaded: Loaded<Value>) => void): () => void;
}

interface Definition<Value> {
  readonly key: StorageItemKey;
  readonly schema: z.ZodMiniType<Value>;
  readonly fallback: Value;
  /** Counts up with each change of shape; `migrations` says how the version before becomes this one. */
  readonly version: number;
  readonly migrations: Readonly<Record<number, (older: unknown) => unknown>>;
}

/**
 * Defines something kept in storage. What does not fit the schema after migration is put aside under
 * the same key with `putAsideMark` at its end, so that nobody loses work to a bug, and is reported.
 */
export function defineStored<Value>(definition: Definition<Value>): Stored<Value> {
  const { key, schema, fallback, version, migrations } = definition;
  let item: WxtStorageItem<unknown, Record<string, unknown>> | undefined;
  const open = async () => {
    // Defining an item reads storage at once and leaves a failure of that unhandled: try it first.
    if (!item) await storage.getItem(key);
    return (item ??= storage.defineItem<unknown>(key, { version, migrations }));
  };

  const parse = async (kept: unknown): Promise<Loaded<Value>> => {
    if (kept === null || kept === undefined) return { value: fallback };
    const parsed = schema.safeParse(kept);
    if (parsed.success) return { value: parsed.data };
    await ignoreFailure(storage.setItem(`${key}${putAsideMark}`, kept));
    return { value: fallback, trouble: 'damaged' };
  };

  return {
    key,
    fallback,
    read: async () => {
      try {
        return await parse(await (await open()).getValue());
      } catch {
        return { value: fallback, trouble: 'unavailable' };
      }
    },
    write: async (value) => {
      try {
        await (await open()).setValue(value);
        return undefined;
      } catch (error) {
        return /quota/i.test(String(error)) ? 'full' : 'unavailable';
      }
    },
    watch: (listener) => {
      try {
        return storage.watch<unknown>(key, (kept) => void parse(kept).then(listener));
      } catch {
        return () => undefined;
      }
    },
  };
}

/** What is put aside is a courtesy; storage that cannot take it is told about at the next write. */
async function ignoreFailure(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch {
    // Nothing better can be done here.
  }
}
