import { overlap } from '../lib/lint/annotation/sentences.ts';
/**
 * Trains the small models from the project's own posts: `npm run train`.
 * The story model says how likely a post lets somebody recognise a patient, the passage model whether a name, date or
 * place in it is the patient's, and the models of the kinds what a telling sentence gives away. Same posts in, same bytes out: the order is shuffled by a fixed seed, nothing else is random.
 */
import { writeFileSync } from 'node:fs';
import { annotate, type Annotation } from '../lib/lint/annotation/annotate.ts';
import { readExample } from '../lib/lint/examples.ts';
import { candidates } from '../lib/lint/risk/candidates.ts';
import { storyFeatures } from '../lib/lint/risk/features.ts';
import { storyKinds } from '../lib/lint/risk/kinds.ts';
import type { Model } from '../lib/lint/risk/model.ts';
import { packWeights } from '../lib/lint/risk/packed.ts';
import { passageFeatures } from '../lib/lint/risk/passage.ts';
import { SENTENCE_BUCKETS, sentenceFeatures } from '../lib/lint/risk/sentence-features.ts';
import { readStory } from '../lib/lint/risk/story.ts';
import { rules } from '../lib/rules/index.ts';
import { type Label, type LabelledPost, readOwnPosts } from './eval/corpus.ts';
import {
  type Expectation,
  readMixedPosts,
  readOwnRuledPosts,
  readPostsByRule,
} from './eval/ruled-posts.ts';
import { type Example, FINE, type Grain, quantise, trainLinear } from './train/linear.ts';

const FOLDS = 8;
const TIMES_TOLD = 4;

interface Lesson extends LabelledPost {
  readonly annotation: Annotation;
  readonly example: Example;
}

/** The rules' own examples are lessons too, told several times: what a rule's file says is what the models learn. */
function ruleExamples(): LabelledPost[] {
  return rules
    .filter(({ category }) => category === 'phi')
    .flatMap(({ id, flags, leaves }) =>
      [...flags, ...leaves].map((example): LabelledPost => {
        const { post, marked } = readExample(example);
        const labels = marked.map((place) => ({ ...place, type: 'OTHER' }));
        return { id, post, labels, risk: marked.length > 0 ? 'explicit' : 'none' };
      }),
    );
}

/** Words that wound are often said of one patient, so their posts teach nothing about privacy. */
const MAY_TELL_OF_A_PATIENT = /^(?:phi|tone|conduct)\//;

/** Posts written for the other rules hold no patient: advice to one mother about her child is no patient's story. */
function harmlessLessons(): LabelledPost[] {
  return readOwnRuledPosts()
    .filter(
      ({ expected }) =>
        !expected.some(({ rules: [rule = ''] }) => MAY_TELL_OF_A_PATIENT.test(rule)),
    )
    .map(({ id, post }) => ({ id, post, labels: [], risk: 'none' }));
}

const marksIdentifier = new Set<string>(
  rules.filter(({ marks }) => marks === 'identifier').map(({ id }) => id),
);
const isOfPatient = (rule: string) => rule.startsWith('phi/') && rule !== 'phi/hippa-misspelling';

/** Of posts labelled for all rules, what they say of patients. */
function mixedLessons(): LabelledPost[] {
  return readMixedPosts().map(({ id, post, expected }) => {
    const labels = expected
      .filter(({ rules: [rule = ''] }) => isOfPatient(rule))
      .map(({ rules: [rule = ''], start, end }): Label => {
        return { start, end, type: marksIdentifier.has(rule) ? 'OTHER' : 'IMPLICIT' };
      });
    const isNamed = labels.some(({ type }) => type === 'OTHER');
    const unnamed = labels.length > 0 ? 'implicit' : 'none';
    return { id, post, labels, risk: isNamed ? 'explicit' : unnamed };
  });
}

function lessonOf(labelled: LabelledPost): Lesson {
  const annotation = annotate(labelled.post);
  const features = [...storyFeatures(annotation, annotation.sentences)];
  return { ...labelled, annotation, example: { features, positive: labelled.risk !== 'none' } };
}

