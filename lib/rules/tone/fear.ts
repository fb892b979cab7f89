import { type Found, manner, wordsBefore } from '../../lint/checks/manner.ts';
import { hasSource } from '../../lint/meaning/attribution.ts';
import { defineRule } from '../../lint/rule.ts';

const YOURS = String.raw`(?:you|yourself|your (?:\w{2,12} )?(?:child|children|kids?|baby|family|loved ones|mother|father|mum|mom|dad|parents?|partner|husband|wife|heart|lungs|liver|body|brain))`;
const HEALTH =
  /\b(?:health\w*|screen\w*|check-?ups?|checked|tests?|scans?|cancer|tumou?rs?|heart|strokes?|blood pressure|hypertension|diabet\w+|sugar|skin|moles?|symptoms?|signs?|diseases?|infection|virus|vaccin\w*|vap(?:e|es|ing)|poison\w*|toxi\w+|smok\w+|cigarettes?|tobacco|alcohol|drink\w*|obes\w+|weight|cholesterol|colonoscopy|mammogram|sepsis|doctors?|nurses?|clinic|lungs?|liver|kidneys?|arter\w+|clots?|overdose|opioids?|fentanyl|radon|mou?ld|sleep apn\w+|headaches?|medicines?|medication)\b/i;
const aboutHealth = ({ annotation: { post, text } }: Found) =>
  post.account === 'official' || HEALTH.test(text);

