/** Features are counted in buckets by hash: a model is then a plain list of numbers, small and quick to read. */
export const BUCKETS = 1 << 18;

/** FNV-1a, 32 bits, folded to the number of buckets. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function bucketOf(feature: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < feature.length; at++) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01_00_01_93);
  }
  return ((hash >>> 18) ^ hash) & (BUCKETS - 1);
}
