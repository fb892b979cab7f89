import { isGrave } from '../lint/meaning/mood.ts';
import { topicKey } from '../lexicons/hashtag-topics.ts';
import type { Profile } from '../profile/schema.ts';
import type { About } from './about.ts';
import type { Reading } from './reading.ts';

/** Words of death and loss that mourn nobody: figures of a year, names of days and houses, figures of speech. */
const HARMLESS = new RegExp(
  [
    '(?:leading|top|common|main|biggest|number one|no\\.? ?1|#1|second|third|preventable|first|major) (?:cause|causes|killer)s? of (?:\\w+ ){0,4}(?:death|deaths)',
    '(?:risk|chance|chances|cause|causes) of (?:\\w+ )?death|(?:preventable|avoidable|premature|sudden cardiac|heart|cancer|sepsis|overdose|maternal|infant|flu|stroke|vaccine-preventable|asthma|smoking-related|hot car) deaths?(?= (?:are|can|happen|fell|rates?|each|every|a year|prevention|in the us|worldwide))',
    '(?:prevent|reduce|cut|avoid|stop)\\w* (?:\\w+ ){0,3}deaths?|death certificates?|death by (?:chocolate|powerpoint|cake)|scared to death|sick to death|bored to death|death grip|death stare|life[- ](?:and|or)[- ]death|sudden infant death syndrome|dying matters',
    '(?:someone|somebody|a person|a child|a woman|a man|a baby|an american|one person|one in \\w+|\\d[\\d,.]* (?:\\w+ ){0,3}?(?:people|americans|adults|children|women|men|babies|scots|australians))(?: in \\w+){0,2} (?:\\w+ )?(?:die|dies|died)(?=[^.!?]{0,50}(?:each|every|a|per) (?:year|day|week|month|hour|minute|\\d+ (?:seconds|minutes)))|every (?:\\w+ )?(?:seconds|minutes|hour|day|year),? (?:someone|somebody|a person|one person|an american) dies',
    "memorial (?:hospital|day|weekend|health|medical|park|stadium|hall|drive|road|garden (?:is|cafe)|fund run|bridge|university|library|cup|school)|(?:battery|phone|laptop|wifi|pager|printer|car|bike|computer|signal|torch|tablet|alarm|scanner|kettle|boiler) (?:\\w+ )?(?:is |has |was |just |went )*(?:died|dies|dead)|dead (?!after|at|in |from|on arrival|and|bod|man|woman|child|boy|girl|people|person|following|by)\\w+|drop[- ]dead|walking dead|grateful dead|day of the dead|dead\\b(?= asleep)|(?:i am|i'm|im|we are|we're) (?:so |literally |actually )?dead\\b|to die for|died (?:laughing|of laughter|of embarrassment|inside|down)",
    'photo ?shooting|shooting (?:stars?|pains?|hoops|film|a video|the video|video|photos|for the|range)|(?:stroke|heart attack|fashion|burn|accident|cancer|crash) victims?|victims? of (?:its|their|our) own success|airport terminal|terminal \\d|bus terminal|tragic(?:ally)? (?:bad|underrated|small|short)|tragedy of (?:the|my) (?:lunch|fridge|spilled)',
    '(?:lose|lost) (?:their|his|her|one of|a|our|my) (?:\\w{1,12} )?(?:life savings|child\\w* tooth)|remembering (?:to|where|names|all|your|how|my|that|what|it)|vigil(?:ance|ant)',
  ].join('|'),
  'gu',
);

