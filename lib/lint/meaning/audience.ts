import { guideFor } from '../../profile/effective.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Annotation } from '../annotation/annotate.ts';
import { isForProfessionals } from './speaker.ts';

/** Whether people without a medical training are to read this: not on a page for professionals, nor a post that speaks to them. */
export function isForPublic(annotation: Annotation, profile: Profile): boolean {
  const { audience } = guideFor(profile, annotation.post.platform);
  return audience !== 'professional' && !isForProfessionals(annotation);
}

/** A term's plain meaning within reach: in brackets, or told in so many words. */
const TOLD_AFTER =
  /^['"]?(?: ?\(|, or\b|,? (?:also called|also known as|meaning|means|which (?:is|means)|that is|i\.e\.|stands for|is (?:a|an|the|when|your|what|how|another|sudden|high|low)|are (?:a|the|when|what))\b| ?[:=–-] ?(?:a|an|the|when)\b)/i;
const TOLD_BEFORE =
  /(?:\(|\b(?:called|known as|term|name|word|, or|what (?:is|are)|what's|what does|define|means?) (?:an? |the )?['"]?)$/i;

/** Whether the words from `start` to `end` (UTF-16 code units of the annotation's text) are explained where they stand. */
export function isExplained({ text }: Annotation, start: number, end: number): boolean {
  return (
    TOLD_AFTER.test(text.slice(end, end + 30)) ||
    TOLD_BEFORE.test(text.slice(Math.max(0, start - 30), start))
  );
}
