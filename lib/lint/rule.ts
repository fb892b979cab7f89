import type { Profile, ProfileInput } from '../profile/schema.ts';
import type { Annotation } from './annotation/annotate.ts';
import { categories, type Category } from './finding.ts';
import type { Post } from './post.ts';
import type { Severity } from './severity.ts';

/** Where a rule's reason can be checked. */
export interface Source {
  readonly label: string;
  readonly url?: string;
}

/**
 * A post that shows the rule at work: a text alone stands for a personal Facebook post.
 * In `flags`, each passage the rule must flag stands between ⟦ and ⟧.
 */
export type Example =
  | string
  | (Partial<Omit<Post, 'text'>> & {
      readonly text: string;
      /** What a hospital's profile says beyond the built-in one, where the rule reads it. */
      readonly house?: Partial<ProfileInput>;
    });

/** A passage a check found. Offsets are UTF-16 code units of the annotation's text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Which of the rule's messages to show; the first when left out. */
  readonly message?: string;
  /** A text that may stand in place of the passage. */
  readonly suggestion?: string;
  /** `low` shows the finding one severity lower. */
  readonly confidence?: 'low';
  /** How much the profile says that this passage weighs, in place of the rule's own severity. */
  readonly severity?: Severity;
  /** The profile's own reason, in place of the rule's. */
  readonly why?: string;
  /** What was found that together points to a person. */
  readonly facts?: readonly string[];
  /** What stands in the message for `{name}`, by name, beside `{quote}`. */
  readonly values?: Readonly<Record<string, string>>;
}

export type Check = (annotation: Annotation, profile: Profile) => Iterable<Hit>;

export interface RuleDefinition {
  readonly id: `${Category}/${string}`;
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters, in one sentence a nurse would accept. */
  readonly reason: string;
  readonly source: Source;
  /** What it may do, by key; `{quote}` stands for the flagged passage, others for the hit's values. A check's hit names the key. */
  readonly messages: Readonly<Record<string, string>>;
  /** Posts that must be flagged, the flagged passages between ⟦ and ⟧. */
  readonly flags: readonly Example[];
  /** Posts that must be left alone: at least as many as `flags`, and nastier. */
  readonly leaves: readonly Example[];
  /**
   * What its passages are, where that decides which of two findings stays: an `identifier` is one name,
   * date, place or number; a `story` is a whole sentence that any other finding about the patient on the
   * same words says more exactly; `somebody` that a patient is told of at all, which any finding as grave
   * about the patient in the post says more exactly. Left out for all that needs its own mending.
   */
  readonly marks?: 'identifier' | 'story' | 'somebody';
  /** Its concern is the post's and not a sentence's: it is told once, however many sentences call for it. */
  readonly oncePerPost?: true;
  /** Whether the rest of a post settles the concern, whatever one of its sentences seems to say to a second reading. */
  readonly isSettled?: (annotation: Annotation) => boolean;
  /** The rule that asks for the same, in another way: of the two only the graver speaks in one post, or else that one. */
  readonly twin?: string;
  /** Its words are the profile's own, so that no model may learn or doubt them. */
  readonly asksProfile?: true;
  /** Not in the default set, and why: a rule that cannot be trusted yet. A profile can switch it on. */
  readonly offByDefault?: string;
  readonly check: Check;
}

export interface Rule extends RuleDefinition {
  readonly category: Category;
}

/** Makes a rule of its definition. The file's path and the id are the same; a test holds them together. */
export function defineRule(definition: RuleDefinition): Rule {
  const category = categories.find((name) => definition.id.startsWith(`${name}/`));
  if (!category) {
    throw new Error(`${definition.id}: start the id with one of ${categories.join(', ')}.`);
  }
  return { ...definition, category };
}
