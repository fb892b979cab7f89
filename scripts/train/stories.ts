import { overlap } from '../../lib/lint/annotation/sentences.ts';
import { candidates } from '../../lib/lint/risk/candidates.ts';
import type { Model } from '../../lib/lint/risk/model.ts';
import { passageFeatures } from '../../lib/lint/risk/passage.ts';
import { readStory } from '../../lib/lint/risk/story.ts';
import { writeData } from './data-file.ts';
import { type Lesson, readLessons } from './lessons.ts';
import { countOf, type Example, type Grain, learn } from './linear.ts';

const FOLDS = 8;

/** The story model has most weights, and does as well without the smaller three of four. */
const STORY_GRAIN: Grain = { largest: 15, smallest: 4 };

/** Every candidate passage of a post, read with a story model that has not seen the post. */
function passageExamples({ annotation, labels }: Lesson, storyModel: Model): Example[] {
  const story = readStory(annotation, storyModel);
  return annotation.sentences.flatMap((sentence, at) =>
    candidates(sentence).map((passage) => {
      const place = annotation.toOriginal(
        sentence.start + passage.start,
        sentence.start + passage.end,
      );
      return {
        features: [...passageFeatures(sentence, passage, story.around[at] ?? 0)],
        positive: labels.some((label) => label.type !== 'IMPLICIT' && overlap(place, label)),
      };
    }),
  );
}

const learnStory = (lessons: readonly Lesson[]): Model =>
  learn(
    lessons.map(({ example }) => example),
    STORY_GRAIN,
  );

/** The passages of each eighth of the posts, read with what the other seven teach. */
function allPassages(lessons: readonly Lesson[]): Example[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = learnStory(lessons.filter((_lesson, at) => at % FOLDS !== fold));
    const held = lessons.filter((_lesson, at) => at % FOLDS === fold);
    return held.flatMap((lesson) => passageExamples(lesson, model));
  }).flat();
}

function write(name: string, model: Model): void {
  const { weights, scale, bias } = model;
  const head = `export const scale = ${scale};\nexport const bias = ${bias};\n`;
  writeData(name, 'tests/posts', head, weights);
  console.log(`${name}: ${countOf(model)} weights`);
}

/**
 * Trains the story model, which says how likely a post lets somebody recognise a patient, and the passage model: whether a
 * name, date or place in it is the patient's.
 */
export function trainStories(): void {
  const lessons = readLessons();
  const passages = allPassages(lessons);
  console.log(`${lessons.length} posts, ${passages.length} passages`);
  write('story', learnStory(lessons));
  write('passage', learn(passages));
}
