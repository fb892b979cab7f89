/** A small least-recently-used memory: typing changes one sentence, the others are remembered. */
export function memory<Value>(limit: number) {
  const known = new Map<string, Value>();
  return (key: string, compute: () => Value): Value => {
    const hit = known.get(key);
    const value = hit ?? compute();
    if (hit !== undefined) known.delete(key);
    known.set(key, value);
    if (known.size > limit) known.delete(known.keys().next().value ?? key);
    return value;
  };
}

/** A function of a text that remembers its last answers. */
export function remember<Value>(limit: number, compute: (key: string) => Value) {
  const recall = memory<Value>(limit);
  return (key: string): Value => recall(key, () => compute(key));
}
