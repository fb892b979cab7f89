import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { checkText } from '#components/ask.ts';
import { CheckText } from '#components/popup/CheckText.tsx';
import { makeFinding } from '../findings.ts';

vi.mock('#components/ask.ts', () => ({ checkText: vi.fn<typeof checkText>() }));

const sample = 'So proud of Maria Gonzalez';

async function check(reply: Awaited<ReturnType<typeof checkText>>) {
  vi.mocked(checkText).mockResolvedValue(reply);
  render(<CheckText />);
  await userEvent.type(screen.getByRole('textbox'), sample);
}

it('shows the words that were found, what they may do and what to write instead', async () => {
  await check({ status: 'checked', findings: [makeFinding({ start: 12, end: 26 })] });
  const finding = await screen.findByRole('listitem');
  expect(finding).toHaveTextContent('Maria Gonzalez');
  expect(finding).toHaveTextContent('This may tell people that Maria was a patient here.');
  expect(finding).toHaveTextContent('one of our patients');
  expect(screen.getByRole('status')).toHaveTextContent('One thing to look at');
});

it('asks once, when typing has paused', async () => {
  vi.mocked(checkText).mockClear();
  await check({ status: 'checked', findings: [] });
  expect(await screen.findByText('Nothing found.')).toBeVisible();
  expect(checkText).toHaveBeenCalledExactlyOnceWith({ text: sample });
});

it('says when it could not check', async () => {
  await check({ status: 'failed' });
  expect(await screen.findByText(/Not checking right now/)).toBeVisible();
});
