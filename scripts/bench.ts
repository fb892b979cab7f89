/**
 * Times the engine: `npm run bench`. Medians in ms, and ratios to a bare compromise parse of the same text in the same
 * run, since machines differ. Every text is new to the engine's memory unless it says "one key".
 */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise/two';
import type { Annotation } from '../lib/lint/annotation/annotate.ts';

const { lint } = await import('../lib/lint/lint.ts');
const { annotate } = await import('../lib/lint/annotation/annotate.ts');
const { completePost } = await import('../lib/lint/post.ts');
const { readerOdds } = await import('../lib/lint/reader/odds.ts');
const { riskOf } = await import('../lib/lint/risk/risk.ts');
const { readTwice } = await import('../lib/lint/reading.ts');
const { defaultProfile } = await import('../lib/profile/default.ts');
const { rules } = await import('../lib/rules/index.ts');

const check = (text: string) => lint(completePost({ text }), defaultProfile);

const RUNS = 60;

const SENTENCES = [
  'Tonight the ward was loud and the coffee was cold, but Samira kept us going with her jokes.',
  'We moved room 12 and then the printer, and at four on Friday the rain stopped.',
  'The gentleman by the window told me about his boat until the sun came up.',
  'Flu shots are free in the lobby from 9 to 5, and parking is on us.',
  'Dr. Okafor will speak about sepsis at noon, bring your questions and a pen.',
];

/** A text of about `length` characters whose sentences the engine has not seen: each carries the run's number. */
function freshText(length: number, run: number): string {
  let text = '';
  for (let at = 0; text.length < length; at++) {
    text += `${SENTENCES[at % SENTENCES.length]?.replace(/[.]$/, '')} ${run}${at}. `;
  }
  return text.slice(0, length);
}

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What all rules share: sentences, tokens, people, identifiers and all models' odds, and compromise's tags. */
function read(text: string): Annotation {
  const annotation = annotate(completePost({ text }));
  riskOf(annotation);
  for (const sentence of annotation.sentences) {
    readerOdds(annotation, sentence, 'tone/hostile');
    sentence.terms();
  }
  return annotation;
}

/** What all rules find in a text that has been read. */
const runRules = (annotation: Annotation) =>
  rules.flatMap((rule) => readTwice(rule, annotation, defaultProfile));

function report(length: number): void {
  const cold: number[] = [];
  const parse: number[] = [];
  const key: number[] = [];
  const annotation: number[] = [];
  const ruled: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const text = freshText(length, run);
    cold.push(time(() => check(text)));
    parse.push(time(() => nlp(`${text} `).json({ offset: true })));
    key.push(time(() => check(`${text}x`)));
    const other = freshText(length, RUNS + run);
    annotation.push(time(() => read(other)));
    const known = read(other);
    ruled.push(time(() => runRules(known)));
  }
  const ratio = median(cold) / median(parse);
  console.log(
    `${String(length).padStart(5)} characters: cold ${median(cold).toFixed(2)} ms (compromise alone ${median(parse).toFixed(2)} ms, ratio ${ratio.toFixed(2)}), one key ${median(key).toFixed(2)} ms; all rules over a text read before ${median(ruled).toFixed(2)} ms, ${((100 * median(ruled)) / median(annotation)).toFixed(0)} % of the reading's ${median(annotation).toFixed(2)} ms`,
  );
}

report(280);
report(3000);
console.log(`${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB of heap`);
const { buildEngine } = await import('./bench/build-engine.ts');
const { size, ready } = await buildEngine('phi');
console.log(
  `privacy engine ${size.toFixed(1)} kB gzip with its words, names and models; first answer after ${ready.toFixed(0)} ms`,
);
const bundle = new URL('../.output/chrome-mv3/background.js', import.meta.url);
if (existsSync(bundle)) {
  const whole = gzipSync(readFileSync(bundle), { level: 9 }).length / 1000;
  console.log(`worker with every rule and the reading of profiles ${whole.toFixed(1)} kB gzip`);
}
