import { namingWords } from '../../lexicons/naming-words.ts';
import type { PlacedSentence } from '../annotation/annotate.ts';
import { clinicalSketch } from '../meaning/clinical-sketch.ts';
import { isToOnePerson } from '../meaning/directive.ts';
import { KNOWN, TOPIC } from '../meaning/illness.ts';
import { isQuestion } from '../meaning/stance.ts';
import type { Check, Hit } from '../rule.ts';
import { everyMatch } from '../prefilter/search.ts';

const OWN_TALE =
  /\b(?:i have|i had|i've|i got|i was|i'm (?!\d|sure|pretty|guessing|thinking|certain)|me too|my (?!money|bet|guess|license|life|vote)|we have|we had|had it)\b/;
const EDUCATES =
  /\b(?:is|are) (?:a|an|the) (?:C+ )?(?:common|serious|viral|bacterial|chronic|virus|leading|disease|condition)/;

/** Said of the illness, not of the person. */
const SAYS_MORE = /\b(?:is|isn't|are|aren't|was|has|have|can|could|would|might)\b/;
const DENIES = /^\s*(?:not|no|never)\b/;
const KNOWN_WORDS = new RegExp(`\\b${KNOWN}`, 'g');
const CLAUSE = /[^.,;:!?\n…()]+/g;
const SEVERAL_WORDS = 2;

const wordsOf = (clause: string) => clause.match(/@?[\w'%]+/g) ?? [];
const isNamingWord = (word: string) => /^(?:C+|\d{1,3}%?|@.+)$/.test(word) || namingWords.has(word);

/** Whether a clause of a sketch holds an illness and otherwise nothing but words of naming one. */
function names(clause: string, sketch: string): boolean {
  const at = clause.indexOf('C');
  if (at < 0 || OWN_TALE.test(clause) || DENIES.test(clause)) return false;
  if (SAYS_MORE.test(clause.slice(at)) || EDUCATES.test(clause)) return false;
  const words = wordsOf(clause);
  const isEnough =
    words.length >= SEVERAL_WORDS ||
    (wordsOf(sketch).length >= SEVERAL_WORDS && wordsOf(sketch).every(isNamingWord));
  return isEnough && words.every(isNamingWord);
}

function* namedIn({ text, start }: PlacedSentence): Iterable<Hit> {
  const sketch = clinicalSketch(text).text.replaceAll(KNOWN_WORDS, ({ length }) =>
    'C'.repeat(length),
  );
  if (!sketch.includes('C') || isQuestion({ text }) || TOPIC.test(sketch)) return;
  for (const { index, 0: clause } of everyMatch(CLAUSE, sketch)) {
    if (!names(clause, sketch)) continue;
    const from = index + clause.length - clause.trimStart().length;
    const illness = /C+(?: C+)*/.exec(clause);
    const to = index + (illness ? illness.index + illness[0].length : clause.length);
    yield { start: start + from, end: start + to };
  }
}

/**
 * A check for clauses that do nothing but name an illness to one person: "yep, croup", "omg that is so ringworm hun".
 * A closed list of words decides, so that a clause with anything else in it, a team, a month, a memory, is left alone.
 */
export const naming: Check = (annotation) =>
  isToOnePerson(annotation)
    ? annotation.sentences.flatMap((sentence) => [...namedIn(sentence)])
    : [];
