const gap = /\{([^{}\n]{1,120})\}/g;

/** The names in braces, each once, in the order of the text. */
export function gapsIn(text: string): string[] {
  return [...new Set([...text.matchAll(gap)].map(([, name = '']) => name.trim()))];
}

/** What stands for the names in braces. An empty or missing value leaves nothing behind. */
export type Values = Readonly<Record<string, string | undefined>>;

/**
 * Fills a one-line pattern. Signs that would be left over at its ends, as in `Flu: | Ask Maple Ridge`, go with
 * the empty value next to them.
 */
export function fillLine(pattern: string, values: Values): string {
  const pieces = pattern.split(/(\{[^{}\n]{1,120}\})/);
  const filled = pieces.map((piece) => valueOf(piece, values) ?? piece);
  return pieces
    .map((piece, index) =>
      isJoint(piece, filled[index - 1], filled[index + 1]) ? ' ' : filled[index],
    )
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Whether a piece only joins two values, one of which is empty. */
function isJoint(piece: string, before: string | undefined, after: string | undefined): boolean {
  return /^[\s|:,–—-]+$/.test(piece) && (!before?.trim() || !after?.trim());
}

/** What stands above a list: a few words, and nothing that a reader would miss. */
const heading = /^\p{L}[^\d.!?]{0,24}:?$/u;

/**
 * Fills a template of several lines. A line whose every value is empty is left out with the heading above it,
 * and empty lines never pile up.
 */
export function fillTemplate(template: string, values: Values): string {
  const lines = template.split(/\r?\n/);
  const isLeftOut = (line = '', next = '') =>
    isEmptied(line, values) || (heading.test(line.trim()) && isEmptied(next, values));
  return lines
    .filter((line, index) => !isLeftOut(line, lines[index + 1]))
    .map((line) => line.replaceAll(gap, (open) => valueOf(open, values) ?? open).trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether a line has names in braces, and nothing to put there. */
function isEmptied(line: string, values: Values): boolean {
  const names = gapsIn(line);
  return names.length > 0 && names.every((name) => !values[name]?.trim());
}

/** The value for `{name}`; `undefined` for a piece that is no name in braces. */
function valueOf(piece: string, values: Values): string | undefined {
  const [name] = piece.startsWith('{') ? gapsIn(piece) : [];
  return name === undefined ? undefined : (values[name] ?? '').trim();
}

/** Whether a text was built by a pattern: all that stands between the names is there, in that order. */
export function follows(text: string, pattern: string): boolean {
  const fixed = pattern.split(gap).filter((_, index) => index % 2 === 0);
  const source = fixed.map((piece) => escaped(piece.trim())).join(String.raw`\s*(\S.*?)\s*`);
  return new RegExp(`^${source}$`, 'is').test(text.trim());
}

function escaped(text: string): string {
  return text
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`);
}
