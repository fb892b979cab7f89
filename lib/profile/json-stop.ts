/** Something wrong with a text as JSON, before anybody asks what it means. */
export interface JsonMistake {
  readonly path: readonly PropertyKey[];
  /** In UTF-16 code units. */
  readonly offset: number;
  readonly message: string;
}

/** Ends the reading of a text that is no JSON. */
export class Unreadable extends Error {
  readonly mistake: JsonMistake;

  constructor(mistake: JsonMistake) {
    super(mistake.message);
    this.mistake = mistake;
  }
}

/** Says why reading stopped at `offset`, with the slip that is most likely to be behind it. */
export function describeStop(text: string, offset: number, expected: string): string {
  const rest = text.slice(offset, offset + 20);
  const before = text.slice(Math.max(0, offset - 200), offset).trimEnd();
  if (rest === '') return `the text ends here and may be cut off; ${expected} should follow`;
  if (rest.startsWith('"')) return describeOpenText(text, offset);
  if (/^['‘’“”]/.test(rest)) return 'write straight double quotes " around names and texts';
  if (/^\/[/*]/.test(rest)) return 'JSON has no comments; write them under "notes"';
  if (/^[\]}]/.test(rest) && before.endsWith(',')) {
    return `take out the comma before ${rest.charAt(0)}`;
  }
  return `expected ${expected}, found ${JSON.stringify(rest.charAt(0))}`;
}

function describeOpenText(text: string, offset: number): string {
  const line = /.*/y;
  line.lastIndex = offset;
  const rest = line.exec(text)?.[0] ?? '';
  if (/^"(?:[^"\\]|\\.)*"/.test(rest)) {
    return 'this text has a bad \\ or a tab in it; write \\\\ for a \\ and \\t for a tab';
  }
  return offset + rest.length === text.length
    ? 'the text ends here and may be cut off; a closing " is missing'
    : 'this text has no closing " on its line; write \\n for a new line';
}
