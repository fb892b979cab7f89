import { describe, expect, test } from 'vitest';
import { successorOf } from '#lib/composer/successor.ts';
import type { Finding } from '#lib/lint/finding.ts';
import { makeFinding } from '../../components/findings.ts';

const text = 'Mrs Lindqvist in room 412 made the whole ward laugh.';

/** A finding on words of the text, or of another. */
function on(words: string, changes: Partial<Finding> = {}, inText = text): Finding {
  const start = inText.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${inText}".`);
  return makeFinding({ start, end: start + words.length, ...changes });
}

const story = on(text, { rule: 'phi/deceased' });
const name = on('Mrs Lindqvist');
const room = on('room 412', { rule: 'phi/room-number' });

describe('successorOf', () => {
  test('is the same finding where it moved along with its words', () => {
    const later = `Oh. ${text}`;
    const moved = on('Mrs Lindqvist', {}, later);
    const now = { text: later, findings: [on(later, { rule: 'phi/deceased' }, later), moved] };
    expect(successorOf(name, 'Mrs Lindqvist', now)).toBe(moved);
  });

  test('of two with the same words is the nearer one', () => {
    const twice = 'Mrs Lind laughed. Mrs Lind sang.';
    const [first, second] = [0, 18].map((start) => makeFinding({ start, end: start + 8 }));
    const now = { text: twice, findings: [first, second].filter((one) => one !== undefined) };
    expect(successorOf(makeFinding({ start: 17, end: 25 }), 'Mrs Lind', now)).toBe(second);
  });

  test('keeps to its rule where a new verdict marks less or more of the words', () => {
    const longer = on('Mrs Lindqvist in room 412', { severity: 'warn' });
    const now = { text, findings: [story, longer, room] };
    expect(successorOf(name, 'Mrs Lindqvist', now)).toBe(longer);
  });

  test('is the worst that is found in the words once their own finding is gone', () => {
    const hint = on('Mrs Lindqvist in room', { rule: 'tone/stiff', severity: 'hint' });
    const now = { text, findings: [hint, name, room] };
    expect(successorOf(story, text, now)).toBe(name);
  });

  test('is none where nothing is found in the words any more', () => {
    expect(successorOf(name, 'Mrs Lindqvist', { text, findings: [room] })).toBeUndefined();
  });

  test('is none where the words no longer stand there, whatever does', () => {
    const other = text.replace('Mrs Lindqvist', 'A kind patient');
    const now = { text: other, findings: [on('A kind patient in', { rule: 'phi/story' }, other)] };
    expect(successorOf(name, 'Mrs Lindqvist', now)).toBeUndefined();
  });
});
