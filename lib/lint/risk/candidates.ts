import { readSentence, type Sentence } from '../annotation/annotate.ts';
import { remember } from '../annotation/cache.ts';
import type { Identifier } from '../identifiers/identifier.ts';
import { findIdentifiers } from '../identifiers/index.ts';
import { findPeople } from '../names/find.ts';
import type { Person } from '../names/person.ts';
import type { Passage } from './passage.ts';

function ofPerson({ start, end, role, form, words, titled, lowerCase }: Person): Passage {
  const size = words > 1 ? 'full' : 'single';
  return {
    start,
    end,
    kind: 'name',
    certain: false,
    replacement: titled ? 'a patient' : 'one of our patients',
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
    (person) => !identifiers.some(({ start, end }) => person.start < end && start < person.end),
  );
  return [...people.map(ofPerson), ...identifiers.map(ofIdentifier)];
}

const findIn = remember<readonly Passage[]>(500, (text) => find(readSentence(text)));

/** Every passage of a sentence that might identify a patient, to be judged by what stands around it. */
export const candidates = ({ text }: Sentence): readonly Passage[] => findIn(text);
