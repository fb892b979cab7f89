/** A model's weights, each with its bucket. */
type Weights = Iterable<readonly [bucket: number, weight: number]>;

/** The weights of several models bucket by bucket, to be packed: where one has a weight, others often have one too. */
export function layOut(models: readonly Weights[], buckets: number): Int8Array {
  const all = new Int8Array(buckets * models.length);
  for (const [at, weights] of models.entries()) {
    for (const [bucket, weight] of weights) all[bucket * models.length + at] = weight;
  }
  return all;
}
