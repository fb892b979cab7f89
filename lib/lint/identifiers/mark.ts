import { type Candidate, detector } from './form.ts';

const NO_PATIENT_ROOM =
  /\b(?:conference|meeting|seminar|class|training|lecture|sim(?:ulation)?|board|break|staff|chat|news|escape|zoom|teams|dining|rest|seminar|exhibit|exam|hotel|hostel|committee|reading|locker|server|green|living|show|press|\d+-)[ -]?$/i;

/** `room for 2`, `bed 4 of the series`: a number of something else. */
const NOT_A_NUMBER =
  /^(?::|%| ?(?:challenge|beds\b|bed (?:unit|ward|hospital)|people|patients|seats?|mins?|minutes|hours|days|weeks|months|nurses|deaths|admissions|visits|fellows|staff|dollars|pounds|units|years|x\b|and (?:a|one) half))/i;

/** Where a patient lies; the unit before it belongs to it. */
const UNIT = String.raw`(?:(?:icu|itu|hdu|er|ed|a&e|picu|nicu|ccu|cicu|micu|sicu|trauma|resus|recovery|isolation|private|side|delivery|labou?r|exam|triage|psych|ward \w{1,4}|pod \w|bay \w{1,2},?|hostel|day \w{2,6}|dialysis) )?`;
const NUMBERED = String.raw`(?:rooms?|rm\.?|beds?|bays?|cubicle|bed ?space|side ?room|cot|chair|isolette|incubator|pod|trolley|stretcher|theatre|station|wards?|resus|hdu|icu|itu|nicu|picu|ccu|gurney|hallway|chambre|zimmer|leito|cama|kamar|bilik)`;

/** `412`, `12B`, `A1`; and what goes on: ` and A2`, `, ward 6`. */
const NUMBER = String.raw`(?:\d{1,4}(?:[ -]?[a-z](?![\w']))?|[a-z]\d{1,3}[a-z]?)`;
const AND_NUMBER = String.raw`(?: ?(?:and|&|,|\/|-) ?${NUMBER}(?![\w%'*]|[.,:/-]\d| (?:of|to|for|more|other|nurses|patients|staff|people|times|days|years|hours|weeks|months|mg|ml)\b)){0,2}`;

