import { type Found, manner } from '../../lint/checks/manner.ts';
import { tellsOfSuicide } from '../../lint/meaning/suicide.ts';
import { isForProfessionals } from '../../lint/meaning/speaker.ts';
import { isMentioned } from '../../lint/meaning/usage.ts';
import { defineRule } from '../../lint/rule.ts';

const OWN = '(?:him|her|them|my|your|our)sel(?:f|ves)';
const HIS = '(?:his|her|their|my|the|a|an|our)';
const HEIGHT =
  '(?:bridges?|roofs?|rooftop|balcony|building|cliffs?|window|overpass|viaduct|ledge|tower|car park|parking (?:garage|structure|deck)|multi-?storey|floor|flyover|terrace|pier|ship|ferry|platform)';
const VEHICLE = '(?:train|tube|subway|metro|tram|truck|lorry|bus|car|traffic|luas|dart)';
const MEDICINE =
  '(?:pills?|tablets?|tabs|paracetamol|tylenol|acetaminophen|panadol|ibuprofen|opioids?|insulin|meds|medications?|medicines?|antidepressants?|aspirin|fentanyl|heroin|morphine|oxy\\w*|benzos?|beta[- ]blockers?|amitriptyline|propranolol|xanax|valium|digoxin|potassium)';
const POISON =
  '(?:bleach|antifreeze|pesticides?|insecticides?|paraquat|poison|weed ?killer|rat poison|acid|kerosene|petrol|cyanide)';
const AMOUNT =
  '(?:\\d{1,4}|all|every|whole|full|entire|too many|too much|handfuls?|bottles?|box(?:es)?|packets?|packs?|strips?|months?|overdose|ten|twenty|thirty|forty|fifty|sixty|hundreds?|dozens?|stash|supply|fistful)';

const ROOM =
  '(?:(?:on-?call|call|staff|supply|locker|hotel|bath)[- ]?room|stairwell|garage|shed|barn|basement|bedroom|car|toilets?|woods)';
const DRUGS =
  '(?:drugs?|medicines?|trolley|cupboard|kit|propofol|insulin|ketamine|fentanyl|morphine|pills)';

/** A deed that by itself tells how somebody tried to die. */
const TELLING = new RegExp(
  [
    String.raw`\b(?:hanged|hung|hanging|hang) ${OWN}\b(?! out)`,
    String.raw`\b(?:shot|shooting|shoots|stabbed|gassed|drowned|drowning|electrocuted|asphyxiated|poisoned) ${OWN}\b(?! in the (?:foot|hand|leg|toe|thumb|finger|arm))(?: (?:in|with|at|through) (?:${HIS} )?\w{2,12})?`,
    String.raw`\b(?:slit|slashed|slashing|cut|cutting|sliced) (?:his|her|their) (?:own )?(?:wrists?|throat)\b`,
    String.raw`\bset (?:him|her|them)sel(?:f|ves) on fire\b`,
    String.raw`\b(?:threw|throws|throwing|flung) (?:him|her|them)sel(?:f|ves) (?:off|from|under|in front of|out of|into the path of) (?:\w{1,14} ){0,3}(?:${HEIGHT}|${VEHICLE})\b`,
    String.raw`\bsuicide(?:s)? (?:by|was by|via) (?:\w{2,14} ){0,2}(?:hanging|jumping|overdos\w+|gunshot|shooting|drowning|poisoning|gas|cutting|firearm|gun|train|ligature|${MEDICINE})\b`,
    String.raw`\b(?:died|dead|death|found dead) (?:by|from) (?:self-inflicted (?:\w{3,9} )?\w{3,9}|(?:a )?self-inflicted gunshot(?: wound)?|hanging)\b`,
    String.raw`\bself-inflicted (?:gunshot|stab|knife)(?: wounds?)?\b`,
    String.raw`\bsuicide note,? (?:said|says|saying|read|reads|that (?:said|read)|(?:he|she|they) (?:wrote|said|blamed)|in which|blam\w+|wrote|told|:)`,
    String.raw`\bfound (?:him |her |them )?(?:hanged|hanging)\b(?: (?:from|in|by) (?:\w{1,12} ){0,2}\w{2,12})?`,
    String.raw`\b(?:tied|ty?ing|tie|made|making|fashioned) (?:a |the )?(?:noose|ligature)\b`,
    String.raw`\b(?:put|held|holding|pointed|turned|took) (?:a|the|his|her|their|dad's) (?:\w{2,10} )?(?:gun|pistol|rifle|shotgun|revolver)(?: \w{2,8})? (?:to|in|on|into|against) (?:${OWN}|(?:his|her|their) (?:\w{4,6} )?(?:head|mouth|temple|chest|chin))\b`,
  ].join('|'),
  'gi',
);

