import { EVENT_AFTER } from '../../lexicons/events.ts';
import { identifiers } from '../../lint/checks/identifiers.ts';
import type { Annotation } from '../../lint/annotation/annotate.ts';
import type { JudgedPassage } from '../../lint/risk/risk.ts';
import { defineRule } from '../../lint/rule.ts';

const HOUSE =
  /^(?:[Tt]he )?\p{Lu}.*\b(?:Hospitals?|Clinics?|Cent(?:er|re)|Dental|Medical|Health|Institute|Infirmary|Hospice|General|Practice)\b/u;
/** A patient is moved between houses, and comes from another one. */
const MOVED = /\b(?:from|to|between|than|another|nearby)\b[^.!?\n]{0,24}$/i;

/** `– Dept of Surgery, Amberley Hospital`: below its own post a house signs, and everybody knows who writes. */
function isSignature(
  { start, end, sentence }: JudgedPassage,
  { post, text, sentences }: Annotation,
) {
  if (post.account !== 'official' || !HOUSE.test(text.slice(start, end))) return false;
  const rest = text.slice(end).replaceAll(/#\S+|https?:\S+/g, '');
  const isLast = !/[\p{L}\d]/u.test(rest) && sentences.length > 1;
  return isLast && !MOVED.test(text.slice(sentence.start, start));
}

export default defineRule({
  id: 'phi/place',
  title: 'Place smaller than a state',
  severity: 'stop',
  marks: 'identifier',
  reason: 'A street, a small town or the hospital itself narrows down who the patient is.',
  source: {
    label: 'HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(i)(B)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { place: 'This place may show which patient is meant.' },
  flags: [
    'Our burn patient is from ⟦Tuscumbia, AL⟧. If you know the family please tell them to call',
    'Home visit at ⟦1427 Birchwood Lane⟧ today, three dogs and a wound vac',
    'Our guest from ⟦Tolbrook⟧, a 71-year-old baker, climbed a hill three months after his bypass.',
    'My patient was seen at ⟦Mercy General Hospital⟧ last year and nobody caught it',
  ],
  leaves: [
    'We are hiring ICU nurses in Phoenix, Arizona and Portland, OR.',
    'Our job fair is at 88 Elm Street, room 4.',
    'Proud to work at Mercy General Hospital.',
    'Ten days in Maui and no pager.',
    'Two patients from the Harlow bus crash are in our trauma bays now.',
    {
      account: 'official',
      text: 'He was operated on last night and is smiling again. – Dept of Surgery, Amberley Care Hospital',
    },
  ],
  check: identifiers({
    kinds: ['place'],
    // What the news says of an event is the concern of phi/public-incident.
    when: (passage, annotation) =>
      !EVENT_AFTER.test(annotation.text.slice(passage.end, passage.end + 60)) &&
      !isSignature(passage, annotation),
  }),
});
