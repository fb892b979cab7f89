/** One thing to mend in a profile file. */
export interface Problem {
  /** Where in the profile, for example `hashtags.approved[3].tag`; empty for the file as a whole. */
  readonly path: string;
  /** Both counted from 1; columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** A problem in one line: `platforms.x.hashtags.max: expected … (line 214)`. */
export function describeProblem({ path, line, message }: Problem): string {
  return `${path ? `${path}: ` : ''}${message} (line ${line})`;
}

/** `['hashtags', 'approved', 3, 'tag']` as `hashtags.approved[3].tag`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, step) => written + formatStep(step, written === ''), '');
}

function formatStep(step: PropertyKey, first: boolean): string {
  if (typeof step === 'number') return `[${step}]`;
  const name = String(step);
  if (!/^[\p{L}\p{N}_$*/-]+$/u.test(name)) return `[${quote(name)}]`;
  return first ? name : `.${name}`;
}

/** A value as a message quotes it: short, on one line. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const written = JSON.stringify(value);
  return written.length > 60 ? `${written.slice(0, 57)}…"` : written;
}

/** Turns offsets in a text, in UTF-16 code units, into lines and columns, both counted from 1. */
export function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return (offset) => {
    let low = 0;
    for (let high = starts.length - 1; low < high;) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
