import { overlap } from '../../lib/lint/annotation/sentences.ts';
import { writeFileSync } from 'node:fs';
import { annotate } from '../../lib/lint/annotation/annotate.ts';
import { checkOnce } from '../../lib/lint/lint.ts';
import type { ReaderModel } from '../../lib/lint/reader/odds.ts';
import { voicesOf, voicesOfPost } from '../../lib/lint/reader/voices.ts';
import { SENTENCE_BUCKETS } from '../../lib/lint/risk/sentence-features.ts';
import { packWeights } from '../../lib/lint/risk/packed.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { defaultProfile } from '../../lib/profile/default.ts';
import { rules } from '../../lib/rules/index.ts';
import { readOwnPosts } from '../eval/corpus.ts';
import {
  readHeldPosts,
  readMixedPosts,
  readOwnRuledPosts,
  readPostsByRule,
  readPostsForReader,
  type RuledPost,
} from '../eval/ruled-posts.ts';
import { ruleExamples } from './rule-examples.ts';
import { layOut } from './side-by-side.ts';
import { type Answer, type Heard, hear, trainSparse } from './sparse.ts';

/** Fewer sentences than this say more about their authors than about the rule. */
const FEWEST = 8;

/** A sentence, the rules that its readers named first for it, and all that they would accept. */
interface ReaderLesson {
  readonly heard: Heard;
  readonly named: ReadonlySet<string>;
  readonly accepted: ReadonlySet<string>;
  /** Rules of which nobody has said whether the sentence deserves them. */
  readonly untold: ReadonlySet<string>;
}

interface Told extends Pick<RuledPost, 'post' | 'expected'> {
  /** The post was read for patients only: whatever else it says teaches nothing. */
  readonly isOnlyForPrivacy?: boolean;
}

/** The rules' own examples are lessons too: their passages deserve the rule, and posts to leave alone nothing. */
const toldByRules = (): Told[] =>
  ruleExamples().map(({ rule: { id }, post, marked }) => ({
    post,
    expected: marked.map((place) => ({ ...place, rules: [id] })),
  }));

/** Posts that hold no patient, though many sound like it: the nearest to stories, and the most. */
const harmlessPosts = (): Told[] =>
  readOwnPosts()
    .filter(({ risk }) => risk === 'none')
    .map(({ post }) => ({ post, expected: [], isOnlyForPrivacy: true }));

const ofOtherMatters = new Set(
  rules.filter(({ category }) => category !== 'phi').map(({ id }): string => id),
);
const NOTHING: ReadonlySet<string> = new Set();

function lessonsOf({ post, expected, isOnlyForPrivacy = false }: Told): ReaderLesson[] {
  const annotation = annotate(post);
  const shared = voicesOfPost(annotation);
  return annotation.sentences.map((sentence, at) => {
    const place = annotation.toOriginal(sentence.start, sentence.end);
    const own = expected.filter((expectation) => overlap(expectation, place));
    return {
      heard: hear([...voicesOf(annotation, at), ...shared]),
      named: new Set(own.map((expectation) => expectation.rules[0] ?? '')),
      accepted: new Set(own.flatMap((expectation) => expectation.rules)),
      untold: isOnlyForPrivacy ? ofOtherMatters : NOTHING,
    };
  });
}

/** A sentence that a rule fits as well, but not best, teaches nothing about that rule. */
function answerOf({ named, accepted, untold }: ReaderLesson, rule: string): Answer {
  if (named.has(rule)) return 1;
  return accepted.has(rule) || untold.has(rule) ? 0 : -1;
}

/** What the networks ask for is counted, not read, what a profile asks for is no matter of reading, and hints are too slight to learn. */
const canBeRead = rules.filter(
  ({ category, severity, asksProfile }) =>
    category !== 'fit' && severity !== 'hint' && !asksProfile,
);

interface Learned extends ReaderModel {
  readonly rule: string;
  readonly steps: ReadonlyMap<number, number>;
}

/** Weights have four steps to either side: more of them, and coarser, do better than fewer and finer in as much room. */
const LARGEST_STEP = 4;

