import { keep } from './keep.ts';
import { storedPosted } from './stored-posted.ts';

/** How often something was posted, for React. */
export const usePosted = keep(storedPosted);
