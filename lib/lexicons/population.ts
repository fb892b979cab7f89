/** Populations are kept in 31 steps of 40 %, from 1,000 to about 24 million. */
const SMALLEST = 1_000;
const RATIO = 1.4;
const STEPS = 31;

/** The step, 1 to 31, of a number of people; 0 stands for a place that is not listed. */
export function stepOf(people: number): number {
  const step = 1 + Math.round(Math.log(people / SMALLEST) / Math.log(RATIO));
  return Math.max(1, Math.min(STEPS, step));
}

/** About how many people a step stands for: within a fifth of the true number. */
export const peopleAt = (step: number): number => SMALLEST * RATIO ** (step - 1);
