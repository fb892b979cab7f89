import { hashtagsIn } from '../../lint/fit/hashtags.ts';
import { writtenOn } from '../../lint/fit/occasion.ts';
import { conferenceTags } from '../../lexicons/conference-tags.ts';
import { sentenceAt } from '../../lint/annotation/annotate.ts';
import { type Check, defineRule } from '../../lint/rule.ts';
import { tagKey } from '../../profile/hashtags.ts';
import type { Profile } from '../../profile/schema.ts';

const YEAR_TAG = /^#(?<name>[\p{L}_]{2,60}?)_?(?<year>20[12]\d|[12]\d)$/u;
/** The year belongs to the name for good. */
const FOR_GOOD =
  /^(?:class(?:of)?|classof|since|est|covid|sarscov|vision|agenda|goals?|healthypeople|born|babyof|gradsof|cohort|grad|vote|match)$/i;
const LOOKING_BACK =
  /\b(?:look(?:ing)? back|remember(?:ing)?|throwback|tbt|recap|highlights? (?:from|of)|last year|years? ago|(?:was|were|met|gave|spoke|presented|won) (?:\p{L}+ ){0,4}(?:at|in|during)|at last|memor(?:y|ies)|archive|flashback|anniversary|from #|photo from|back (?:at|in|to)|learned at)\b/iu;

/** Until the end of February a meeting of the winter before is still talked about. */
function yearInUse(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) <= '02' ? year - 1 : year;
}

/** The tag with the year that is current, for a tag whose year is over. */
function renewed(tag: string, day: string): string | undefined {
  const { name = '', year = '' } = YEAR_TAG.exec(tag)?.groups ?? {};
  if (name === '' || FOR_GOOD.test(name)) return undefined;
  if (year.length === 2 && !conferenceTags.has(name.toLowerCase())) return undefined;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (full >= yearInUse(day)) return undefined;
  return `${tag.slice(0, -year.length)}${day.slice(4 - year.length, 4)}`;
}

/** Tags of the profile's campaigns, events and lists whose last day is over. */
function isOver(tag: string, day: string, { campaigns, events, hashtags }: Profile): boolean {
  const dated = [
    ...campaigns.flatMap(({ tags, to }) => tags.map((it) => ({ tag: it, to }))),
    ...events,
    ...hashtags.approved,
    ...hashtags.required,
  ].filter((it) => tagKey(it.tag) === tagKey(tag));
  return dated.length > 0 && dated.every(({ to }) => to !== undefined && to < day);
}

const check: Check = function* (annotation, profile) {
  const day = writtenOn(annotation.post, profile);
  for (const { text, start, end } of hashtagsIn(annotation)) {
    const suggestion = renewed(text, day);
    if (suggestion === undefined && !isOver(text, day, profile)) continue;
    const sentence = sentenceAt(annotation, start)?.text ?? '';
    if (LOOKING_BACK.test(sentence)) continue;
    yield { start, end, ...(suggestion !== undefined && { suggestion }) };
  }
};

export default defineRule({
  id: 'fit/hashtag-expired',
  title: 'A tag whose time is over',
  severity: 'advise',
  reason: 'Nobody follows last year’s tag any more, so the post may reach nobody.',
  source: { label: 'The organisers’ pages; the hospital’s profile' },
  messages: { over: '“{quote}” may be a tag of an earlier year.' },
  flags: [
    { platform: 'x', day: '2026-05-20', text: 'See you all at ⟦#ASCO23⟧ next week!' },
    { account: 'official', text: 'Wear red with us this Friday. ⟦#NursesWeek2023⟧' },
    { platform: 'linkedin', day: '2026-03-02', text: 'Our team speaks on Monday. ⟦#HIMSS25⟧' },
    {
      account: 'official',
      day: '2026-12-20',
      text: 'Still time for a shot. ⟦#FightFlu⟧',
      house: {
        campaigns: [
          { id: 'flu', name: 'Flu', from: '2026-09-01', to: '2026-12-15', tags: ['#FightFlu'] },
        ],
      },
    },
  ],
  leaves: [
    { platform: 'x', text: 'Looking back at #ASCO23: three talks that changed my clinic.' },
    'COVID shots are at the library. #COVID19 #LongCOVID #Covid2019',
    { platform: 'linkedin', text: 'Proud mum of a new nurse. #ClassOf2024' },
    { account: 'official', text: 'Celebrating with our friends. #Trisomy21 #HPV16 #Vision2020' },
    { platform: 'x', day: '2026-01-10', text: 'What I took home from blood cancer week. #ASH25' },
    { platform: 'x', day: '2026-05-20', text: 'See you all at #ASCO26 next week!' },
    'Ran my first race for the ward. #Run10',
  ],
  check,
});
