import { annotate } from '../../lib/lint/annotation/annotate.ts';
import type { Finding } from '../../lib/lint/finding.ts';
import { lint } from '../../lib/lint/lint.ts';
import { candidates } from '../../lib/lint/risk/candidates.ts';
import { defaultProfile } from '../../lib/profile/default.ts';
import type { LabelledPost } from './corpus.ts';
import { peers } from './peers.ts';
import { f2, falseAlarms, isCaught, isFound, percent, type Scored, tally } from './score.ts';

export interface PrivacyOptions {
  readonly misses: boolean;
  readonly false: boolean;
  /** Score every text in lower case. */
  readonly lower: boolean;
  /** Score what has the shape of an identifier, without asking whether a patient is meant. */
  readonly ungated: boolean;
}

/** Everything that has the shape of an identifier, names among them only where a list knows them. */
function shapesIn({ post }: LabelledPost): Finding[] {
  const annotation = annotate(post);
  return annotation.sentences.flatMap((sentence) =>
    candidates(sentence)
      .filter(
        ({ traits }) => !traits.includes('name unlisted') && !traits.includes('name ambiguous'),
      )
      .map(({ start, end, kind }) => ({
        rule: `shape/${kind}`,
        category: 'phi' as const,
        severity: 'warn' as const,
        ...annotation.toOriginal(sentence.start + start, sentence.start + end),
        message: '',
        why: '',
        source: '',
      })),
  );
}

const isLoud = ({ severity }: Finding) => severity === 'stop' || severity === 'warn';

interface Read extends Scored {
  /** Findings of the other categories at stop or warn. */
  readonly others: readonly Finding[];
}

function score(given: LabelledPost, { lower, ungated }: PrivacyOptions): Read {
  const text = lower ? given.post.text.toLowerCase() : given.post.text;
  const labelled = { ...given, post: { ...given.post, text } };
  if (ungated) return { labelled, findings: shapesIn(labelled), others: [] };
  const loud = lint(labelled.post, defaultProfile).filter(isLoud);
  return {
    labelled,
    findings: loud.filter(({ category }) => category === 'phi'),
    others: loud.filter(({ category }) => category !== 'phi'),
  };
}

/** How many posts are touched by what is no matter of privacy: on news, nearly all of it is a false alarm. */
function printOthers(all: readonly Read[]): void {
  for (const category of ['claim', 'tone', 'advice', 'conduct'] as const) {
    const touched = all.filter(({ others }) =>
      others.some((finding) => finding.category === category),
    ).length;
    if (touched === 0) continue;
    console.log(
      `  ${category.padEnd(10)}${figure(percent(touched, all.length))} % touched by it at warn or above (${touched} of ${all.length})`,
    );
  }
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

const shown = (name: string, value: number | undefined) =>
  value === undefined ? [] : [`${name} ${value.toFixed(1)}`];

function printPeers(corpus: string): void {
  for (const { name, recall, precision, f2: f, touched, alarms, source } of peers[corpus] ?? []) {
    const figures = [
      ...shown('recall', recall),
      ...shown('precision', precision),
      ...shown('F2', f),
      ...shown('harmless touched', touched),
      ...shown('alarms per 1,000', alarms),
    ];
    console.log(`  peer: ${name}: ${figures.join(', ')} (${source})`);
  }
}

function printMiss(scored: Scored): void {
  const { labelled, findings } = scored;
  const { text } = labelled.post;
  const missed = labelled.labels.filter(
    (label) => label.type !== 'IGNORE' && !isFound(label, findings),
  );
  const isMissed = labelled.risk === 'implicit' ? !isCaught(scored) : missed.length > 0;
  if (labelled.risk === 'none' || !isMissed) return;
  const passages = missed.map(({ start, end, type }) => `${type} “${text.slice(start, end)}”`);
  console.log(`- ${labelled.id} missed ${passages.join(', ')} | ${text}`);
}

function printFalse(scored: Scored): void {
  const { text } = scored.labelled.post;
  const wrong = falseAlarms(scored).map(
    ({ rule, start, end }) => `${rule} “${text.slice(start, end)}”`,
  );
  if (wrong.length > 0) console.log(`- ${scored.labelled.id} false ${wrong.join(', ')} | ${text}`);
}

/** Prints what the privacy rules find in labelled posts, and what others find there. */
export function printPrivacy(
  name: string,
  posts: readonly LabelledPost[],
  options: PrivacyOptions,
): void {
  const all = posts.map((post) => score(post, options));
  const touched = all.filter(({ findings }) => findings.length > 0).length;
  console.log(`\n${name}: ${posts.length} posts`);
  printPosts(all);
  printSpans(all);
  console.log(`  posts touched per 1,000: ${Math.round((1000 * touched) / posts.length)}`);
  printOthers(all);
  printPeers(name.replace('.dev.jsonl', ''));
  for (const scored of all) {
    if (options.misses) printMiss(scored);
    if (options.false) printFalse(scored);
  }
}
