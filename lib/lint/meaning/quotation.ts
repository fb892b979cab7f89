import type { Annotation } from '../annotation/annotate.ts';
import { everyMatch } from '../prefilter/search.ts';

/** Passages between quotation marks, at most 600 characters long; straight ones only around whole words. */
const QUOTATIONS =
  /“[^“”]{1,600}”|«[^«»]{1,600}»|(?<![\p{L}\p{N}])"[^"\n]{1,600}"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[‘'][^‘’'\n]{1,200}[’'](?![\p{L}\p{N}])/gu;

const known = new WeakMap<Annotation, readonly (readonly [number, number])[]>();

function quotationsIn(annotation: Annotation): readonly (readonly [number, number])[] {
  const found =
    known.get(annotation) ??
    everyMatch(QUOTATIONS, annotation.text).map(
      ({ index, 0: text }) => [index, index + text.length] as const,
    );
  known.set(annotation, found);
  return found;
}

/** Whether a passage stands wholly between quotation marks: somebody's words, a title, a word spoken about. Offsets are UTF-16 code units of the annotation's text. */
export function isQuoted(annotation: Annotation, start: number, end: number): boolean {
  return quotationsIn(annotation).some(([from, to]) => from <= start && end <= to);
}
