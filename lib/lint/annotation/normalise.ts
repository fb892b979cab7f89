/** A text as the rules read it, with an exact way back to the text as it was typed. */
export interface NormalisedText {
  readonly text: string;
  /** Turns a half-open range of `text` into the range of the original that it came from. Both in UTF-16 code units. */
  readonly toOriginal: (start: number, end: number) => { start: number; end: number };
}

/** Characters that leave no trace on the screen. One range a line, since some of them combine with what follows. */
const INVISIBLE = new RegExp(
  [
    String.raw`[\u00AD\u061C\u200B\u200C\u200E\u200F\uFEFF]`,
    String.raw`\u034F|\u115F|\u1160|\u17B4|\u17B5`,
    String.raw`[\u202A-\u202E\u2060-\u2064\u2066-\u2069]`,
    String.raw`\u180B|\u180C|\u180D|\u180E`,
  ].join('|'),
);
const COMBINING = /\p{M}/u;
const DIGIT = /\p{Nd}/u;
const KEYCAP = /^[0-9#*]\uFE0F?\u20E3/;
/** Letters and digits that only look different: full-width, enclosed, mathematical, superscript. */
const COMPATIBLE =
  /[\u00B2\u00B3\u00B9\u2070-\u209C\u2460-\u24FF\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\uFF01-\uFF5E]/u;

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00A0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
  '\u3000': ' ',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
};

/** Code units of `text` from `at` that make one cluster: a keycap, a letter with its combining marks, or one code point. */
function clusterLength(text: string, at: number): number {
  const keycap = KEYCAP.exec(text.slice(at, at + 3));
  if (keycap) return keycap[0].length;
  let length = codePointLength(text, at);
  while (at + length < text.length && COMBINING.test(codePointAt(text, at + length))) {
    length += codePointLength(text, at + length);
  }
  return length;
}

function codePointAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function codePointLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
}

/** Digits of other scripts stand in Unicode in runs of ten, from zero to nine. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

function plainCluster(cluster: string): string {
  const first = codePointAt(cluster, 0);
  if (KEYCAP.test(cluster)) return first;
  if (INVISIBLE.test(first)) return '';
  if (COMPATIBLE.test(first)) return cluster.normalize('NFKC');
  if (DIGIT.test(first) && first > '9') return asciiDigit(first);
  const plain = PLAIN[first];
  if (plain !== undefined) return plain;
  return cluster.length > first.length ? cluster.normalize('NFC') : cluster;
}

/** Nothing to change and nothing to map: by far the most common sentence. */
const ASCII = /^[\n\u0020-\u005F\u0061-\u007E]*$/;

const identity = (start: number, end: number) => ({ start, end });

/**
 * Undoes disguises and typographic variants one to one: zero-width and soft-hyphen splitting, full-width,
 * enclosed and mathematical letters, keycap digits, curly quotes, dashes and odd spaces.
 */
export function normalise(original: string): NormalisedText {
  if (ASCII.test(original)) return { text: original, toOriginal: identity };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length;) {
    const length = clusterLength(original, at);
    const plain = plainCluster(original.slice(at, at + length));
    for (let unit = 0; unit < plain.length; unit++) {
      const mapsOneToOne = plain.length === length;
      starts.push(mapsOneToOne ? at + unit : at);
      ends.push(mapsOneToOne ? at + unit + 1 : at + length);
    }
    text += plain;
    at += length;
  }
  return {
    text,
    toOriginal: (start, end) => ({
      start: starts[start] ?? original.length,
      end: end > start ? (ends[end - 1] ?? original.length) : (starts[start] ?? original.length),
    }),
  };
}
