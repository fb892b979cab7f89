import { entriesOf, type PackedWeights } from './packed.ts';
import { SENTENCE_BUCKETS } from './sentence-features.ts';

/** The weights of several models, bucket by bucket: few models have one for the same bucket. */
interface Rows {
  /** Where the weights of each bucket begin. */
  readonly starts: Uint32Array;
  readonly models: Uint8Array;
  readonly weights: Int8Array;
}

function readRows(packed: PackedWeights, models: number): Rows {
  const entries = entriesOf(packed);
  const starts = new Uint32Array(SENTENCE_BUCKETS + 1);
  let entry = 0;
  for (let bucket = 0; bucket <= SENTENCE_BUCKETS; bucket++) {
    while ((entries[entry]?.at ?? Infinity) < bucket * models) entry++;
    starts[bucket] = entry;
  }
  return {
    starts,
    models: Uint8Array.from(entries, ({ at }) => at % models),
    weights: Int8Array.from(entries, ({ weight }) => weight),
  };
}

/**
 * Reads several linear models over the same buckets at once, at most 256. Answers, for a list of buckets, what the
 * weights of each model add up to; an answer is kept as long as the list it was given.
 */
export function sideBySide(packed: PackedWeights, models: number) {
  let rows: Rows | undefined;
  const known = new WeakMap<readonly number[], Int32Array>();
  return (buckets: readonly number[]): Int32Array => {
    const answer = known.get(buckets);
    if (answer) return answer;
    rows ??= readRows(packed, models);
    const sums = sumsOf(rows, buckets, models);
    known.set(buckets, sums);
    return sums;
  };
}

function sumsOf(rows: Rows, buckets: readonly number[], models: number): Int32Array {
  const sums = new Int32Array(models);
  for (const bucket of buckets) {
    const end = rows.starts[bucket + 1] ?? 0;
    for (let at = rows.starts[bucket] ?? 0; at < end; at++) {
      const model = rows.models[at] ?? 0;
      sums[model] = (sums[model] ?? 0) + (rows.weights[at] ?? 0);
    }
  }
  return sums;
}
