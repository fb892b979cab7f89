import type { StoryKind } from './kinds.ts';

/** Where nothing in the post speaks of it, a sentence gives no such thing away. */
export const needed: Partial<Record<StoryKind, RegExp>> = {
  minor:
    /\b(?:bab(?:y|ies)|newborns?|infants?|toddlers?|preemies?|preterm|bub(?:s|ba)?|weans?|bairns?|wee (?:one|man|girl|lad)|little|lil|tiny|tiniest|young(?:est|sters?)?|child\w*|kids?|kiddos?|boys?|girls?|lads?|lass(?:ie)?|la+itie|sons?|daughters?|teen\w*|twins?|triplets?|pupils?|students?|school\w*|kinder\w*|grade|class|bunso|nicu|picu|scbu|pa?eds|pa?ediatric\w*|neonat\w*|grand(?:son|daughter|child\w*)|nephew|niece|moms?|mums?|minors?|adolescents?|born|birth|deliver\w*|(?:1[0-7]|[1-9])(?: ?(?:yo?|yrs?|mo|m|f)\b|[ -](?:years?|months?|weeks?|days?)\b)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?=[ -](?:years?|months?|weeks?|days?|next)\b|[,.;!?)]| and (?!a half)|$))\b/i,
  'clinical-area-media':
    /\b(?:pics?|pictur\w*|photo\w*|selfies?|videos?|vlog\w*|film\w*|snap\w*|shots?|shoot\w*|camera\w*|cam|phone|live|stream\w*|stor(?:y|ies)|swipe|look\w*|see|seen|watch\w*|view\w*|screens?|boards?|whiteboard|background|behind|tour|here(?:'s|’s| is| are)?|this is|caption|reels?|tik ?tok\w*|insta\w*|ig|images?|frame|clips?|record\w*|footage|zoom|tag(?:ged)?|pos(?:e|ed|ing)|day in (?:my|the)|post(?:ed|ing)?|show\w*|spot(?:ted)?|caught|below|peek)\b|[\u{1F4F7}\u{1F4F8}\u{1F933}\u{1F3A5}\u{1F3AC}\u{1F4F9}\u{1F4FD}]/iu,
  deceased:
    /\b(?:di(?:ed|es|e|ing)|dying|death|dead|deceased|dnr|pass(?:ed|ing|es)?|lost|los(?:e|s|t|ing)|gone|goodbyes?|farewell|rest(?:ing|s)?|rip|r\.i\.p|peace\w*|heaven\w*|angels?|wings|funeral|buried|burial|coffin|cremat\w*|obituary|mourn\w*|griev\w*|grief|condolences?|sympath\w*|bereave\w*|widow\w*|orphan\w*|memor(?:y|ial|ies)|morgue|mortuary|hospice|palliative|last|final|end(?:ed|s)?|left us|leave us|slipped|called it|time of|arrest\w*|cpr|code[ds]?|compressions|flat ?line\w*|no longer|never (?:woke|came|got|went|made)|didn'?t (?:make|survive|wake|come)|couldn'?t (?:save|bring)|without (?:him|her|them)|killed|suicide|murder\w*|drown\w*|croaked|bucket|kicked|carked|demise|fatal\w*|stillb\w*|miscarr\w*|donor|organs?|autopsy|post-?mortem|empty|silence|silent|quiet\w*|stopped|flowers?|candles?|tribute|chair|late)\b/i,
  'public-incident':
    /\b(?:crash\w*|fires?\b|shoot\w*|shot|gunman|gunmen|stab\w*|explosion|blast|bomb\w*|collaps\w*|pile-?up|collision|derail\w*|accident\w*|attack\w*|flood\w*|stampede|rollover|wreck\w*|earthquake|quake|tornado|cyclone|hurricane|typhoon|landslide|riots?|siege|hostage|rescue\w*|pulled (?:out|from)|news|headlines?|tv|telly|papers?|press|media|reporters?|police|viral|missing|everyone'?s? (?:is )?talking|incident|outbreak|hijack\w*|robbery|kidnap\w*|drown\w*|capsiz\w*|ferry|poison\w*|overdose|protest\w*|march|manhunt|murder\w*|driver|bus|tanker|lorry|truck\w*|trains?|plane|boat|anchor|switchboard|confirm\w*|flown|flew|tourists?|killed|airlift\w*)\b/i,
};

const UNDER_18 =
  '(?:1[0-7]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';

/** A patient's age in years under 18, or in months, weeks or days: `four-year-old`, `Grace, 9,`, `She is four`, `son, 11 years`. */
const CHILDS_AGE = new RegExp(
  [
    String.raw`(?<![\d.,:/-])\b${UNDER_18}(?:[ -](?:years?|yrs?)[ -]old\b| ?(?:yo|y\/o)\b)`,
    String.raw`\b(?:\d{1,2}|${UNDER_18})[ -](?:months?|mo|weeks?|wks?|days?)[ -](?:old|premature|preemie)\b`,
    String.raw`\p{Lu}\p{Ll}{2,20}(?:, | \()${UNDER_18}(?:[,)]| who\b)`,
    String.raw`\b(?:[Ss]he|[Hh]e)(?: is|'s) (?:only |just |barely )?${UNDER_18}(?=[,.;!?)]| and\b|$)`,
    String.raw`\b(?:son|daughter|boy|girl|child|kid|nephew|niece|grandson|lad),? (?:aged |of )?${UNDER_18}(?: years?| yrs?)?\b(?! (?:weeks?|days?|months?|times?|nights?|hours?|ago|later|of))`,
  ].join('|'),
  'u',
);

/** Years since then, or before they were ill; staff who have done it so long. */
const NO_PATIENTS_AGE =
  /\b(?:ago|later|of service|old (?:unit|ward|building|machine|scanner|law))\b/i;

/** Whether a sentence states the age of a child. */
export const statesChildsAge = (text: string) =>
  CHILDS_AGE.test(text) && !NO_PATIENTS_AGE.test(text);

/** `Video of our warrior walking`, `This picture of him asleep`. */
const PICTURE_OF =
  /^\W*(?:this |that |a |the )?(?:pictures?|photos?|pics?|videos?|clips?|film|footage|snaps?) of (?:our|my|this|him|her)\b/i;

/** Whether a sentence begins with a picture of somebody. */
export const showsSomebody = (text: string) => PICTURE_OF.test(text);
