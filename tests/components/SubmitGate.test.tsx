import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { SubmitGate } from '#components/SubmitGate.tsx';
import type { GateProps } from '#lib/composer/gate-panel.ts';

const stop = {
  rule: 'phi/patient-name',
  category: 'phi',
  severity: 'stop',
  start: 0,
  end: 14,
  message: 'This may tell people who was treated.',
  why: 'A name beside care may tell who was treated.',
  source: 'A law',
  quote: 'Maria Gonzalez',
} as const;

// jsdom shows no modal dialogs (https://github.com/jsdom/jsdom/issues/3294).
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = showModal;
});

function show() {
  const props = {
    stops: [stop],
    onBack: vi.fn<GateProps['onBack']>(),
    onPost: vi.fn<GateProps['onPost']>(),
  } satisfies GateProps;
  render(<SubmitGate {...props} />);
  return props;
}

const button = (name: string) => screen.getByRole('button', { name });

test('lists what was found, with the focus on the way back', () => {
  show();
  expect(screen.getByText('Maria Gonzalez')).toBeTruthy();
  expect(screen.getByText(stop.message)).toBeTruthy();
  expect(document.activeElement).toBe(button('Go back'));
});

test('clicks and forms that a script sends do nothing', () => {
  const { onBack, onPost } = show();
  fireEvent.click(button('Go back'));
  fireEvent.click(button('Post anyway'));
  expect(onBack).not.toHaveBeenCalled();
  expect(onPost).not.toHaveBeenCalled();
  expect(screen.queryByRole('radio')).toBeNull();
});

test('Escape goes back', () => {
  const { onBack } = show();
  fireEvent(screen.getByRole('alertdialog'), new Event('cancel', { cancelable: true }));
  expect(onBack).toHaveBeenCalledOnce();
});

test('a key that is still down presses nothing', async () => {
  const { onBack } = show();
  const pressed = fireEvent.keyDown(button('Go back'), { key: 'Enter', repeat: true });
  expect(pressed).toBe(false);
  await userEvent.tab();
  expect(onBack).not.toHaveBeenCalled();
});

function showModal(this: HTMLDialogElement): void {
  this.open = true;
}
