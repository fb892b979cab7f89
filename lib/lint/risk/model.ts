/** A linear model over buckets: the weights in units of `scale`, and the bias. */
export interface Model {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
}

/** Long texts have more features; a sum grows with the root of their number, so that is divided out. */
export const GAIN = 2;

/** Log-odds of a model of which the weights of so many features add up to `sum`. */
export const oddsOf = ({ scale, bias }: Omit<Model, 'weights'>, sum: number, features: number) =>
  bias + (GAIN * scale * sum) / Math.sqrt(features + 1);

/** Log-odds of the model for these features: above 0 more likely than not. */
export function logOdds(model: Model, features: ReadonlySet<number>): number {
  let sum = 0;
  for (const bucket of features) sum += model.weights[bucket] ?? 0;
  return oddsOf(model, sum, features.size);
}
