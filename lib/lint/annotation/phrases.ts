import type { Token } from './tokens.ts';

/** A phrase found in a run of tokens; `from` and `to` are token indexes, `to` exclusive. */
export interface PhraseMatch {
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export interface PhraseSet {
  /** Every match, leftmost first, the longest at each place; matches do not overlap. */
  find(tokens: readonly Token[]): PhraseMatch[];
  has(tokens: readonly Token[]): boolean;
}

interface Pattern {
  readonly phrase: string;
  readonly steps: readonly string[];
}

/** Up to this many tokens may stand where a pattern says `…`. */
const WIDEST_GAP = 3;

/** `thank(s| you) for` → `thanks for`, `thank you for`. */
export function expand(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase);
  if (!group) return [phrase];
  const before = phrase.slice(0, group.index);
  const after = phrase.slice(group.index + group[0].length);
  return (group[1] ?? '').split('|').flatMap((choice) => expand(before + choice + after));
}

function compile(phrases: readonly string[]): Map<string, Pattern[]> {
  const byFirst = new Map<string, Pattern[]>();
  for (const phrase of phrases.flatMap(expand)) {
    const steps = phrase.trim().split(/\s+/);
    const first = steps[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase: steps.join(' '), steps }]);
  }
  for (const patterns of byFirst.values()) {
    patterns.sort((a, b) => b.steps.length - a.steps.length);
  }
  return byFirst;
}

/** Where the pattern's last step ends, or -1. `*` stands for one token, `…` for up to three. */
function matchAt(steps: readonly string[], tokens: readonly Token[], at: number, step = 0): number {
  if (step === steps.length) return at;
  const token = tokens[at];
  if (!token) return -1;
  if (steps[step] === '…') {
    for (let skip = 0; skip <= WIDEST_GAP; skip++) {
      const end = matchAt(steps, tokens, at + skip, step + 1);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (steps[step] !== '*' && steps[step] !== token.key) return -1;
  return matchAt(steps, tokens, at + 1, step + 1);
}

/**
 * Compiles phrases to match whole tokens in any case. Alternatives stand in brackets, `*` is any one token,
 * `…` up to three: `thank(s| you) for * with your`.
 */
export function phraseSet(phrases: readonly string[]): PhraseSet {
  const byFirst = compile(phrases);
  const matchFrom = (tokens: readonly Token[], from: number): PhraseMatch | undefined => {
    const first = tokens[from];
    if (!first) return undefined;
    for (const { phrase, steps } of byFirst.get(first.key) ?? []) {
      const to = matchAt(steps, tokens, from);
      if (to > from) {
        return { phrase, from, to, start: first.start, end: tokens[to - 1]?.end ?? first.end };
      }
    }
    return undefined;
  };
  return {
    find(tokens) {
      const matches: PhraseMatch[] = [];
      for (let at = 0; at < tokens.length;) {
        const match = matchFrom(tokens, at);
        if (match) matches.push(match);
        at = match ? match.to : at + 1;
      }
      return matches;
    },
    has: (tokens) => tokens.some((_, at) => matchFrom(tokens, at) !== undefined),
  };
}
