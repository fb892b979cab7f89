/**
 * A small memory of what was used of late: typing changes one sentence, the others are remembered. It keeps two
 * generations and drops the older when the younger is full, so that a hit costs one look-up and no reordering. Holds
 * at least the last `limit` keys, and at most twice as many.
 */
export function memory<Value>(limit: number) {
  let young = new Map<string, Value>();
  let old = young;
  return (key: string, compute: () => Value): Value => {
    const hit = young.get(key);
    if (hit !== undefined) return hit;
    const value = old.get(key) ?? compute();
    if (young.size >= limit) {
      old = young;
      young = new Map<string, Value>();
    }
    young.set(key, value);
    return value;
  };
}

/** A function of a text that remembers its last answers. */
export function remember<Value>(limit: number, compute: (key: string) => Value) {
  const recall = memory<Value>(limit);
  return (key: string): Value => recall(key, () => compute(key));
}
