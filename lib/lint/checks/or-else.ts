import type { Check } from '../rule.ts';

/** A check that asks the second only where the first finds nothing. */
export function orElse(first: Check, second: Check): Check {
  return (annotation, profile) => {
    const found = [...first(annotation, profile)];
    return found.length > 0 ? found : second(annotation, profile);
  };
}
