import type { Form } from '../form.ts';

/** Days that are told by their name alone. */
const DAYS =
  "new year'?s'? (?:eve|day)|nye|christmas (?:eve|day|morning|night)|xmas (?:eve|day)|boxing day|easter (?:sunday|monday|weekend|morning)|good friday|palm sunday|ash wednesday|valentine'?s'? day|" +
  String.raw`st\.? patrick'?s'? day|st\.? stephen'?s day|thanksgiving (?:day|morning|night)|halloween night|memorial day|labou?r day|independence day|fourth of july|mother'?s'? day|father'?s'? day|mothering sunday|` +
  "super bowl sunday|black friday|cinco de mayo|juneteenth|anzac day|canada day|australia day|waitangi day|republic day|bonfire night|guy fawkes night|mlk day|presidents'? day|veterans day|columbus day|" +
  'remembrance day|leap day|eid (?:day|al-fitr|al-adha|morning)|yom kippur|rosh hashanah|chinese new year|lunar new year|diwali night|burns night|pancake day|shrove tuesday|bank holiday monday';

/** Seasons too: they are days only behind `on`, `since` and the like. */
const SEASONS =
  'christmas|xmas|easter|halloween|thanksgiving|diwali|eid|holi|hanukkah|passover|onam|pongal|nowruz|ramadan|new year|the fourth';

const WISH = /\b(?:happy|merry|blessed|national|joyous|celebrat(?:e|es|ed|ing)) $/i;

/** Holidays: `New Year's Eve`, `on Halloween`. */
export const holidays: readonly Form[] = [
  {
    label: 'date',
    pattern: new RegExp(String.raw`\b(?:${DAYS})(?!['\w])`, 'gi'),
    accept: ({ before }) => !WISH.test(before),
    evidence: 'shaped',
  },
  {
    label: 'date',
    needs: new RegExp(SEASONS, 'i'),
    pattern: new RegExp(
      String.raw`\b(?:on|since|this|last|over|before|after|at|until|till|around) (?<id>${SEASONS})(?!['\w]| (?:party|tree|shift|eve|day|cards?|dinner|lunch|break|rota|schedule|menu|decorations?|gifts?|season|raffle))`,
      'gi',
    ),
    evidence: 'shaped',
  },
];
