/** Why a tag is suggested; what shows it puts it into words. */
export type Reason =
  /** The profile asks for it here. */
  | { readonly kind: 'required' }
  /** Something runs: a campaign, an event, a day of health. `until` is `YYYY-MM-DD`. */
  | { readonly kind: 'time'; readonly name: string; readonly until?: string | undefined }
  /** The post speaks of this, in a word of the profile or of the list of topics. */
  | { readonly kind: 'topic'; readonly topic: string }
  /** For posts in this language, BCP 47. */
  | { readonly kind: 'language'; readonly locale: string }
  /** The house's tag for all that teaches about health. */
  | { readonly kind: 'general' };

/** A tag that fits a post, and why. */
export interface Suggestion {
  /** As it is to be written, with its `#`. */
  readonly tag: string;
  readonly reason: Reason;
}

/** A suggestion on its way: the higher the score, the better the fit. */
export interface Candidate extends Suggestion {
  readonly score: number;
}
