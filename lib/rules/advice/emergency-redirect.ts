import { missingLine } from '../../lint/checks/missing-line.ts';
import { emergencyNumber } from '../../lint/meaning/country.ts';
import { isToOnePerson } from '../../lint/meaning/directive.ts';
import { hasLink } from '../../lint/meaning/attribution.ts';
import { isForProfessionals } from '../../lint/meaning/speaker.ts';
import { isDebunked, isQuestion } from '../../lint/meaning/stance.ts';
import { defineRule } from '../../lint/rule.ts';

const SIGN =
  /\b(?:sudden (?:numbness|weakness|confusion|loss of (?:vision|speech)|vision loss|severe headache)|trouble (?:speaking|seeing|walking)|(?:fits?|seizures?) (?:lasting|that lasts?)|(?:crushing |sudden |bad |severe )?chest (?:pain|pressure|tightness)s?|crushing (?:chest )?(?:pain|pressure)|(?:can'?t|cannot) breathe|(?:struggl\w+|fighting) (?:to breathe|for (?:breath|air))|(?:trouble|difficulty) breathing|(?:fac(?:e|ial)|mouth)(?: is| has)? droop\w*|droop(?:ing|y) (?:face|mouth)|arm weakness|weakness (?:on|down|in) one side|slurred speech|(?:speech is|slurring) \w{2,8}|worst headache|thunderclap headache|unresponsive|(?:not|stopped) breathing|(?:turning|going|gone) blue|blue lips|lips (?:are |look )?blue|(?:heavy|severe) bleeding|(?:won'?t|doesn'?t|will not) stop bleeding|bleeding (?:that )?(?:won'?t|will not|doesn'?t) stop|(?:took|taken|taking) too (?:many|much) (?:of (?:his|her|their|the) )?(?:pills|tablets|meds|paracetamol|tylenol|panadol|ibuprofen|sleeping|insulin)|numbness (?:in|on|down) (?:your|his|her|the|one) (?:face|arm|side|left|right)|short(?:ness)? of breath|swallowed (?:bleach|a (?:button )?battery|a magnet|magnets|poison)|button batter(?:y|ies)|seizure (?:lasting|that lasts|for more)|anaphyla\w+|throat (?:is )?(?:closing|swelling)|rash that (?:doesn'?t|does not|won'?t) fade|cough(?:ing|s)?(?: up)? blood|(?:vomit|throw)ing(?: up)? blood|reduced (?:fetal |baby's )?movements?|baby(?: is|'s| has)? (?:moving less|not moving|stopped moving)|less movement)\b/gi;

const CUE =
  /chest|crushing|breath|droop|weakness|numbness|confusion|speech|speaking|walking|vision|headache|respons|blue|bleed|too m|swallow|batter|seizure|fits? |anaphyl|throat|rash|blood|movement|baby/i;
const ACTION =
  /\b(?:911|999|112|000|111|108|102|995|998|997|1669|10177|988|triple zero|emergenc(?:y|ies) (?:department|room|number|services?|care|help|line|medical|unit|ward)|(?:the|an?|to|nearest|our) (?:emergency|er|ed)|a ?& ?e|a and e|ambulance|nearest hospital|to (?:the )?hospital|casualty|triage|labou?r ward|maternity (?:unit|ward|assessment|team|line)|midwife|poison (?:control|help|cent)|paramedics? (?:now|right)|seen first|do(?:n'?t| not) wait|come (?:straight|in now|now|at once|immediately)|call for help|emergency\b.{0,20}\bcall|call\b.{0,20}\bemergency)\b|\bER\b|\bED\b/i;
/** Channels and advice that lose time. */
const SLOW =
  /\b(?:messag(?:e|ing)|dm|inbox|chat|comment|e-?mail|book(?:ing)?|appointments?|consult(?:ation)?|clinic|virtual visit|video visit|whats ?app|see (?:how|if)|sleep it off|give it (?:a|an|some|till|until)|wait (?:it out|and see|a|till|until)|tomorrow|monday|next week|this week|within (?:a|the) day|steam|cold drink|lie (?:down|on)|call us|contact us|visit us|walk[- ]?in|come (?:in|and|to see))\b/i;
const TEACHES =
  /\b(?:signs?|symptoms?|know (?:the|your|what)|spot|look (?:out )?for|watch (?:out )?for|warning|red flags?|if you|if your|do you|are you|recogni[sz]e)\b/i;
const TO_READER = /\b(?:you|you're|your|u|ur)\b/i;
const OF_SOMEBODY = /\b(?:you|you're|your|u|ur|him|her|his|he|she|they|them|baby|it)\b/i;
const ELSE =
  /\b(?:training|class(?:es)?|course|workshop|simulat\w+|drills?|manikin|webinar|conference|nclex|exam|study|trial|researchers?|register|episode|film|movie|laugh\w*|lol|joke|leg day|shift|coded|bias|story|history of|years ago|last (?:night|week|year|month)|quiz|seminar|lecture|podcast|recall\w*|charity|raise\w*|teaching|poll|case \d+|experiment|troponin|neg\b|imagine|remembers?)\b|😂|🤣/i;
const OWN = /\b(?:i|i've|i'm|i'd|my|me|gave me|had a)\b/i;

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
    '⟦Chest pain?⟧ Message our page and a nurse will get back to you.',
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
    { locale: 'en-IN', text: 'Sudden ⟦slurred speech?⟧ Book a consultation this week.' },
  ],
  leaves: [
    'Chest pain that spreads? Call 911. Don’t drive yourself.',
    'Face drooping, arm weakness, slurred speech: dial 999.',
    'Unconscious bias training at 2 pm, bring snacks.',
    'Leg day gave me chest pain from laughing so hard.',
    'Our simulation lab ran anaphylaxis drills all week.',
    'Free first aid class: choking, heavy bleeding, not breathing. Saturday at 10.',
    { kind: 'reply', text: 'Go to the ER now if you have trouble breathing.' },
  ],
  check: missingLine({
    cue: CUE,
    topic: SIGN,
    when: (sentence, annotation, start) => {
      const { text } = annotation;
      if (ACTION.test(text) || ELSE.test(text) || isForProfessionals(annotation)) return false;
      if (isDebunked(annotation, sentence) || OWN.test(sentence.text.slice(0, start))) return false;
      if (SLOW.test(text) && (isQuestion(sentence) || TEACHES.test(text) || TO_READER.test(text))) {
        return true;
      }
      if (isToOnePerson(annotation)) return OF_SOMEBODY.test(text);
      return (annotation.sentences.some(isQuestion) || TEACHES.test(text)) && !hasLink(annotation);
    },
    line: (annotation, profile) => {
      const number = emergencyNumber(annotation.post, profile);
      return number && `Call ${number} right away.`;
    },
  }),
});
