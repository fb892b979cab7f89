import type { NameForm } from './weigh.ts';

/** Who a name seems to belong to, from the words right beside it. A clinician is staff who treats somebody there; a place only looks like a name. */
export type PersonRole = 'staff' | 'clinician' | 'place' | 'thing' | 'author' | 'unknown';

/** How a name is written when it is not written out. */
export type Disguise = 'initials' | 'hashtag' | 'handle' | 'masked' | 'spaced';

/** A passage that may name a person. Offsets are UTF-16 code units of the sentence; it is no alarm by itself. */
export interface Person {
  readonly start: number;
  readonly end: number;
  readonly role: PersonRole;
  readonly form: NameForm | Disguise;
  /** Number of words, the title not counted. */
  readonly words: number;
  /** Stands after `Mrs`, `pt`, `Auntie` … */
  readonly titled: boolean;
  /** Written without capitals, or where capitals tell nothing. */
  readonly lowerCase: boolean;
}
