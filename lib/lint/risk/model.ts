import { BUCKETS } from './buckets.ts';

/** A linear model over buckets: the weights in units of `scale`, and the bias. */
export interface Model {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
}

/** Long texts have more features; a sum grows with the root of their number, so that is divided out. */
export const GAIN = 2;

/** Log-odds of the model for these features: above 0 more likely than not. */
export function logOdds({ weights, scale, bias }: Model, features: ReadonlySet<number>): number {
  let sum = 0;
  for (const bucket of features) sum += weights[bucket] ?? 0;
  return bias + (GAIN * scale * sum) / Math.sqrt(features.size + 1);
}

/**
 * Unpacks weights: runs of zeros are one byte 128 and their length, the rest is one signed byte each; all in base64.
 */
export function unpackWeights(packed: string, buckets = BUCKETS): Int8Array {
  const weights = new Int8Array(buckets);
  const bytes = atob(packed);
  let bucket = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at);
    if (byte === 128) bucket += bytes.charCodeAt(++at);
    else weights[bucket++] = byte;
  }
  return weights;
}

/** Packs weights for `unpackWeights`. Weights lie between -127 and 127. */
export function packWeights(weights: Int8Array): string {
  let bytes = '';
  for (let bucket = 0; bucket < weights.length;) {
    let zeros = 0;
    while (zeros < 255 && bucket + zeros < weights.length && weights[bucket + zeros] === 0) zeros++;
    bytes +=
      zeros > 0
        ? String.fromCharCode(128, zeros)
        : String.fromCharCode((weights[bucket] ?? 0) & 255);
    bucket += Math.max(zeros, 1);
  }
  return btoa(bytes);
}
