import type { Annotation } from '../annotation/annotate.ts';

/** "suicide" with its usual misspellings, for patterns. */
export const SUICIDE = 's(?:ui|u|iu|uii)(?:c|s|ci)ides?';

const DEED = String.raw`\b(?:took|taking|take|takes|ends?|ended|ending) (?:(?:his|her|their|your|my|our|it)(?: own)? )?(?:life|lives|all)\b|\b(?:he|she|they|who) (?:just |finally )?ended (?:it|things)\b(?! with)|\b(?:left|wrote|leaving) (?:behind )?(?:a|his|her|their) (?:\w{4,8} )?note and\b|\bsuicided\b|\bkill(?:ed|ing|s)? (?:him|her|them|your|my|one)sel(?:f|ves)\b|\bon purpose\b|\bunalived?\b|\bwant(?:s|ed|ing)? to die\b`;

const ABOUT_SUICIDE = new RegExp(
  String.raw`\bs(?:ui|u|iu)(?:ci|ic)d\w*|\bself[- ]?harm\w*|\bsamaritans\b|\b988\b|${DEED}`,
  'i',
);

/** Talk of help and prevention names suicide and tells of none. */
const TELLS_OF_SUICIDE = new RegExp(
  String.raw`\b${SUICIDE}\b(?!,? (?:prevention|awareness|risks?|screening|help|helpline|watch|line|lifeline|loss|first|squad|safety|training|attempts? survivors?))|\bwas suicidal\b|${DEED}`,
  'i',
);

/** How far around a passage the talk of suicide may stand, in UTF-16 code units: some two sentences. */
const REACH = 220;

const around = ({ text }: Annotation, at: number) =>
  text.slice(Math.max(0, at - REACH), at + REACH);

/** Whether the words around an offset of the annotation's text speak of suicide. */
export const isAboutSuicide = (annotation: Annotation, at: number): boolean =>
  ABOUT_SUICIDE.test(around(annotation, at));

/** Whether the words around an offset of the annotation's text tell that somebody died by suicide, or tried to. */
export const tellsOfSuicide = (annotation: Annotation, at: number): boolean =>
  TELLS_OF_SUICIDE.test(around(annotation, at));
