import { cuesOf } from '../../lexicons/cues.ts';
import type { Sentence } from '../annotation/annotate.ts';
import { memory } from '../annotation/cache.ts';
import { bucketOf, BUCKETS } from './buckets.ts';
import { candidates, type Passage } from './candidates.ts';
import { stemOf } from './features.ts';
import { logOdds, type Model } from './model.ts';
import { unpackWeights } from './packed.ts';
import { bias, gaps, scale, values } from './passage.data.ts';

const STRONGEST_STORY = 5;

/** Log-odds in whole steps, so that a linear model can bend. */
const stepOf = (story: number) =>
  Math.max(-STRONGEST_STORY, Math.min(STRONGEST_STORY, Math.round(story)));

function* features(sentence: Sentence, passage: Passage, story: number): Iterable<string> {
  const { tokens } = sentence;
  const { start, end, traits } = passage;
  const before = tokens.filter((token) => token.end <= start).map(({ key }) => stemOf(key));
  const after = tokens.filter((token) => token.start >= end).map(({ key }) => stemOf(key));
  const [previous = '^', beforePrevious = '^'] = before.toReversed();
  const [next = '$', afterNext = '$'] = after;
  const company = new Set(
    candidates(sentence)
      .filter((other) => other.start !== start)
      .map(({ kind, certain }) => (certain ? `${kind}!` : kind)),
  );
  const cues = new Set(tokens.flatMap(({ key }) => cuesOf.get(key.replace(/'s$/, '')) ?? []));
  for (const trait of traits) {
    yield trait;
    yield `${trait} story ${stepOf(story)}`;
    for (const cue of cues) yield `${trait} cue ${cue}`;
    for (const other of company) yield `${trait} with ${other}`;
  }
  const [kind = ''] = traits;
  yield `${kind} < ${previous}`;
  yield `${kind} << ${beforePrevious}`;
  yield `${kind} < ${beforePrevious} ${previous}`;
  yield `${kind} > ${next}`;
  yield `${kind} >> ${afterNext}`;
  yield `${kind} > ${next} ${afterNext}`;
  yield `${kind} < > ${previous} ${next}`;
  for (const word of [...before.slice(-5), '|', ...after.slice(0, 5)]) yield `${kind} near ${word}`;
}

/** Buckets of what the passage, its surroundings and the story around it give to learn from. */
export function passageFeatures(sentence: Sentence, passage: Passage, story: number): Set<number> {
  return new Set([...features(sentence, passage, story)].map(bucketOf));
}

let model: Model | undefined;
const passageModel = (): Model =>
  (model ??= { weights: unpackWeights({ gaps, values }, BUCKETS), scale, bias });

const scores = memory<number>(1500);

/** Log-odds that the passage belongs to a patient. `story` is that of the sentence's surroundings. */
export function readPassage(sentence: Sentence, passage: Passage, story: number): number {
  const key = [sentence.text, passage.start, stepOf(story)].join('\u0000');
  return scores(key, () => logOdds(passageModel(), passageFeatures(sentence, passage, story)));
}
