import { keep } from './keep.ts';
import { storedSettings } from './stored-settings.ts';

/** The settings for React; the worker has no React and reads `storedSettings`. */
export const useSettings = keep(storedSettings);
