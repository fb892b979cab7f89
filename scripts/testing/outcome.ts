/** What a step came to. A step that is not a test suite counts as one. */
export type Outcome = {
  passed: number;
  failed: number;
  skipped: number;
  /** All it printed: shown when it fails. */
  output: string;
  /** Figures worth seeing each time. */
  notes?: string[];
};

export type Step = {
  name: string;
  /** Names of steps that must have passed; otherwise this one fails without being run. */
  needs?: readonly string[];
  run: () => Promise<Outcome>;
};

/** The outcome of a step that either holds or does not. */
export function oneOutcome(ok: boolean, output: string): Outcome {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
}

/** Adds up outcomes into the line that ends the run: `N passed, N failed`. */
export function summaryLine(outcomes: readonly Outcome[]): string {
  const sum = (key: 'passed' | 'failed') =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
