import { runInThisContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import type { lint } from '../../lib/lint/lint.ts';
import { completePost } from '../../lib/lint/post.ts';
import { defaultProfile } from '../../lib/profile/default.ts';
import { stripExamples } from '../build/strip-examples.ts';

const root = new URL('../..', import.meta.url).pathname;
const RULE_INDEX = `${root}lib/rules/index.ts`;

/** Leaves only the rules of one category in the list of rules. */
const onlyRulesOf = (category: string): Plugin => ({
  name: 'only-rules-of',
  load: async function load(id) {
    if (id !== RULE_INDEX) return null;
    const { ruleFiles, ruleIndex } = await import('../rule-index.ts');
    return ruleIndex(ruleFiles().filter((file) => file.startsWith(`${category}/`)));
  },
});

export interface BuiltEngine {
  /** Minified and gzipped, in kB of 1000 bytes. */
  readonly size: number;
  /** From the text of the script to the first answer, in ms. */
  readonly ready: number;
}

/** What the built script leaves behind. */
type Engine = { lint: typeof lint };

function timeToFirstAnswer(code: string): number {
  const started = performance.now();
  const engine = runInThisContext(`${code};engine`) as Engine;
  engine.lint(completePost({ text: 'Ready?' }), defaultProfile);
  return performance.now() - started;
}

/** Builds the engine with the rules of one category, as the worker would carry it. */
export async function buildEngine(category: string): Promise<BuiltEngine> {
  const { apply: _always, ...strip } = stripExamples();
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [onlyRulesOf(category), strip],
    build: {
      write: false,
      minify: true,
      lib: {
        entry: `${root}lib/lint/lint.ts`,
        formats: ['iife'],
        name: 'engine',
        fileName: 'engine',
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The engine could not be built.');
  const { code } = output.output[0];
  return { size: gzipSync(code, { level: 9 }).length / 1000, ready: timeToFirstAnswer(code) };
}