function readLessons(): Lesson[] {
  const examples = Array.from({ length: TIMES_TOLD }, ruleExamples).flat();
  return [...readOwnPosts(), ...harmlessLessons(), ...mixedLessons(), ...examples].map(lessonOf);
}

const learn = (examples: readonly Example[], grain = FINE): Model =>
  quantise(trainLinear(examples), grain);

/** The story model has most weights, and does as well without the smaller half of them. */
const STORY: Grain = { largest: 15, smallest: 3 };

/** Seventeen models of few sentences each: as coarse as names two of three kinds rightly. */
const KINDS: Grain = { largest: 5, smallest: 2 };

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

/** A sentence, and the rules that explain what it gives away, the best one first. */
interface KindLesson {
  readonly features: readonly number[];
  readonly rules: readonly string[];
}

function kindLessons(): KindLesson[] {
  const examples = rules.flatMap(({ id, flags }) =>
    flags.map((example) => {
      const { post, marked } = readExample(example);
      return { post, expected: marked.map((place) => ({ ...place, rules: [id] })) };
    }),
  );
  return [...readMixedPosts(), ...readPostsByRule(), ...readOwnRuledPosts(), ...examples].flatMap(
    ({ post, expected }) => sentencesOf(annotate(post), expected),
  );
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

const dataFile = (name: string) => new URL(`../lib/lint/risk/${name}.data.ts`, import.meta.url);
const countOf = ({ weights }: Model) => weights.filter((weight) => weight !== 0).length;

function packed(weights: Int8Array): string {
  const { gaps, values } = packWeights(weights);
  return `export const gaps =\n  '${gaps}';\nexport const values =\n  '${values}';\n`;
}

function write(name: string, { weights, scale, bias }: Model): void {
  writeFileSync(
    dataFile(name),
    `// Written by scripts/train.ts from tests/posts.
export const scale = ${scale};
export const bias = ${bias};
${packed(weights)}`,
  );
  console.log(`${name}: ${countOf({ weights, scale, bias })} weights`);
}

/** The weights of all models bucket by bucket: where one kind has a weight, others often have one too. */
function sideBySide(models: readonly Model[]): Int8Array {
  const all = new Int8Array(SENTENCE_BUCKETS * models.length);
  for (const [at, { weights }] of models.entries()) {
    for (let bucket = 0; bucket < SENTENCE_BUCKETS; bucket++) {
      all[bucket * models.length + at] = weights[bucket] ?? 0;
    }
  }
  return all;
}

function writeKinds(kinds: readonly (readonly [string, Model])[]): void {
  const entries = kinds.map(
    ([kind, { scale, bias }]) => `  '${kind}': { scale: ${scale}, bias: ${bias} },\n`,
  );
  writeFileSync(
    dataFile('kinds'),
    `// Written by scripts/train.ts from tests/posts-mixed.\nexport const kindModels = {\n${entries.join('')}};\n${packed(sideBySide(kinds.map(([, model]) => model)))}`,
  );
  const sum = kinds.reduce((total, [, model]) => total + countOf(model), 0);
  console.log(`kinds: ${sum} weights`);
}

const lessons = readLessons();
const folds = Array.from({ length: FOLDS }, (_, fold) => ({
  held: lessons.filter((_lesson, at) => at % FOLDS === fold),
  rest: lessons.filter((_lesson, at) => at % FOLDS !== fold),
}));
const passages = folds.flatMap(({ held, rest }) => {
  const model = learn(
    rest.map(({ example }) => example),
    STORY,
  );
  return held.flatMap((lesson) => passageExamples(lesson, model));
});
console.log(`${lessons.length} posts, ${passages.length} passages`);
write(
  'story',
  learn(
    lessons.map(({ example }) => example),
    STORY,
  ),
);
write('passage', learn(passages));
const sentences = kindLessons();
console.log(`${sentences.length} sentences of a kind`);
writeKinds(storyKinds.map((kind) => [kind, learn(kindExamples(sentences, kind), KINDS)]));
