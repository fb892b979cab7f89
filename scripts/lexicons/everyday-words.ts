/**
 * Writes lib/lexicons/everyday-words.data.ts: hints of hashtag topics that stand in many of the project's own posts,
 * whatever they are about. Run after changing the hints: `node scripts/lexicons/everyday-words.ts`.
 */
import { writeFileSync } from 'node:fs';
import { topicHints } from '../../lib/lexicons/hashtag-topic-hints.ts';
import { stem } from '../../lib/suggest/stem.ts';
import { read } from '../../lib/suggest/reading.ts';
import { readOwnPosts } from '../eval/corpus.ts';
import { readMixedPosts, readOwnRuledPosts } from '../eval/ruled-posts.ts';

/** A word in fewer posts of a thousand than this is as telling as any. */
const RARE = 2;
const STEPS = 5;

const posts = [...readOwnPosts(), ...readMixedPosts(), ...readOwnRuledPosts()];
const counts = new Map<string, number>();
for (const { post } of posts) {
  for (const word of new Set(read(post.text).words.map((it) => it.stem))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}

/** How telling a word is, in fifths: by the logarithm of its share of posts, as in inverse document frequency. */
function fifthsOf(word: string): number {
  const share = (counts.get(word) ?? 0) / posts.length;
  if (share === 0) return STEPS;
  return Math.min(
    STEPS,
    Math.max(1, Math.round((STEPS * Math.log(share)) / Math.log(RARE / 1000))),
  );
}

const single = [...topicHints.values()].flatMap((hints) =>
  hints.filter((words) => !/[ -]/.test(words)).map(stem),
);
const groups = Object.groupBy([...new Set(single)].toSorted(), fifthsOf);
const lines = Object.entries(groups)
  .filter(([fifths]) => Number(fifths) < STEPS)
  .map(
    ([fifths, words = []]) => `  ${fifths}:\n    '${words.join(' ').replaceAll("'", "\\'")}',\n`,
  );
writeFileSync(
  new URL('../../lib/lexicons/everyday-words.data.ts', import.meta.url),
  `// Written by scripts/lexicons/everyday-words.ts from tests/posts.\n/** Stems of words by how telling they are, in fifths. */\nexport const everydayWords: Readonly<Record<number, string>> = {\n${lines.join('')}};\n`,
);
console.log(
  `${posts.length} posts`,
  Object.fromEntries(Object.entries(groups).map(([k, v = []]) => [k, v.length])),
);
