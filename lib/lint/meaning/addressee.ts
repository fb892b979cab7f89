import type { Annotation } from '../annotation/annotate.ts';
import type { JudgedPassage } from '../risk/risk.ts';

/** All that may stand before the name in a greeting. */
const GREETING =
  /^(?:[^\p{L}]|@\S+|(?:hi+|hello|hey+|dear|good|morning|afternoon|evening|day|thanks?|you|so|much|very|a|million|sorry|aw+|ah|oh|now|well|kia|ora|namaste|welcome|pole|sana|sir|ma'am|mam|madam|po|pls|please|yes|no)(?!\p{L}))*$/iu;

const BEFORE_ASIDE = /,\s*$/;
const AFTER_ASIDE = /^(?: ji)?\s*(?:[,!?.:;…—–-]|$)/u;

/**
 * Whether a name in a reply is that of the person who is spoken to: `Hi Dana,` or `mind that hip, Joyce!`, or
 * `Joyce we`, where the site shows that Joyce is answered.
 * They have written under their own name, so that what the reply says of them matters, and not the name.
 */
export function isAddressee({ post, text }: Annotation, passage: JudgedPassage): boolean {
  if (post.kind !== 'reply' && post.kind !== 'comment') return false;
  const name = text.slice(passage.start, passage.end);
  const before = text.slice(passage.sentence.start, passage.start);
  const after = text.slice(passage.end, passage.sentence.start + passage.sentence.text.length);
  if (GREETING.test(before)) {
    const isMention = passage.traits.includes('mention');
    // A site may show a name with words of its own around it.
    return isMention || AFTER_ASIDE.test(after) || post.replyTo?.includes(name) === true;
  }
  return BEFORE_ASIDE.test(before) && AFTER_ASIDE.test(after);
}
