import { beforeEach, expect, test, vi } from 'vitest';
import { Composer } from '#lib/composer/composer.ts';
import { Painter } from '#lib/composer/highlight.ts';
import { check } from '#lib/composer/line.ts';
import { Session } from '#lib/composer/session.ts';
import type { Finding } from '#lib/lint/finding.ts';
import type { PostInput } from '#lib/lint/post.ts';
import { x } from '#lib/platforms/x.ts';

vi.mock('#lib/composer/line.ts');

const number = /\d{4,}/;

/** Answers as the worker would, if all it knew were one rule for long numbers. */
function findingsIn({ text }: PostInput): Finding[] {
  const found = number.exec(text);
  if (!found) return [];
  const [start, end] = [found.index, found.index + found[0].length];
  const words = { message: '', why: '', source: '' };
  return [{ rule: 'phi/number', category: 'phi', severity: 'stop', start, end, ...words }];
}

function sessionOf(text: string): { session: Session; write: (text: string) => void } {
  const editor = document.createElement('div');
  editor.textContent = text;
  document.body.append(editor);
  const [surface] = x.surfaces;
  if (!surface) throw new Error('X has no surface.');
  const composer = new Composer(editor, surface, document.body);
  const session = new Session(composer, x, new Painter(), () => undefined);
  const write = (words: string) => {
    editor.textContent = words;
    session.readAgain();
  };
  return { session, write };
}

beforeEach(() => {
  vi.mocked(check).mockImplementation((post) =>
    Promise.resolve({ status: 'checked', findings: findingsIn(post) }),
  );
});

test('what was found last is told of until the next answer, also while its passage is written in', async () => {
  const { session, write } = sessionOf('Ask for MRN 004813');
  await vi.waitFor(() => expect(session.findings).toHaveLength(1));
  write('Ask for MRN 00481');
  expect(session.findings).toHaveLength(0);
  expect(session.lastFindings).toHaveLength(1);
  await vi.waitFor(() => expect(session.findings).toHaveLength(1));
  write('Ask for me');
  expect(session.lastFindings).toHaveLength(1);
  await vi.waitFor(() => expect(session.lastFindings).toHaveLength(0));
  session.stop();
});

test('what the writer keeps is told of no more', async () => {
  const { session } = sessionOf('Ask for MRN 004814');
  await vi.waitFor(() => expect(session.lastFindings).toHaveLength(1));
  for (const finding of session.findings) session.keep(finding);
  expect(session.lastFindings).toHaveLength(0);
  session.stop();
});
