import { type Check, defineRule } from '../../lint/rule.ts';
import type { Profile } from '../../profile/schema.ts';

const CLICKBAIT =
  /\b(?:you won't believe|you'll never (?:believe|guess)|shock(?:ing|ed)(?! (?:therapy|wave))|must[- ](?:see|watch|know)|doctors hate|(?:this )?one (?:weird |simple )?trick|what happen(?:s|ed) next|gone wrong|the truth about|they don't want you to know|exposed|will blow your mind|jaw[- ]dropping|insane|gets? emotional|not clickbait|watch (?:before|until|till) (?:it's too late|the end)|number \d+ will|will (?:shock|amaze|surprise) you|game ?changer)\b/i;
const FILE_NAME =
  /^\s*(?:(?:img|mov|vid|dsc|mvi|gopr|pxl|wa)[_-]?\d{3,}|untitled|new (?:video|project)|my (?:video|movie)|(?:final|draft|export|render|video|clip|test|upload)[ _-]?(?:\d|v\d|final|edit|copy)|vlog \d+\s*$|.{0,40}\b(?:final (?:final|v\d|cut v?\d|version \d)|\(use this one\))|\S{1,60}\.(?:mp4|mov|avi|mkv|wmv)\b|video \d+\s*$)/i;
const SHOUTED_WORD = /(?<!\p{L})\p{Lu}[\p{Lu}'-]{3,}(?!\p{L})/gu;
const ANY_WORD = /\p{L}[\p{L}'-]*/gu;
const PILED = /[!?]{2,}/;

/** Most of a title of four words or more in capitals; acronyms of three letters do not count. */
function isShouted(title: string): boolean {
  const words = title.match(ANY_WORD) ?? [];
  const shouted = title.match(SHOUTED_WORD) ?? [];
  return words.length >= 3 && shouted.length * 2 >= words.length && shouted.length >= 2;
}

/** Where the word begins that stands at an offset. */
const wordAt = (text: string, at: number) => text.lastIndexOf(' ', at) + 1;

/** The house's name before the topic: search shows the first sixty letters. */
function brandFirst(title: string, { org }: Profile): string | undefined {
  const names = [org.legalName, ...org.brandNames.map(({ text }) => text)];
  return names.find((name) =>
    new RegExp(String.raw`^\s*${escaped(name)}\s*[|:–—-]`, 'i').test(title),
  );
}

const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const check: Check = function* ({ post, text }, profile) {
  if (post.platform !== 'youtube' || post.kind !== 'title' || text.trim() === '') return;
  const whole = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  const bait = CLICKBAIT.exec(text);
  const brand = brandFirst(text, profile);
  if (FILE_NAME.test(text)) yield { ...whole, message: 'file' };
  else if (isShouted(text)) yield { ...whole, message: 'shouted', confidence: 'low' };
  else if (bait) yield { start: bait.index, end: bait.index + bait[0].length };
  else if (PILED.test(text)) yield { ...whole, message: 'shouted', confidence: 'low' };
  else if (text.length > 100) yield { start: wordAt(text, 100), end: whole.end, message: 'long' };
  else if (text.length > profile.youtube.title.max) {
    const start = wordAt(text, profile.youtube.title.max);
    yield { start, end: whole.end, message: 'long', confidence: 'low' };
  } else if (brand) yield { ...whole, end: brand.length, message: 'brand', confidence: 'low' };
};

export default defineRule({
  id: 'fit/youtube-title',
  title: 'The title of a video',
  severity: 'advise',
  reason: 'Search shows about 60 characters, and people open what tells them what they will learn.',
  source: {
    label: 'YouTube Help, tips for titles and thumbnails',
    url: 'https://support.google.com/youtube/answer/12340300',
  },
  messages: {
    bait: '“{quote}” may cost trust when it is about health: say what viewers will learn.',
    shouted: 'A title in capitals or with piled marks may be passed over.',
    file: 'Viewers may not know what this video is about.',
    long: 'Viewers may not see this last part of the title.',
    brand: 'Viewers look for the topic first: the name may stand at the end.',
  },
  flags: [
    { platform: 'youtube', kind: 'title', text: '⟦ward tour final v2⟧' },
    { platform: 'youtube', kind: 'title', text: '⟦YOU WON’T BELIEVE WHAT THIS NURSE DID⟧' },
    { platform: 'youtube', kind: 'title', text: '⟦Doctors hate⟧ this for better sleep' },
    { platform: 'youtube', kind: 'title', text: '⟦IMG_2034 final v2⟧' },
    { platform: 'youtube', kind: 'title', text: '⟦SHOCKING⟧: what salt does to your heart' },
    { platform: 'youtube', kind: 'title', text: '⟦Is your child safe???⟧' },
    {
      platform: 'youtube',
      kind: 'title',
      text: '⟦Maple Ridge⟧: how to use an inhaler',
      house: { org: { legalName: 'Maple Ridge' } },
    },
    {
      platform: 'youtube',
      kind: 'title',
      text: 'How to look after a child with a fever at home, and when you need to ⟦call the nurse line⟧',
    },
  ],
  leaves: [
    {
      platform: 'youtube',
      kind: 'title',
      text: 'Final exam nerves: how to sleep the night before',
    },
    { platform: 'youtube', kind: 'title', text: 'How to use a spacer with an inhaler' },
    { platform: 'youtube', kind: 'title', text: 'BE FAST: the signs of a stroke' },
    { platform: 'youtube', kind: 'title', text: 'MRI or CT: which one, and why' },
    { platform: 'youtube', kind: 'title', text: 'CPR in 90 seconds' },
    { platform: 'youtube', kind: 'title', text: 'Shock after an accident: what to do first' },
    { platform: 'youtube', kind: 'title', text: 'Shock wave therapy for kidney stones' },
    { platform: 'youtube', kind: 'title', text: 'What happens in a hearing test? | Ask Riverbend' },
    'You won’t believe how good the new porridge is',
  ],
  check,
});
