/** YouTube shows chapters from this many on (https://support.google.com/youtube/answer/9884579). */
const fewestChapters = 3;
/** How long a chapter is at least, in seconds (same page). */
const shortestChapter = 10;

export interface Chapter {
  /** From the beginning of the video, in seconds. */
  readonly seconds: number;
  readonly title: string;
  /** The line as it is written, without space around it. */
  readonly line: string;
}

/** Why YouTube may show no chapters. `line` is the one to look at; absent where it is about all of them. */
export interface ChapterProblem {
  readonly kind: 'few' | 'start' | 'order' | 'short' | 'format' | 'untitled';
  readonly line?: string;
}

export interface Chapters {
  readonly chapters: readonly Chapter[];
  /** At most one a chapter, in their order. Empty when there are no chapters at all. */
  readonly problems: readonly ChapterProblem[];
}

const bullet = String.raw`[\s\p{Pd}•*·▶►→>|(\[]*`;
const time = String.raw`(?:(\d{1,2}):)?(\d{1,3}):(\d{2})`;
const leading = new RegExp(String.raw`^${bullet}${time}(?!\d|:\d)[\s\p{Pd}:.|)\]]*(.*)$`, 'u');
const trailing = new RegExp(String.raw`^(.*?\S)[\s\p{Pd}:|(\[]+${time}[)\]]?$`, 'u');
/** Written as a time, but not as YouTube reads one: `1:5`, `0.00`, `1;30`, `1m30s`. */
const almost = new RegExp(
  String.raw`^${bullet}(?:\d{1,2}:\d(?!\d)|\d{1,2}[.;,]\d{2}(?!\d|%)|\d{1,2}\s?m(?:in)?\s?\d{1,2}\s?s)`,
  'u',
);
/** A time of day or a span of it: opening hours are no chapters. */
const timeOfDay = new RegExp(
  String.raw`\d:\d{2}\s*(?:[ap]\.?m\b|o’clock|h\b|(?:\p{Pd}|to|until|till)\s*\d{1,2}(?::\d{2})?\s*(?:[ap]\.?m)?)`,
  'iu',
);

/** Reads the chapters out of a description, and says what may keep YouTube from showing them. */
export function chaptersOf(description: string): Chapters {
  const lines = description.split(/\r?\n/).map((line) => line.trim());
  const first = lines.flatMap((line) => chapterIn(line, leading) ?? []);
  const chapters = first.length > 0 ? first : trailingIn(lines);
  if (chapters.length === 0) return { chapters, problems: [] };
  const misread = lines.filter((line) => almost.test(line) && !chapterIn(line, leading));
  const problems = chapters.flatMap((_, index) => problemAt(chapters, index) ?? []);
  const few: ChapterProblem[] = chapters.length < fewestChapters ? [{ kind: 'few' }] : [];
  const format = misread.map((line): ChapterProblem => ({ kind: 'format', line }));
  return { chapters, problems: [...format, ...problems, ...few] };
}

/** Times at line ends may be anything; only where one of them is 0:00 are they chapters. */
function trailingIn(lines: readonly string[]): Chapter[] {
  const found = lines.flatMap((line) => chapterIn(line, trailing) ?? []);
  return found.some(({ seconds }) => seconds === 0) ? found : [];
}

function chapterIn(line: string, form: RegExp): Chapter | undefined {
  const match = timeOfDay.test(line) ? null : form.exec(line);
  if (!match) return undefined;
  const [, ...parts] = match;
  const [title, hours, minutes, seconds] =
    form === leading ? [parts[3], parts[0], parts[1], parts[2]] : parts;
  return {
    seconds: Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds),
    title: (title ?? '').trim(),
    line,
  };
}

function problemAt(chapters: readonly Chapter[], index: number): ChapterProblem | undefined {
  const chapter = chapters[index];
  const before = chapters[index - 1];
  if (!chapter) return undefined;
  const { seconds, title, line } = chapter;
  if (!isClock(line)) return { kind: 'format', line };
  if (!before && seconds !== 0) return { kind: 'start', line };
  if (before && seconds <= before.seconds) return { kind: 'order', line };
  if (before && seconds - before.seconds < shortestChapter) return { kind: 'short', line };
  return /[\p{L}\p{N}]/u.test(title) ? undefined : { kind: 'untitled', line };
}

/** No more than 59 seconds, and with hours no more than 59 minutes. */
function isClock(line: string): boolean {
  const [, hours, minutes, seconds] = new RegExp(time).exec(line) ?? [];
  return Number(seconds) < 60 && (hours === undefined || Number(minutes) < 60);
}
