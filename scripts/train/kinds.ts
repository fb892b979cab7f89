import { annotate, type Annotation } from '../../lib/lint/annotation/annotate.ts';
import { overlap } from '../../lib/lint/annotation/sentences.ts';
import { storyKinds } from '../../lib/lint/risk/kinds.ts';
import type { Model } from '../../lib/lint/risk/model.ts';
import { SENTENCE_BUCKETS, sentenceFeatures } from '../../lib/lint/risk/sentence-features.ts';
import {
  type Expectation,
  readMixedPosts,
  readOwnRuledPosts,
  readPostsByRule,
  readPostsForReader,
} from '../eval/ruled-posts.ts';
import { writeData } from './data-file.ts';
import { countOf, type Example, type Grain, learn } from './linear.ts';
import { ruleExamples } from './rule-examples.ts';
import { layOut } from './side-by-side.ts';

/** Seventeen models that only help the reader to name what a sentence tells: their strongest weights do as well. */
const GRAIN: Grain = { largest: 7, smallest: 3 };

/** A sentence, and the rules that explain what it gives away, the best one first. */
interface KindLesson {
  readonly features: readonly number[];
  readonly rules: readonly string[];
}

function kindLessons(): KindLesson[] {
  const examples = ruleExamples()
    .filter(({ marked }) => marked.length > 0)
    .map(({ rule: { id }, post, marked }) => ({
      post,
      expected: marked.map((place) => ({ ...place, rules: [id] })),
    }));
  return [
    ...readMixedPosts(),
    ...readPostsByRule(),
    ...readPostsForReader(),
    ...readOwnRuledPosts(),
    ...examples,
  ].flatMap(({ post, expected }) => sentencesOf(annotate(post), expected));
}

function sentencesOf(
  annotation: Annotation,
  expected: readonly Omit<Expectation, 'id'>[],
): KindLesson[] {
  return annotation.sentences.flatMap((sentence) => {
    const place = annotation.toOriginal(sentence.start, sentence.end);
    const own = expected.filter((expectation) => overlap(expectation, place));
    const ids = own.flatMap((expectation) => expectation.rules).filter(isKind);
    return ids.length > 0 ? [{ features: sentenceFeatures(annotation, sentence), rules: ids }] : [];
  });
}

const isKind = (rule: string) => storyKinds.some((kind) => rule === `phi/${kind}`);

/** A sentence that a kind fits as well, but not best, teaches nothing about that kind. */
function kindExamples(all: readonly KindLesson[], kind: string): Example[] {
  return all
    .map(({ features, rules: [best, ...others] }) => ({
      features,
      positive: best === `phi/${kind}`,
      isOther: others.includes(`phi/${kind}`),
    }))
    .filter(({ positive, isOther }) => positive || !isOther);
}

function write(kinds: readonly (readonly [string, Model])[]): void {
  const entries = kinds.map(
    ([kind, { scale, bias }]) => `  '${kind}': { scale: ${scale}, bias: ${bias} },\n`,
  );
  const weights = layOut(
    kinds.map(([, model]) => model.weights.subarray(0, SENTENCE_BUCKETS).entries()),
    SENTENCE_BUCKETS,
  );
  writeData(
    'kinds',
    'tests/posts-mixed',
    `export const kindModels = {\n${entries.join('')}};\n`,
    weights,
  );
}

/** Trains the models of the kinds, which say what a telling sentence gives away. */
export function trainKinds(): void {
  const sentences = kindLessons();
  const kinds = storyKinds.map(
    (kind) => [kind, learn(kindExamples(sentences, kind), GRAIN)] as const,
  );
  write(kinds);
  const sum = kinds.reduce((total, [, model]) => total + countOf(model), 0);
  console.log(`${sentences.length} sentences of a kind, ${sum} weights`);
}
