import { type Use, wording } from '../../lint/checks/wording.ts';
import { isLaughing } from '../../lint/meaning/laughter.ts';
import { defineRule } from '../../lint/rule.ts';

const PATIENT =
  /\b(?:patients?|pts?|he|she|he's|she's|this one|bed|bay|room|rm|ward|icu|unit|floor|codes?|half (?:the|my)|bays?|admitted|clerk\w*|dumped|ortho|medicine|shift|admission|admit|consult|transfer|handover|family|etoh|yo|y\/o|year old)\b/i;
/** "my patient is …": whoever follows is a person. */
const PATIENT_IS =
  /\b(?:patients?|pts?|lady|gentleman|guy|man|woman|bed \d+|room \d+|bay \d+)(?:'s| is| are| was|'re)?(?: (?:just|an?|total|complete|absolute|basically|literally|already|slowly|in \d+|is)){0,3} $/i;
const ONE_PATIENT =
  /\b(?:this|that|my|the|our|new|another|a|one) (?:\w{2,10} )?(?:patient|pt|admission|admit|consult|transfer)\b|\b(?:bed|room|bay) \d/i;
const PLACED = /\b(?:in|x|number|#) ?\d|\b(?:again|another|bed|bay|room)\b/i;
/** Where staff eat and sit, and what they spill there. */
const STAFF_ROOM =
  /\b(?:tea|break|staff|mess|rest|locker|meeting|changing|common|coffee|lunch) ?room\b|\b(?:kitchen|canteen|cafeteria|pantry|nappy|diaper)\b/i;
/** A car circles, a garden grows, an exercise is announced, a day goes wrong. */
const HARMLESS =
  /\b(?:parking|plumb\w*|sink|sinks|shower|drill|exercise|soup|recipe|film|movie|novel|episode|railway|rail|mash|season|water|budget|motivation|career|battery|morale|sanity|will to live|day|morning|week|weekend|commute|life|hair|toddler|kids?|i'm|i am|response|declared|alert)\b/i;

/** "he's circling the drain": said of a person, whatever the day was like. */
const OF_A_PERSON = /\b(?:s?he(?:'s| is| was| has been)|they(?:'re| were)) (?:\w{2,8} )?$/i;
const OF_ONESELF = /\b(?:i'm|i am|i was|i've become|am i) (?:\w{1,8} ){0,3}$/i;
/** A flyer by plane. */
const TRAVELS =
  /\b(?:airlines?|airports?|flights?|flying|flown|planes?|upgrades?|lounge|luggage|conference|travel\w*|air ambulance|delta|southwest|bali|\d points)\b/i;

/** "LOL" for a little old lady, in capitals and among injuries. */
const PATIENT_WORD =
  /\b(?:hip|fall|fell|broken|bed|room|bay|fracture|uti|confused|ringing|buzzer|bell)\b/i;

/** Words with a harmless meaning too: a patient must be near. */
const AMBIGUOUS =
  /^(?:circl|train|hot mess|vegetable|rose|departure|god's|heaven's|slow code|transferred|assumed|code|funny|waste|pumpkin|veggie|pfo|flk|gok|nfn|toes|drama|pleasantly|sundowner|feral|walking|zoo|a zoo|the (?:scream|yell|moan|spit|bit|climb|wander|whin)|turf|rock garden|dump from|vent farm|potato|feeding time)/;
/** Words that are harmless unless said with a laugh. */
const JOKING =
  /^(?:vegetable|veggie|a zoo|zoo|feeding|departure|funny|rose|slow code|pleasantly|pfo|flk|gok|nfn|drama)/;

const isOfPatient = (phrase: string, words: string) =>
  PATIENT_IS.test(words) || (phrase.startsWith('circl') && OF_A_PERSON.test(words));
const isSpilledHere = ({ annotation, sentence: { text } }: Use) =>
  !STAFF_ROOM.test(text) && (isLaughing(annotation) || PLACED.test(text));

const isSeenOften = ({ annotation, after }: Use, words: string) =>
  !/^(?:miles|points|status|cards?|numbers?|program(?:me)?|lounge|account)$/.test(after) &&
  !TRAVELS.test(annotation.text) &&
  !OF_ONESELF.test(words);

function isMeant(use: Use): boolean {
  const { phrase, sentence, annotation, start, after } = use;
  const { text } = sentence;
  if (phrase === 'gomer' && after === 'pyle') return false;
  const words = text.slice(0, start - sentence.start);
  if (phrase.startsWith('freq')) return isSeenOften(use, words);
  if (/\blol (?!in nad)/.test(`${phrase} `)) return text.includes('LOL') && PATIENT_WORD.test(text);
  if (!AMBIGUOUS.test(phrase) || isOfPatient(phrase, words)) return true;
  if (/^(?:hot|train)/.test(phrase)) {
    return (ONE_PATIENT.test(text) || /\badmitt?(?:ed)?\b/i.test(text)) && !HARMLESS.test(text);
  }
  if (phrase.includes('sundowner')) {
    return !/\b(?:drinks?|cocktails?|bar|beach|holiday|gin|sunset)\b/i.test(text);
  }
  if (HARMLESS.test(text)) return false;
  if (phrase === 'code brown') return isSpilledHere(use);
  if (JOKING.test(phrase)) return isLaughing(annotation);
  return PATIENT.test(text);
}

export default defineRule({
  id: 'tone/clinical-slang',
  title: 'Ward slang about patients',
  severity: 'warn',
  reason: 'What helps a team to cope can read as contempt to a patient, or to a family.',
  source: {
    label: 'GMC, Good medical practice; FSMB, Social media and electronic communications (2019)',
    url: 'https://www.gmc-uk.org/professional-standards',
  },
  messages: { slang: '“{quote}” may read as contempt to a patient or a family.' },
  flags: [
    '⟦GOMER⟧ number four and it is not even nine',
    'another ⟦bed blocker⟧ with no care package',
    'my ⟦patient is circling⟧ the drain and nobody calls back',
    '⟦code brown⟧ in 6 again 💩😂',
    'textbook ⟦status dramaticus⟧ in triage',
    'Fourth ⟦acopia⟧ of the take',
    'Two ⟦frequent flyers⟧ before I had my coat off',
    'She was ⟦circling the drain⟧ all weekend and we called it',
    'pt is a ⟦total train wreck⟧, five specialties and no plan',
  ],
  leaves: [
    'Code Brown drill on Thursday: you may see tents.',
    'A train wreck of a morning: burst tyre, wet socks.',
    '“Bed blocker” blames the person; the wait for care is the problem.',
    'Gomer Pyle reruns in the break room at 3am.',
    'Circling the parking lot since six.',
    'The drain on level 4 is blocked again.',
    'Our vegetable garden feeds the ward kitchen.',
    'The word gomer aged like milk.',
    'Frequent flyer at last, two free flights to Cork',
    'We no longer say “frequent flyer” at handover.',
    'Code brown in the break room: the gravy boat went over 😂',
    'My bank balance is circling the drain this week.',
  ],
  check: wording({
    words: {
      'delayed discharge': 'bed-blocking, bed blocking',
      'person waiting for care at home': 'bed blocker, bed-blocker',
      'people waiting for care at home': 'bed blockers, bed-blockers, bedblockers',
      'person who often needs care': '(frequent|freq) (flyer|flier), frequent-flyer',
      'people who often need care': '(frequent|freq) (flyers|fliers), frequent-flyers',
      '': [
        'gomer, gomers, gomere, crispy critter, crispy critters',
        'celestial (discharge|transfer|ward), eternal care unit, circling the drain',
        '(circles|circled) the drain, pfo, gok, toes up, hot mess, drama llama, train wreck',
        'train wrecks, train-wreck, trainwreck, trainwrecks',
        'status (dramaticus|hispanicus|drama), acopia, acopic, dirtball, dirtballs, scumbags',
        'granny (dump|dumping|dumped), slow code, vegetable (patch|garden), veggie patch',
        "rose cottage, (god's|heaven's) waiting room, departure lounge, code brown",
        'coffin dodger, coffin dodgers, crumblies, crumbly, incarceritis, jailitis',
        'horrendoma, funny looking kid, flk, ttfo, pafo, nfn, normal for norfolk',
        '(teddy bear|suitcase|samsonite|porcelain|handbag|pillow) sign',
        '(tooth to tattoo|tattoo to tooth|tattoo-to-tooth) ratio, pumpkin positive, ash cash',
        'assumed room temperature, discharged to (heaven|jesus|god|the morgue)',
        'transferred to (heaven|the morgue|jesus), lol in nad, meat wagon',
        'waste of (a bed|oxygen|space), oxygen thief, oxygen thieves, turd herder',
        "(he's|she's|they're|both) circling",
        'dial-a-pain, pleasantly confused, sundowner, sundowners, (pt|patient|gramps|grandma) (is |)circling, feral, walking (disaster|train wreck|trainwreck|dead)',
        'the (screamer|yeller|moaner|spitter|biter|climber|wanderer|whiner)s, the (screamer|yeller|moaner|spitter|biter|climber|wanderer|whiner)',
        '(granny|gran|grandma|pop|nana) (drop|drops|dropping|dumps), gork, gorked, gorks, rock garden, vent farm, dump from',
        'turfed (to|from|him|her|it|that|this), another turf, a turf, total (trainwreck|train wreck), a zoo, feeding time',
        'my lol, lol in, booty juice, hug-a-drug, paints the walls, dementor, dementors, whiny patients, the whiners',
      ],
    },
    excuses: ['mention'],
    when: isMeant,
  }),
});
