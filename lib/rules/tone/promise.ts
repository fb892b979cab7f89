import { type Found, manner, onePassage } from '../../lint/checks/manner.ts';
import { defineRule } from '../../lint/rule.ts';

const WHEN = String.raw`(?:before (?:the )?(?:day|week|month|year) is (?:out|over|done)|next time|next visit|when you (?:come|visit) (?:back|again|next)|no (?:question|matter what)|straight|today|tonight|tomorrow|(?:this|later this) (?:morning|afternoon|evening|week)|by close|first thing|(?:straight|right) away|immediately|asap|in no time|within (?:the |a |an )?(?:next )?(?:few |couple of )?(?:\w{1,12}[ -])?(?:minutes?|mins?|hours?|hrs?|days?|weeks?)|in (?:the next )?(?:\w{1,8} )?(?:minutes?|mins?|hours?|hrs?|days?)|by (?:the end of (?:the |this )?(?:day|week)|close of (?:business|play)|eod|cob|noon|lunch\w*|midnight|\d{1,2}(?::\d\d)? ?(?:am|pm)?|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next \w{3,9})|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|before (?:\d{1,2}(?::\d\d)? ?(?:am|pm)|noon|lunch|\d{1,2}|monday|friday|the weekend)|next week|the same day|24/7|day or night)`;
const WE = String.raw`(?:we(?:'ll| will| are going to|'re going to| shall| can)|i(?:'ll| will|'m going to| am going to)|(?:a|our|my|the|one of our|your) (?:[a-z]{2,12} ){0,3}?(?:team|manager|nurse|matron|doctor|staff|colleagues?|supervisor|director|department|office|reps?|representative|relations|liaison|consultant|secretary|lead)s? (?:will|is going to|are going to)|(?:someone|somebody)(?: [a-z]{2,10}){0,4} (?:will|is going to)|they(?:'ll| will))`;
const DO =
  '(?:call|ring|phone|contact|email|e-mail|text|message|dm|reply|respond|answer|get back|get in touch|be in touch|reach out|follow up|get (?:this|it|that|you|him|her|your)|fix|sort|resolve|solve|chase|refund|replace|rebook|reschedule|book|see you|squeeze|fit you|find|look into|investigate|deal with|have (?:it|this|that|an answer|someone|somebody|your|you|the)|make sure|ensure|send|come back|put (?:it|this|that) right|take care|be (?:there|back|calling|ringing|phoning|contacting|emailing|in touch|sending|replying|with you|sorting|fixing))';
const GAP = String.raw`[^.!?\n]{0,60}?`;

