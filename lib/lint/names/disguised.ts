import { keyOf } from '../annotation/tokens.ts';
import type { Disguise, Person } from './person.ts';
import { formOf } from './weigh.ts';
import { everyMatch } from '../prefilter/search.ts';

const person = (form: Disguise, start: number, text: string): Person => ({
  start,
  end: start + text.length,
  role: 'unknown',
  form,
  words: 1,
  titled: false,
  lowerCase: false,
});

const isName = (text: string) => ['given', 'family'].includes(formOf(keyOf(text)));

/** Dotted capitals that are no initials of a person. */
const ABBREVIATIONS = new Set(
  'NB NL NS PEI HIV AIDS WHO FDA CDC NIH NHS BBC CNN NBC ABC PBS USA UAE EEG EKG ECG ECMO POTUS GOP LGBT DOB US UK DC AM PM RN MD PHD IV ER OR ED NPO BP TV DO NP PA UN EU LA NY NYC BC AD IQ ID PO QID TID BID PRN GP BSN LPN MBA JD DNR ICU HR IT OK VP AI'.split(
    ' ',
  ),
);

const INITIALS = /(?<![\p{L}.])(?:\p{Lu}\. ?){2,3}(?![\p{L}])/gu;

function* initials(sentence: string): Iterable<Person> {
  for (const match of everyMatch(INITIALS, sentence)) {
    const text = match[0].trimEnd();
    if (!ABBREVIATIONS.has(text.replaceAll(/[. ]/g, ''))) {
      yield person('initials', match.index, text);
    }
  }
}

/** `r.o.d.r.i.g.o`, `M-r-s H-o-l-l`, letters with emoji between them. */
const SPACED =
  /(?<![\p{L}\p{N}])\p{L}(?:(?:[.*_-]|\p{Extended_Pictographic}\uFE0F?)\p{L}){2,15}(?![\p{L}])/gu;

function* spaced(sentence: string): Iterable<Person> {
  for (const match of everyMatch(SPACED, sentence)) {
    const letters = match[0].replaceAll(/[^\p{L}]/gu, '');
    if (letters.length >= 3 && !ABBREVIATIONS.has(letters.toUpperCase())) {
      yield person('spaced', match.index, match[0]);
    }
  }
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const MASKED =
  /(?<![\p{L}\p{N}@#*$])\p{L}[\p{L}0134579@$!*]{1,18}(?:\p{L}|[*0134579])(?![\p{L}\p{N}*])/gu;

/** `f***`, `sh*t`: a masked word that is no name. */
const OATH =
  /^(?:[fsbcdapwt]\*{2,}|f\*?[u*]+ck|f\*+k|sh\*+t|b\*+ch|c\*+p|d\*+n|a\*+e?|h\*+l)(?:s|ed|ing|er|t|n|k|y)*$/i;

/** `J*nine` may be anything with those letters; `M4rg4r3t` must be a name once the digits are letters again. */
function* masked(sentence: string): Iterable<Person> {
  for (const match of everyMatch(MASKED, sentence)) {
    const [text] = match;
    if (!/[0134579@$!*]/.test(text) || !/\p{L}[^\p{L}]+\p{L}|\p{L}\*{2}/u.test(text)) continue;
    const plain = text.replaceAll(/[0134579@$!]/g, (sign) => LOOKALIKES[sign] ?? sign);
    if (OATH.test(text)) continue;
    if (text.includes('*') ? /^\p{Lu}|\*{2}/u.test(text) : isName(plain)) {
      yield person('masked', match.index, text);
    }
  }
}

/** `#PrayForMarlene`, `#TeamNoah`, `#BraylonStrong`: the words around the name give it away. */
const TAG_BEFORE =
  /^(?:[Pp]ray(?:(?:ers)?[Ff]or|4)?|[Tt]eam|[Jj]ustice(?:[Ff]or|4)?|[Gg]et[Ww]ell(?:[Ss]oon)?|[Ff]ight(?:[Ff]or|[Ll]ike)?|[Rr][Ii][Pp]|[Bb]aby|[Ss]ave|[Hh]ope(?:[Ff]or)?|[Rr]emember(?:ing)?|[Bb]ring|[Gg]etHome|[Hh]eal|[Ll]ove(?:[Ff]or)?|[Ff]or|[Uu]ncle|[Aa]untie|[Mm]ama|[Pp]apa)(?=\p{Lu}|\p{N})/u;
/** `#prayformarlene`: small letters hold no border between the words, so a listed name must follow. */
const SMALL_TAG_BEFORE =
  /^(?:pray(?:ers)?for|pray4|justicefor|getwellsoon|rip|team|save)(?=\p{Ll})/u;
const TAG_AFTER =
  /(?:strong|warrior|army|tough|fights|fighter|bravery|brave|journey|family|beatscancer|vs\w+)$/iu;

/** `#TeamED`, `#FightLikeAGirl`: a department, or a word with its article. */
const NO_NAME_LEFT = /^(?:\p{Lu}{1,3}|(?:A|The|Our|My)\p{Lu}.*)$/u;

function* hashtags(sentence: string): Iterable<Person> {
  for (const match of sentence.matchAll(/#(?<tag>[\p{L}\p{N}_]{3,60})/gu)) {
    const tag = match.groups?.['tag'] ?? '';
    const core = tag
      .replace(TAG_BEFORE, '')
      .replace(SMALL_TAG_BEFORE, '')
      .replace(/^(?:For|4)(?=\p{Lu})/u, '')
      .replace(TAG_AFTER, '');
    if (core === tag || core === '' || NO_NAME_LEFT.test(core)) continue;
    const parts = core.split(/(?<=\p{Ll})(?=\p{Lu})|_/u).map(keyOf);
    if (
      parts.some(
        (part) =>
          formOf(part) === 'given' ||
          (/\p{Lu}/u.test(tag) && part.length > 3 && formOf(part) === 'unlisted'),
      )
    ) {
      yield person('hashtag', match.index, match[0]);
    }
  }
}

function* handles(sentence: string): Iterable<Person> {
  for (const match of sentence.matchAll(/(?<![\p{L}\p{N}.])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,40}/gu)) {
    yield person('handle', match.index, match[0].replace(/\.$/, ''));
  }
}

/** Names that are not written out: initials, letters set apart, masked letters, hashtags and handles. */
export function findDisguised(sentence: string): Person[] {
  const found: Person[] = [];
  if (/\p{Lu}\./u.test(sentence)) found.push(...initials(sentence));
  if (/\p{L}[.*_-]\p{L}[.*_-]\p{L}|\p{L}\p{Extended_Pictographic}\p{L}/u.test(sentence)) {
    found.push(...spaced(sentence));
  }
  if (/[\p{L}][0134579@$!*]/u.test(sentence)) found.push(...masked(sentence));
  if (sentence.includes('#')) found.push(...hashtags(sentence));
  if (sentence.includes('@')) found.push(...handles(sentence));
  return found;
}
