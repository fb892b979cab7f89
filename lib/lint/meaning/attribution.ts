import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';

const NAMED_SOURCE =
  /\b(?:according to|ranked by|rated by|named (?:\w{1,20} ){0,6}by|recogni[sz]ed by|awarded by|accredited by|certified by|published (?:in|by)|reported (?:in|by)|data from|figures from|source:|per the|(?:u\.s\.|us) news|newsweek|leapfrog|lancet|cochrane|census|ministry|registry)\b/i;
/** In capitals only: "who" and "nice" are words. */
const AGENCY =
  /\b(?:CDC|WHO|NHS|NIH|NICE|FDA|ACS|AHA|USPSTF|HRSA|SAMHSA|NHTSA|AIHW|HSE|OECD|CMS|CQC|ONS|AHRQ|NJR|BMJ|JAMA|NEJM)\b/;
const YEAR_IN_BRACKETS = /\([^()]{2,80}\b(?:19|20)\d\d[^()]{0,20}\)/;

/** Whether the post has a link anybody can follow. */
export const hasLink = ({ tokens }: Annotation): boolean =>
  tokens.some(({ kind }) => kind === 'url');

/** Whether a sentence says who found, counted or ranked what it tells. */
export const namesSource = ({ text }: Pick<PlacedSentence, 'text'>): boolean =>
  NAMED_SOURCE.test(text) || AGENCY.test(text) || YEAR_IN_BRACKETS.test(text);

/** Whether a statement can be checked: its sentence names the source, or the post links to one. */
export function hasSource(annotation: Annotation, sentence: PlacedSentence): boolean {
  return namesSource(sentence) || hasLink(annotation);
}
