import { chaptersOf, type ChapterProblem } from './chapters.ts';
import { type DetailCheck, type Outcome, outcome, type WithOne } from './check.ts';
import {
  checkAsked,
  checkDescription,
  checkDisclaimer,
  checkLink,
  checkOpening,
} from './description.ts';
import type { VideoDetails } from './details.ts';
import type { VideoGuidance } from './guidance.ts';
import { hashtagsOf, manyHashtags, mostHashtags } from './hashtags.ts';
import { limits, tagsLength } from './limits.ts';
import { missingTags } from './tags.ts';
import { checkPattern, checkTitle } from './title.ts';

/**
 * How the parts of a video’s details stand, in the order of the page. Parts that the hospital does not ask for
 * and that are not there are left out.
 *
 * @param isShort whether the video is shorter than what needs chapters, which its text does not tell
 */
export function checkDetails(
  details: VideoDetails,
  guidance: VideoGuidance,
  isShort: boolean,
): DetailCheck[] {
  const { title, description } = details;
  const all: readonly [string, DetailCheck['section'], Outcome | undefined][] = [
    ['title', 'title', checkTitle(title, guidance)],
    ['pattern', 'title', checkPattern(title, guidance)],
    ['description', 'description', checkDescription(description)],
    ['opening', 'description', checkOpening(description, guidance)],
    ['disclaimer', 'description', checkDisclaimer(description, guidance)],
    ['link', 'description', checkLink(description)],
    ['asked', 'description', checkAsked(description, guidance)],
    ['chapters', 'chapters', checkChapters(description, guidance, isShort)],
    ['tags', 'tags', checkTags(details.tags, guidance)],
    ['hashtags', 'hashtags', checkHashtags(details, guidance)],
  ];
  return all.flatMap(([id, section, found]) => (found ? [{ id, section, ...found }] : []));
}

const chapterWords: Readonly<Record<ChapterProblem['kind'], WithOne>> = {
  few: 'chaptersFew',
  start: 'chaptersStart',
  order: 'chaptersOrder',
  short: 'chaptersShort',
  format: 'chaptersFormat',
  untitled: 'chaptersUntitled',
};

function checkChapters(
  description: string,
  { chapters: { requiredOverSeconds } }: VideoGuidance,
  isShort: boolean,
): Outcome | undefined {
  const { chapters, problems } = chaptersOf(description);
  const [problem] = problems;
  if (problem) return outcome('mend', chapterWords[problem.kind], problem.line ?? chapters.length);
  if (chapters.length > 0) return outcome('done', 'chaptersDone', chapters.length);
  if (requiredOverSeconds === undefined || isShort) return undefined;
  return outcome('missing', 'chaptersMissing', minutesIn(requiredOverSeconds));
}

/** Whole minutes, or halves where there are some. */
export function minutesIn(seconds: number): number {
  return Math.round(seconds / 30) / 2;
}

function checkTags(tags: readonly string[], { tags: { core, max } }: VideoGuidance): Outcome {
  const length = tagsLength(tags);
  const missing = missingTags(tags, core);
  if (length > limits.tags) return outcome('over', 'tagsLimit', length, limits.tags);
  if (tags.length > max) return outcome('over', 'tagsMany', tags.length, max);
  const hash = tags.find((tag) => tag.startsWith('#'));
  if (hash !== undefined) return outcome('mend', 'tagsHash', hash);
  if (missing.length > 0) return outcome('missing', 'tagsCore', missing.join(', '));
  if (tags.length > 0) return outcome('done', 'tagsDone', tags.length, length);
  return outcome('missing', 'tagsEmpty');
}

function checkHashtags(
  { title, description }: VideoDetails,
  { hashtags: { min, max, required } }: VideoGuidance,
): Outcome | undefined {
  const { all } = hashtagsOf(title, description);
  const missing = missingTags(all, required);
  if (all.length > mostHashtags) {
    return outcome('over', 'hashtagsIgnored', all.length, mostHashtags);
  }
  if (all.length > manyHashtags) return outcome('over', 'hashtagsMany', all.length, manyHashtags);
  if (missing.length > 0) return outcome('missing', 'hashtagsRequired', missing.join(' '));
  if (all.length > max) return outcome('over', 'hashtagsHouse', all.length, max);
  if (all.length < min) return outcome('missing', 'hashtagsFew', min);
  return all.length > 0 ? outcome('done', 'hashtagsDone', all.length, max) : undefined;
}
