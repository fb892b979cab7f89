import { clinicalFrames, frame, type FrameMatch } from '../../lint/checks/clinical-frames.ts';
import { isToOnePerson } from '../../lint/meaning/directive.ts';
import { defineRule } from '../../lint/rule.ts';

const { raw } = String;

const WE = raw`\b(?:i|we|he|she|(?:our |the |a )?(?:doctors?|docs?|dr|nps?|pharmacists?|gp|clinician|consultant|reg|team|attending|husband|wife|mate|friend))(?:'ll| will| can|'m happy to|'m able to| am happy to| would happily|'d| could)`;
const HAPPILY = raw`(?:(?:just|totally|easily|quickly|happily|always|probably|prob|gladly|def|definitely|happy to|try to|also|even|quietly) ){0,2}`;
const GIVE = raw`(?:prescribe|call in|phone in|print|send(?: in| over| out)?|write|get|sort|fax|order|sign|give|slip|sneak|nick|nab|pinch|swipe|snag|grab|drop|hook|bring|text|email|issue|arrange)`;
const PAPER = raw`(?:scripts?|prescriptions?|rx|refills?|(?:sick|fit|med|off[- ]work|doctor'?s|medical) (?:notes?|certs?|lines?|certificates?)|sick ?notes?|sick line)`;
const THING = raw`(?:M+|${PAPER})`;
const AND = raw`(?: (?:(?!(?:and|or|if|but|not|for)\b)[\w'-]{1,14})){0,5}?`;

const ASSESSED =
  /\b(?:(?<!no )visits?|appointments?|consult\w*|assess\w*|assessment|examin\w*|clinic|telehealth|video|after (?:a|your)|in person|wish|if only|laugh\w*|sleep|coffee|naps?|chocolate|wine|hugs?|can'?t|cannot|unable|never|won'?t|refill requests?|the app|deliver\w*|jabs?|vaccin\w*|qualified|course|allowed|legally|to all|study|studies|revision)\b/;
const FOR_YOU = /\b(?:you|u|ya|ye|your|ur|him|her|message me|dm|inbox)\b/;

const isForOne = ({ annotation, sketch }: FrameMatch) =>
  isToOnePerson(annotation) || FOR_YOU.test(sketch);

const CUE = /M|script|prescri|note\b|cert|refill|\blines?\b|\brx\b|something|summat/;

export default defineRule({
  id: 'advice/online-prescribe',
  title: 'Offering a prescription or a note online',
  severity: 'stop',
  reason: 'A prescription or a sick note needs an assessment that a comment cannot give.',
  source: {
    label: 'GMC Good practice in prescribing; FSMB telemedicine policy 2022',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/good-practice-in-prescribing-and-managing-medicines-and-devices',
  },
  messages: { offers: '“{quote}” may be read as an offer to prescribe without an exam.' },
  flags: [
    { kind: 'reply', text: 'I can ⟦call in antibiotics⟧ for you tonight' },
    { kind: 'reply', text: "I'll ⟦do you a script⟧ tomorrow hun" },
    { kind: 'reply', text: '@bex I’ll ⟦write you a sick note⟧ lol' },
    'NP life: message me and I’ll ⟦send a Z-pack⟧ to your pharmacy',
    { kind: 'reply', text: 'pop by and I’ll ⟦sort you out with some antibiotics⟧' },
    { kind: 'reply', text: 'I’ve ⟦spare co-codamol you can have⟧' },
  ],
  leaves: [
    'Video visits are open until 10. A clinician can prescribe if it is right for you.',
    { kind: 'reply', text: 'We can’t prescribe or send a prescription over social media.' },
    'As of today I can prescribe! Two years of evenings.',
    { kind: 'reply', text: 'I’ll send you a note with the study schedule' },
    'Wish I could write you a prescription for sleep.',
    { kind: 'reply', text: 'Your pharmacist can prescribe for seven common conditions.' },
    {
      kind: 'reply',
      text: 'We can give you the flu jab and your tablets leaflet at the desk, no charge',
    },
  ],
  check: clinicalFrames({
    cue: CUE,
    frames: [
      frame(
        raw`${WE} ${HAPPILY}(?<passage>${GIVE}${AND} ${THING}|do${AND} ${PAPER})\b(?! (?:leaflet|form|list|chart|review|desk|for (?:laugh|sleep|a hug)))`,
      ),
      frame(
        raw`(?<passage>\b(?:spare|leftover|left over|extra|some|few|old) M+ (?:you|u|ya) can (?:have|take|use|try|borrow))\b`,
      ),
      frame(
        raw`\b(?:you can|u can|just) (?<passage>(?:have|borrow|use|take) (?:some|one|a few|a couple|two|any) of (?:mine|my M+))\b`,
      ),
      frame(
        raw`${WE} ${HAPPILY}(?<passage>(?:write|get|sort|call in|send) (?:you|ya|u) (?:something|summat) (?:for (?:it|that)|stronger))\b`,
      ),
      frame(
        raw`(?<passage>\bsending (?:something|it|M+|a script|meds|one) (?:in |over )?to your (?:pharmacy|cvs|walgreens|chemist|walmart|boots))\b`,
      ),
      frame(
        raw`\b(?:dms?|inbox|message me|text me)\b[^.!?]{0,40}\b(?:i|your (?:girl|boy|nurse|np)) (?<passage>(?:can|will) prescribe)\b`,
      ),
      frame(raw`M[^.!?]{0,40}\b(?<passage>you can have (?:them|it|some|a few|the lot))\b`),
      frame(
        raw`\bdoctors? will (?<passage>prescribe (?:M+|tablets)? ?(?:online|on whats ?app|over (?:chat|phone)))\b`,
      ),
    ],
    unless: ASSESSED,
    when: isForOne,
    suggestion: 'help you find a visit',
  }),
});
