import type { Annotation } from '../../lint/annotation/annotate.ts';
import type { Token } from '../../lint/annotation/tokens.ts';
import { type Check, defineRule } from '../../lint/rule.ts';

/** Letters of mathematics, in circles or squares, full width, and small capitals. */
const FANCY =
  /[\u{1D400}-\u{1D7CB}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}Ⓐ-ⓩＡ-Ｚａ-ｚᴀ-ᴢʀʟɴɪʙʜɢꜰꜱ]/gu;
/** Scripts in which full width letters are usual. */
const WIDE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** One or two are a symbol: a p-value, a blood group. */
const FEWEST = 3;

const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ';
const PLAIN_LETTERS = 'abcdefghijklmnoprstuvwyz';

/** Small capitals are letters of their own, which compatibility forms do not undo. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(
      /[ᴀ-ᴢʀʟɴɪʙʜɢꜰꜱ]/gu,
      (letter) => PLAIN_LETTERS[SMALL_CAPITALS.indexOf(letter)] ?? letter,
    );

/** Words next to each other in such letters, as one run. */
function runsOf({ tokens, toOriginal, post }: Annotation): Token[][] {
  const runs: Token[][] = [];
  let isRunning = false;
  for (const token of tokens) {
    const { start, end } = toOriginal(token.start, token.end);
    const isFancy = post.text.slice(start, end).search(FANCY) >= 0;
    if (isFancy) (isRunning ? (runs.at(-1) ?? []) : (runs[runs.push([]) - 1] ?? [])).push(token);
    isRunning = isFancy;
  }
  return runs;
}

const check: Check = function* (annotation) {
  const { post, toOriginal } = annotation;
  if (post.text.search(FANCY) < 0 || WIDE_SCRIPT.test(post.text)) return;
  for (const run of runsOf(annotation)) {
    const [start = 0, end = 0] = [run[0]?.start, run.at(-1)?.end];
    const place = toOriginal(start, end);
    const written = post.text.slice(place.start, place.end);
    if ((written.match(FANCY)?.length ?? 0) < FEWEST) continue;
    yield { start, end, suggestion: plain(written) };
  }
};

export default defineRule({
  id: 'fit/unicode-fancy',
  title: 'Letters that are symbols',
  severity: 'advise',
  reason: 'Screen readers spell such letters out as symbols or skip them, and search misses them.',
  source: {
    label: 'RNIB, accessible social media; GOV.UK, accessible communications',
    url: 'https://www.gov.uk/guidance/make-your-social-media-accessible',
  },
  messages: { symbols: 'Blind readers may hear nothing of “{quote}”.' },
  flags: [
    { platform: 'linkedin', text: '⟦𝗪𝗵𝗮𝘁 𝗜 𝗹𝗲𝗮𝗿𝗻𝗲𝗱⟧ in ten years of nights' },
    { platform: 'x', account: 'official', text: '⟦𝓢𝓪𝓿𝓮 𝓽𝓱𝓮 𝓭𝓪𝓽𝓮⟧: health fair on 3 October' },
    { account: 'official', text: '⟦ＦＲＥＥ⟧ class for new parents' },
    '⟦ᴛʜᴇ ɴɪɢʜᴛ ᴄʀᴇᴡ⟧',
  ],
  leaves: [
    { platform: 'linkedin', text: 'The effect was small (𝑝 < 0.05), and honest.' },
    'Area of the new garden: 400 m². Café inside. 🎵',
    'Ωμέγα-3 is not the point, fish is.',
    '① Wet hands ② Soap ③ Twenty seconds',
    '健康は大切です ＭＲＩ',
    'Blood groups: 🅰 and 🅱.',
  ],
  check,
});
