import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { BesidePanel } from '#components/beside/BesidePanel.tsx';
import type { Beside } from '#lib/beside/beside.ts';
import type { BesideProps } from '#lib/composer/view.ts';

// jsdom rightly calls a scripted click untrusted; trusted.test.tsx holds what happens to those.
vi.mock('#components/trusted.ts', () => ({ trusted: (handler: unknown) => handler }));

const quiet: Beside = {
  objective: 'Short news.',
  voice: 'Warm.',
  account: 'official',
  length: { count: 212, limit: 280, ideal: undefined, fold: undefined },
  cadence: undefined,
  disclosure: undefined,
  tags: { place: 'end', suggestions: [] },
  media: undefined,
  answering: undefined,
  parts: [],
};

function showPanel(beside: Partial<Beside> = {}, changes: Partial<BesideProps> = {}) {
  const props = {
    beside: { ...quiet, ...beside },
    anchor: () => new DOMRect(20, 20, 300, 80),
    surroundings: () => ({ box: new DOMRect(0, 0, 400, 300), free: [] }),
    focusOnOpen: false,
    outcome: undefined,
    onInsert: vi.fn<BesideProps['onInsert']>(),
    onTakeBack: undefined,
    onClose: vi.fn<BesideProps['onClose']>(),
    ...changes,
  };
  render(<BesidePanel {...props} />);
  return props;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('what the panel says', () => {
  it('is short where there is little to say', () => {
    showPanel();
    const panel = screen.getByRole('dialog', { name: 'For this post' });
    expect(within(panel).getByText('Short news. Warm.')).toBeInTheDocument();
    expect(within(panel).getByText('212 of 280 characters')).toBeInTheDocument();
    expect(within(panel).queryAllByRole('heading', { level: 3 })).toEqual([]);
    expect(within(panel).getAllByRole('button')).toHaveLength(1);
  });

  it('tells where readers stop', () => {
    showPanel({ length: { count: 500, limit: 3000, ideal: 1300, fold: 210 } });
    expect(screen.getByText('Readers see the first 210, then “See more”.')).toBeInTheDocument();
  });

  it('tells how many posts there were, and that nobody else counts', () => {
    showPanel({ cadence: { least: 1, most: 2, sent: 2 } });
    expect(screen.getByText('2 of 1–2 posts this week')).toBeInTheDocument();
    expect(screen.getByText('Counted on this device only.')).toBeInTheDocument();
  });

  it('tells only what is wanted where nothing is counted', () => {
    showPanel({ cadence: { least: 3, most: 3, sent: undefined } });
    expect(screen.getByText('3 posts a week')).toBeInTheDocument();
    expect(screen.queryByText('Counted on this device only.')).toBeNull();
  });

  it('lists what to look at before a picture goes out', async () => {
    showPanel({
      media: {
        needsAltText: true,
        steps: ['Ask a day before.'],
        minors: undefined,
        contact: 'Communications',
        statement: 'Shared with permission.',
      },
    });
    const step = screen.getByRole('checkbox', { name: 'Ask a day before.' });
    await userEvent.click(step);
    expect(step).toBeChecked();
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    expect(screen.getByText('Ask Communications')).toBeInTheDocument();
  });

  it('says how to answer, what calls for a colleague first', () => {
    showPanel({
      answering: {
        goal: 'Confirm nothing.',
        takeOffline: undefined,
        neverConfirm: true,
        withinHours: 24,
        escalate: ['lawyer'],
      },
    });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '“lawyer” in what you answer is a word to call a colleague about.',
      'Confirm nothing.',
      'Do not say or hint that the person was a patient.',
      'Answer within 24 hours.',
    ]);
  });
});

describe('what the writer can do', () => {
  const tag = (name: string) => ({ tag: name, reason: { kind: 'topic', topic: 'flu' } }) as const;

  it('puts in one hashtag or all, where the guidelines want them', async () => {
    const { onInsert } = showPanel({
      tags: { place: 'new-line', suggestions: [tag('#Flu'), tag('#HeartHealth')] },
    });
    await userEvent.click(button('Put in: #Flu, Topic: flu'));
    await userEvent.click(button('Put in all 2'));
    expect(onInsert).toHaveBeenNthCalledWith(1, '#Flu', 'new-line');
    expect(onInsert).toHaveBeenNthCalledWith(2, '#Flu #HeartHealth', 'new-line');
  });

  it('puts in ready words, and asks for more of them', async () => {
    const parts = ['A', 'B', 'C', 'D'].map((title) => ({
      title,
      text: `${title} words`,
      leaveOut: title === 'A' ? ['your visit'] : [],
    }));
    const { onInsert } = showPanel({ parts });
    expect(screen.getByText('Leave out: your visit')).toBeInTheDocument();
    expect(screen.queryByText('D words')).toBeNull();
    await userEvent.click(button('Show 1 more'));
    await userEvent.click(button(/^Put in:\s*D D words$/));
    expect(onInsert).toHaveBeenCalledExactlyOnceWith('D words', 'caret');
  });

  it('takes the last words back while they stand', async () => {
    const onTakeBack = vi.fn<() => void>();
    showPanel({}, { outcome: 'inserted', onTakeBack });
    expect(screen.getByRole('status')).toHaveTextContent('It is in your post.');
    await userEvent.click(button('Take it back'));
    expect(onTakeBack).toHaveBeenCalledOnce();
  });

  it('closes by Escape and gives the focus back', async () => {
    const { onClose } = showPanel({}, { focusOnOpen: true });
    expect(button('Close')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('leaves the focus in the post when it was opened by mouse', async () => {
    const { onClose } = showPanel();
    expect(document.body).toHaveFocus();
    await userEvent.click(button('Close'));
    expect(onClose).toHaveBeenCalledExactlyOnceWith(false);
  });
});
