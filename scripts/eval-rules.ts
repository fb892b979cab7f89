/** Scores the rules of claims, tone, advice, conduct and fitness on labelled posts. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lint } from '../lib/lint/lint.ts';
import { completePost } from '../lib/lint/post.ts';
import { defaultProfile } from '../lib/profile/default.ts';
import { rules } from '../lib/rules/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rules: { type: 'string', default: '' },
    misses: { type: 'boolean', default: false },
    false: { type: 'boolean', default: false },
    touched: { type: 'boolean', default: false },
  },
});
const files = positionals.length
  ? positionals
  : [new URL('../../shared/corpora/posts_rules.dev.jsonl', import.meta.url).pathname];
const wanted = (id: string) => values.rules.split(',').some((prefix) => id.startsWith(prefix));
const FIELDS = ['platform', 'kind', 'account', 'locale', 'media'];
const KINDS = ['post', 'comment', 'reply', 'title', 'description', 'tags', 'community'];
const loud = new Set(['stop', 'warn', 'advise']);
const own = new Map(rules.map((rule) => [rule.id, rule.severity] as const));

for (const file of files) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const per = new Map<string, { exp: number; hit: number; fired: number; right: number }>();
  const stat = (id: string) => {
    const s = per.get(id) ?? { exp: 0, hit: 0, fired: 0, right: 0 };
    per.set(id, s);
    return s;
  };
  let touchedClean = 0,
    clean = 0,
    touched = 0,
    mustNot = 0,
    exp = 0,
    hit = 0,
    fired = 0,
    right = 0;
  for (const row of rows) {
    const given = { ...row, ...row.meta };
    const fields = Object.fromEntries(
      Object.entries(given).filter(
        ([k, v]) => FIELDS.includes(k) && (k !== 'kind' || KINDS.includes(String(v))),
      ),
    );
    const post = completePost({ ...fields, text: row.text });
    const findings = lint(post, defaultProfile).filter((f) => wanted(f.rule));
    const expected = (row.expected ?? []).map((e: any) => {
      const start = e.quote ? row.text.indexOf(e.quote) : 0;
      return {
        ...e,
        rules: [e.rule, ...(e.alt ?? [])],
        start: Math.max(0, start),
        end: start < 0 || !e.quote ? row.text.length : start + e.quote.length,
      };
    });
    const over = (f: any, e: any) => f.start < e.end && e.start < f.end;
    for (const e of expected.filter((x: any) => wanted(x.rule))) {
      const found = findings.some((f) => e.rules.includes(f.rule) && over(f, e));
      stat(e.rule).exp++;
      if (found) stat(e.rule).hit++;
      if (own.get(e.rule) !== 'hint') {
        exp++;
        if (found) hit++;
      }
      if (!found && values.misses)
        console.log(
          `- ${row.id} MISS ${e.rule} “${e.quote}” | ${JSON.stringify(fields)} ${row.text.replaceAll('\n', '⏎')}`,
        );
    }
    const isTouched = findings.some((f) => loud.has(f.severity));
    if (isTouched) touched++;
    if (row.expected && expected.length === 0) {
      clean++;
      if (isTouched) touchedClean++;
    }
    for (const f of findings) {
      if ((row.mustNot ?? []).includes(f.rule)) mustNot++;
      const good = expected.some((e: any) => e.rules.includes(f.rule) && over(f, e));
      if (loud.has(f.severity)) {
        stat(f.rule).fired++;
        fired++;
        if (good) {
          stat(f.rule).right++;
          right++;
        }
      }
      if (!good && (values.touched || (values.false && loud.has(f.severity))))
        console.log(
          `- ${row.id} FALSE ${f.severity} ${f.rule} “${row.text.slice(f.start, f.end)}” | ${JSON.stringify(fields)} ${row.text.replaceAll('\n', '⏎')}`,
        );
    }
  }
  const pc = (a: number, b: number) => (b ? ((100 * a) / b).toFixed(1) : '–');
  for (const [id, s] of [...per].sort())
    console.log(
      `  ${id.padEnd(32)} expected ${s.exp} hit ${s.hit} | fired ${s.fired} right ${s.right}`,
    );
  console.log(
    `${file}: ${rows.length} posts; recall ${pc(hit, exp)} (${hit}/${exp}) precision ${pc(right, fired)} (${right}/${fired}) clean touched ${pc(touchedClean, clean)} (${touchedClean}/${clean}) mustNot ${mustNot}; touched ${touched} of all (${pc(touched, rows.length)} %)`,
  );
}