/** Kinds of rooms and wards, which every hospital has. */
const KIND_OF_WARD =
  /(?:^|\s)(?:the|a|an|our|my|your|his|her|their|this|that|every|each|any|which|what|no|in|on|at|from|to|and|or|general|surgical|medical|maternity|labou?r|delivery|postnatal|antenatal|pa?ediatric|children'?s|psych\w{0,6}|burns?|stroke|cardiac|cancer|oncology|isolation|recovery|operating|emergency|waiting|birth\w{0,3}|birthing|dining|living|conference|meeting|break|staff|locker|class|training|board|exam\w{0,8}|treatment|trauma|resus\w{0,8}|day|night|family|quiet|play|engine|chat|zoom|green|grand|sim\w{0,8}|skills|lecture|seminar|storage|supply|med\w{0,8}|clean|dirty|utility|hotel|red|tv|ball|court|press|situation|elevator|server|rest|right|left|chicken|buffalo|hot|covid|flu|new|old|whole|presidential|honeymoon|office|creative|virtual|ensuite|en|private|shared|single|double|side|bed|your|escape|reading|control|dressing|fitting|changing|junk|mail|consult\w{0,8}|x-?ray|imaging|mri|ct|procedure|scope|endoscopy|theatre|acute|geriatric|elderly|rehab\w{0,10}|dialysis|renal|respiratory|orthopa?edic|neuro\w{0,8}|male|female|inpatient|outpatient|hospital|best|worst|today|nhs|british|victorian|function|tea|community|research|teaching|student|nurses?'?|doctors?'?|nursing|patient)\b/i;

const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';

/** Rooms and beds, tattoos and birthmarks: 45 CFR 164.514(b)(2)(i)(R). */
export const findMarks = detector({
  kind: 'mark',
  needs:
    /\b(?:bay|bed|rm\b|cubicle|cot\b|chair|isolette|incubator|pod|trolley|stretcher|theatre|station|tat|ward|wing|suite|resus|gurney|hall|hdu|icu|itu|nicu|picu|ccu|chambre|zimmer|leito|cama\b|kamar|bilik|unit [a-z]\b|(?:in|from|into|to) \d)|room|rm\d|@ \d|bed\b|birth ?mark|\d[a-h]\b|\d ?(?:north|south|east|west)|male (?:med|surg)/i,
  replacement: 'one of our units',
  forms: [
    {
      label: 'room or bed number',
      pattern: new RegExp(
        String.raw`(?<![\w-])${UNIT}${NUMBERED}[ -]?(?:no\.? ?|number )?#?(?:${NUMBER}${AND_NUMBER}|${NUMBER_WORD})(?![\w%]|[.,:/-]\d)`,
        'gi',
      ),
      accept: ({ before, after }: Candidate) =>
        !NO_PATIENT_ROOM.test(before) && !NOT_A_NUMBER.test(after),
      evidence: 'shaped',
    },
    {
      label: 'room or bed number',
      pattern: new RegExp(
        String.raw`(?<![\w-])${UNIT}(?:bay|pod|bed|side ?room|cubicle|Room|Rm|Ward|Unit|Hall) (?:[B-HJ-Z]|A(?= ?(?:[.,;!?)]|$)))(?![\w'&.])`,
        'g',
      ),
      accept: ({ before }: Candidate) => !NO_PATIENT_ROOM.test(before),
      evidence: 'shaped',
    },
    {
      // `Maria in 412`, `IN 12B AGAIN`
      label: 'bare room number',
      needs: /\b(?:in|from|into|to|@) (?:[1-9]\d{2}|\d{1,2}[a-h]\b)/i,
      pattern:
        /\b(?:in|from|into|to|@) (?<id>[1-9]\d{2}[a-d]?|\d{1,2}[a-h])(?=\s*(?:$|[.,;!?)"/]|[^\w\s%'.,:-]|'s\b|- |\b(?:is|was|has|had|who|turned|with|needs?|wants?|just|and|asked|told|again|finally|today|tonight|tomorrow|yesterday|this|coded|coding|called|fell|died|passed|went|got|gets|keeps|says|said|thinks|pulled|tried|now|still|for|because|while|when|at|on|na|po|her|his|she|he|whose|please|pls|we|i|ang)\b))(?![.,:/-]\d)/gi,
      accept: ({ id, before, after }: Candidate) =>
        !/\b(?:1|one|\d+|chances?|odds|page|chapter|top|up|down|from|due|rank\w{0,3}|increase\w?|decrease\w?|compared|hwy|route|class|year|back|temp\w{0,8}|anywhere|only) $/i.test(
          before.replace(/(?:in|from|into|to|@) $/i, ''),
        ) &&
        !/^ (?:for|and|at) \d/.test(after) &&
        !/^(?:911|988|999|111|100|200|300|500)$/.test(id),
      evidence: 'shaped',
    },
    {
      // `Trev is in 4B leaking`, `FENWICK / 7B`
      label: 'bare room number',
      needs: /\d[A-H]\b/,
      pattern: /(?<=\b(?:[Ii]n|IN|from|FROM|to|into|@) |[/|] )\d{1,2}[A-H](?![\w%'.-]|[,/:]\d)/g,
      evidence: 'shaped',
    },
    {
      // `4 West`, `3 North`
      label: 'ward',
      needs: /\d ?(?:north|south|east|west)/i,
      pattern:
        /(?<![\w$£€.,/#-])\d{1,2} ?(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|NORTH|SOUTH|EAST|WEST)(?![\w'-]| (?:\p{Lu}|(?:st|street|ave|rd)\b))/gu,
      evidence: 'shaped',
    },
    {
      // `Clumber Ward`, `the east wing`
      label: 'ward',
      needs: /\bward|\bwing|\bsuite|\broom/i,
      pattern:
        /(?<![\p{L}\d])(?:\p{Lu}[\p{L}'-]{2,20} (?:\p{Lu}[\p{L}'-]{2,20} )?(?:[Ww]ard|Wing|Suite|Room)|(?:north|south|east|west|maternity|new|private) wing)(?![\p{L}\d]| ?\d)/gu,
      accept: ({ id }: Candidate) => !KIND_OF_WARD.test(id),
      evidence: 'shaped',
    },
    {
      // `Female medical ward, Apam`, `female surgical`
      label: 'ward',
      needs: /(?:fe)?male (?:med|surg)/i,
      pattern: /\b(?:fe)?male (?:medical|surgical)(?: ward)?\b/gi,
      evidence: 'shaped',
    },
    {
      label: 'tattoo or birthmark',
      needs: /\btat|birth ?mark/i,
      pattern:
        /\b(?:his|her|their|the patient's|pt's|my patient's|with a|has a|had a|got a) (?:[\w-]{1,14} ){0,4}(?:tattoos?|tattooed|tat|birth ?marks?)\b(?:(?: on| across| over)(?: (?:his|her|their|the))? \w{3,12})?(?: (?:says|that says|saying|reading|that reads|of|with|spelling) (?:"[^"\n]{1,60}"|'[^'\n]{1,60}'|(?:[\w'-]{1,20} ?){1,5}))?/gi,
      evidence: 'shaped',
      replacement: 'a mark',
    },
  ],
});
