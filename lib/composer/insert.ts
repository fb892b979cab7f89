import type { Place } from '#lib/beside/beside.ts';
import type { Composer } from './composer.ts';
import type { Span } from './edit.ts';
import { replace } from './replace.ts';
import { selectedIn } from './selection.ts';

/** Words that were put into a text: where they stand now, in UTF-16 code units, with the space around them. */
export interface Inserted extends Span {
  readonly words: string;
}

/**
 * Puts words into a text by the editor's own means, so that one Ctrl+Z takes them back.
 *
 * @returns where they stand; `undefined` when the editor did not take them
 */
export async function insertAt(
  composer: Composer,
  words: string,
  place: Place,
): Promise<Inserted | undefined> {
  const { text } = composer.read();
  const at = offsetOf(composer, text, place);
  const padded = pad(text, at, words, hasLines(composer) && place === 'new-line');
  const done = await replace(composer, { start: at, end: at }, '', padded);
  return done ? { start: at, end: at + padded.length, words: padded } : undefined;
}

/** Takes words out again that still stand where they were put. Answers whether the editor did it. */
export function takeOut(composer: Composer, { start, end, words }: Inserted): Promise<boolean> {
  return replace(composer, { start, end }, words, '');
}

/** Words with the space that keeps them apart from what stands around them. */
function pad(text: string, at: number, words: string, onOwnLine: boolean): string {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const gap = onOwnLine ? '\n' : ' ';
  const needsBefore = before !== '' && (onOwnLine ? !before.endsWith('\n') : !/\s$/.test(before));
  const needsAfter = after !== '' && !/^[\s.,;:!?)]/.test(after);
  return (needsBefore ? gap : '') + words + (needsAfter ? ' ' : '');
}

function offsetOf(composer: Composer, text: string, place: Place): number {
  if (place === 'start') return 0;
  return (place === 'caret' ? selectedIn(composer)?.end : undefined) ?? text.length;
}

const hasLines = ({ element }: Composer): boolean => !(element instanceof HTMLInputElement);
