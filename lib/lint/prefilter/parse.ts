import {
  ANY,
  BORDER,
  DIGIT,
  eitherOf,
  EMPTY,
  inOrder,
  literal,
  type Need,
  needsOf,
  type Part,
  repeated,
} from './literals.ts';

const PLAIN = /[^\\[\](){}.*+?^$|]+/uy;
const COUNT = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/uy;
const GROUP = /\((?:\?(?:<?([=!])|<\w+>|[a-z-]*:))?/uy;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/suy;
const ESCAPE = /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|[pP]\{[^}]*\}|k<\w+>|.)/isuy;
const RANGE = /(?:[^\\]|\\.)-./su;
const DIGITS = /^(?:\d-\d|\\d|\d)+$/;
const MEMBER = new RegExp(`${ESCAPE.source}|.`, 'gisu');

/** A class that has all letters and digits in it, in any case: what it does not match is a border. */
const ALL_WORDS = /^(?:\[(?!\^)(?=.*(?:\\w|\\p\{L\}.*\\(?:p\{N\}|d)))(?:\\.|[^\]\\])*\]|\\w)$/su;

const BORDERS = new Set(['\\s', '\\W', '\\b', '\\n', '\\t', '\\r', '\\p{Extended_Pictographic}']);
const MANY = /^\\(?:[DwSkpP]|[1-9])/u;

/** How many characters of a class are told apart. */
const MOST_OF_CLASS = 6;

function escaped([text, ...codes]: readonly (string | undefined)[]): Part {
  const code = codes.find((value) => value !== undefined);
  if (code !== undefined) return literal(String.fromCodePoint(Number.parseInt(code, 16)));
  if (text === undefined || MANY.test(text)) return BORDERS.has(text ?? '') ? BORDER : ANY;
  if (text === '\\B') return EMPTY;
  if (text === '\\d') return DIGIT;
  return BORDERS.has(text) ? BORDER : literal(text.slice(1));
}

/** The characters of a class, where they are few. */
function classOf(inside: string): Part {
  if (DIGITS.test(inside)) return DIGIT;
  if (RANGE.test(inside)) return ANY;
  const members = Array.from(inside.matchAll(MEMBER), (match) =>
    match[0].startsWith('\\') ? escaped([...match]) : literal(match[0]),
  );
  const part = eitherOf(members);
  return part.starts.length > MOST_OF_CLASS ? ANY : part;
}

/** Reads the source of a regular expression from left to right; knows all that this project's patterns use. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at = pattern.lastIndex;
    return match ?? undefined;
  }

  /** Alternatives up to the bracket that closes them, or to the end. */
  either(): Part {
    const parts = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      parts.push(this.#sequence());
    }
    return eitherOf(parts);
  }

  #sequence(): Part {
    const parts: Part[] = [];
    for (;;) {
      const next = this.#source[this.#at];
      if (next === undefined || next === '|' || next === ')') return inOrder(parts);
      const text = this.#take(PLAIN)?.[0];
      const part = text === undefined ? this.#single(next) : literal(text);
      const count = this.#count();
      if (!count) parts.push(part);
      else if (text === undefined) parts.push(repeated(part, ...count));
      // Of several characters only the last is counted.
      else parts.push(literal(text.slice(0, -1)), repeated(literal(text.slice(-1)), ...count));
    }
  }

  /** How often the part before may stand, where that is said. */
  #count(): readonly [least: number, most: number] | undefined {
    const match = this.#take(COUNT);
    if (!match) return undefined;
    const [, sign, from, comma, to] = match;
    if (sign !== undefined) return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity];
    if (comma === '') return [Number(from), Number(from)];
    return [Number(from), to === '' ? Infinity : Number(to)];
  }

  #single(sign: string): Part {
    if (sign === '(') return this.#group();
    if (sign === '\\') return escaped([...(this.#take(ESCAPE) ?? [])]);
    const found = sign === '[' ? this.#take(CLASS) : undefined;
    if (found) return found[1] === '' ? classOf(found[2] ?? '') : ANY;
    this.#at++;
    if (sign === '^' || sign === '$') return BORDER;
    return sign === '.' ? ANY : literal(sign);
  }

  #group(): Part {
    const [opening = '', look] = this.#take(GROUP) ?? [];
    const from = this.#at;
    const part = this.either();
    const inside = this.#source.slice(from, this.#at);
    this.#at++;
    const isLook = look !== undefined || opening === '';
    if (!isLook) return part;
    return look === '!' && ALL_WORDS.test(inside) ? BORDER : EMPTY;
  }
}

/** What a text must hold for a pattern to match in it; empty where nothing is known. */
export const needOf = ({ source, flags }: RegExp): Need =>
  flags.includes('v') ? [] : needsOf(new Reader(source).either());
