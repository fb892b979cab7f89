import type { Suggestion } from '../suggest/suggestion.ts';

/** Where words are put: before all, at the caret, behind all, on a line of their own behind all, or only on the clipboard. */
export type Place = 'start' | 'caret' | 'end' | 'new-line' | 'first-comment';

/** In characters as the platform counts them. */
interface Length {
  readonly count: number;
  /** Absent where the text is nowhere near it. */
  readonly limit: number | undefined;
  readonly ideal: number | undefined;
  /** How many stand before “See more”. */
  readonly fold: number | undefined;
}

/** Posts a week. */
interface Cadence {
  readonly least: number;
  readonly most: number;
  /** How many went out this week from this device; `undefined` where none are counted. */
  readonly sent: number | undefined;
}

interface Media {
  readonly needsAltText: boolean;
  readonly steps: readonly string[];
  readonly minors: string | undefined;
  readonly contact: string | undefined;
  /** The sentence that says permission was given, unless the post has it. */
  readonly statement: string | undefined;
}

interface Answering {
  readonly goal: string | undefined;
  readonly takeOffline: string | undefined;
  readonly neverConfirm: boolean;
  readonly withinHours: number | undefined;
  /** Words in what is answered that call for a colleague. */
  readonly escalate: readonly string[];
}

/** Ready words. */
export interface Part {
  readonly title: string;
  readonly text: string;
  /** Words that such a reply leaves out. */
  readonly leaveOut: readonly string[];
}

/** What the guidelines offer for one post as it stands. A part is there when it has something to say. */
export interface Beside {
  readonly objective: string;
  readonly voice: string | undefined;
  /** Who speaks. */
  readonly account: 'personal' | 'official';
  readonly length: Length;
  readonly cadence: Cadence | undefined;
  readonly disclosure: { readonly text: string; readonly place: Place } | undefined;
  readonly tags: { readonly place: Place; readonly suggestions: readonly Suggestion[] };
  readonly media: Media | undefined;
  readonly answering: Answering | undefined;
  /** Those that fit best first. */
  readonly parts: readonly Part[];
}
