/** What the panel says, by how much the words leave open; `locales/en.yml` has them under `video.says`. */
type Plain =
  | 'titleEmpty'
  | 'patternDone'
  | 'descriptionEmpty'
  | 'openingBare'
  | 'openingDone'
  | 'disclaimerMissing'
  | 'disclaimerDone'
  | 'linkMissing'
  | 'linkDone'
  | 'askedDone'
  | 'tagsEmpty';
export type WithOne =
  | 'patternMissing'
  | 'refused'
  | 'gaps'
  | 'openingEmpty'
  | 'askedMissing'
  | 'chaptersMissing'
  | 'chaptersFew'
  | 'chaptersStart'
  | 'chaptersOrder'
  | 'chaptersShort'
  | 'chaptersFormat'
  | 'chaptersUntitled'
  | 'chaptersDone'
  | 'tagsHash'
  | 'tagsCore'
  | 'hashtagsFew'
  | 'hashtagsRequired';
type WithTwo =
  | 'titleLimit'
  | 'titleHouse'
  | 'titleDone'
  | 'descriptionLimit'
  | 'descriptionDone'
  | 'openingLong'
  | 'tagsLimit'
  | 'tagsMany'
  | 'tagsDone'
  | 'hashtagsIgnored'
  | 'hashtagsMany'
  | 'hashtagsHouse'
  | 'hashtagsDone';
type Value = string | number;

/** What to say, and the values for what it leaves open, in order. */
export type Words =
  | readonly [say: Plain]
  | readonly [say: WithOne, value: Value]
  | readonly [say: WithTwo, one: Value, two: Value];

export type Section = 'title' | 'description' | 'chapters' | 'tags' | 'hashtags';

/** `over`: more than fits. `mend`: there, but not as it has to be. */
export type State = 'done' | 'missing' | 'over' | 'mend';

/** What a check finds, before it has its name. */
export interface Outcome {
  readonly state: State;
  readonly words: Words;
}

/** How one part of a video’s details stands. */
export interface DetailCheck extends Outcome {
  readonly id: string;
  readonly section: Section;
}

/** Short for an outcome. */
export function outcome(state: State, ...words: Words): Outcome {
  return { state, words };
}