/** A deed that tells it beside talk of suicide. */
const BESIDE = new RegExp(
  [
    String.raw`\b(?:(?:he|she|they|who) )?(?:jump(?:ed|s|ing)?|leap(?:t|ed|s|ing)?|fell|stepp(?:ed|ing)|walk(?:ed|ing)|plunged|went|dove|lay|laid) (?:down )?(?:to (?:his|her|their) death |right |straight )?(?:off|from|out of|in front of|under|into|onto|on) (?:[\w:.'-]{1,14} ){0,4}(?:${HEIGHT}|${VEHICLE}|river|sea|lake|ocean|harbou?r|tracks|canal)\b`,
    String.raw`\b(?:overdosed|overdosing|od'?d|o\.d\.'?d|overdose) (?:on|of|with) (?:\w{2,14} ){0,4}\w{2,16}\b`,
    String.raw`\bby (?:an? )?(?:overdose|overdosing|hanging|jumping|drowning|gunshot|shooting|gassing|suffocation|carbon monoxide|poisoning|charcoal)\b`,
    String.raw`\b(?:took|taking|takes|take|swallow(?:ed|ing|s)|downed|downing|ate|inject(?:ed|ing)|chugged) (?:\w{1,8} ){0,2}${AMOUNT}(?: (?:\w{1,14} ){0,3}${MEDICINE})?\b`,
    String.raw`\b(?:drank|drinking|drinks|consum(?:ed|ing|es)|ingest(?:ed|ing|s)|swallow(?:ed|ing|s)|took|taking) (?:\w{1,12} ){0,3}${POISON}\b`,
    String.raw`\b(?:sav(?:ed|ing) up|stockpil(?:ed|ing)|hoard(?:ed|ing)|stash(?:ed|ing)) (?:\w{1,12} ){0,3}${MEDICINE}\b`,
    String.raw`\b(?:(?:he|she|they) )?(?:used|using|with|had|got|bought|grabbed|found|tied) (?:\w{1,8}'s |${HIS} )(?:\w{2,10}(?:'s)? ){0,3}(?:gun|shotgun|rifle|pistol|handgun|firearm|rope|belt|noose|razor|blade|knife|ligature|bed ?sheet|hose|exhaust|helium|charcoal|scarf|dupatta|cord|cable)\b`,
    String.raw`\b(?:over the (?:rail(?:ing)?s?|edge|side|parapet)|off (?:the|a|his|her|their) (?:\w{2,12} ){0,4}${HEIGHT}|(?:the|his|her|their) (?:engine|car) running|on the (?:train )?tracks)\b`,
    String.raw`\b(?:last|final|goodbye|farewell) (?:message|text|words|note|letter|post|tweet|snap|call)s? (?:said|says|read|reads|was|were|went|to (?:his|her|their|me))\b[^.!?\n]{0,40}`,
    String.raw`\b(?:\d{1,3}|a|one|two|three|four|five|whole|entire|full|several|handful of|all (?:his|her|their|the)) (?:\w{3,8} )?(?:boxe?s?|bottles?|packets?|packs?|strips?|blister packs?|sheets?|months?|supply|tubs?) of (?:\w{1,12}(?:'s)? ){0,3}\w{3,16}`,
    String.raw`\b(?:took|taking|swallow(?:ed|ing)|drank|downed) (?:the |a |all )?(?:whole |entire |full )?(?:box|bottle|packet|lot|stash|strip|cabinet)(?: of)?(?: (?:his|her|their|the) (?:\w{2,10}(?:'s)? ){0,3}\w{3,14})?`,
    String.raw`\b(?:at|from|off|in|on|near|under|by) (?:the |that |same |a ){0,2}(?:[\w'-]{2,14} ){0,4}(?:${HEIGHT}|multi storey|station|railway|train tracks|level crossing|woods|quarry|reservoir|pier|lighthouse|weir|dam|aqueduct|gorge)\b(?: on [\w' ]{3,24})?`,
    String.raw`\b(?:the|that|same) (?:bridge|cliffs?|overpass|railway|crossing|tracks|car park|viaduct) again\b`,
    String.raw`\b(?:suicide|life|lives|sel(?:f|ves)|died)(?: (?:last|this|on|yesterday) ?(?:\w{3,9})?)? in (?:the|a|his|her|their|our) (?:\w{3,10} )?${ROOM}\b(?: with (?:\w{1,8} ){0,6}${DRUGS})?`,
    String.raw`\bwith (?:what was in the|(?:his|her|their) own|(?:drugs|medicines?|medication|\w{4,10}) (?:taken |stolen )?from (?:the|our|work)) (?:\w{2,9} ){0,2}${DRUGS}\b`,
    String.raw`\b(?:the (?:whole of the |full )?)?(?:letter|note)s? (?:that )?(?:he|she|they) left(?: behind)?(?: (?:on|in|under) the \w{3,10}(?: table| drawer)?)?`,
    String.raw`\b(?:helium|carbon monoxide|exhaust fumes|exhaust pipe|charcoal burn\w+|nitrogen|plastic bag)\b`,
    String.raw`\b(?:left|wrote|leaving|posted) (?:behind )?(?:a|the|his|her|their|two) (?:long |last |final |farewell )?(?:note|letter)s? (?:saying|that said|that read|telling|to (?:his|her|their)|blaming|in which|on)\b`,
    String.raw`\b(?:(?:well-?known|popular|notorious|known) (?:suicide )?(?:spot|hot ?spot)|suicide (?:spot|bridge|forest)|beachy head|golden gate|aokigahara|clifton suspension bridge)\b`,
  ].join('|'),
  'gi',
);

