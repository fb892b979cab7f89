import { mayMatch } from '../prefilter/prefilter.ts';
import { searchable } from '../prefilter/search.ts';
import type { Detector, Identifier, IdentifierKind } from './identifier.ts';

/** A passage that a form's pattern matched, with the words around it. */
export interface Candidate {
  /** The identifier as it is written. */
  readonly id: string;
  /** Up to 48 code units before it, and up to 32 after it. */
  readonly before: string;
  readonly after: string;
}

/** One way an identifier is written. */
export interface Form {
  readonly label: string;
  /** Global and bounded. A group `id` narrows the match to the identifier, and ends the match. */
  readonly pattern: RegExp;
  /** Without a match of this cheap pattern the form is not tried. */
  readonly needs?: RegExp;
  /** Check digit, range, or words around that must or must not be there. */
  readonly accept?: (candidate: Candidate) => boolean;
  /** What was refused is not searched for another reading that begins inside it. */
  readonly whole?: true;
  readonly evidence: Identifier['evidence'] | ((candidate: Candidate) => Identifier['evidence']);
  readonly replacement?: string | ((candidate: Candidate) => string);
}

export interface Family {
  readonly kind: IdentifierKind;
  /** Without a match of this cheap pattern no form is tried. */
  readonly needs: RegExp;
  /** What may stand in place of an identifier of any form that does not say otherwise. */
  readonly replacement: string;
  readonly forms: readonly Form[];
}

/** Around a number: it is no part of a longer one, of an amount, a path, a percentage or a decimal. */
export const NUMBER_START = String.raw`(?<![\w$£€+./#-])`;
export const NUMBER_END = String.raw`(?![\w%]|[-./]\d)`;

export const NUMBER_REMOVED = '[number removed]';

const BEFORE = 48;
const AFTER = 32;

function candidateOf(match: RegExpExecArray, sentence: string): Candidate & { start: number } {
  const id = match.groups?.['id'] ?? match[0];
  const end = match.index + match[0].length;
  const start = end - id.length;
  return {
    id,
    start,
    before: sentence.slice(Math.max(0, start - BEFORE), start),
    after: sentence.slice(end, end + AFTER),
  };
}

function resolve<Value extends string>(
  choice: Value | ((candidate: Candidate) => Value),
  candidate: Candidate,
): Value {
  return typeof choice === 'function' ? choice(candidate) : choice;
}

function findForm(form: Form, family: Family, sentence: string, found: Identifier[]): void {
  const { pattern, accept, label, evidence, replacement = family.replacement } = form;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    const candidate = candidateOf(match, sentence);
    const { start, id } = candidate;
    if (id === '' || (accept && !accept(candidate))) {
      if (!form.whole) pattern.lastIndex = match.index + 1;
      continue;
    }
    found.push({
      kind: family.kind,
      start,
      end: start + id.length,
      evidence: resolve(evidence, candidate),
      label,
      replacement: resolve(replacement, candidate),
    });
  }
}

/** Makes a detector of a table of forms. */
export function detector(family: Family): Detector {
  return (sentence) => {
    const found: Identifier[] = [];
    if (!family.needs.test(sentence)) return found;
    const { print } = searchable(sentence);
    for (const form of family.forms) {
      if (form.needs && !form.needs.test(sentence)) continue;
      if (mayMatch(form.pattern, print)) findForm(form, family, sentence, found);
    }
    return found;
  };
}

const LINK_WORDS =
  "no|nos|num|numbers?|nr|id|ids|code|card|is|was|are|ending|ends|in|with|reads?|says?|of|for|the|her|his|their|my|your|our|pt(?:'s)?|patient(?:'s)?|on|file|as|and|a";

/** What may stand between a cue and its number: `no.`, `is`, `:`, `#`, `ending in`. */
export const LINK = String.raw`(?:[\s:;#.,=("'\[/&-]|\b(?:${LINK_WORDS})\b){0,10}`;

/** Letters and digits in up to six groups; each group after a space is digits alone. */
const NO_LETTERS =
  'in|by|to|at|if|so|we|he|she|it|you|has|had|can|do|go|me|up|or|be|am|an|any|but|did|got|let|may|new|now|off|out|put|see|set|us|via|who|why|yes|all|one|two|not|how|too|are|were|been|from|that|this|last|over|only|just|than|then|they|when|will|room|bed|icd|cpt|rm|call|text|ext|page';
const CODE = String.raw`(?:(?!(?:${NO_LETTERS})\b)[a-z]{1,4} (?=\d{3}|\d\d \d))?(?=[a-z./-]{0,16}\d)[a-z\d]{1,20}(?:[-/.][a-z\d]{1,12}){0,4}(?: \d{2,8}(?![\w/:-])){0,4}(?![\w])`;

/** A pattern for a number right behind a cue. `cues` is an alternation of whole words. */
export function afterCue(cues: string, number = CODE): RegExp {
  return new RegExp(
    String.raw`(?<![a-z\d])(?:${cues})(?:(?<![a-z])|(?![a-z]))${LINK}(?<id>${number})`,
    'gi',
  );
}

/** Dates, years, ranges of years readings such as `120/80`, and IP addresses. */
const NO_CODE =
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d\d){1,2}|(?:19|20)\d\d(?:[-/.]\d{1,2}){0,2}|(?:19|20)\d\d[-/](?:19|20)\d\d|\d{1,3}\/\d{1,3}|\d{1,3}(?:\.\d{1,3}){3})$/;

/** `group #nurses2024` is a hashtag, `MRN #SF-54321` is not. */
const HASHTAG = /^[a-z]{2,20}\d{1,4}$/i;

/** Whether a code has at least so many letters and digits, and so many digits, and is no date or year. */
export function codeOf(characters: number, digits: number): (candidate: Candidate) => boolean {
  return ({ id, before }) =>
    id.replaceAll(/[^a-z\d]/gi, '').length >= characters &&
    id.replaceAll(/\D/g, '').length >= digits &&
    !NO_CODE.test(id) &&
    !(before.endsWith('#') && HASHTAG.test(id));
}