const BY_WHEN = new RegExp(
  String.raw`\b${WE} (?:[a-z]{2,12} ){0,2}?${DO}\b${GAP}\b${WHEN}(?!\w)|\byou(?:'ll| will|ll) (?:hear (?:back )?from|have (?:a|an|your|it|the)|get (?:a|an|your|it)|be (?:seen|called|contacted|refunded|sorted|booked|phoned|rung))\b${GAP}\b${WHEN}(?!\w)|\bexpect (?:a|an|our|to) (?:[a-z]{2,10} ){1,4}${GAP}\b${WHEN}(?!\w)|\b(?:it|this|that|everything|all)(?:'ll| will|ll) (?:all )?be (?:fixed|sorted|resolved|done|ready|working|put right|taken care of)\b${GAP}\b${WHEN}(?!\w)|\byour (?:\w{3,12} ){1,2}(?:will|is going to) be (?:ready|done|fixed|with you|sorted|processed|refunded|posted|sent|approved)\b${GAP}\b${WHEN}(?!\w)`,
  'gi',
);
const WORD_GIVEN =
  /\b(?:(?:i|we) (?:can )?(?:promise|guarantee|assure you|swear|give you (?:my|our) word)\b(?: (?:you|that|it|this|we|will|won't|i)\b[^.!?\n,]{0,60})?|you have (?:my|our) word|(?:this|it|that) (?:will never|will not|won't|wont) (?:ever )?happen (?:again|to (?:you|anyone))|(?:we|i)(?:'ll| will) make (?:absolutely )?sure (?:(?:that )?(?:this|it|nobody|no one|no other)[^.!?\n]{0,30}(?:never|not|again|doesn'?t|won'?t|ever)))\b[^.!?\n,]{0,20}/gi;

/** One's own hand on a list: "I'll get you that scan this week", "leave it with me, 100% sorted". */
const FAVOUR =
  /\b(?:i(?:'ll| will|ll)|i'm gonna|i'm going to|lemme|let me)(?: personally| make sure| see to it| ensure| get| that| personally make sure| make sure personally){0,3} (?:get|make sure|see|book|squeeze|fit|push|bump|jump|move|sneak|slot|put|pull)(?: [a-z']{1,12}){0,3} (?:you|u|him|her|your \w{3,8}|it)\b[^.!?\n]{0,50}?\b(?:scan|appointment|appt|bed|slot|results?|referral|seen|list|surgery|op|queue|line|front|in)\b[^.!?\n,]{0,24}|\b(?:consider it|it'?s|100 ?%|already|all) (?:as good as )?(?:done|sorted)\b(?! out)|\b(?:you(?:'ll| will)) (?:be|go|jump|move)(?: straight)?(?: to)?(?: the)? (?:top|front|first|next)(?: (?:of|in|on) (?:the|our) (?:list|queue|line))?[^.!?\n]{0,20}|\b(?:your )?(?:next|the) (?:visit|stay|appointment|experience) will be (?:perfect|flawless|different|better|amazing|great)|\brest assured,?[^.!?\n]{3,60}\b(?:will|won't|'ll)\b[^.!?\n]{2,40}|\bno matter what,? (?:we|i)(?:'ll| will)\b[^.!?\n]{2,40}/gi;
const OF_CARE =
  /\b(?:scans?|appointments?|appt|beds?|slots?|results?|referral|list|surgery|op|seen|doctor|consultant|ward|queue|clinic|mri|tests?|visit|treatment|wait|refund|stay|bloods?|meds)\b/i;

/** A standing service, told with its conditions, or an aim rather than a promise. */
const STANDING =
  /\b(?:aim|aims|hope|try|tries|usually|normally|typically|most|often|leave (?:a|us a) (?:message|voicemail|note)|fill (?:in|out)|up to|may|might|should|if you(?: haven't| have not| don't| do not)? (?:hear|heard)|if all goes well|clinic will open|reopen|aim to|as soon as we can|can'?t|cannot|unable|not able)\b/i;

const isPromise = ({ annotation: { post }, sentence, match }: Found) =>
  (post.account === 'official' || !/^(?:i\b|i'|they)/i.test(match[0])) &&
  !/\?\s*$/.test(sentence.text.trimEnd());

const isOfCare = ({ annotation, sentence }: Found) =>
  OF_CARE.test(annotation.text) && !/\?\s*$/.test(sentence.text.trimEnd());

export default defineRule({
  id: 'tone/promise',
  title: 'A promise the reader will hold you to',
  severity: 'advise',
  reason: 'A promise that slips costs more trust than none; say only what is in your hands.',
  source: {
    label: 'Parliamentary and Health Service Ombudsman, NHS Complaint Standards, 2022',
    url: 'https://www.ombudsman.org.uk/organisations-we-investigate/nhs-complaint-standards',
  },
  messages: {
    time: 'A reader may hold the hospital to “{quote}”.',
    word: '“{quote}” may promise more than one person can keep.',
  },
  flags: [
    {
      kind: 'reply',
      account: 'official',
      text: "So sorry. ⟦We'll call you back within the hour⟧.",
    },
    { kind: 'reply', account: 'official', text: '⟦We will have it fixed by tomorrow⟧.' },
    {
      kind: 'comment',
      account: 'official',
      text: '⟦Our ward manager will ring you this afternoon⟧.',
    },
    { kind: 'reply', account: 'official', text: "⟦You'll hear from us by Friday⟧." },
    { kind: 'reply', account: 'official', text: 'Sorry. ⟦This will never happen again⟧.' },
  ],
  leaves: [
    {
      kind: 'reply',
      account: 'official',
      text: 'Leave a message on 555-0100 and a nurse will call back the same day.',
    },
    { kind: 'reply', account: 'official', text: 'We aim to answer within two working days.' },
    { kind: 'reply', text: "I'll ring you tonight x" },
    { kind: 'reply', account: 'official', text: 'The clinic opens at 8 tomorrow.' },
    {
      kind: 'reply',
      account: 'official',
      text: "We can't promise a time, but we have passed it on.",
    },
    { kind: 'reply', account: 'official', text: 'Can we call you tomorrow?' },
    { account: 'official', text: 'We will call everyone on the list by Friday.' },
  ],
  check: onePassage(
    manner(
      { says: WORD_GIVEN, unless: STANDING, when: isPromise, inAnswers: true, message: 'word' },
      { says: BY_WHEN, unless: STANDING, when: isPromise, inAnswers: true, deniable: false },
      { says: FAVOUR, unless: STANDING, when: isOfCare, inAnswers: true, deniable: false },
    ),
  ),
});
