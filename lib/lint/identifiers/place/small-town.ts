import { familyNames, givenNames } from '../../../lexicons/names.ts';
import { regions } from '../../../lexicons/places.ts';
import { keyOf } from '../../annotation/tokens.ts';
import { type Candidate, detector } from '../form.ts';
import { CAPITALISED } from './state.ts';

/** Words with a capital letter that follow `from` or `near` and are no towns. */
export const NOT_TOWNS: ReadonlySet<string> = new Set(
  (
    'epic cerner meditech facebook instagram twitter tiktok youtube google amazon netflix apple microsoft starbucks costco target walmart doordash uber medtronic pfizer moderna stryker abbott medicare medicaid ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter thanksgiving halloween ' +
    'mom mum dad grandma grandpa god jesus lord heaven santa mr mrs ms miss dr doctor nurse sister brother uncle aunt baby patient patients everyone everybody someone me you him her them us it this that these those ' +
    'respiratory pharmacy radiology lab labs surgery oncology cardiology neurology pediatrics paediatrics maternity housekeeping transport registration billing admitting triage emergency hr it icu nicu picu ccu ed er or pacu ' +
    'english spanish french german arabic hindi chinese latin american african european asian indian british irish australian canadian mexican ' +
    'covid flu sepsis cancer stroke labor admission discharge recovery isolation day night shift nights days start beginning the a an my our his their your its all both each every one two three four five ten ' +
    'north south east west unit ward floor wing tower room bed bay grand rounds medicine nursing health home work school college university hospital clinic hospice rehab church mass'
  ).split(' '),
);

/** Words before a place where somebody lives or lived. */
const RESIDENCE =
  'resident of|native of|town of|village of|city of|home ?town|home city|moved to|coming to|arrived at|(?:moved (?:here|over|back) |originally |hails? |comes )from|' +
  "(?:(?:live|lives|living|lived|resides?|residing|grew up|raised|based|born|back home|farm|house|crash|wreck|accident|stays?|died|year|street|(?:I|i) am|I'm|i'm|we're|he's|she's) in)";
const SETTLED = new RegExp(String.raw`(?:${RESIDENCE}) $`);

/** Who comes from somewhere, right before `from`. */
const SOMEBODY =
  /\b(?:pts?|patients?|residents?|native|yo|y\/o|old|[1-9]\d? ?(?:[mf]|yrs?)|man|woman|lady|gentleman|guy|girl|boy|kid|baby|mom|mum|dad|couple|family|vet|veteran|farmer|nurse|teacher|student|(?:he|she|they)'(?:s|re)|is|was|are|were|ods?|cases?|victims?|originally|came|comes|coming|hails?|driv\w{1,3}|drove|flown|flew|transfer(?:red)?|moved|here|born|raised|up|back|all the way|fled|arrived|friend|neighbou?r|call|crash|accident|ambulance|medevac|ems)[ ,]*$/i;

const firstWord = (name: string) => keyOf(/^[\p{L}']{1,30}/u.exec(name)?.[0] ?? '');

/** `my patient from`, `Earl Dupree from`, `34yo from`. */
function comesFrom(before: string): boolean {
  const name = keyOf(/\p{Lu}[\p{L}'-]{1,20}$/u.exec(before)?.[0] ?? '');
  return SOMEBODY.test(before) || givenNames.has(name) || familyNames.has(name);
}

/** Whether what follows `from`, `near` or `outside` is where somebody comes from, and no person. */
function isOrigin({ id, before }: Candidate): boolean {
  if (givenNames.has(firstWord(id)) || /^[\p{Lu}\d.]+$/u.test(id)) return false;
  const from = /^(.*)\bfrom $/is.exec(before);
  return !from || comesFrom((from[1] ?? '').trimEnd());
}

function isSmallTown(candidate: Candidate): boolean {
  const { id, before } = candidate;
  const keys = [keyOf(id), firstWord(id)];
  if (keys.some((key) => regions.has(key) || NOT_TOWNS.has(key))) return false;
  return !/^[\p{Lu}\d.]{1,4}$/u.test(id) && (SETTLED.test(before) || isOrigin(candidate));
}

/** Words that look like the name of a town in any case of letters: `millersburg`, `cedar bluff`. */
const TOWN_SHAPE =
  /^(?:\p{L}[\p{L}'-]{1,14} )?\p{L}[\p{L}'-]{1,14}(?:burgh?|ville|ton|town|field|ford|dale|haven|mont|land|bury|ham|mouth|wick|worth|pool|chester|thorpe|stead|combe|pur|abad|nagar|patnam|garh|palli|puram|halli)$|^\p{L}[\p{L}'-]{2,14} (?:bluffs?|creek|springs|falls|heights|grove|ridge|hills?|valley|lake|beach|bay|river|rock|city|junction|point|island|mills?|crossing|forks?|pines|rapids|harbou?r|prairie|hollow|gap|cross)$/iu;
const NO_TOWN =
  /^(?:the|a|an|my|our|his|her|their|another|other|this|that)\b|\b(?:island|homeland|farmland|woodland|gland|midfield|battlefield|airfield|field|cotton|button|skeleton|carton|downtown|uptown|hometown|town|whirlpool|bedstead|instead|playground|inner city|our city)$/i;

function looksLikeTown({ id, before }: Candidate): boolean {
  const from = /^(.*)\bfrom $/is.exec(before)?.[1] ?? '';
  if (!TOWN_SHAPE.test(id) || NO_TOWN.test(id) || regions.has(keyOf(id))) return false;
  return comesFrom(from.trimEnd());
}

/** Towns that no list holds, told by their capital letter or their shape, and by who comes from there. */
export const findSmallTowns = detector({
  kind: 'place',
  needs: /\b(?:from|near|outside|of|in|to|at|town|city) \p{L}/iu,
  replacement: 'the area',
  forms: [
    {
      label: 'town',
      pattern: new RegExp(
        String.raw`(?=\p{Lu})(?<=(?<![\p{L}\p{N}])(?:from|near|outside(?: of)?|${RESIDENCE}) )${CAPITALISED}(?<!'s?|[.]|[ -](?:of|on|upon|de|del|la|le|el|al|du|the|an|am|di|do|da|y))`,
        'gu',
      ),
      whole: true,
      accept: isSmallTown,
      evidence: 'shaped',
    },
    {
      label: 'town',
      pattern: /(?<=\bfrom )\p{L}[\p{L}'-]{2,20} \p{L}[\p{L}'-]{2,20}(?![\p{L}'-])/giu,
      accept: looksLikeTown,
      evidence: 'shaped',
    },
    {
      label: 'town',
      pattern: /(?<=\bfrom )\p{L}[\p{L}'-]{4,20}(?![\p{L}'-])/giu,
      accept: looksLikeTown,
      evidence: 'shaped',
    },
  ],
});
