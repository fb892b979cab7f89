import { type Found, manner, onePassage, wordsBefore } from '../../lint/checks/manner.ts';
import { hasSource } from '../../lint/meaning/attribution.ts';
import { defineRule } from '../../lint/rule.ts';

const YOURS = String.raw`(?:you|yourself|your (?:\w{2,12} )?(?:child|children|kids?|baby|family|loved ones|mother|father|mum|mom|dad|parents?|partner|husband|wife|heart|lungs|liver|body|brain))`;
const HEALTH =
  /\b(?:health\w*|screen\w*|check-?ups?|checked|tests?|scans?|cancer|tumou?rs?|heart|strokes?|blood pressure|hypertension|diabet\w+|sugar|skin|moles?|symptoms?|signs?|diseases?|infection|virus|vaccin\w*|vap(?:e|es|ing)|poison\w*|toxi\w+|smok\w+|cigarettes?|tobacco|alcohol|drink\w*|juice|formula|bab(?:y|ies)|sugar\w*|oil|pap|smear|obes\w+|weight|cholesterol|colonoscopy|mammogram|sepsis|doctors?|nurses?|clinic|lungs?|liver|kidneys?|arter\w+|clots?|overdose|opioids?|fentanyl|radon|mou?ld|sleep apn\w+|headaches?|medicines?|medication)\b/i;
const aboutHealth = ({ annotation: { post, text } }: Found) =>
  post.account === 'official' || HEALTH.test(text);

const PART =
  '(?:feet|foot|legs?|eyes|eyesight|sight|kidneys?|livers?|hearts?|lungs?|brains?|life|lives|child(?:ren)?|kids?|bab(?:y|ies)|mind|body|bones|teeth|gut|fertility|bloodstream|veins|arteries|family|mum|mom|dad|mother|father|marriage|future)';

