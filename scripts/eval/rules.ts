import { overlap } from '../../lib/lint/annotation/sentences.ts';
import type { Finding } from '../../lib/lint/finding.ts';
import { lint } from '../../lib/lint/lint.ts';
import { defaultProfile } from '../../lib/profile/default.ts';
import { rules } from '../../lib/rules/index.ts';
import type { Expectation, RuledPost } from './ruled-posts.ts';
import { percent } from './score.ts';

export interface RuledOptions {
  readonly misses: boolean;
  readonly false: boolean;
}

interface Counts {
  expected: number;
  hit: number;
  /** Findings at stop, warn or advise, and how many of them were expected. */
  found: number;
  right: number;
}

interface Scored {
  readonly ruled: RuledPost;
  readonly findings: readonly Finding[];
}

const severityOf = new Map<string, string>(rules.map(({ id, severity }) => [id, severity]));

const isLoud = ({ severity }: Finding) => severity !== 'hint';
const meets = (finding: Finding, { rules: ids, start, end }: Expectation) =>
  ids.includes(finding.rule) && overlap(finding, { start, end });
const isRight = ({ expected }: RuledPost, finding: Finding) =>
  expected.some((expectation) => meets(finding, expectation));

/** Expectations of hints count for the rule, not for the total. */
const isHint = ({ rules: [rule = ''] }: Expectation) => severityOf.get(rule) === 'hint';

function countByRule(all: readonly Scored[]): Map<string, Counts> {
  const byRule = new Map<string, Counts>();
  const countsOf = (rule: string) => {
    const counts = byRule.get(rule) ?? { expected: 0, hit: 0, found: 0, right: 0 };
    byRule.set(rule, counts);
    return counts;
  };
  for (const { ruled, findings } of all) {
    for (const expectation of ruled.expected) {
      const counts = countsOf(expectation.rules[0] ?? '');
      counts.expected++;
      if (findings.some((finding) => meets(finding, expectation))) counts.hit++;
    }
    for (const finding of findings.filter(isLoud)) {
      const counts = countsOf(finding.rule);
      counts.found++;
      if (isRight(ruled, finding)) counts.right++;
    }
  }
  return byRule;
}

const share = (part: number, whole: number) =>
  `${percent(part, whole).toFixed(1)} % (${part} of ${whole})`;

function printByRule(all: readonly Scored[]): void {
  const byRule = [...countByRule(all)].toSorted(([one], [other]) => one.localeCompare(other));
  const categories = new Set(byRule.map(([rule]) => rule.split('/')[0] ?? ''));
  for (const category of categories) {
    const own = byRule.filter(([rule]) => rule.startsWith(`${category}/`));
    const sum = (key: keyof Counts) => own.reduce((total, [, counts]) => total + counts[key], 0);
    console.log(
      `  ${category}: recall ${share(sum('hit'), sum('expected'))}, precision ${share(sum('right'), sum('found'))}`,
    );
    for (const [rule, { expected, hit, found, right }] of own) {
      console.log(
        `    ${rule.padEnd(30)} expected ${expected}, hit ${hit}; found ${found}, right ${right}`,
      );
    }
  }
}

function printTotals(all: readonly Scored[]): void {
  const expectations = all.flatMap(({ ruled, findings }) =>
    ruled.expected
      .filter((expectation) => !isHint(expectation))
      .map((expectation) => findings.some((finding) => meets(finding, expectation))),
  );
  const loud = all.flatMap(({ ruled, findings }) =>
    findings.filter(isLoud).map((finding) => isRight(ruled, finding)),
  );
  const clean = all.filter(({ ruled }) => ruled.expected.length === 0);
  const touched = clean.filter(({ findings }) => findings.some(isLoud));
  const forbidden = all.flatMap(({ ruled, findings }) =>
    findings.filter(({ rule }) => ruled.mustNot.includes(rule)),
  );
  console.log(
    `  recall ${share(expectations.filter(Boolean).length, expectations.length)}, precision ${share(loud.filter(Boolean).length, loud.length)}, ` +
      `clean posts touched ${share(touched.length, clean.length)}, findings that must not be ${forbidden.length}`,
  );
}

function printCases({ ruled, findings }: Scored, options: RuledOptions): void {
  const { text } = ruled.post;
  const missed = ruled.expected.filter(
    (expectation) => !findings.some((finding) => meets(finding, expectation)),
  );
  const wrong = findings.filter((finding) => isLoud(finding) && !isRight(ruled, finding));
  for (const { rules: ids, start, end } of options.misses ? missed : []) {
    console.log(`- ${ruled.id} missed ${ids[0]} “${text.slice(start, end)}” | ${text}`);
  }
  for (const { rule, start, end } of options.false ? wrong : []) {
    console.log(`- ${ruled.id} false ${rule} “${text.slice(start, end)}” | ${text}`);
  }
}

/** Prints recall, precision and false alarms of all rules on posts labelled with the findings they deserve. */
export function printRules(name: string, posts: readonly RuledPost[], options: RuledOptions): void {
  const all = posts.map((ruled) => ({ ruled, findings: lint(ruled.post, defaultProfile) }));
  console.log(`\n${name}: ${posts.length} posts`);
  printByRule(all);
  printTotals(all);
  for (const scored of all) printCases(scored, options);
}
