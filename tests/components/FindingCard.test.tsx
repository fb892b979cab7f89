import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FindingCard } from '#components/FindingCard.tsx';
import type { FindingCardProps } from '#components/FindingCard.tsx';
import { makeFinding, makeFindingWithoutRewrite } from './findings.ts';

// jsdom rightly calls a scripted click untrusted; trusted.test.tsx holds what happens to those.
vi.mock('#components/trusted.ts', () => ({ trusted: (handler: unknown) => handler }));

const anchor = () => new DOMRect(20, 20, 80, 16);

function showCard(changes: Partial<FindingCardProps> = {}) {
  const props = {
    finding: makeFinding(),
    quote: 'Maria Gonzalez',
    position: { index: 1, total: 3 },
    anchor,
    canUse: true,
    failed: false,
    onUse: vi.fn<() => void>(),
    onKeep: vi.fn<() => void>(),
    onCopy: vi.fn<() => void>(),
    onNext: vi.fn<() => void>(),
    onPrevious: vi.fn<() => void>(),
    onClose: vi.fn<(returnFocus: boolean) => void>(),
    ...changes,
  };
  const view = render(<FindingCard {...props} />);
  return {
    ...props,
    show: (next: Partial<FindingCardProps>) => view.rerender(<FindingCard {...props} {...next} />),
  };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('what the card says', () => {
  it('names the dialog by how much it matters and what it is about', () => {
    showCard();
    const dialog = screen.getByRole('dialog', { name: 'Check before you post: Patient privacy' });
    expect(dialog).toHaveAccessibleDescription(
      'This may tell people that Maria was a patient here.',
    );
  });

  it('shows the words as they are and as they could be', () => {
    showCard();
    expect(screen.getByText('Maria Gonzalez').tagName).toBe('DEL');
    expect(screen.getByText('one of our patients').tagName).toBe('INS');
  });

  it('says to leave words out when the suggestion is empty', () => {
    showCard({ finding: makeFinding({ suggestion: '' }) });
    expect(screen.getByText('Leave these words out')).toBeInTheDocument();
  });

  it('lists the facts that point to a person together', () => {
    showCard({ finding: makeFinding({ facts: ['first name Maria', 'room 412'] }) });
    const facts = screen.getByRole('list', { name: 'Together, these may point to one person' });
    expect(facts).toHaveTextContent('room 412');
  });

  it('keeps the source behind “Why?”', () => {
    showCard();
    expect(screen.getByText('45 CFR 164.514(b)(2)')).not.toBeVisible();
    fireEvent.click(screen.getByText('Why?'));
    expect(screen.getByText('45 CFR 164.514(b)(2)')).toBeVisible();
  });

  it('quotes the words and offers no change when only the writer can mend them', () => {
    showCard({ finding: makeFindingWithoutRewrite() });
    expect(screen.getByText('Maria Gonzalez')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Use it' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
    expect(button('Keep mine')).toBeInTheDocument();
  });

  it('says where it is among the findings, and nothing when it is alone', () => {
    const card = showCard();
    expect(screen.getByText('2 of 3')).toBeInTheDocument();
    card.show({ position: { index: 0, total: 1 } });
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  });
});

describe('what the person can do', () => {
  it.each([
    ['Use it', 'onUse'],
    ['Keep mine', 'onKeep'],
    ['Next', 'onNext'],
    ['Previous', 'onPrevious'],
  ] as const)('%s', async (name, asked) => {
    const card = showCard();
    await userEvent.click(button(name));
    expect(card[asked]).toHaveBeenCalledOnce();
  });

  it('copies instead when the editor did not take the change', async () => {
    const card = showCard({ failed: true });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The editor did not take the change. Copy it instead.',
    );
    expect(screen.queryByRole('button', { name: 'Use it' })).toBeNull();
    await userEvent.click(button('Copy'));
    expect(card.onCopy).toHaveBeenCalledOnce();
    expect(button('Copied')).toBeInTheDocument();
  });

  it('offers a copy from the start when the editor cannot be changed', () => {
    showCard({ canUse: false });
    expect(button('Copy')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leaves the focus in the post unless it was opened by keyboard', () => {
    showCard();
    expect(document.body).toHaveFocus();
  });

  it('moves the focus to the first thing to do, and on in reading order', async () => {
    showCard({ focusOnOpen: true });
    expect(button('Use it')).toHaveFocus();
    await userEvent.tab();
    expect(button('Keep mine')).toHaveFocus();
    await userEvent.tab();
    expect(button('Previous')).toHaveFocus();
  });

  it('closes by Escape and gives the focus back', async () => {
    const card = showCard({ focusOnOpen: true });
    await userEvent.keyboard('{Escape}');
    expect(card.onClose).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('closes by mouse without taking the focus from the post', async () => {
    const card = showCard();
    await userEvent.click(button('Close'));
    expect(card.onClose).toHaveBeenCalledExactlyOnceWith(false);
  });
});
