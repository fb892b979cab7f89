import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';

const NAMED_SOURCE =
  /\b(?:according to|ranked by|rated by|named (?:\w{1,20} ){0,6}by|recogni[sz]ed by|awarded by|accredited by|certified by|published (?:in|by)|reported (?:in|by)|data from|figures from|source:|per the|(?:cdc|who|nhs|nih|nice|fda|acs|aha|usptf|uspstf|hrsa|samhsa|nhtsa|aihw|hse|oecd|u\.s\. news|newsweek|leapfrog|lancet|bmj|jama|nejm|cochrane|census|ministry|registry))\b/i;
const YEAR_IN_BRACKETS = /\([^()]{2,80}\b(?:19|20)\d\d[^()]{0,20}\)/;

/** Whether the post has a link anybody can follow. */
export const hasLink = ({ tokens }: Annotation): boolean =>
  tokens.some(({ kind }) => kind === 'url');

/** Whether a statement can be checked: its sentence names the source, or the post links to one. */
export function hasSource(annotation: Annotation, { text }: PlacedSentence): boolean {
  return NAMED_SOURCE.test(text) || YEAR_IN_BRACKETS.test(text) || hasLink(annotation);
}
