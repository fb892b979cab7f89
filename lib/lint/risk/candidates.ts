import { overlap } from '../annotation/sentences.ts';
import { readSentence, type Sentence } from '../annotation/annotate.ts';
import { remember } from '../annotation/cache.ts';
import type { Identifier, IdentifierKind } from '../identifiers/identifier.ts';
import { findIdentifiers } from '../identifiers/index.ts';
import { findPeople } from '../names/find.ts';
import type { Person } from '../names/person.ts';

/** A passage that may identify a patient; offsets are UTF-16 code units of the sentence. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly kind: IdentifierKind;
  /** Identifies somebody wherever it stands, whatever the story around it. */
  readonly certain: boolean;
  /** A text that may stand in its place. */
  readonly replacement: string;
  /** What it is, and how it is written: `name`, `name given`. From the general to the particular. */
  readonly traits: readonly string[];
}

function replacementFor(role: Person['role'], titled: boolean): string {
  if (role === 'clinician') return 'a colleague';
  return titled ? 'a patient' : 'one of our patients';
}

/** A word that no list of places knows, where a place stands. */
const ofUnlistedPlace = ({ start, end }: Person): Passage => ({
  start,
  end,
  kind: 'place',
  certain: false,
  replacement: 'the area',
  traits: ['place', 'place town', 'place shaped'],
});

function ofPerson(person: Person): Passage {
  const { start, end, role, form, words, titled, lowerCase } = person;
  if (role === 'place') return ofUnlistedPlace(person);
  const size = words > 1 ? 'full' : 'single';
  return {
    start,
    end,
    kind: 'name',
    certain: false,
    replacement: replacementFor(role, titled),
    traits: [
      'name',
      `name ${form}`,
      `name ${role}`,
      `name ${form} ${role} ${size}${titled ? ' titled' : ''}${lowerCase ? ' lower' : ''}`,
    ],
  };
}

function ofIdentifier({ start, end, kind, evidence, label, replacement }: Identifier): Passage {
  return {
    start,
    end,
    kind,
    certain: evidence === 'certain',
    replacement,
    traits: [kind, `${kind} ${label}`, `${kind} ${evidence}`],
  };
}

function find(sentence: Sentence): Passage[] {
  const identifiers = findIdentifiers(sentence.text);
  const people = findPeople(sentence).filter(
    (person) => !identifiers.some((identifier) => overlap(person, identifier)),
  );
  return [...people.map(ofPerson), ...identifiers.map(ofIdentifier)];
}

const findIn = remember<readonly Passage[]>(500, (text) => find(readSentence(text)));

/** Every passage of a sentence that might identify a patient, to be judged by what stands around it. */
export const candidates = ({ text }: Sentence): readonly Passage[] => findIn(text);
