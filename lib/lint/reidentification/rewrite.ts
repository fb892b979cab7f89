import type { Fact } from './fact.ts';
import { tellsTooMuch } from './mosaic.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A part of the text and what is left of it. Offsets are UTF-16 code units of the annotation's text. */
interface Cut extends Range {
  readonly rest: string;
}

const CLAUSE_ENDS =
  /^(?:\s*(?:[.,;:!?)]|$)| (?:with|after|in|to|and|because|from|when|who|by|at|for|but|following|having|needing)\b)/i;
const ARTICLE_BEFORE = /\b(an?|the|our|my|this|that|another|one) $/i;
const AN_BEFORE = /^(?:[aeio]|u(?!ni|s))/i;

/** `came in on Sunday after …` without the day; `Tonight a …` keeps it, since the sentence would need a new start. */
function cutDay({ start, end }: Fact, text: string): Cut | undefined {
  const lead = / (?:on |late |early |last ){0,2}$/i.exec(
    text.slice(Math.max(0, start - 14), start),
  );
  if (!lead || !CLAUSE_ENDS.test(text.slice(end, end + 12))) return undefined;
  if (/[.!?\n] $/.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  return { start: start - lead[0].length, end, rest: '' };
}

/** `An 8-year-old` before `boy` leaves `A`. */
function articleFor(article: string, next: string): string {
  if (!/^an?$/i.test(article)) return article;
  return `${article[0] ?? 'a'}${AN_BEFORE.test(next) ? 'n' : ''}`;
}

/** `a 43-year-old firefighter` and `a firefighter in his 40s` without the age. */
function cutAge({ start, end }: Fact, text: string): Cut | undefined {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  const isBehind = /^in /i.test(text.slice(start, end)) && before.endsWith(' ');
  if (isBehind) return { start: start - 1, end, rest: '' };
  const article = ARTICLE_BEFORE.exec(before)?.[1];
  if (article === undefined || !/^ \p{L}{3}/u.test(after)) return undefined;
  const rest = `${articleFor(article, after.trimStart())} `;
  return { start: start - article.length - 1, end: end + 1, rest };
}

function cutOf(fact: Fact, text: string): Cut | undefined {
  if (fact.kind === 'day') return cutDay(fact, text);
  return fact.kind === 'age' ? cutAge(fact, text) : undefined;
}

/** The range of the text with the cuts made, from the last to the first. */
function withCuts(cuts: readonly Cut[], text: string, { start, end }: Range): string {
  const backwards = cuts.toSorted((one, other) => other.start - one.start);
  return backwards.reduce(
    (whole, cut) => whole.slice(0, cut.start - start) + cut.rest + whole.slice(cut.end - start),
    text.slice(start, end),
  );
}

/**
 * The passage without its day, or without its age too, when that is grammatical and leaves too little to point to
 * anybody; otherwise only the writer can mend it.
 */
export function rewrite(facts: readonly Fact[], text: string, passage: Range): string | undefined {
  const dropped = new Set<Fact>();
  const cuts: Cut[] = [];
  const inside = facts.filter(({ start, end }) => start >= passage.start && end <= passage.end);
  for (const kind of ['day', 'age']) {
    for (const fact of inside.filter((other) => other.kind === kind)) {
      const cut = cutOf(fact, text);
      if (!cut || cut.start < passage.start || cut.end > passage.end) continue;
      cuts.push(cut);
      dropped.add(fact);
    }
    if (cuts.length > 0 && !tellsTooMuch(facts.filter((fact) => !dropped.has(fact)))) {
      return withCuts(cuts, text, passage);
    }
  }
  return undefined;
}
