/**
 * Measures the privacy engine: `npm run eval -- [--misses] [--false] [FILE…]`.
 * Without files: the project's own posts, and the development corpora where ../shared/corpora is there.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { lint } from '../lib/lint/lint.ts';
import { defaultProfile } from '../lib/profile/default.ts';
import { type LabelledPost, readCorpus, readOwnPosts } from './eval/corpus.ts';
import { f2, falseAlarms, isCaught, isFound, percent, type Scored, tally } from './eval/score.ts';

const DEVELOPMENT = ['asq_phi', 'presidio_generated', 'health_news_tweets', 'staff_posts_phi'].map(
  (name) => new URL(`../../shared/corpora/${name}.dev.jsonl`, import.meta.url),
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    false: { type: 'boolean', default: false },
    lower: { type: 'boolean', default: false },
  },
});

function score(labelled: LabelledPost): Scored {
  const post = values.lower
    ? { ...labelled.post, text: labelled.post.text.toLowerCase() }
    : labelled.post;
  const findings = lint(post, defaultProfile).filter(
    ({ category, severity }) => category === 'phi' && (severity === 'stop' || severity === 'warn'),
  );
  return { labelled, findings };
}

const figure = (value: number) => value.toFixed(1).padStart(6);

function printPosts(all: readonly Scored[]): void {
  for (const risk of ['explicit', 'implicit', 'none'] as const) {
    const posts = all.filter(({ labelled }) => labelled.risk === risk);
    if (posts.length === 0) continue;
    const hit = posts.filter((scored) =>
      risk === 'none' ? scored.findings.length > 0 : isCaught(scored),
    );
    const verb = risk === 'none' ? 'touched' : 'caught';
    console.log(
      `  ${risk.padEnd(10)}${figure(percent(hit.length, posts.length))} % ${verb} (${hit.length} of ${posts.length})`,
    );
  }
}

function printSpans(all: readonly Scored[]): void {
  const types = [
    ...new Set(all.flatMap(({ labelled }) => labelled.labels.map(({ type }) => type))),
  ];
  for (const type of types.filter((name) => name !== 'IGNORE').toSorted()) {
    const { found, labels } = tally(all, type);
    console.log(
      `  ${type.padEnd(10)}${figure(percent(found, labels))} % found (${found} of ${labels})`,
    );
  }
  const { found, labels, alarms, falseAlarms: wrong } = tally(all);
  const recall = percent(found, labels);
  const precision = percent(alarms - wrong, alarms);
  console.log(
    `  recall ${figure(recall)}  precision ${figure(precision)}  F2 ${figure(f2(recall, precision))}`,
  );
}

function printCases(all: readonly Scored[]): void {
  for (const scored of all) {
    const { labelled, findings } = scored;
    const { text } = labelled.post;
    const missed = labelled.labels.filter(
      (label) => label.type !== 'IGNORE' && !isFound(label, findings),
    );
    if (
      values.misses &&
      labelled.risk !== 'none' &&
      (labelled.risk === 'implicit' ? !isCaught(scored) : missed.length > 0)
    ) {
      console.log(
        `- ${labelled.id} missed ${missed.map(({ start, end, type }) => `${type} “${text.slice(start, end)}”`).join(', ')} | ${text}`,
      );
    }
    const wrong = falseAlarms(scored);
    if (values.false && wrong.length > 0) {
      console.log(
        `- ${labelled.id} false ${wrong.map(({ rule, start, end }) => `${rule} “${text.slice(start, end)}”`).join(', ')} | ${text}`,
      );
    }
  }
}

function print(name: string, corpus: readonly LabelledPost[]): void {
  const all = corpus.map(score);
  const touched = all.filter(({ findings }) => findings.length > 0).length;
  console.log(`\n${name}: ${corpus.length} posts`);
  printPosts(all);
  printSpans(all);
  console.log(`  posts touched per 1,000: ${Math.round((1000 * touched) / corpus.length)}`);
  printCases(all);
}

if (positionals.length === 0) print('own posts, which the models learned from', readOwnPosts());
for (const file of positionals.length > 0 ? positionals : DEVELOPMENT) {
  const corpus = readCorpus(file);
  if (corpus) print(basename(file instanceof URL ? file.pathname : file), corpus);
}
