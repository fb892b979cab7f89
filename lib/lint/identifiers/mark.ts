import { type Candidate, detector } from './form.ts';

const NO_PATIENT_ROOM =
  /\b(?:conference|meeting|seminar|class|training|lecture|sim(?:ulation)?|board|break|staff|chat|news|escape|zoom|teams|dining|rest|seminar|exhibit|exam|hotel|hostel|committee|reading|locker|server|green|living|show|press|\d+-)[ -]?$/i;

/** `room for 2`, `bed 4 of the series`: a number of something else. */
const NOT_A_NUMBER =
  /^(?::|%| ?(?:challenge|beds\b|bed (?:unit|ward|hospital)|people|patients|seats?|mins?|minutes|hours|days|dollars|pounds|units|years|x\b|and (?:a|one) half))/i;

/** Where a patient lies; the unit before it belongs to it. */
const UNIT = String.raw`(?:(?:icu|itu|hdu|er|ed|a&e|picu|nicu|ccu|cicu|micu|sicu|trauma|resus|recovery|isolation|private|side|delivery|labou?r|exam|triage|psych|ward \w{1,4}|pod \w|bay \w{1,2},?) )?`;
const NUMBERED = String.raw`(?:rooms?|rm\.?|beds?|bay|cubicle|bed ?space|side ?room|cot|chair|isolette|incubator|pod|trolley|stretcher|theatre|station)`;

const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';

/** Rooms and beds, tattoos and birthmarks: 45 CFR 164.514(b)(2)(i)(R). */
export const findMarks = detector({
  kind: 'mark',
  needs:
    /bay|bed|room|\brm|cubicle|cot\b|chair|isolette|incubator|pod|trolley|stretcher|theatre|station|tat|birth ?mark/i,
  replacement: 'one of our units',
  forms: [
    {
      label: 'room or bed number',
      pattern: new RegExp(
        String.raw`(?<![\w-])${UNIT}${NUMBERED}[ -]?(?:no\.? ?|number )?#?(?:\d{1,4}(?:[ -]?[a-z](?![\w']))?|${NUMBER_WORD})(?![\w%]|[.,:/-]\d)`,
        'gi',
      ),
      accept: ({ before, after }: Candidate) =>
        !NO_PATIENT_ROOM.test(before) && !NOT_A_NUMBER.test(after),
      evidence: 'shaped',
    },
    {
      label: 'room or bed number',
      pattern: new RegExp(
        String.raw`(?<![\w-])${UNIT}(?:bay|pod|bed|side ?room|cubicle|Room|Rm) (?:[B-HJ-Z]|A(?= ?(?:[.,;!?)]|$)))(?![\w'&.])`,
        'g',
      ),
      accept: ({ before }: Candidate) => !NO_PATIENT_ROOM.test(before),
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
