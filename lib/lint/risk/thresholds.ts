/**
 * Where the models' log-odds become findings. Set on posts by writers the models had not seen
 * (docs/evaluation.md), so that about one harmless post in twelve is touched at most.
 */

/** A passage above this is shown, one severity lower; above the second in full. */
export const PASSAGE_POSSIBLE = 0.3;
export const PASSAGE_LIKELY = 1.5;

/** A story above this is shown, one severity lower; above the second in full. */
export const STORY_POSSIBLE = 0.6;
export const STORY_LIKELY = 1;

/** An identifier with a check digit or a cue word beside it is left alone only below this: simulations, novels. */
export const CERTAIN_UNLESS = -1;

/** Where one passage of a sentence is a patient's for sure, the date and the place beside it are most likely theirs too. */
export const COMPANY = 2;

/** Company in the sentence before or behind says less. */
export const COMPANY_NEAR = 1;

/** Who treated them belongs to the story of a patient whom the same sentence gives away, and to no other. */
export const TREATED_BY = 6;