/** What an illness or a habit is said to do to a part of the reader, and how surely. */
const DOOM = new RegExp(
  String.raw`\b(?:(?:will|can|could|gonna|going to|is|are|'s|'re|and|then|it'll|to) (?:slowly |quietly |silently |literally |even |one day |already )?(?:tak(?:e|es|ing)|steal(?:s|ing)?|rob(?:s|bing)?|rot(?:s|ting)?|eat(?:s|ing)?(?: away)?(?: at)?|destroy(?:s|ing)?|ruin(?:s|ing)?|wreck(?:s|ing)?|fry(?:ing)?|fries|shut(?:s|ting)? down|kill(?:s|ing)?|poison(?:s|ing)?|cost(?:s|ing)?|end(?:s|ing)?|chok(?:e|es|ing)|crush(?:es|ing)?) (?:you of )?(?:your|ur|their|you and your) (?:own )?(?:\w{3,10} )?${PART}|(?:your|ur|their) (?:\w{3,10} )?${PART}(?: will| could| can| may| might| is| are|'s| just| eventually| simply| suddenly){0,2} (?:give(?:s)? (?:out|up)|stop(?:s)?(?: beating)?|fail(?:s)?|shut(?:s)? down|shot|gone|toast|fried|finished|rot(?:s|ting)?|explode(?:s)?|burst(?:s)?|die(?:s)?|collapse(?:s)?)\b(?! (?:smoking|by the))|watch(?:ing)? (?:your|ur|their|them|him|her) (?:\w{3,10} )?(?:${PART} )?(?:fail|die|suffer|rot|fade|wither|struggle|choke|go blind|shut down)|(?:half|one in \w{2,8}|1 in \d{1,3}|\d{1,3} ?(?:%|percent)|two thirds|most|some)(?: people)? (?:of you|of us|reading this|of the people)(?: reading (?:this|right now))?[^.!?\n]{0,24} (?:will|die|are going to|won't|have|has)\b[^.!?\n]{0,40}|(?:kids|children|family|son|daughter|baby) (?:will )?(?:grow|growing|grows|left|be left|raised|wake) (?:up )?(?:without|motherless|fatherless)(?: (?:a|their|his|her|you|its) ?\w{0,8})?|(?:you|u)(?:'ll| will)? (?:won'?t|will not|never|don'?t)? ?(?:see it coming|get (?:a|no) second chance|wake up|make it to|live to (?:see|regret))|(?:death|cancer|diabetes|stroke|sepsis|the grim reaper|disease|it|hypertension|a heart attack)(?:'s| is| are)? (?:already |just |only )?(?:doesn'?t (?:knock|wait|care|ask|discriminate)|does not (?:knock|wait|care|ask)|don'?t (?:knock|care)|waits? for (?:you|no one)|knocking|waiting (?:for you|in your)|coming for (?:you|us)|in your (?:kitchen|fridge|home|pocket|cup|bathroom|bed|house)|hiding in|around the corner|comes? for)|(?:you(?:'re| are| r)|ur|u r|stop) (?:literally |slowly |basically |just )*(?:poisoning|killing|murdering|destroying|damaging|suffocating) (?:your|ur|their) (?:\w{3,8} )?${PART}|(?:one|thing|cigarette|drink|puff|bite|day|time) that (?:kills|ends|finishes|buries|takes) (?:you|it all)|are you next|who(?:'s| is) next|which (?:half|one) are you|living inside (?:you|your)|(?:will|could|might) die (?:without warning|alone|young|in (?:your|their) sleep|tonight|before|because|screaming)|(?:a |the )?slow death|in (?:your|an early) (?:grave|coffin)|early grave|(?:tick,? tock|time'?s (?:almost )?up))`,
  'gi',
);
/** A death told in advance, to the reader's face. */
const FORETOLD = new RegExp(
  String.raw`\b(?:you(?:'ll| will|'re going to| are going to| could)(?: all)? die (?:if (?:you|u)|unless|here|waiting)\b[^.!?\n]{0,30}|your (?:heart|liver|lungs?|kidneys?|brain|arteries) (?:is|are) (?:slowly |quietly |silently |literally )?(?:dying|rotting)|(?:pick(?:ing)?|choos(?:e|ing)) (?:out )?(?:the|your|his|her) (?:casket|coffin|headstone|urn)|put(?:ting)? (?:grand\w{1,6}|gran|nan|your \w{3,8}) in the ground|(?:could|may|might) already be too late|by the time you\b[^.!?\n]{3,50}? (?:already|usually|often) (?:be )?too late|between (?:you|your \w{3,10}) and (?:a|the|your) (?:coffin|grave|morgue|casket))\b`,
  'gi',
);
/** Danger made personal or given a mind of its own. */
const MENACE = new RegExp(
  String.raw`\b(?:${YOURS} (?:could|might|may|will) (?:already )?be (?:next|dead|dying|the next)|(?:will|could|are) ${YOURS} (?:be )?(?:the )?next\b|(?:one|the) next victim|next victims?|(?:is|are|could be|may be|might be) (?:slowly |quietly |silently |secretly |literally |already |basically )?(?:killing|poisoning|destroying|rotting|eating away at) (?:you\b|them\b|your\b|us all)|(?:hiding|lurking|growing|waiting|lies|lurks|hides) (?:right now )?(?:in|inside|within|under) (?:you\b|your|every|our) ?(?:\w{2,12})?|inside you right now|(?:is|are|'s) (?:coming for|stalking|hunting|out to get) (?:you|your|us|our)\b(?: \w{3,12})?|(?:survive|cope|grow up) without (?:you|their (?:mother|father|mum|mom|dad))|live with the (?:guilt|regret)|who (?:will|would) (?:raise|look after|hug|feed|bury) your|who (?:will|would) find you|(?:could|may|might|will) be the last (?:thing|time|breath|day|christmas|birthday)[^.!?\n]{0,25}|never wake up|(?:could|might|may|can|will|would) (?:also |even |easily )?(?:cost|take|claim|end) (?:you )?(?:your|their) (?:\w{2,10} )?(?:life|lives)|(?:might|may|will|could) not (?:live|survive|be (?:here|alive|around)) (?:to|for|until|next|by)\b(?: \w{2,12}){0,2}|won'?t (?:live|be (?:here|alive|around)) (?:to|for|until|next|by)\b(?: \w{2,12}){0,2}|beginning of the end|death is (?:closer|coming|waiting|knocking|near)|(?:watch|seeing|see) (?:you|your (?:child|kid|baby|mother|father)) die|body bag|on borrowed time|(?:plan|planning) your (?:own )?funeral|regret it for the rest of your|no ?(?:body|one|-one) is safe|be (?:very )?afraid|every parent'?s worst nightmare|nail in (?:your|the|his|her) coffin|(?:could|may|might|will) be (?:your|her|his) last|your days are numbered|time is running out|(?:you(?:'re| are)|it(?:'s| is)) (?:basically )?(?:signing|digging) your own|a death sentence|drop dead at any|strike (?:you )?at any (?:moment|second|time))\b`,
  'gi',
);
/** Said with a "don't" before it, it frightens no less. */
const FATE =
  /\b(?:play(?:ing)? russian roulette|gambl(?:e|ing) with (?:your|their|her|his) (?:\w{2,8} )?(?:life|lives|health|heart)|(?:becom(?:e|ing)|be) (?:a|another|just another) statistic|be (?:the )?next(?: victim)?(?=[.!]|$)|steal (?:your|their) (?:\w{3,12} )?(?:mother|father|mum|mom|dad|child(?:ren)?|life|future|family)(?:'s \w{3,10})?|rob you of|(?:coin[- ]?toss|lottery) with (?:your|their|her|his) (?:\w{2,8} )?(?:life|lives|health|heart)|(?:handshake|dance) with death|leave your (?:kids|children|family) (?:without|alone|behind|orphan\w*)|(?:make|turn) your (?:kids|children) orphans)\b/gi;
const TICKING =
  /\b(?:ticking (?:time[- ]?)?bombs?|time[- ]bombs?|silent killers?|killers? (?:in|inside|hiding in|lurking in) (?:your|every|our) \w+)\b/gi;
const KILLS = new RegExp(
  String.raw`\b(?:can|could|will|might|may|would|gonna|going to) (?:\w{3,10}ly )?(?:kill|bury|end|destroy|cripple) ${YOURS}\b(?! (?:time|hours|shift|day|weekend|on|with|in a good))|\b${YOURS} (?:could|will|might|may) (?:\w{3,9} )?die\b|\b(?:is|are|'s) (?:gonna|going to) kill you\b`,
  'gi',
);
const TOO_LATE =
  /\b(?:before|until|till|or) it(?:'s| is| was| may be| might be| will be|'ll be) too late\b(?! to\b)/gi;
const DREAD =
  /\b(?:terrifying|horrifying|scary|shocking|chilling|frightening|deadly|ugly|dark|brutal|sickening) (?:truths?|reality|secrets?|side of|facts?|dangers?|mistakes?|habits?|ingredients?|poisons?)\b|(?<=^|[.!?\n]\s{0,2})(?:terrifying|horrifying|chilling|scary|be warned|wake up)(?=[:!.])/gi;

/** What a reader can do about it: a line that has one gives danger its measure. */
const ACTION =
  /\b(?:call|dial|fit an|fit a|install|keep (?:them|it)|lock|store|swallowed|if (?:you|someone|your)|know the signs|treat(?:ed|able|ment)|early|999|911|112|000|poison)\b/i;
const SET_OFF =
  /\b(?:nap|naps|toddler|congrat\w*|graduat\w*|winners?|trained|burpees|film|movie|novel|book|episode|show|game|printer|budget|workforce|staffing|paperwork|inbox|register|tickets?|places|sign up|applications?|rsvp|deadline|laughing|commute|coffee)\b/i;

/** How often, for whom, and what helps. */
const MEASURED =
  /\b(?:can help|early treatment|treat(?:ed|ment)|some people|in rare|rarely|may (?:be|have)|if untreated|protect\w*|prevent\w*|reduce\w*|lower\w*|screen(?:ing|ed)|vaccin\w+|ask (?:your|us)|call \d|research|study|donat\w*|organ|transplant|hospice|support)\b/i;

/** "Often called the silent killer" tells of a name; the silent killer itself is one. */
const isOwnWord = (found: Found) =>
  aboutHealth(found) &&
  !/\b(?:called|known as|nicknamed|dubbed|labell?ed|so-called|as) (?:the |a )?["']?$/i.test(
    wordsBefore(found),
  );

/** Danger with its measure beside it, or with what to do, is information. */
const isThreat = (found: Found) =>
  aboutHealth(found) &&
  !MEASURED.test(found.sentence.text) &&
  !hasSource(found.annotation, found.sentence);

/** "You could be next", after somebody's success. */
const GOOD_NEWS =
  /\b(?:lost|dropped|shed) (?:over |more than )?\d+|\b(?:prizes?|won|success stor\w+|cancer[- ]free)\b/i;
const isDanger = (found: Found) =>
  aboutHealth(found) &&
  !(/\bnext\b/i.test(found.match[0]) && GOOD_NEWS.test(found.annotation.text));

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
    'Each cigarette is a ⟦lottery with your life⟧',
    { account: 'official', text: '⟦You will die if you ignore this chest pain⟧' },
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
    { account: 'official', text: 'She lost 20 kilos with our dietitians. You could be next!' },
    'If you could die without your inhaler, carry two, says our nurse.',
    'That film was terrifying, I left the light on.',
  ],
  check: onePassage(
    manner(
      { says: MENACE, unless: SET_OFF, when: isDanger },
      { says: FORETOLD, unless: SET_OFF, when: isThreat, deniable: false },
      { says: DOOM, unless: SET_OFF, when: isThreat, deniable: false },
      { says: FATE, unless: SET_OFF, when: isDanger, deniable: false },
      { says: TICKING, unless: SET_OFF, when: isOwnWord },
      { says: KILLS, unless: SET_OFF, when: hasNoAnswer },
      { says: TOO_LATE, unless: SET_OFF, when: aboutHealth, message: 'late', deniable: false },
      { says: DREAD, unless: SET_OFF, when: aboutHealth },
    ),
  ),
});
