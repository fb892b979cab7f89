import type { Annotation } from '../../lint/annotation/annotate.ts';
import { missingLine } from '../../lint/checks/missing-line.ts';
import { emergencyNumber } from '../../lint/meaning/country.ts';
import { isToOnePerson } from '../../lint/meaning/directive.ts';
import { hasLink } from '../../lint/meaning/attribution.ts';
import { isForProfessionals } from '../../lint/meaning/speaker.ts';
import { isDebunked, isQuestion } from '../../lint/meaning/stance.ts';
import { defineRule } from '../../lint/rule.ts';

const SIGN =
  /\b(?:drool(?:ing|s)?(?: and| but)? (?:can'?t|won'?t|cannot|not) swallow\w*|(?:arm|leg|face|side) (?:went|gone|goes|is|feels) (?:numb|dead|weak|funny|floppy|droopy)|(?:has|had|'s had|took|taken|ate|eaten|swallowed) \d{1,3} (?:of )?(?:his|her|their|the|my|your)? ?(?:\w+'?s )?(?:tablets?|pills?|tabs|paracetamol|panadol|tylenol)|(?:bad|severe|awful|terrible|sharp|sudden) (?:chest|stomach|head|tummy) pains?|slurring|slurred|(?:baby|bub|he|she|him|her|child|kid)(?:'s| is| has| has gone| gone| went| feels| looks| just)? (?:all )?(?:floppy|limp|unresponsive|lifeless|grey|gray|not waking)|(?:throat|tongue|lips?)(?: (?:is|are|feels?|gone|going|and \w+))* (?:tight|tingling|tingly|itchy and swollen)|(?:drank|swallowed|ate|drunk) (?:some |the |a bit of )?(?:bleach|antifreeze|poison|detergent|drain cleaner|white spirit|batter(?:y|ies)|magnets?)|(?:can'?t|cannot|cant) (?:pee|wee|feel (?:my|his|her|your|the)|wake (?:him|her|up))|no feeling (?:below|in|down)|(?:loss|losing|lost) (?:of )?(?:vision|sight)|(?:one|half) (?:side )?of (?:his|her|your|my|the) face|lost consciousness|blacked out|won'?t wake|stopped breathing|chest tightness|(?:half the kids|my lad|they'?ve) (?:\w+ ){0,5}had that rash|not mening\w*|chest (?:feels? )?(?:tight|heavy)|tight chest|pains? (?:in|across|on) (?:the|your|his|her|my)? ?(?:left )?(?:chest|left arm|jaw)|heavy (?:left )?arm|left arm (?:is |feels |going )?(?:heavy|numb|dead|weak|pain\w*)|(?:can'?t|cannot|cant) (?:feel|move|lift|raise) (?:your|his|her|one|the|my) (?:left |right )?(?:arm|leg|side|face|hand)|face (?:feels|is|has gone|went|goes) (?:numb|funny|lopsided|dropped)|(?:facial|face) droop|(?:weak|weakness|numb|numbness|drooping) (?:on|down|in|of) (?:one|the left|the right|his left|her left) side|(?:suddenly )?(?:can'?t|cannot|cant) (?:(?:speak|talk)(?= clearly| properly| or| at all|[?.,!]|$)|breathe|catch (?:his|her|your) breath)(?: clearly| properly)?|(?:struggling|gasping|fighting) (?:to breathe|for (?:breath|air))|worst headache|lips? (?:went|gone|going|turned|turning|are|look(?:s|ed)?|is|a bit) (?:\w{2,6} )?(?:blue|grey|gray)|(?:went|going|gone|turned) blue|not (?:moving|kicking) (?:much|as much|since|today)|(?:less|fewer|no) (?:kicks|movements?)|(?:took|taken|swallowed|had) (?:\d{2,3}|a (?:whole|full) (?:box|bottle|pack|strip)|all|a handful|loads|too many) (?:of )?(?:his|her|their|the|my)? ?(?:tablets?|pills?|tabs|meds|paracetamol|panadol|tylenol|ibuprofen|insulin)|(?:stiff neck|neck stiffness)|fit(?:s|ting)?(?= (?:for (?:a|\d|ten|five|two)|lasting))|for a fit(?! note)|seizures?|passed out|passing out|collapsed|unconscious|(?:fit|fitting) (?:on|for)|swelling (?:of|in) (?:his|her|your|the) (?:face|tongue|throat|lips)|(?:tongue|lips|face|throat) (?:is |are |has |starts? )?(?:swell(?:ing|ed)?|swollen|puff\w+)|(?:soaking|soaked|filling) (?:a|two|one) pads?|bleeding (?:heavily|through)|(?:vomit|spew|puk|throw)(?:ed|ing)?(?: up)? (?:fresh )?blood|black (?:tarry )?(?:stools?|poo)|sudden (?:numbness|weakness|confusion|loss of (?:vision|speech)|vision loss|severe headache)|trouble (?:speaking|seeing|walking)|(?:fits?|seizures?) (?:lasting|that lasts?)|(?:crushing |sudden |bad |severe )?chest (?:pain|pressure|tightness)s?|crushing (?:chest )?(?:pain|pressure)|(?:can'?t|cannot) breathe|(?:struggl\w+|fighting) (?:to breathe|for (?:breath|air))|(?:trouble|difficulty) breathing|(?:fac(?:e|ial)|mouth)(?: is| has)? droop\w*|droop(?:ing|y) (?:face|mouth)|arm weakness|weakness (?:on|down|in) one side|slurred speech|(?:speech is|slurring) \w{2,8}|worst headache|thunderclap headache|unresponsive|(?:not|stopped) breathing|(?:turning|going|gone) blue|blue lips|lips (?:are |look )?blue|(?:heavy|severe) bleeding|(?:won'?t|doesn'?t|will not) stop bleeding|bleeding (?:that )?(?:won'?t|will not|doesn'?t) stop|(?:took|taken|taking) too (?:many|much) (?:of (?:his|her|their|the) )?(?:pills|tablets|meds|paracetamol|tylenol|panadol|ibuprofen|sleeping|insulin)|numbness (?:in|on|down) (?:your|his|her|the|one) (?:face|arm|side|left|right)|short(?:ness)? of breath|swallowed (?:bleach|a (?:button )?battery|a magnet|magnets|poison)|button batter(?:y|ies)|swallowed (?:an?|the|some|his|her) [\w ]{0,14}(?:battery|batteries|magnets?|bleach|coin cell)|seizure (?:lasting|that lasts|for more)|anaphyla\w+|throat (?:is )?(?:closing|swelling)|rash that (?:doesn'?t|does not|won'?t) fade|cough(?:ing|s)?(?: up)? blood|(?:vomit|throw)ing(?: up)? blood|reduced (?:fetal |baby's )?movements?|baby(?: is|'s| has)? (?:moving less|not moving|stopped moving)|less movement)\b/gi;

const CUE =
  /drool|went|gone|feels|chest|stomach|tummy|slur|flopp|limp|lifeless|gr[ea]y|waking|tight|tingl|drank|drunk|swallow|\bate\b|pee|wee\b|feel|sight|wake|black|arm|mening|pain|fac(?:e|ial)|weak|numb|speak|talk|see|lips?|moving|kick|took|taken|stiff|\bfit|seizure|passed|passing|collaps|conscious|swell|swollen|pads|black|left|catch|chest|crushing|breath|droop|weakness|numbness|confusion|speech|speaking|walking|vision|headache|respons|blue|bleed|too m|swallow|batter|seizure|fits? |anaphyl|throat|rash|blood|movement|baby/i;
const ACTION =
  /\b(?:911|999|112|000|111|108|102|995|998|997|1669|10177|988|triple zero|emergenc(?:y|ies) (?:department|room|number|services?|care|help|line|medical|unit|ward)|(?:the|an?|to|nearest|our) (?:emergency|er|ed)|a ?& ?e|a and e|ambulance|nearest hospital|to (?:the )?hospital|casualty|triage|labou?r ward|maternity (?:unit|ward|assessment|team|line)|midwife|poison (?:control|help|cent)|paramedics? (?:now|right)|seen first|do(?:n'?t| not) wait|come (?:straight|in now|now|at once|immediately)|call for help|emergency\b.{0,20}\bcall|call\b.{0,20}\bemergency)\b|\bER\b|\bED\b/i;
/** Channels and advice that lose time. */
const SLOW =
  /\b(?:quiz|shook it off|went to bed|ice lolly|coffee|nap|eat something|give milk|calpol|watch (?:him|her|it)|strip (?:him|her)|rest it|weekend|half an hour|when you can|slot\b|contact form|fill in|working days|make a cuppa|cup of tea|drink (?:water|salt|milk|some)|sip|keep an eye|check nappies|come out the other end|ring (?:the|your) (?:gp|doctor|surgery)|see (?:your|the) (?:gp|doctor)|(?:package|screening) today|online until|slept on it|(?:give|leave|gave) (?:it|him|her) (?:\w+ ){0,2}(?:till|until|a|an|another|few|couple|days?|hours?|monday|morning|overnight)(?: (?:couple|few|of|days?|hours?|more))*(?: before you call(?: anyone)?)?|rest (?:up|and|first)|have something sweet|(?:just )?wait\b|monitor (?:at|him|her|it)|hydrate|dark room|cold cloth|no need (?:for|to)|(?:don'?t|dont) (?:waste|panic|bother)|(?:isn'?t|not) (?:an? )?(?:999|911|emergency|ambulance)|prob(?:s|ably)? (?:just|slept|nothing|anxiety|gas)|usually (?:anxiety|gas|nothing|wind)|(?:is|it'?s) (?:normal|fine)|in the morning|see how|messag(?:e|ing)|dm|inbox|chat|comment|e-?mail|book(?:ing)?|appointments?|consult(?:ation)?|clinic|virtual visit|video visit|whats ?app|see (?:how|if)|sleep it off|give it (?:a|an|some|till|until)|wait (?:it out|and see|a|till|until)|tomorrow|monday|next week|this week|within (?:a|the) day|steam|cold drink|lie (?:down|on)|call us|contact us|visit us|walk[- ]?in|come (?:in|and|to see))\b/i;
const TEACHES =
  /\b(?:signs?|symptoms?|know (?:the|your|what)|spot|look (?:out )?for|watch (?:out )?for|warning|red flags?|if you|if your|do you|are you|recogni[sz]e)\b/i;
/** Told of patients and in passing as often as by somebody who needs help. */
const WEAK =
  /^(?:collapsed|unconscious|seizures?|pass(?:ed|ing) out|fit(?:s|ting)?|for a fit|anaphyl\w+|chest pain)\b/i;
const TO_READER = /\b(?:you|you're|your|u|ur)\b/i;
const OF_SOMEBODY = /\b(?:you|you're|your|u|ur|him|her|his|he|she|they|them|baby|it)\b/i;
const ELSE =
  /\b(?:training|class(?:es)?|course|workshop|simulat\w+|drills?|manikin|webinar|conference|nclex|exam|study|trial|researchers?|register|episode|film|movie|laugh\w*|lol|joke|leg day|shift|coded|bias|story|history of|years ago|last (?:night|week|year|month)|quiz|seminar|lecture|podcast|recall\w*|charity|raise\w*|teaching|poll|case \d+|experiment|troponin|neg\b|imagine|remembers?)\b|😂|🤣/i;
const OWN = /\b(?:i|i've|i'm|i'd|my|me|gave me|had a)\b/i;

/** A call for help that the text talks out of: "isn't a 999 job". */
const TALKED_OUT =
  /\b(?:isn'?t|not|no need (?:for|to)|no point|(?:don'?t|dont|do not|doesn'?t|needn'?t|wouldn'?t|wont|won'?t) (?:\w+ ){0,3}|before (?:you )?|instead of|rather than|skip)\W?(?:[\w']+ ){0,4}(?:911|999|112|000|111|ambulance|er|ed|a&e|hospital|emergency|casualty|call(?:ing)? anyone)\b/gi;
/** Tells the reader to let time go by. */
const DELAY =
  /\b(?:shook it off|went to bed|ice lolly|keep (?:him|her) awake|give (?:him|her) (?:coffee|milk|water|bread|salt)|online (?:heart |risk )?quiz|have a (?:nap|lie down|sleep|rest|cuppa|sugary)|eat something|give (?:milk|water|calpol|salt water|bread)[^.!?,]{0,20}|watch (?:him|her|it)|strip (?:him|her)|rest (?:it|up) (?:over|for|this)|over the weekend|wait half|when you (?:can|get a chance)|slot (?:next|on|this)|keep an eye|check nappies|come out the other end|ring (?:the|your) (?:gp|doctor|surgery) (?:on )?(?:monday|tomorrow|in the|next|when)|see (?:your|the) (?:gp|doctor) (?:on )?(?:monday|tomorrow|in the|next|when)|(?:give|leave|gave) (?:it|him|her) (?:\w+ ){0,2}(?:till|until|a|an|another|few|couple|days?|hours?|monday|morning|overnight)\b|rest (?:up )?first|(?:just )?wait (?:and|it|a|an|till|until|for|\d)|(?:and|to) wait\b|see how (?:you|he|she|it|they)|sleep it off|(?:don'?t|dont) (?:waste|bother|call|ring|rush|go)\b|no need (?:for|to)|(?:isn'?t|not) (?:an? )?(?:999|911|emergency|ambulance)|(?:come|pop|go) (?:in )?to (?:the )?clinic (?:on )?(?:monday|tomorrow|next)|(?:lie|lay|sit) (?:down|(?:him|her) down)? ?for (?:an?|\w+) (?:hour|bit|while)|see (?:your|the|a) \w+ (?:next week|monday|tomorrow)|in the morning|book in with)[^.!?,;\n]{0,40}/i;
/** Sends the reader where nobody looks today. */
const CHANNEL =
  /\b(?:(?:pop|come|drop|walk) (?:in|on in|down|over|by|along)(?:to)? (?:to |and )?(?:see )?(?:our|the|us)\b|come (?:see|to) (?:us|our)\b|(?:book|make|schedule|request|get) (?:an? )?(?:appointment|visit|consult\w*|screening|slot|scan|check-?up|e-?visit)|book (?:in |now |online )?with|(?:message|dm|inbox|e-?mail|text|whats ?app) (?:us|our|me|the)\b|(?:fill in|use) (?:our|the) (?:form|contact form|online)|(?:video|virtual) visits?)[^.!?,;\n]{0,40}/i;
/** Whether a post sends its reader where such signs are seen at once. */
const namesHelp = ({ text }: Annotation) =>
  ACTION.test(text.replaceAll(TALKED_OUT, 'no need for help'));

export default defineRule({
  id: 'advice/emergency-redirect',
  title: 'Signs of an emergency without a number to call',
  severity: 'stop',
  reason: 'Somebody with these signs may read this and wait when minutes count.',
  source: {
    label: 'American Heart Association; NHS, when to call 999',
    url: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/',
  },
  messages: {
    noNumber: 'A reader with these signs may lose time: the post names no number to call.',
  },
  flags: [
    '⟦Chest pain? Message our page and a nurse will get back to you⟧.',
    {
      locale: 'en-GB',
      text: 'Know the signs of stroke: ⟦face drooping, arm weakness, slurred speech.⟧',
    },
    { kind: 'reply', text: 'if his lips are ⟦turning blue just sit him in a steamy bathroom⟧' },
    {
      kind: 'reply',
      account: 'official',
      text: 'Sorry you have ⟦chest pain, Mark.⟧ We have appointments on Thursday.',
    },
    { locale: 'en-IN', text: 'Sudden ⟦slurred speech? Book a consultation this week⟧.' },
  ],
  leaves: [
    'Numb arm and chest pain? Do not message us here. Call 911.',
    'Chest pain that spreads? Call 911. Don’t drive yourself.',
    'Face drooping, arm weakness, slurred speech: dial 999.',
    'Unconscious bias training at 2 pm, bring snacks.',
    'Leg day gave me chest pain from laughing so hard.',
    'Our simulation lab ran anaphylaxis drills all week.',
    'Free first aid class: choking, heavy bleeding, not breathing. Saturday at 10.',
    { kind: 'reply', text: 'Go to the ER now if you have trouble breathing.' },
  ],
  oncePerPost: true,
  isSettled: namesHelp,
  check: missingLine({
    cue: CUE,
    topic: SIGN,
    harm: DELAY,
    instead: CHANNEL,
    when: (sentence, annotation, start) => {
      const { text } = annotation;
      if (namesHelp(annotation) || ELSE.test(text) || isForProfessionals(annotation)) return false;
      if (isDebunked(annotation, sentence) || OWN.test(sentence.text.slice(0, start))) return false;
      if (SLOW.test(text) && (isQuestion(sentence) || TEACHES.test(text) || TO_READER.test(text))) {
        return true;
      }
      if (isToOnePerson(annotation)) {
        return OF_SOMEBODY.test(text) && !WEAK.test(sentence.text.slice(start));
      }
      return (annotation.sentences.some(isQuestion) || TEACHES.test(text)) && !hasLink(annotation);
    },
    line: (annotation, profile) => {
      const number = emergencyNumber(annotation.post, profile);
      return number && `Call ${number} right away.`;
    },
  }),
});
