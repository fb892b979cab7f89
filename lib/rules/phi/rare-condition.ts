import { orElse } from '../../lint/checks/or-else.ts';
import { pattern } from '../../lint/checks/pattern.ts';
import { story } from '../../lint/checks/story.ts';
import { defineRule } from '../../lint/rule.ts';

/** `my second ever case of Whipple disease`, `the only child in the county with it`. */
const FEW_CASES =
  /\b(?:my|our|the) (?:(?:very )?(?:first|second|third)(?: ever)?|only)(?: (?:ever|known|confirmed|recorded|living))? (?:(?:case|presentation) of (?!the\b|a\b)[\p{L}][\p{L}'-]{3,24}(?: [\p{L}'-]{3,20}){0,2}|(?:patient|child|baby|person|adult|man|woman|boy|girl) in (?:the|our) (?:country|county|state|region|city|district|province|uk|world|hospital)(?: (?:with|to have) [\p{L}'-]{3,24}(?: (?:syndrome|disease|disorder|deficiency|type))?)?)/giu;
const NOT_RARE =
  /\b(?:trial|enrol\w*|study|dosed|beer|wine|coffee|stolen|lunch|measles in (?:the )?(?:us|uk|country)|textbook|simulat\w*|exam|quiz|moot|court)\b/i;

export default defineRule({
  id: 'phi/rare-condition',
  title: 'A rare diagnosis or the only case',
  severity: 'warn',
  reason: 'With a rare illness the diagnosis itself can point to one person.',
  source: {
    label: 'HIPAA Privacy Rule, 45 CFR 164.514(b)(2)(ii)',
    url: 'https://www.ecfr.gov/current/title-45/part-164/section-164.514',
  },
  messages: { rare: 'So few people have this that readers may know who it is.' },
  flags: [
    '⟦Never thought I would see measles, and our first case in twenty years is on my ward tonight.⟧',
    'We have ⟦the only patient in the county with that syndrome⟧ on our unit this week.',
    '⟦Admitted my first ever botulism case last night, from a jar of home canned beets.⟧',
    'third year resident flex: just worked up ⟦my second ever case of Whipple disease⟧. it is upstairs. it is real.',
    'Our team has treated ⟦the first child in the country with alpha-mannosidosis⟧ using the new infusion.',
  ],
  leaves: [
    'Rare Disease Day is 28 February. One in seventeen people has a rare disease.',
    'What is progeria? Here is what families should know.',
    'The only thing rarer than a lunch break here is a working printer.',
    'Our first ever nurse-led clinic opened today.',
    'The first patient in the trial was enrolled at another site.',
    'My first case of beer after nights goes to the porter.',
    'Our third case of stolen lunch this week.',
  ],
  check: orElse(
    pattern({
      pattern: FEW_CASES,
      when: ({ 0: text, index, input }) =>
        !NOT_RARE.test(input.slice(index, index + text.length + 40)),
    }),
    story({ kind: 'rare-condition' }),
  ),
});