function learnRule(rule: string, lessons: readonly ReaderLesson[], trust: number): Learned {
  const heard = lessons.map((lesson) => lesson.heard);
  const answers = lessons.map((lesson) => answerOf(lesson, rule));
  const { weights, bias } = trainSparse(heard, answers, SENTENCE_BUCKETS);
  const most = [...weights.values()].reduce((so, weight) => Math.max(so, Math.abs(weight)), 0);
  const scale = (most || 1) / LARGEST_STEP;
  const steps = [...weights].map(
    ([bucket, weight]) => [bucket, Math.round(weight / scale)] as const,
  );
  return {
    rule,
    bias: Number(bias.toPrecision(4)),
    scale: Number(scale.toPrecision(4)),
    trust: Number(trust.toPrecision(3)),
    steps: new Map(steps.filter(([, step]) => step !== 0)),
  };
}

/** What the models of privacy are unsure of begins with a doubt; a name or a number stands there at least. */
const UNSURE_OF_PASSAGE = -1;
const UNSURE_OF_STORY = -1.5;

/** Rules that found little have earned neither trust nor doubt. */
const BENEFIT = 2;

/**
 * How often what a rule's words found was right, as log-odds, on posts that nothing was learned from. Rules of privacy
 * have no words of their own to trust: other models find what they explain, and only what those are unsure of is doubted.
 */
function earnedTrust(): ReadonlyMap<string, number> {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const { post, expected } of readHeldPosts()) {
    for (const finding of checkOnce(post, defaultProfile)) {
      if (finding.category === 'phi') continue;
      const count = counts.get(finding.rule) ?? { right: BENEFIT, wrong: BENEFIT };
      const isRight = expected.some(
        (place) => place.rules.includes(finding.rule) && overlap(finding, place),
      );
      if (isRight) count.right++;
      else count.wrong++;
      counts.set(finding.rule, count);
    }
  }
  return new Map([...counts].map(([rule, { right, wrong }]) => [rule, Math.log(right / wrong)]));
}

function trustIn({ id, category, marks }: Rule, earned: ReadonlyMap<string, number>): number {
  if (category !== 'phi') return earned.get(id) ?? 0;
  return marks === 'identifier' ? UNSURE_OF_PASSAGE : UNSURE_OF_STORY;
}

const entryOf = ({ rule, bias, scale, trust }: Learned) =>
  `  '${rule}': { bias: ${bias}, scale: ${scale}, trust: ${trust} },\n`;

function write(learned: readonly Learned[]): void {
  const { gaps, values } = packWeights(
    layOut(
      learned.map(({ steps }) => steps),
      SENTENCE_BUCKETS,
    ),
  );
  writeFileSync(
    new URL('../../lib/lint/reader/models.data.ts', import.meta.url),
    `// Written by scripts/train/reader.ts from tests/posts, tests/posts-read, tests/posts-mixed, tests/posts-by-rule, tests/posts-rules and the rules' own examples.
/* oxlint-disable oxc/approx-constant -- learned numbers, which come near some constant by chance */
export const readerModels = {\n${learned.map(entryOf).join('')}};
export const gaps =\n  '${gaps}';\nexport const values =\n  '${values}';\n`,
  );
}

/** Trains what a second reading makes of each rule, with the other models as they stand, and writes it beside the reader. */
function trainReader(): void {
  const told = [
    ...readMixedPosts(),
    ...readPostsByRule(),
    ...readPostsForReader(),
    ...readOwnRuledPosts(),
    ...toldByRules(),
    ...harmlessPosts(),
  ];
  const lessons = told.flatMap(lessonsOf);
  const earned = earnedTrust();
  const learned = canBeRead
    .filter(({ id }) => lessons.filter(({ named }) => named.has(id)).length >= FEWEST)
    .map((rule) => learnRule(rule.id, lessons, trustIn(rule, earned)));
  write(learned);
  const sum = learned.reduce((total, { steps }) => total + steps.size, 0);
  console.log(`reader: ${lessons.length} sentences, ${learned.length} rules, ${sum} weights`);
}

trainReader();
