import * as z from 'zod/mini';
import { defineStored } from './stored.ts';
import { keep } from './keep.ts';

/** What the last import changed, so that it can be taken back, also on another day. */
const LastImport = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The file that gave way to it, if one did. */
  replacedText: z.optional(z.string()),
  /** The profile that was in use. */
  activeProfileId: z.string(),
});
export type LastImport = z.infer<typeof LastImport>;

/** `null` when there is nothing to take back. */
export const useLastImport = keep(
  defineStored<LastImport | null>({
    key: 'local:last-import',
    schema: z.nullable(LastImport),
    fallback: null,
    version: 1,
    migrations: {},
  }),
);
