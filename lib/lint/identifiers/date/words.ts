import type { Candidate } from '../form.ts';

/** Parts of the patterns for dates. */
export const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
/** Months as Spanish, Portuguese, French, Italian, German and Dutch write them: only behind the day. */
export const FOREIGN_MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|' +
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|' +
  'januar|februar|märz|juni|juli|oktober|dezember|januari|februari|maart|mei|augustus)';
export const ORDINAL = String.raw`(?:[23]?1st|2?2nd|2?3rd|(?:[12]\d|30|[4-9])th)`;
export const ORDINAL_WORD =
  '(?:thirty[- ]first|thirtieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|twentieth|nineteenth|eighteenth|seventeenth|sixteenth|fifteenth|fourteenth|thirteenth|twelfth|eleventh|tenth|ninth|eighth|seventh|sixth|fifth|fourth|third|second|first)';
export const DAY = String.raw`(?:${ORDINAL}|3[01]|[12]\d|0?[1-9])`;

/** Not part of a longer number, version, path or amount. */
export const START = String.raw`(?<![\w$£€#/]|\d[.:,-]|\w-)`;
export const END = String.raw`(?![\w%]|[-/:]\d|\.\d)`;

/** `at 2`, `10.30`, `at 9 am` behind a day. */
export const AT_TIME = String.raw`(?:,? (?:at|@) ?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\b\.?)?(?![\d%/]| ?(?:mg|ml))| \d{1,2}[.:]\d\d(?: ?[ap]m\b)?(?![\d%]))?`;

const SHORT_NAMES = 'mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat(?:ur)?|sun';
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const SHORT_WEEKDAY = `(?:${SHORT_NAMES})(?:day)?`;

export const ANY_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
export const ANY_WEEKDAY = /\b(?:mon|tue|wed|thu|fri|sat|sun)/i;

const BIRTH =
  /\b(?:dob|d\.o\.b\.?|birth(?:day|date)?|bday|date of birth|born(?: on)?)\b[^\d]{0,14}$/i;

export const isBirth = ({ before }: Candidate) => BIRTH.test(before);

/** A date of birth identifies wherever it stands; other dates need words about care. */
export const evidenceOfDate = (candidate: Candidate) =>
  isBirth(candidate) ? ('certain' as const) : ('shaped' as const);

/** Keeps the year, which identifies nobody: 45 CFR 164.514(b)(2)(i)(C). */
export function withoutDay(candidate: Candidate): string {
  const year = /(?:19|20)\d\d/.exec(candidate.id)?.[0];
  if (!year) return 'a recent day';
  return isBirth(candidate) && !/\bborn\b/i.test(candidate.before) ? year : `a day in ${year}`;
}
