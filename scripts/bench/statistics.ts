/** The value below which a share of the values lie; `NaN` of none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** What 95 of 100 stay below. */
export function p95(values: readonly number[]): number {
  return quantile(values, 0.95);
}
