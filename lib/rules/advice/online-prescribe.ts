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
  /\b(?:(?<!no )appointments?|(?<!no )visits?|consult\w*|assess\w*|assessment|examin\w*|clinic|telehealth|video|after (?:a|your)|in person|wish|if only|laugh\w*|sleep|coffee|naps?|chocolate|wine|hugs?|can'?t|cannot|unable|never|won'?t|refill requests?|the app|deliver\w*|jabs?|vaccin\w*|qualified|course|allowed|legally|to all|study|studies|revision)\b/;
const FOR_YOU =
  /\b(?:message her|message him|instagram|dm me|text me|you|u|ya|ye|your|ur|him|her|message me|dm|inbox|anyone|any of|friends|without|whats ?app|come|grab|yours|comment|here)\b/;

const isForOne = ({ annotation, sketch }: FrameMatch) =>
  isToOnePerson(annotation) || FOR_YOU.test(sketch);

const CUE =
  /sign|pharmacy|chemist|write it|call(?:ed)? in|M|script|prescri|note\b|cert|refill|\blines?\b|\brx\b|something|summat/;

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
    { kind: 'reply', text: '⟦I’ve spare co-codamol you can have⟧' },
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
        raw`(?<passage>\b(?:i|we|she|he|doctor|doc)(?:'ll|ll| will| can| could)? (?:get|have) (?:it|that|one|something|M+|${PAPER}|the [\w']{2,12}) (?:called in|sent(?: in| over)?|phoned in|written|printed|signed|sorted|done|faxed|e-?mailed))\b`,
      ),
      frame(
        raw`(?<passage>\b(?:spare|extra|leftover|left over|loads of|plenty of|half a box of|a box of|some|few)(?: \w{2,9}){0,2} M+ (?:here|at home|at mine|in my (?:bag|cupboard|locker|drawer)|left)\b[^.!?]{0,20}?(?:come|grab|take|pop|collect|swing|yours|pick|drop|can|want|have)\b)`,
      ),
      frame(
        raw`(?<passage>\b(?:get|ask) (?:one of )?(?:the|our|my) (?:docs?|doctors?|consultants?|reg|gps?|boss|nps?|friends?) to (?:sign|write|prescribe|call in|send|do|give)\b[^.!?]{0,20})`,
      ),
      frame(
        raw`(?<passage>\b(?:need|want|after|fancy) (?:a |an |some |any )?(?:${PAPER}|M+)\b[^.!?]{0,24}(?:you know where i am|i'?m your (?:girl|guy|man|woman|nurse)|hit me up|message me|dm me|inbox me|just (?:shout|ask|holler)|i got (?:you|u)|say the word|i can sort))`,
      ),
      frame(
        raw`(?<passage>\b(?:can|could|will|'ll) (?:slip|sneak|lend|spare|give|post|courier|drop|bring|get|send) (?:you|u|ya|her|him|it|them|over|round| )?(?: ?(?:a few|some|a couple of|a box of|one of|the|my|spare|your|something with|on|a|of|tablet|name)){0,3} ?(?:M+|tablet name|medicine name))\b`,
      ),
      frame(
        raw`(?<passage>\b(?:doctors?|doc|dr|np|consultant|team|we|i)(?: \w{2,9})?(?:'ll| will| can) (?:write|prescribe|send|do|sign|issue|sort) (?:it|that|one|them|M+|${PAPER}) (?:without|with no|over (?:the )?(?:phone|chat|whats ?app|dm)|online|on whats ?app|here|same day no|no questions)\b[^.!?,]{0,24})`,
      ),
      frame(
        raw`(?<passage>\b(?:we|i)(?:'ll| will| can) (?:send|e-?mail|issue|text|whats ?app)(?: (?:you|u|out|over|your|the|a|an))* (?:M+ )?(?:prescriptions?|scripts?|rx|sick notes?|med cert\w*|tablet name)(?: on (?:phone|whats ?app)(?: itself)?)?)\b`,
      ),
      frame(
        raw`(?<passage>\b(?:spare|leftover|left over|old|extra|rest of my) M+[^.!?]{0,30}\b(?:yours|have them|take them|if you (?:want|need) (?:them|some|it)|help yourself))\b`,
      ),
      frame(
        raw`\b(?:i|we)(?:'ll|ll| will| can) (?:happily |just )?(?<passage>sign (?:you|him|her|u|ya) off(?: (?:work|sick))?)\b`,
      ),
      frame(
        raw`(?<passage>\b(?:phone|call|send|fax|e-?mail|put|push) (?:that|the|your|a|an|ur|over|in|through|out|you) ?(?:the |that |a )?(?:M+|${PAPER})(?: (?:through|over|in|to your \w+))?(?: for (?:you|u|her|him))?)\b`,
      ),
      frame(
        raw`(?<passage>\b(?:dm|message|inbox|text|pm|whats ?app|hit|call) (?:me|us|her|him)(?: up)? (?:if|when|for) (?:[\w']+ ){0,4}(?:an? |some |your |the )?(?:${PAPER}|M+|pills?))\b`,
      ),
      frame(
        raw`(?<passage>\b(?:sneak|slip|get|grab|bring|nick) (?:you|u|ya) (?:some|a few|a couple)(?: of)? (?:the |of the |our )?(?:strong|good|hard|proper|heavy)[ -]?(?:stuff|ones|gear|shit))\b`,
      ),
      frame(
        raw`(?<passage>\b(?:does|do|doing|writes?|gives?|offers?)(?: \w+){0,3} (?:${PAPER}|M+)(?: \w+){0,2} (?:over|on|via|through|by) (?:instagram|insta|whats ?app|facebook|messenger|dm|chat|telegram|the phone))\b`,
      ),
      frame(
        raw`(?<passage>\b(?:i'?ve|i have|i got|got)(?: still)?(?: got)? (?:half a |a |some |an? unopened |loads of |spare |a few )?(?:box |bottle |pack |strip |course )?(?:of )?(?:spare |leftover |old |my )?M+ (?:you|u|ya) can (?:have|take|use|try))\b`,
      ),
      frame(
        raw`(?<passage>\b(?:get|have|ask) (?:my|our|the) \w{2,12} to (?:write|sign|prescribe|sort|do) (?:you|u|ya)(?: up| off| out)?)\b`,
      ),
      frame(
        raw`(?<passage>\b(?:need|want|after|looking for) (?:an? |some )?(?:${PAPER}|M+)\b[^.!?]{0,40}[.?!]? ?(?:inbox|dm|message|text|pm|whats ?app) (?:me|us))\b`,
      ),
      frame(
        raw`(?<passage>\b(?:give|send|tell|drop|text) me (?:your |the |ur )?(?:pharmacy|chemist)(?: (?:name|details|address))?)\b`,
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
