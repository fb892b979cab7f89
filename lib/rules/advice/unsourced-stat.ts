import { claim } from '../../lint/checks/claim.ts';
import { clinicalSketch } from '../../lint/meaning/clinical-sketch.ts';
import { hasSource } from '../../lint/meaning/attribution.ts';
import { isForProfessionals } from '../../lint/meaning/speaker.ts';
import { defineRule } from '../../lint/rule.ts';

const { raw } = String;

const NUMBER = raw`(?:\d{1,3}(?:[.,]\d{1,3}){0,3}|one|two|three|four|five|six|seven|eight|nine|ten|half|a quarter|a third)`;
const RATIO = raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|half) ?(?:in|out of|of|/) (?:every )?(?:\d[\d,]{0,8}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|a thousand)`;
const PERCENT = raw`(?:(?:over|about|nearly|almost|more than|up to|around|at least|roughly|some) ){0,2}(?:\d{1,3}(?:\.\d{1,2})? ?(?:%|percent|per cent)|half|a third|a quarter|two thirds|three quarters)`;
const PEOPLE = raw`(?:people|adults|americans|women|men|children|kids|babies|patients|brits|britons|aussies|australians|aussies|indians|kenyans|ghanaians|pakistanis|nepalis|malaysians|singaporeans|south africans|zimbabweans|ugandans|europeans|germans|mexicans|canadians|kiwis|nigerians|filipinos|irish|teens|teenagers|adolescents|seniors|older adults|mothers|mums|moms|pregnant women|deaths|cases|strokes|cancers|heart attacks|falls|infections|miscarriages|pregnancies|suicides|smokers|survivors|births|us|of us)`;
const REST = raw`[^.!?\n;,]{0,90}`;

const SUBJECT =
  /[CMT]{2}|\b(?:die|dies|died|dying|deaths?|kills?|killed|heart disease|blood pressure|cholesterol|cancers?|strokes?|heart attacks?|kidney|liver|lung|smok\w+|obes\w+|overweight|alcohol|drinking|mental (?:health|illness)|preventable|diagnos\w+|undiagnosed|screening|vaccin\w*|inhalers?|sleep|pain|disabilit\w+|hearing loss|vision|blind\w*|falls?|pregnan\w+|miscarr\w+|born|births?|suicide|addict\w+|overdoses?|drown\w*|symptoms?|illness|disease|disorders?|condition|infections?|antibiotics?|medicines?|medications?|blood (?:donors?|type)|donate|donors?|vegetables|exercise|active|salt|diets?|surviv\w+|cardiac arrest|hearing|eyesight|misdiagnosed|rapes?|rape|assault|abuse|epilepsy|dieting|weight|obesity|sepsis|breast ?fe\w+|health|medical errors|errors?|burn-?out|er visits?|ed visits?|a&e|emergency visits?|hospital|visits?|surger(?:y|ies)|surgical|nurses|diarrh?oea|hand ?washing|wash(?:ing)?|pelvic|back pain\w*|clinicians?|doctors?|physicians?|insulin|masks?|seat ?belts?|helmets?|pills|side effects|recover\w*|cured?)\b/;
/** The house's own figures, money, work and play. */
const OWN =
  /\b(?:our (?:staff|nurses|team|patients|target|goal|visitors|hospital|unit|ward|survey)|of us (?:on|here|in|at)|of our\b|staff|coworkers|employees|target|goal|raised|parking|pay|rise|raise|salary|rent|contract|offer|off\b|discount|sale|sold|tickets?|votes?|voted|beds|capacity|seats|places|shifts?|score|battery|marathon|km|miles|steps|quiz|pizza|coffee|lunch|class of|likely to be late|humou?r|my (?:brain|house|kids))\b|[$£€]|😂|🤣/i;

export default defineRule({
  id: 'advice/unsourced-stat',
  title: 'A figure without its source',
  severity: 'advise',
  reason: 'Readers cannot check a figure without a source, and wrong ones travel far.',
  source: { label: 'CDC Clear Communication Index; NHS content guide' },
  messages: { figure: 'Readers may wonder where “{quote}” comes from; a source would help.' },
  flags: [
    '⟦1 in 3 adults has high blood pressure⟧. Come to the check.',
    '⟦80% of strokes are preventable⟧, so take a walk.',
    '⟦Someone dies of sepsis every 2 minutes⟧. Wash your hands.',
    '⟦Over 70 million Indians live with diabetes⟧',
    '⟦smokers are 3 times more likely to get dementia⟧, btw',
    '⟦Heart disease kills 700,000 Americans a year⟧. Know your numbers.',
  ],
  leaves: [
    '1 in 3 US adults has high blood pressure (CDC, 2024).',
    'About 1 in 10 people get migraine. https://www.nhs.uk/conditions/migraine',
    '92% of our staff got the flu shot.',
    '3 in 4 of us on this shift have run out of coffee and patience with cancer jokes',
    'We reached 80% of our target for the new cancer scanner.',
    'Our pay offer is 1.4% and the cost of sick leave went up 9%.',
    'According to the WHO, 1 in 6 people are affected by infertility.',
    'Are 9 in 10 strokes preventable? Our neurologist answers on Thursday.',
  ],
  check: claim({
    cue: /\d ?(?:%|percent|per cent|in|out of|of|\/|million|billion|thousand|lakh|crore|[mk]\b|times|x\b|\w{3,12} (?:live|die|have|will|get))|\d,\d{3}|\bcause of|killer|\d{2} ?(?:%|percent)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|quarter|third|thirds|quarters) (?:in|of|out)|\bevery (?:\w{1,6} )?(?:seconds?|minutes?|hours?|day)|twice|three times/i,
    patterns: [
      new RegExp(
        raw`(?<claim>(?<!\w)(?:did you know (?:that )?)?(?:${PERCENT}|${RATIO})(?: of)? (?:all |the |every )?(?:[\w'-]{2,14} ){1,4}?(?:who|that|is|are|was|were|will|can|could|have|has|had|do|don'?t|does|go|come|get|goes|leave|leaves|live|die|don't|never|ends?|fails?|result|results|start|occur|lose|gain|relapse|survive|recover|happen|happens|starts?|miss|develop|suffer|could be|resolve|report|face)\b${REST})`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\b[\w' -]{3,40} (?:prevents?|reduces?|cuts?|causes?|saves?|stops?|lowers?|account(?:s)? for|affects?) (?:(?:about|up to|around|nearly|almost|over|more than|at least) )?\d{1,3}(?:\.\d)? ?(?:%|percent|per cent|in \d|out of)${REST})`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\b[\w' -]{3,40} (?:is|are) the (?:(?:number one|no\.? ?1|#1|first|second|third|fourth|leading|top|biggest|most common|\d(?:st|nd|rd|th)) ){1,2}(?:leading )?(?:cause|killer|reason)s?(?: of| in)?[^.!?\n;,]{0,40})`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\bevery (?:${NUMBER} )?(?:seconds?|minutes?|hours?),? (?:an?|one|another) \w{3,14}(?: \w{2,10}){0,3} (?:has|have|dies|is|gets|suffers)\b${REST})`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\b(?:(?:about|around|nearly|almost|over|roughly|up to|more than|as many as) )?${RATIO} (?:of )?(?:\w{2,12} ){0,2}${PEOPLE}\b${REST})`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>(?<!\w)${PERCENT} of (?:all )?(?:the )?(?:[\w-]{2,14} ){0,3}?${PEOPLE}\b${REST})`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\b(?:someone|somebody|a (?:person|child|woman|man|baby|family)|an? (?:american|australian|adult)|one person)(?: \w{2,10}){1,6} every (?:${NUMBER} )?(?:seconds?|minutes?|hours?|day)\b[^.!?\n,;]{0,40})`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\bevery (?:${NUMBER} )?(?:seconds?|minutes?|hours?|day),? (?:someone|somebody|a (?:person|child|woman|man|baby)|one|two)\b${REST})`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\b(?:(?:about|around|nearly|almost|over|roughly|more than|some) )?\d[\d.,]{0,11} ?(?:million|billion|thousand|lakh|crore|[mk])? ?(?:(?!for\b|to\b|in\b)\w{2,12} ){0,1}${PEOPLE} (?:\w{2,10} )?(?:live|lives|living|die|dies|died|have|has|had|get|suffer|are (?:living|affected|diagnosed|born)|will)\b${REST})`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>(?:\b[\w' -]{3,30} )?(?:kills?|affects?|claims?|causes) (?:(?:about|around|nearly|almost|over|more than|up to|some) )?(?:${RATIO}|\d[\d.,]{0,11} ?(?:million|billion|thousand|lakh|crore)?) ?(?:\w{2,12} ){0,1}${PEOPLE}\b[^.!?\n;]{0,30})`,
        'dgi',
      ),
      new RegExp(
        raw`(?<claim>\b(?:[\w'-]{2,14} ){1,4}(?:are|is) (?:${NUMBER}|\d{1,3}%|twice|three times|\d times|\d{1,3} ?percent) ?(?:times|x)? (?:more|less|as) likely (?:to|as)\b${REST})`,
        'dgi',
      ),
    ],
    unless: OWN,
    // "Wrong." at the end of a sentence reads as a correction; a figure is in doubt either way.
    even: ['debunked'],
    when: ({ annotation, sentence }) =>
      SUBJECT.test(clinicalSketch(sentence.text).text) &&
      !hasSource(annotation, sentence) &&
      !isForProfessionals(annotation) &&
      !annotation.sentences.some((other) =>
        /\bsources?:|\b(?:reports?|says?|said|records?|survey|published|tables?|reporting|audit|full paper|ministry|department of|officials|commissioner|via @|inquest|found that|registry|guideline|statistics|bureau)\b/i.test(
          other.text,
        ),
      ),
  }),
});
