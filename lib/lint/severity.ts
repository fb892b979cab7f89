/** How much a finding matters, worst first. */
export const severities = ['stop', 'warn', 'advise', 'hint'] as const;

export type Severity = (typeof severities)[number];

/** Sorts worst first: negative when `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** The worst of the given severities, or `undefined` when there are none. */
export function worstSeverity(all: Iterable<Severity>): Severity | undefined {
  return [...all].toSorted(compareSeverity)[0];
}
