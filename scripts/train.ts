/**
 * Trains the small models of the privacy engine from the project's own posts: `npm run train`, which then trains the
 * reader with these as they stand. Same posts in, same bytes out: the order is shuffled by a fixed seed, nothing else is random.
 */
import { trainKinds } from './train/kinds.ts';
import { trainStories } from './train/stories.ts';

trainStories();
trainKinds();