/** Topics that are no place for tags, by the words that tell of them. */
const QUIET: Readonly<Record<string, RegExp>> = {
  obituary:
    /\b(?:obituary|book of messages|thinking of you,? and of (?:him|her|them)|left a (?:\w+ )*note for our|if today is (?:a )?hard|hard day, (?:our|the|come)|pebble with|bereavement \w+|said (?:our )?(?:last )?goodbyes?|who (?:sadly )?passed|laid to rest|passed (?:on|peacefully)|celebration of life|sadly missed|sad(?:dened)? (?:to (?:share|learn|hear|announce)|by the (?:loss|news|passing))|deepest sympath\w+|thoughts (?:and prayers )?(?:are|go out|with)|rest easy|r\.?i\.?p\b|gone too soon|descanse en paz|falleci\w+|lost (?:a|one of our|our|an) (?:\w+ ){0,3}(?:colleague|friend|team ?mate|co-?worker|nurse|doctor|volunteer|patient|porter|own|member)|the loss of)\b/,
  incident:
    /\b(?:next update|people hurt|(?:hurt|injured) tonight|everyone (?:there|inside) is safe|power is (?:out|off)|wrong dose|dose meant for|no one has been (?:hurt|harmed)|lock (?:the|our) doors|locked down|active shooter|gunshots?|gunman|shots fired|shooter|stabb(?:ed|ing)|bomb threat|evacuat(?:ed|ion|ing)|code black|code silver|hostage|terror\w*|mass casualty|major incident|critical incident|multi-?vehicle|pile-?up|(?:bus|plane|train|helicopter|car|coach|crash|highway) (?:crash|collision|derail\w*)|crash on|collision on|explosion|fire (?:broke out|at (?:our|the)|in (?:our|the) (?:\w+ )?(?:wing|building|hospital|ward|kitchen|roof|tower))|(?:network|it|power|phone|system|systems|computer|ehr|epic|telephone) outage|outage (?:is|has|at|affecting|continues)|downtime|cyber ?(?:attack|security incident|incident)|ransomware|data breach|breach of (?:data|privacy)|hacked|police (?:are|were|have|instructions|investigation|presence|incident)|under investigation|arrested|missing (?:child|person|patient|boy|girl)|tornado (?:hit|struck|damage)|flooded|flooding (?:in|at|on)|gas leak|chemical (?:spill|leak)|injured in|several (?:people )?(?:hurt|injured)|casualt(?:y|ies) (?:from|after|arriv)|diverting ambulances|on (?:ambulance )?diver(?:t|sion)|assault(?:ed)?|attacked|attack on)\b/,
  legal:
    /\b(?:(?:county|federal|high|sheriff|district|crown) court|while the case is|complaint (?:that was |was )?filed|(?:learning|case|independent|external|fatal|serious case) (?:review|inquiry) (?:about|into|of)|review into the (?:care|death)|accept (?:every|all|each|the) (?:\w+ )?recommendations?|lawsuit|law suit|legal (?:action|matter|case|proceeding)s?|litigation|settlement|plaintiff|court (?:case|ruling|order|hearing)|the court|subpoena|malpractice|negligence claim|inquest|tribunal|attorney general|deposition|indict\w*|sued|suing|appeal court|pending (?:case|litigation))\b/,
  safeguarding:
    /\b(?:safeguarding|child is in (?:\w+ )?danger|how (?:a|the|your|that) child is (?:being )?treated|social work (?:team|department)|child (?:abuse|protection|neglect)|(?:being|been|was|is) (?:hurt|abused|neglected|harmed)|abuse[drs]?|neglected|groom(?:ed|ing)|exploitation|domestic (?:violence|abuse)|child at risk|trafficking|honou?r-based|fgm)\b/,
  'child-death':
    /\b(?:child(?:ren)?|boy|girl|son|daughter|toddler|teen\w*|baby|babies) (?:\w+ ){0,3}(?:died|has died|death|deaths)\b|\bchild bereavement\b/,
  'baby-loss':
    /\b(?:bab(?:y|ies) who (?:are|is) (?:not|no longer) here|bab(?:y|ies) (?:we|you|they) (?:miss|lost|never)|light (?:a|one) candle|baby loss|infant loss|pregnancy loss|stillb\w+|miscarr\w+|neonatal death|rainbow bab\w+|wave of light|angel bab\w+|sands\b|ectopic|bereavement suite)\b/,
  'self-harm':
    /\b(?:self[- ]?harm\w*|suicid\w+|end(?:ing)? (?:my|your|their) life|988|samaritans|kill(?:ed|ing)? (?:himself|herself|themselves|yourself))\b/,
};

const OTHER_NAMES: Readonly<Record<string, string>> = {
  abuse: 'safeguarding',
  'domestic-violence': 'safeguarding',
  'child-abuse': 'safeguarding',
  suicide: 'self-harm',
  death: 'obituary',
  deaths: 'obituary',
  grief: 'obituary',
  bereavement: 'obituary',
  memorial: 'obituary',
  incidents: 'incident',
  crisis: 'incident',
  violence: 'incident',
  lawsuit: 'legal',
  litigation: 'legal',
  'infant-loss': 'baby-loss',
  stillbirth: 'baby-loss',
  miscarriage: 'baby-loss',
};

/** An answer to somebody, though it stands alone: sorry to read it, glad to be told, this cannot be talked about here. */
const REPLY =
  /\b(?:(?:sorry|sad|concerned|upset|saddened|disappointed) to (?:hear|read|see|learn) (?:this|that|it|about your|of your|you)|(?:can(?:no|'|’)?t|cannot|can not|won(?:'|’)t|unable to|not able to) (?:\w+ ){0,2}(?:discuss|talk about|comment|share details|go into)[^.!?]{0,50}|(?:thank you|thanks) for (?:telling us|sharing(?= ?[.!])|letting us know|flagging|raising this|reaching out)|(?:i'm|i am|we're|we are|so) glad you (?:told|said|asked|reached|wrote)|(?:repost|post) it without|we(?:'ve| have)? (?:hid|hidden|removed|taken down) (?:the|your) (?:photo|picture|post|comment)|(?:post|rumou?r|claim|video)s? (?:that )?(?:says?|saying|claims?|claiming|going round)[^.!?]{0,80}[.!?] (?:it|that|this) (?:isn(?:'|’)t|is not|is false|is untrue)|we(?:'ve| have) (?:phoned|called|written to) each of them)/;

/** Somebody's own talk about the terms of their work: theirs to say, and no place for the house's tags. */
const OWN_WORK =
  /\b(?:i work (?:at|for|here|in)|my (?:own )?views?|not my employer|two of us for|the whole floor|our grid|short again|short[- ]staffed)\b/;
const TERMS =
  /\b(?:pay|wages?|union|ballot|vote|strik\w+|hours|staffing|ratios?|rota|grid|one nurse to|nurses? (?:to|for) \w+ patients|asked for a meeting|recruit your way|burn\w* (?:people|us|out)|short again|short[- ]staffed|overtime|two of us for|contract|understaffed)\b/;

/** No place for tags, whatever the profile says. */
const ALWAYS = [
  'obituary',
  'incident',
  'legal',
  'safeguarding',
  'baby-loss',
  'child-death',
  'self-harm',
];

/**
 * Whether a post is better off without any tag: about a death, a loss or an incident, or about one of the profile's own
 * topics for that.
 */
export function isQuiet({ text }: Reading, about: About, { hashtags }: Profile): boolean {
  const sober = text.replaceAll(HARMLESS, ' ');
  if (isGrave({ text: sober }) || REPLY.test(text)) return true;
  if (OWN_WORK.test(text) && TERMS.test(text)) return true;
  const named = hashtags.noTagTopics.map(topicKey);
  if (named.some((topic) => about.topics.has(topic))) return true;
  const names = new Set([...ALWAYS, ...named.map((topic) => OTHER_NAMES[topic] ?? topic)]);
  return [...names].some((name) => QUIET[name]?.test(sober));
}
