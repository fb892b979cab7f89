/** A small least-recently-used memory: typing changes one sentence, the others are remembered. */
export function remember<Value>(limit: number, compute: (key: string) => Value) {
  const known = new Map<string, Value>();
  return (key: string): Value => {
    const hit = known.get(key);
    const value = hit ?? compute(key);
    if (hit !== undefined) known.delete(key);
    known.set(key, value);
    if (known.size > limit) known.delete(known.keys().next().value ?? key);
    return value;
  };
}
