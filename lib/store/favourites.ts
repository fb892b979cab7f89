import { keep } from './keep.ts';
import { storedFavourites } from './stored-favourites.ts';

/** The favourites of the look-up, for React. */
export const useFavourites = keep(storedFavourites);