/** Prevention, accidents, research and made-up stories may name what a report had better leave out. */
const OTHER_USE =
  /\b(?:by mistake|accident\w*|naloxone|narcan|lock(?:ed|ing)? (?:up|away)|means (?:restriction|safety)|safe storage|store (?:\w+ ){0,3}safely|barriers?|safety alert|anti-ligature|ligature[- ]free|journal|study|review|guideline|trial|cohort|prevent\w*|reduc\w+|fundrais\w*|plunge|sponsor\w*|in aid of|rais(?:e|ed|ing)|rescu\w+|to save|training|film|movie|novel|episode|netflix|series|character)\b/i;

/** Colleagues are spoken to as mourners, not as those who know the literature. */
const GRIEVES =
  /\b(?:(?:we|i)(?:'ve| have)? lost|check (?:in )?on (?:your|each)|miss (?:him|her|them))\b/i;

function isToldOf({ annotation, sentence, match }: Found): boolean {
  const start = sentence.start + match.index;
  return (
    (!isForProfessionals(annotation) || GRIEVES.test(annotation.text)) &&
    !isMentioned(annotation, sentence, start, start + match[0].length)
  );
}

const isToldBeside = (found: Found): boolean =>
  tellsOfSuicide(found.annotation, found.sentence.start + found.match.index) && isToldOf(found);

export default defineRule({
  id: 'tone/suicide-method',
  title: 'How or where somebody died by suicide',
  severity: 'stop',
  reason: 'Details of a method, a place or a note can lead others who are at risk to copy them.',
  source: {
    label: 'WHO, Preventing suicide: a resource for media professionals (2023); Samaritans',
    url: 'https://reportingonsuicide.org',
  },
  messages: { detail: '“{quote}” may give a reader who is at risk a way to follow.' },
  flags: [
    'He ⟦hanged himself⟧ in the barn last night.',
    'The girl took her own life. ⟦She jumped from the Millrace bridge⟧.',
    'She tried to kill herself by ⟦taking forty tablets⟧.',
    'A resident died by suicide, ⟦he used his service pistol⟧.',
    'The ⟦suicide note said⟧ that nobody called back.',
    'Third teen this year to die by suicide at that ⟦notorious spot⟧',
    'man ⟦shot himself in the head⟧ in our lot',
    'She took her own ⟦life in the locker room⟧ on Sunday.',
    'A colleague died by suicide ⟦with her own insulin⟧.',
  ],
  leaves: [
    'Carry naloxone: an overdose of opioids can happen to anyone.',
    'Lock up guns at home. It helps to prevent suicide.',
    'I jumped off a bridge with a rope on for the hospice.',
    'Journal club: fewer suicides by hanging after means restriction.',
    'Hanging baskets are up outside the door.',
    'If you think about suicide, call or text 988.',
    'She shot herself in the foot with a nail gun and is mortified.',
    'He took two tablets for his headache and walked to the river.',
    'Doctors died by suicide in the last year too. We talk about it in the library at noon.',
    'He left us a note of thanks. Talk to somebody when thoughts of suicide come.',
    'The film shows a man who hanged himself; our team talks about it on Friday.',
  ],
  check: manner(
    { says: TELLING, unless: OTHER_USE, when: isToldOf, deniable: false },
    { says: BESIDE, unless: OTHER_USE, when: isToldBeside, deniable: false },
  ),
});
