import { BUCKETS } from '../../lib/lint/risk/buckets.ts';
import { GAIN, type Model } from '../../lib/lint/risk/model.ts';

/** What one post or passage gives to learn from, and the answer. */
export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
}

interface Weights {
  readonly weights: Float64Array;
  readonly bias: number;
}

const PASSES = 15;
const STEP = 0.3;
const DECAY = 1e-3;
/** A feature seen in fewer examples says more about its author than about the matter. */
const FEWEST = 4;

/** Park and Miller's minimal standard generator: the same order on every machine. */
export function seededRandom(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export function shuffle(items: unknown[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other], items[at]];
  }
}

function keepFrequent(examples: readonly Example[]): Example[] {
  const counts = new Uint32Array(BUCKETS);
  for (const { features } of examples) {
    for (const bucket of features) counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return examples.map(({ features, positive }) => ({
    features: features.filter((bucket) => (counts[bucket] ?? 0) >= FEWEST),
    positive,
  }));
}

/** Logistic regression by AdaGrad (Duchi and others, 2011), with weight decay. */
function trainLinear(all: readonly Example[]): Weights {
  const examples = keepFrequent(all);
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS);
  const random = seededRandom();
  let bias = 0;
  let biasSquares = 1e-6;
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(examples, random);
    for (const { features, positive } of examples) {
      const gain = GAIN / Math.sqrt(features.length + 1);
      let sum = 0;
      for (const bucket of features) sum += weights[bucket] ?? 0;
      const error = 1 / (1 + Math.exp(-bias - gain * sum)) - Number(positive);
      for (const bucket of features) {
        const weight = weights[bucket] ?? 0;
        const slope = error * gain + DECAY * weight;
        const square = (squares[bucket] ?? 0) + slope * slope;
        squares[bucket] = square;
        weights[bucket] = weight - (STEP * slope) / Math.sqrt(square + 0.01);
      }
      biasSquares += error * error;
      bias -= (0.1 * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

/** How finely weights are kept: in `largest` steps to either side, those below `smallest` steps not at all. */
export interface Grain {
  readonly largest: number;
  readonly smallest: number;
}

/** Fifteen steps do as well as 127 and pack into half the room; smaller steps hardly move a score. */
const FINE: Grain = { largest: 15, smallest: 2 };

/** Rounds weights to whole steps of one scale. */
function quantise({ weights, bias }: Weights, { largest, smallest }: Grain): Model {
  const most = weights.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0) || 1;
  const scale = most / largest;
  return {
    weights: Int8Array.from(weights, (weight) => {
      const steps = Math.round(weight / scale);
      return Math.abs(steps) < smallest ? 0 : steps;
    }),
    scale: Number(scale.toPrecision(6)),
    bias: Number(bias.toPrecision(6)),
  };
}

/** Learns the answers of the examples, with weights as fine as the grain. */
export const learn = (examples: readonly Example[], grain = FINE): Model =>
  quantise(trainLinear(examples), grain);

/** How many weights a model has. */
export const countOf = ({ weights }: Model): number =>
  weights.filter((weight) => weight !== 0).length;
