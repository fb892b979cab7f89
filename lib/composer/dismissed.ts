import type { Finding } from '#lib/lint/finding.ts';

/** What the writer chose to keep. It stays kept wherever the same words are found by the same rule, for the life of the page. */
const kept = new Set<string>();

/** Whether everything that is found is shown. */
export function isNothingKept(): boolean {
  return kept.size === 0;
}

/** Remembers that the writer keeps these words. */
export function keep(finding: Finding, quote: string): void {
  kept.add(keyOf(finding, quote));
}

/** Whether the writer chose to keep these words. */
export function isKept(finding: Finding, quote: string): boolean {
  return kept.has(keyOf(finding, quote));
}

function keyOf({ rule }: Finding, quote: string): string {
  return `${rule} ${quote}`;
}
