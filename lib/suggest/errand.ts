import type { Reading } from './reading.ts';

/** Notices of the house and chatter among colleagues, whatever words of health stand in them. */
const ERRAND =
  /\b(?:(?<!in the )parking|(?<!in the )car ?park|estacionamiento|garage (?:is|will|closed)|shuttle|elevators?|lift \d|lifts? (?:(?:to|in|at|on|by) [^.!?]{1,30} )?(?:is|are)|(?:shut|closed|closes?|closing) (?:at|for|from|until|till|this|on|today|tonight|tomorrow|all|while)|(?:use|via|through) the (?:north|south|east|west|back|side|rear|main|front|\w+ street) (?:gate|entrance|door|lot|exit)|(?:clinic|ward|service|unit|class|session|office)s? (?:has |have |will |is |are )?(?:moves?|moved|moving) to|(?:chart|portal|website|app|phones?|lines|site) (?:is|are|will be|was) (?:down|off|unavailable)|cafeteria|canteen|caf[eé] (?:is|opens|closes|menu|hours|now)|gift shop|vending machine|(?:hot|lukewarm|unpopular|spicy) (?:take|opinion)|(?:someone|somebody) (?:has )?left|refunds?|quiz (?:answers|night)|happy birthday|lost (?:and found|property)|(?:lost|found|missing|left) (?:a|an|my|your|some|a set of|a pair of)? ?(?:set of |pair of )?(?:\w+ )?(?:keys|phone|glasses|lanyard|badge|airpods|wallet|umbrella|earring|water bottle|stethoscope)|wi-?fi|visiting (?:(?:on|at|in) [^.!?]{1,30} )?(?:hours|times?|is)|visitors at a time|postponed|rescheduled|called off|out of (?:order|action)|being (?:repaired|fixed|replaced|serviced|painted|resurfaced)|(?:planned|essential|routine|system) (?:maintenance|upgrade|works?)|scaffold\w*|resurfac\w*|opening hours|(?:bank )?holiday hours|new phone number|board (?:meeting|minutes|papers)|minutes (?:of|for|from) (?:the|our|\w+ are)|agenda|survey closes|general meeting|name badges?|lockers?|delays? (?:on|at|to) the|diversions?|bus (?:stop|route)|road ?works|road closure|repaving|paving|construction|fire drill|fire alarm test|generator test|payroll|payslips?|rota|timesheets?|annual leave|secret santa|potluck|bake[- ]off|karaoke|raffle|quiz night|christmas (?:party|jumper|tree)|leaving do|staff (?:party|picnic|gym|room|fridge|lunch|discount)|break ?room|tote bags?|scrubs sale|uniform (?:sale|swap)|car ?share|for sale|selling (?:my|two|a|our)|tickets? for|leftovers (?:in|on|from) the|costume contest|password|printer|(?:staff|ward|our|shared|whose|the break room) (?:fridge|kettle)|microwave|toaster|coffee machine|therapy dog|on (?:shift|my break)|charting|my (?:shift|lunch|locker|scrubs|feet|dog|cat|car|bike))\b/;

const LAUGHING = /\b(?:lol|lmao|rofl|haha\w*|smh|ffs|ngl|fml)\b|[😂🤣💀]/u;
const OF_ONESELF = /\b(?:i|my|me|i'm|i've)\b/;
const TO_OTHERS = /\b(?:you|your|yours|us|our|we)\b/;

const OF_ANOTHER = /\b(?:he|she|his|her|him|hers|he's|she's)\b/g;
const OF_A_PATIENT =
  /\b(?:(?:my|our|a) (?:patient|lad|guy|lady|fella|bloke|chap|farmer|wee man|wee girl)|the (?:guy|woman|man|lady|kid|bloke|fella|patient) (?:who|i|we|from|in))\b/;

/** Whether somebody writes about themselves and to nobody: words of health are hardly what it is about. */
export const isMusing = ({ text }: Reading): boolean =>
  OF_ONESELF.test(text) && !TO_OTHERS.test(text);

/** What tells people what to do, at the start of a clause. */
const ADVICE =
  /(?:^|[.!?:,;\n]\s*)(?:ask|call|ring|say|sit|look|try|keep|take|bring|check|write|tell|let|give|put|use|watch|don't|stop|get|book|make|play|hold|listen|offer)\b/;

/** Whether a post tells of one person: a story of somebody's care is no place for tags of its illness. */
const isStory = ({ text }: Reading): boolean =>
  OF_A_PATIENT.test(text) ||
  ((text.match(OF_ANOTHER)?.length ?? 0) > 1 && !/\byour?\b/.test(text) && !ADVICE.test(text));

/** Thanks to many, and the days of a profession, whatever the people do all day. */
const THANKS =
  /\b(?:thank you to (?:all|every\w*|the \d[\d,]*|those|our)|to (?:the|those|all|every\w*)(?: \w+)? (?:people|ones|teams?|who|on shift)|happy day)\b/;

/** Whether a post is about everyday business, one person, or a laugh at oneself: there only a tag called by its name fits. */
export const isErrand = (reading: Reading): boolean =>
  (ERRAND.test(reading.text) && !THANKS.test(reading.text)) ||
  isStory(reading) ||
  (LAUGHING.test(reading.text) && isMusing(reading));