/** Danger made personal or given a mind of its own. */
const MENACE = new RegExp(
  String.raw`\b(?:${YOURS} (?:could|might|may|will) (?:already )?be (?:next|dead|dying|the next)|(?:will|could|are) ${YOURS} (?:be )?(?:the )?next\b|(?:one|the) next victim|next victims?|(?:is|are|could be|may be|might be) (?:slowly |quietly |silently |secretly |literally |already |basically )?(?:killing|poisoning|destroying|rotting|eating away at) (?:you\b|them\b|your\b|us all)|(?:hiding|lurking|growing|waiting|lies|lurks|hides) (?:right now )?(?:in|inside|within|under) (?:you\b|your|every|our) ?(?:\w{2,12})?|inside you right now|(?:is|are|'s) (?:coming for|stalking|hunting|out to get) (?:you|your|us|our)\b(?: \w{3,12})?|(?:survive|cope|grow up) without (?:you|their (?:mother|father|mum|mom|dad))|live with the (?:guilt|regret)|who will (?:raise|look after|hug) your|(?:could|may|might|will) be the last (?:thing|time|breath|day)[^.!?\n]{0,25}|never wake up|(?:could|might|may|can|will|would) (?:also |even |easily )?(?:cost|take|claim|end) (?:you )?(?:your|their) (?:\w{2,10} )?(?:life|lives)|(?:might|may|will|could) not (?:live|survive|be (?:here|alive|around)) (?:to|for|until|next|by)\b(?: \w{2,12}){0,2}|won'?t (?:live|be (?:here|alive|around)) (?:to|for|until|next|by)\b(?: \w{2,12}){0,2}|beginning of the end|death is (?:closer|coming|waiting|knocking|near)|(?:watch|seeing|see) (?:you|your (?:child|kid|baby|mother|father)) die|body bag|on borrowed time|(?:plan|planning) your (?:own )?funeral|regret it for the rest of your|no ?(?:body|one|-one) is safe|be (?:very )?afraid|every parent'?s worst nightmare|nail in (?:your|the|his|her) coffin|(?:could|may|might|will) be (?:your|her|his) last|your days are numbered|time is running out|(?:you(?:'re| are)|it(?:'s| is)) (?:basically )?(?:signing|digging) your own|a death sentence|drop dead at any|strike (?:you )?at any (?:moment|second|time))\b`,
  'gi',
);
/** Said with a "don't" before it, it frightens no less. */
const FATE =
  /\b(?:play(?:ing)? russian roulette|gambl(?:e|ing) with (?:your|their|her|his) (?:\w{2,8} )?(?:life|lives|health|heart)|(?:becom(?:e|ing)|be) (?:a|another|just another) statistic|be (?:the )?next(?: victim)?(?=[.!]|$)|steal (?:your|their) (?:\w{3,12} )?(?:mother|father|mum|mom|dad|child(?:ren)?|life|future|family)(?:'s \w{3,10})?|rob you of|leave your (?:kids|children|family) (?:without|alone|behind|orphan\w*)|(?:make|turn) your (?:kids|children) orphans)\b/gi;
const TICKING =
  /\b(?:ticking time[- ]?bombs?|time[- ]bombs?|silent killers?|killers? (?:in|inside|hiding in|lurking in) (?:your|every|our) \w+)\b/gi;
const KILLS = new RegExp(
  String.raw`\b(?:can|could|will|might|may|would|gonna|going to) (?:\w{3,10}ly )?(?:kill|bury|end|destroy|cripple) ${YOURS}\b(?! (?:time|hours|shift|day|weekend|on|with|in a good))|\b${YOURS} (?:could|will|might|may) (?:\w{3,9} )?die\b|\b(?:is|are|'s) (?:gonna|going to) kill you\b`,
  'gi',
);
const TOO_LATE =
  /\b(?:before|until|till|or) it(?:'s| is| was| may be| might be| will be|'ll be) too late\b(?! to\b)/gi;
const DREAD =
  /\b(?:terrifying|horrifying|scary|shocking|chilling|frightening|deadly|ugly|dark|brutal|sickening) (?:truths?|reality|secrets?|side of|facts?|dangers?|mistakes?|habits?|ingredients?|poisons?)\b|(?<=^|[.!?\n]\s{0,2})(?:terrifying|horrifying|shocking|chilling|scary|be warned|wake up)(?=[:!.])/gi;

/** What a reader can do about it: a line that has one gives danger its measure. */
const ACTION =
  /\b(?:call|dial|fit an|fit a|install|keep (?:them|it)|lock|store|swallowed|if (?:you|someone|your)|know the signs|treat(?:ed|able|ment)|early|999|911|112|000|poison)\b/i;
const SET_OFF =
  /\b(?:nap|naps|toddler|congrat\w*|graduat\w*|winners?|trained|burpees|gym|film|movie|novel|book|episode|show|game|printer|budget|workforce|staffing|paperwork|inbox|register|tickets?|places|sign up|applications?|rsvp|deadline|laughing|commute|coffee)\b/i;

/** "Often called the silent killer" tells of a name; the silent killer itself is one. */
const isOwnWord = (found: Found) =>
  aboutHealth(found) &&
  !/\b(?:called|known as|nicknamed|dubbed|labell?ed|so-called|as) (?:the |a )?["']?$/i.test(
    wordsBefore(found),
  );

const hasNoAnswer = (found: Found) =>
  aboutHealth(found) &&
  !ACTION.test(found.annotation.text) &&
  !hasSource(found.annotation, found.sentence);

export default defineRule({
  id: 'tone/fear',
  title: 'Words that frighten',
  severity: 'advise',
  reason: 'Fear without a next step makes people look away; a risk and what to do about it helps.',
  source: {
    label: 'CDC, Crisis and Emergency Risk Communication manual',
    url: 'https://www.cdc.gov/cerc/php/cerc-manual/index.html',
  },
  messages: {
    menace: '“{quote}” may frighten people more than it helps them.',
    late: '“{quote}” may push people with fear instead of a reason.',
  },
  flags: [
    'High blood pressure, the ⟦silent killer⟧, wants your heart',
    '⟦You could be next⟧. Heart attacks do not wait.',
    "Get screened ⟦before it's too late⟧!",
    'Your headache ⟦could be killing you⟧ right now',
    'Sitting all day ⟦will kill you⟧. Your heart knows it.',
    'The ⟦terrifying truth⟧ about vaping',
    'Cancer may be ⟦hiding in your body⟧',
  ],
  leaves: [
    'Carbon monoxide is a deadly gas. It can kill you in your sleep. Fit an alarm on each floor.',
    'Blood pressure is called the silent killer since it has few signs. Free checks on Thursday.',
    "It's not too late to get your flu shot.",
    "Sign up for the heart walk before it's too late: it closes on Friday.",
    "Tell your people you love them before it's too late.",
    'My toddler is a ticking time bomb without his nap',
    'Myth: vaccines are a ticking time bomb. Fact: they are watched for years.',
    'Heart disease is the leading cause of death in the US (CDC, 2024).',
    'Sepsis can be deadly. Treated early, most people get well. Call 911.',
    'A good night of sleep will not kill you, dear interns.',
    'That film was terrifying, I left the light on.',
  ],
  check: manner(
    { says: MENACE, unless: SET_OFF, when: aboutHealth },
    { says: FATE, unless: SET_OFF, when: aboutHealth, deniable: false },
    { says: TICKING, unless: SET_OFF, when: isOwnWord },
    { says: KILLS, unless: SET_OFF, when: hasNoAnswer },
    { says: TOO_LATE, unless: SET_OFF, when: aboutHealth, message: 'late', deniable: false },
    { says: DREAD, unless: SET_OFF, when: aboutHealth },
  ),
});
