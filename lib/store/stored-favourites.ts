import * as z from 'zod/mini';
import { defineStored } from './stored.ts';

/** What somebody looks up often, by the ids of the look-up; the latest first. */
export const storedFavourites = defineStored<string[]>({
  key: 'local:favourites',
  schema: z.array(z.string()),
  fallback: [],
  version: 1,
  migrations: {},
});
