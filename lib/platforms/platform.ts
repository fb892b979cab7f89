import type { PlatformId, PostKind } from '#lib/lint/post.ts';
import type { Site } from './sites.ts';

/** A CSS selector and the month in which somebody last saw it fit the live site. */
export interface Selector {
  readonly css: string;
  /** `YYYY-MM`. */
  readonly seen: string;
}

/** A selector of what names somebody: by its words, or by an attribute; of an address, the path is the name. */
export interface NameSelector extends Selector {
  readonly attribute?: 'alt' | 'aria-label' | 'href';
}

/** A selector of what is answered, which stands around the editor or, marked so, somewhere before it. */
export interface AnsweredSelector extends Selector {
  readonly before?: true;
}

/** A selector of a button. Where nothing but its place tells a button, only the last one that fits is meant. */
export interface ButtonSelector extends Selector {
  readonly last?: true;
}

/** One kind of text that a site lets people write. All lists stand newest first. */
export interface Surface {
  readonly name: string;
  readonly kind: PostKind;
  /** The element that takes the text. Holds for every editor engine that the site serves here. */
  readonly editor: readonly Selector[];
  /** The box around the editor that holds its buttons and attachments. Looked for from the editor outwards. */
  readonly container: readonly Selector[];
  /** What publishes the text, inside the container. */
  readonly submit: readonly ButtonSelector[];
  /** What leads to a further step, which holds the button that publishes. Told before `submit`. */
  readonly advance?: readonly Selector[];
  /** Whether Enter alone publishes, and Shift+Enter starts a line. Control or Command with Enter always may. */
  readonly submitsOnEnter?: true;
  /** Attached images and videos, inside the container. */
  readonly media: readonly Selector[];
  /** Who speaks: inside the container, or else anywhere on the page. */
  readonly identity: readonly NameSelector[];
  /** What stands in the container only where an organisation speaks, whoever is signed in. */
  readonly official?: readonly Selector[];
  /** The post or comment that is answered: the nearest one. */
  readonly replyTo?: readonly AnsweredSelector[];
  /** Who wrote that: inside it, or by its own attribute. */
  readonly author?: readonly NameSelector[];
  /** What the field has already taken, each an element of its own; the field itself holds only what is being typed. */
  readonly chips?: readonly Selector[];
  /** Longest text the site takes, as it counts itself; absent where none is known. */
  readonly limit?: number;
}

/** Where a site's composers are. Plain data: a new look of the site is a new line here. */
export interface Platform extends Site {
  readonly id: PlatformId;
  readonly name: string;
  /** Editors that are none of our business: messages between people and search. */
  readonly ignore: readonly Selector[];
  /** Parts of an address under which the site posts as an organisation, whoever is signed in. */
  readonly official: readonly string[];
  /** Whether the site publishes only for a person's own press, and not for one that a script makes. */
  readonly needsOwnPress?: true;
  /** First fit wins, so the narrow ones stand before the wide ones. */
  readonly surfaces: readonly Surface[];
}
