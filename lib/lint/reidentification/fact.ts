export const factKinds = [
  'age',
  'sex',
  'job',
  'family',
  'place',
  'condition',
  'event',
  'day',
] as const;
export type FactKind = (typeof factKinds)[number];

/** One thing a post tells of a person. Offsets are UTF-16 code units of the annotation's text. */
export interface Fact {
  readonly kind: FactKind;
  readonly start: number;
  readonly end: number;
  /** As it is shown: `43`, `firefighter`, `Millbrook`. */
  readonly text: string;
  /** Share of people it holds for, 0 to 1; absent when no public figure is known. */
  readonly share?: number;
  /** How often it befalls a person in a year; absent when no public figure is known. */
  readonly perYear?: number;
  /** How many live in the place; absent when no figure is known. */
  readonly people?: number;
  /** Of the place's people there is one. */
  readonly isOnlyOne?: true;
  /** Width of the time of care in days. */
  readonly days?: number;
  /** Said in half of all stories: `man`, `today`, `local`. It counts, and tells little by itself. */
  readonly slight?: true;
}
