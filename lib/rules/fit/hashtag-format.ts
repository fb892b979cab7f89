import { type Check, defineRule } from '../../lint/rule.ts';
import { everyMatch } from '../../lint/prefilter/search.ts';

/** What makes a tag end too early, and how it would be whole. */
const BROKEN: ReadonlyArray<readonly [RegExp, (match: RegExpExecArray) => string]> = [
  [
    /(?<![\p{L}\p{N}&/#])#(\p{L}[\p{L}\p{N}_]{1,40})'(s)( \p{Lu}\p{L}{2,20})?(?![\p{L}\p{N}])/gu,
    ([, name = '', s = '', next = '']) => `#${name}${s}${next.trim()}`,
  ],
  [
    /(?<![\p{L}\p{N}&/#])#\p{L}[\p{L}\p{N}_]{1,40}(?:[-–&][\p{L}\p{N}]{1,40}){1,4}(?![\p{L}\p{N}-])/gu,
    ([tag]) => tag.replaceAll('&', 'And').replaceAll(/[-–]/g, ''),
  ],
  [
    /(?<![\p{L}\p{N}&/])##+(?=\p{L})[\p{L}\p{N}_]{2,60}/gu,
    ([tag]) => `#${tag.replaceAll('#', '')}`,
  ],
  [
    /(?<=\S[^\S\n]{1,3})# (\p{L}[\p{L}\p{N}_]{2,40})(?=\s*(?:$|\n|#))/gu,
    ([, name = '']) => `#${name}`,
  ],
  [/(?<![\p{L}\p{N}&/#])#(20[12]\d)(?![\p{L}\p{N}_])/gu, ([, year = '']) => year],
];
/** Whose names go on after the apostrophe: "#Women's Health", but "#WorldSleepDay's theme". */
const OWNERS =
  /^#(?:wo)?(?:men|women|children|kid|mother|father|parent|grandparent|nurse|doctor|veteran|valentine|parkinson|alzheimer|crohn|hodgkin|patient|player|st ?patrick|new ?year|president|people|king|queen|st ?david|st ?andrew|st ?george)'s/i;

const check: Check = function* ({ text }) {
  if (!text.includes('#')) return;
  for (const [pattern, mended] of BROKEN) {
    for (const match of everyMatch(pattern, text)) {
      const [tag] = match;
      if (tag.includes("'") && !OWNERS.test(tag)) continue;
      yield { start: match.index, end: match.index + tag.length, suggestion: mended(match) };
    }
  }
};

export default defineRule({
  id: 'fit/hashtag-format',
  title: 'A hashtag that breaks off',
  severity: 'advise',
  reason: 'A tag ends at the first mark or space, and only digits make none.',
  source: {
    label: 'X Help, how to use hashtags',
    url: 'https://help.x.com/en/using-x/how-to-use-hashtags',
  },
  messages: { broken: 'Only a part of “{quote}” may become a tag.' },
  flags: [
    { account: 'official', text: 'Talk with your doctor. ⟦#Women’s Health⟧' },
    { platform: 'x', text: 'Skin checks all May ⟦#Sun-Safety⟧' },
    'Thank you, volunteers. ⟦##Gratitude⟧',
    { platform: 'linkedin', text: 'Ten ways to sleep better. ⟦# SleepHealth⟧' },
    { platform: 'x', text: 'new year new nurse ⟦#2026⟧' },
    'Come and meet the team. ⟦#Mum&Baby⟧',
    'Boosters are here. ⟦#COVID-19⟧',
  ],
  leaves: [
    'Tip #1: bring the box. Tip #2: bring a friend.',
    'Room #12 is the library, and we are #1 for porridge.',
    'Mother’s Day cards by the ward school. #MothersDay',
    'My PR#204 got merged',
    'See https://riverbend.example/guide#step-2 for more',
    'Tonight at 7: (#AskANurse) with Ana Whitfield.',
    '#nurses’ hands deserve better soap',
    '#WorldSleepDay’s theme is rest',
    '# What we learned\nThree things.',
  ],
  check,
});
