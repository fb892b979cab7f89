import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
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

/** Size of the engine with the rules of one category, minified and gzipped, in kB of 1000 bytes. */
export async function engineSize(category: string): Promise<number> {
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
  return gzipSync(output.output[0].code, { level: 9 }).length / 1000;
}
