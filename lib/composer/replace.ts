import type { Composer } from './composer.ts';
import type { Span } from './edit.ts';
import { engineOf } from './editors/index.ts';
import { isField } from './field.ts';
import { canCut } from './position.ts';
import { select, selectedIn } from './selection.ts';
import { within } from './within.ts';

/** An editor hears of a new selection by an event, one frame later and not always at once (measured with seven engines). */
const settleTime = 20;
/** How long is waited for that event, in ms: a busy Firefox sends it well after the next frame. */
const longestHearing = 250;
/** How many frames an editor may take to show a change. */
const patience = 12;

/**
 * Puts `text` in place of a passage by the editor's own means, so that one Ctrl+Z takes it back.
 *
 * @param quote what stands in the passage; nothing happens when something else does by now
 * @returns whether the editor now holds exactly what was asked for
 */
export async function replace(
  composer: Composer,
  span: Span,
  quote: string,
  text: string,
): Promise<boolean> {
  const before = composer.read();
  const wanted = before.text.slice(0, span.start) + text + before.text.slice(span.end);
  if (before.text.slice(span.start, span.end) !== quote || before.text === wanted) return false;
  const change = text === '' ? withNeighbour(before.text, span) : { span, text };
  if (!canCut(before, change.span.start, change.span.end)) return false;
  const heard = sendsEvent(composer, change.span) ? nextSelectionChange() : undefined;
  if (!select(composer, change.span)) return false;
  await heard;
  await settle();
  composer.read();
  if (!isSelected(composer, change.span) || composer.reading.text !== before.text) return false;
  engineOf(composer.element).insert(composer.element, change.text);
  return becomes(composer, wanted);
}

/** Puts a text at the caret, or at the end of the text when the caret is elsewhere. */
export function insertAtCaret(composer: Composer, text: string): Promise<boolean> {
  const { length } = composer.read().text;
  const { end } = selectedIn(composer) ?? { end: length };
  return replace(composer, { start: end, end }, '', text);
}

/** Ends or begins with a character that stands for itself, and does not melt into a letter or an emoji next to it. */
const plainAtEnd = /[\p{L}\p{N}\p{P}\p{Zs}]$/u;
const plainAtStart = /^[\p{L}\p{N}\p{P}\p{Zs}](?!\p{M})/u;

/**
 * Editors ignore an empty insertion. So a passage that is to go takes a neighbouring character with it,
 * which is then put back.
 */
function withNeighbour(text: string, { start, end }: Span): { span: Span; text: string } {
  const [before] = plainAtEnd.exec(text.slice(0, start)) ?? [];
  if (before) return { span: { start: start - before.length, end }, text: before };
  const [after = ''] = plainAtStart.exec(text.slice(end)) ?? [];
  return { span: { start, end: end + after.length }, text: after };
}

function isSelected(composer: Composer, span: Span): boolean {
  const selected = selectedIn(composer);
  return selected?.start === span.start && selected.end === span.end;
}

async function becomes(composer: Composer, wanted: string): Promise<boolean> {
  for (let frames = 0; frames < patience; frames += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each turn waits for the next frame
    await frame();
    if (composer.read().text === wanted) return true;
  }
  return false;
}

/** What is selected already sends no event, and a form field is asked for its selection when that is needed. */
function sendsEvent(composer: Composer, span: Span): boolean {
  return !isField(composer.element) && !isSelected(composer, span);
}

function nextSelectionChange(): Promise<Event | undefined> {
  const heard = new Promise<Event>((resolve) => {
    document.addEventListener('selectionchange', resolve, { once: true });
  });
  return within(longestHearing, heard);
}

async function settle(): Promise<void> {
  await frame();
  await new Promise((resolve) => setTimeout(resolve, settleTime));
}

/** The next frame, or a tenth of a second in a page that is not shown and draws none. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 100);
  });
}
