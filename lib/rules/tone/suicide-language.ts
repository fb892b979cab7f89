import { type Found, manner } from '../../lint/checks/manner.ts';
import { isMentioned } from '../../lint/meaning/usage.ts';
import { isAboutSuicide, SUICIDE } from '../../lint/meaning/suicide.ts';
import { defineRule } from '../../lint/rule.ts';

const isUsed = ({ annotation, sentence, match }: Found): boolean => {
  const start = sentence.start + match.index;
  return !isMentioned(annotation, sentence, start, start + match[0].length);
};

/** Suicide as a crime, with its usual misspellings. A career can commit suicide; that is another matter. */
const COMMITTED = new RegExp(
  String.raw`\b(?<tried>(?:tried|tries|attempted|attempts|attempting|trying) to )?com+it(?<tense>s|t?ed|t?ing)?\s+(?:mass |physician[- ]assisted |assisted |double )?${SUICIDE}\b`,
  'gi',
);
const TENSES = { s: 'dies', ed: 'died', ted: 'died', ing: 'dying', ting: 'dying' };

function diedBySuicide({ groups = {} }: RegExpExecArray): string {
  if (groups['tried']) return 'attempted suicide';
  const tense = Object.entries(TENSES).find(
    ([ending]) => ending === groups['tense']?.toLowerCase(),
  );
  return `${tense?.[1] ?? 'die'} by suicide`;
}

/** Suicide as a success, a failure, a spectacle or a plague. */
const JUDGED = new RegExp(
  [
    String.raw`\b(?:un)?(?:successful(?:ly)?|completed?|completes|failed|botched|incomplete) (?:suicides?(?: attempts?| bids?)?|attempted suicides?|attempts? (?:at suicide|(?:on|at taking) (?:his|her|their)(?: own)? (?:life|lives)))`,
    String.raw`\b${SUICIDE} (?:epidemic|victims?|bids?|spree|craze|capital|hot ?spots?|threats?|wave|gestures?|contagion)\b`,
    String.raw`\bsuicid(?:e|es|al) (?:rates? |numbers? |deaths? )?(?:(?:is|are|has|have|keeps?) (?:been |on )?)?(?:epidemic|gestures?|skyrocket\w*|explod\w*|spiral\w*|rampant|out of control)`,
    String.raw`\b(?:epidemic|wave|plague|rash|spate|outbreak) of (?:\w{2,12} )?suicides?\b`,
    String.raw`\bskyrocketing suicides?(?: rates?)?\b`,
    String.raw`\bthreaten(?:s|ed|ing)? ${SUICIDE}\b`,
    String.raw`\b(?:topped|offed|unalived) (?:him|her|them)sel(?:f|ves)\b`,
    String.raw`\bsuicided\b`,
    String.raw`\b(?:successfully|finally|actually|nearly|almost) (?:kill(?:ed|s|ing)?|end(?:ed|s|ing)?|took|tak(?:en|ing)) (?:(?:him|her|them)sel(?:f|ves)|(?:his|her|their)(?: own)? li(?:fe|ves)|it all)\b`,
    String.raw`\b(?:managed|manages|succeeded|failed|tried and failed) (?:to|in|at) (?:kill|killing|end|ending|tak(?:e|ing)|off|top|topping) (?:(?:him|her|them)sel(?:f|ves)|(?:his|her|their)(?: own)? li(?:fe|ves)|it all)\b`,
    String.raw`\b(?:not|wasn't|isn't) (?:even )?(?:a )?(?:real|serious|genuine|proper) (?:suicide|attempt)s?\b`,
    String.raw`\bpermanent solution to (?:a )?temporary problems?\b`,
  ].join('|'),
  'gi',
);

/** Words that judge only beside talk of suicide. */
const BESIDE =
  /\b(?:cry for help|(?:failed|unsuccessful|successful|botched) attempts?|attempts? (?:was|were) (?:un)?successful|attempt failed|(?:the |an )?(?:easy|coward'?s|cowardly) way out|suicid\w* (?:\w+ ){0,4}(?:selfish|cowardly)|(?:selfish|cowardly) (?:\w+ ){0,3}(?:to (?:kill|end|take)|suicid\w*)|attention[- ]seek(?:ing|ers?)|(?:just|only) (?:wants?|wanted|wanting|for|looking for|seeking|after) (?:the )?attention|doing it for attention|failed to (?:kill|end)|succeeded in (?:killing|taking|ending))\b/gi;

/** Not "suicide is not selfish", nor a cry for help from the garden. */
const isSaidOfSuicide = (found: Found): boolean =>
  isUsed(found) && isAboutSuicide(found.annotation, found.sentence.start + found.match.index);

export default defineRule({
  id: 'tone/suicide-language',
  title: 'Wording about suicide that can do harm',
  severity: 'warn',
  reason: 'Words of crime, success or epidemic can add shame, and can raise the risk for readers.',
  source: {
    label: 'WHO, Preventing suicide: a resource for media professionals (2023)',
    url: 'https://reportingonsuicide.org',
  },
  messages: {
    crime: '“{quote}” may sound like a crime and add shame for families.',
    judged: '“{quote}” may make suicide look like a success, a failure or a spectacle.',
  },
  flags: [
    'A neighbor ⟦committed suicide⟧ last week.',
    'He ⟦tried to commit suicide⟧ twice before we met him',
    'After her ⟦failed suicide attempt⟧ she trained as a peer worker.',
    'The ⟦suicide epidemic⟧ nobody talks about',
    'The self-harm was only a ⟦cry for help⟧, they said.',
    'suicide is ⟦the easy way out⟧, sorry not sorry',
    'two lads ⟦comitted suicide⟧ this month',
  ],
  leaves: [
    'Say “died by suicide”, not “committed suicide”.',
    'We are committed to suicide prevention in every clinic.',
    'He died by suicide, and his mother speaks to our students.',
    'My failed attempt at sourdough is in the bin.',
    'A cry for help from our roof garden: the tomatoes need you.',
    'Please avoid the words committed suicide in your story.',
    'The opioid epidemic and suicide prevention: two talks.',
    'She survived a suicide attempt and tells us what helped.',
  ],
  check: manner(
    { says: COMMITTED, when: isUsed, suggestion: diedBySuicide, deniable: false },
    { says: JUDGED, when: isUsed, deniable: false, message: 'judged' },
    { says: BESIDE, when: isSaidOfSuicide, message: 'judged' },
  ),
});
