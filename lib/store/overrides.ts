import { keep } from './keep.ts';
import { storedOverrides } from './stored-overrides.ts';

/** The decisions to post anyway, for React. */
export const useOverrides = keep(storedOverrides);
