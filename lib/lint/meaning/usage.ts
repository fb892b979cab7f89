import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import { isQuoted } from './quotation.ts';

/** A sentence that teaches which words to use. */
const TEACHES =
  /\b(?:words? matters?|(?:person|people|identity)[- ]first|the (?:word|words|term|terms|phrase|label|labels|expression)|(?:outdated|offensive|stigmati[sz]ing|hurtful|harmful) (?:words?|terms?|language|labels?|phrases?)|(?:don't|do not|no longer|never|stop|stopped|avoid) (?:say|saying|use the|using the|writing)|(?:don't|do not|no longer|never) call|try saying|(?:banned|retired|struck|crossed|removed|deleted)(?: \w{2,9}){0,2} from (?:our|my|the|every) (?:handover|notes?|charts?|sheets?|vocabulary|whiteboard))\b|[\p{L}"”] ?(?:→|->|=>) ?[\p{L}"“]|❌|\bsay\b[^.]{1,40}, not /iu;

/** Words right before a passage that show it is spoken about, or denied of somebody. */
const INTRODUCES =
  /\b(?:(?:not|n't|never|to|still) say|saying|words?|terms?|labels?|label(?:l?ed|l?ing)|call(?:s|ed|ing)? (?:\w{1,12} )?|nicknamed|phrases?|avoid|avoiding|instead of|rather than|not|n't|never)[\s:"'(]{1,3}(?:(?:an?|the|just|another|some|as) ){0,2}$/i;

/** Whether a passage of the sentence is spoken about rather than used: quoted, taught, denied. Offsets are those of the annotation's text. */
export function isMentioned(
  annotation: Annotation,
  sentence: PlacedSentence,
  start: number,
  end: number,
): boolean {
  const before = sentence.text.slice(
    Math.max(0, start - sentence.start - 40),
    start - sentence.start,
  );
  return isQuoted(annotation, start, end) || INTRODUCES.test(before) || TEACHES.test(sentence.text);
}

const OWN =
  /\b(?:i'm|im|i am|i was|i've been|we're|we are|i became|me,|as|(?:calls?|called|calling) (?:him|her|them|my|your)sel(?:f|ves)|self-(?:confessed|described|proclaimed)|fellow) (?:(?!(?:with|of|at|by|from|about|for|to|over|treating|seeing|watching|giving|wasting|tired|sick)\b)[\p{L}\d-]{1,14} ){0,3}$/iu;
const AS_READER = /\bas an? (?:[\p{L}\d-]{1,14} ){0,2}$/iu;
const HERE = /^ (?:myself|here|too|like me|is what i (?:am|was))\b/i;
const FIRST_PERSON = /\b(?:i|i'm|i've|my|me|myself)\b/i;

/** Whether somebody gives the label to themselves: "I'm an alcoholic", "type 1 diabetic here". Offsets are those of the annotation's text. */
export function describesSelf({ text, start: from }: PlacedSentence, start: number, end: number) {
  const before = text.slice(Math.max(0, start - from - 60), start - from);
  if (HERE.test(text.slice(end - from))) return true;
  if (!OWN.test(before)) return false;
  return !AS_READER.test(before) || FIRST_PERSON.test(text);
}

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** A heading in capitals or title case, where a capital says nothing. */
function isHeading({ tokens }: PlacedSentence): boolean {
  const words = tokens.slice(1).filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return words.length > 4 && capitals * 5 > words.length * 3;
}

const ORGANISATION =
  /\b(?:Society|Association|Assoc|Institute|Foundation|Coalition|Council|Federation|Administration|School|Center|Centre|Trust|Home|Care|Department|Ministry|League|Union|Act|Day|Week|Month) (?:(?:of|for|on|and|to) )?(?:the )?$/;

/** Whether a passage is part of a proper name: "Coalition for the Homeless". Offsets are those of the annotation's text. */
export function isPartOfName(sentence: PlacedSentence, start: number, end: number): boolean {
  const [from, to] = [start - sentence.start, end - sentence.start];
  if (ORGANISATION.test(sentence.text.slice(Math.max(0, from - 40), from))) return true;
  const inside = sentence.tokens.some(
    (token, at) =>
      token.start >= from &&
      token.end <= to &&
      CAPITALISED.test(token.text) &&
      sentence.tokens[at - 1]?.kind === 'word',
  );
  return inside && !isHeading(sentence);
}
