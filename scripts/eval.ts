/**
 * Scores the rules on labelled posts: `npm run eval`. Without files it reads the project's own posts, which the models
 * learned from, and the development corpora beside the project, where they are there. Each corpus tells by its labels
 * whether it is about privacy or about the other rules. `--misses` and `--false` list the cases, `--lower` scores all in
 * lower case, `--ungated` scores the shapes of identifiers without asking whether a patient is meant.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus, readOwnPosts } from './eval/corpus.ts';
import { printPrivacy } from './eval/privacy.ts';
import { readRuledPosts } from './eval/ruled-posts.ts';
import { printRules } from './eval/rules.ts';
import { printTags, readOwnDrafts, readTaggedDrafts } from './eval/tags.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    false: { type: 'boolean', default: false },
    lower: { type: 'boolean', default: false },
    ungated: { type: 'boolean', default: false },
  },
});

const corpus = (name: string) => new URL(`../../shared/corpora/${name}.dev.jsonl`, import.meta.url);
const nameOf = (file: string | URL) => basename(file instanceof URL ? file.pathname : file);

function print(file: string | URL): void {
  const drafts = readTaggedDrafts(file);
  if (drafts) {
    printTags(nameOf(file), drafts, options);
    return;
  }
  const ruled = readRuledPosts(file);
  if (ruled) {
    printRules(nameOf(file), ruled, options);
    return;
  }
  const posts = readCorpus(file);
  if (posts) printPrivacy(nameOf(file), posts, options);
}

function printDefaults(): void {
  printPrivacy('own posts, which the models learned from', readOwnPosts(), options);
  for (const name of ['asq_phi', 'presidio_generated', 'health_news_tweets', 'staff_posts_phi']) {
    print(corpus(name));
  }
  const asq = readCorpus(corpus('asq_phi'));
  if (asq) printPrivacy('asq_phi, all in lower case', asq, { ...options, lower: true });
  const presidio = readCorpus(corpus('presidio_generated'));
  const ungated = { ...options, ungated: true };
  if (presidio) printPrivacy('presidio_generated, ungated', presidio, ungated);
  print(corpus('posts_rules'));
  printTags('own drafts for hashtags', readOwnDrafts(), options);
  print(new URL('../../shared/fresh/tags.jsonl', import.meta.url));
}

if (positionals.length === 0) printDefaults();
for (const file of positionals) print(file);
