/**
 * What a text must hold for a pattern to match in it: one string of each clause, or in its place whatever is needed
 * further. Letters are in lower case; `0` stands for digits and `#` for whatever is neither letter nor digit, each for one
 * or more. A `*` at the end of a string stands for anything.
 */
export type Need = readonly Clause[];
export type Clause = readonly (string | Need)[];

/** What is known of a part of a pattern. */
export interface Part {
  /** With what a match may start: all of it, or up to the `*`. */
  readonly starts: readonly string[];
  /** What else it needs. */
  readonly needs: Need;
}

const OPEN = '*';
const MOST_STARTS = 400;
const MOST_JOINED = 24;

const NOTHING: Need = [];
const part = (...starts: readonly string[]): Part => ({ starts, needs: NOTHING });

export const ANY = part(OPEN);
export const EMPTY = part('');
export const BORDER = part('#');
export const DIGIT = part('0');

const LETTERS = /^[a-z]*$/;

/** A text that a pattern takes as it is written. */
export function literal(text: string): Part {
  if (LETTERS.test(text)) return part(text);
  const plain = text.toLowerCase().replaceAll(/\d+/g, '0');
  return part(plain.replaceAll(/[^a-z0]+/g, '#'));
}

const opened = (text: string): string => (text.endsWith(OPEN) ? text : text + OPEN);

/** One string behind the other: digits beside digits and borders beside borders are one. */
function join(one: string, other: string): string {
  const last = one.at(-1);
  if (last === OPEN) return one;
  const isOne = (last === '#' || last === '0') && other.startsWith(last);
  return isOne ? one + other.slice(1) : one + other;
}

/** How many letters an alphabet would have to have in which texts were made by chance. */
const CHANCE = 5;

/** How likely a text holds a string, about; what is too short to be looked for it always does. */
function chanceOfString(text: string): number {
  const known = text.endsWith(OPEN) ? text.length - 1 : text.length;
  const borders = Number(text.startsWith('#')) + Number(known > 0 && text[known - 1] === '#');
  const signs = known - borders;
  if (signs <= 0 || (known < 2 && !text.startsWith('0'))) return 1;
  return CHANCE ** -signs;
}

const chances = new WeakMap<Clause, number>();

/** How likely a text holds what a clause needs. */
function chanceOf(clause: Clause): number {
  const known = chances.get(clause);
  if (known !== undefined) return known;
  let sum = clause.length === 0 ? 1 : 0;
  for (const item of clause) {
    sum += typeof item === 'string' ? chanceOfString(item) : Math.min(...item.map(chanceOf));
    if (sum >= 1) break;
  }
  chances.set(clause, sum);
  return sum;
}

const tellsSomething = (clause: Clause): boolean => chanceOf(clause) < 1;

/** All that a part needs, the rarest first. */
export function needsOf({ starts, needs }: Part): Need {
  const all = [starts, ...needs].filter(tellsSomething);
  return all.length > 1 ? all.toSorted((one, other) => chanceOf(one) - chanceOf(other)) : all;
}

/** Parts one behind the other. */
export function inOrder(parts: readonly Part[]): Part {
  let starts: readonly string[] | undefined;
  const needs: Clause[] = [];
  let run: readonly string[] = [''];
  const close = (next: readonly string[]) => {
    if (starts) needs.push(run);
    starts ??= run.map(opened);
    run = next;
  };
  for (const next of parts) {
    needs.push(...next.needs);
    const isSmall = run.length === 1 || next.starts.length === 1;
    if (!isSmall && run.length * next.starts.length > MOST_JOINED) close(next.starts);
    else run = run.flatMap((one) => next.starts.map((other) => join(one, other)));
    if (run.every((text) => text.endsWith(OPEN))) close(['']);
  }
  if (starts) needs.push(run);
  return { starts: starts ?? run, needs: needs.filter(tellsSomething) };
}

/** One of several parts. */
export function eitherOf(parts: readonly Part[]): Part {
  const [only = ANY] = parts;
  if (parts.length === 1) return only;
  const starts = parts.flatMap((one) => one.starts);
  const isMany = starts.length > MOST_STARTS;
  if (!isMany && parts.every(({ needs }) => needs.length === 0)) return { starts, needs: NOTHING };
  const clause = parts.flatMap((one): Clause =>
    one.needs.length > 0 ? [needsOf(one)] : one.starts,
  );
  return { starts: isMany ? [OPEN] : starts, needs: tellsSomething(clause) ? [clause] : NOTHING };
}

/** Digits or borders, which are one however many. */
const isOneSign = (starts: readonly string[]) =>
  starts.length === 1 && /^[#0]?$/.test(starts[0] ?? '');

/** A part that may stand several times. */
export function repeated({ starts, needs }: Part, least: number, most: number): Part {
  const isOnce = most === 1 || isOneSign(starts);
  const some = isOnce ? starts : starts.map(opened);
  return least === 0 ? part('', ...some) : { starts: some, needs };
}
