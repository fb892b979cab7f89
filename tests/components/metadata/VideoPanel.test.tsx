import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { VideoPanel } from '#components/metadata/VideoPanel.tsx';
import type { VideoPanelProps } from '#lib/composer/video/view.ts';
import { mapleRidge } from '../../lib/metadata/guidances.ts';

// jsdom rightly calls a scripted click untrusted; trusted.test.tsx holds what happens to those.
vi.mock('#components/trusted.ts', () => ({ trusted: (handler: unknown) => handler }));

const empty = { title: '', description: '', tags: [] };
const anchor = () => new DOMRect(20, 20, 400, 300);
const surroundings = () => ({ box: anchor(), free: [] });

function showPanel(changes: Partial<VideoPanelProps> = {}) {
  const props: VideoPanelProps = {
    details: empty,
    shown: ['title', 'description', 'tags'],
    guidance: mapleRidge,
    anchor,
    surroundings,
    focusOnOpen: false,
    onWrite: vi.fn<VideoPanelProps['onWrite']>(() => Promise.resolve(true)),
    onTag: vi.fn<VideoPanelProps['onTag']>(() => Promise.resolve(true)),
    onCopy: vi.fn<(text: string) => void>(),
    onClose: vi.fn<(returnFocus: boolean) => void>(),
    ...changes,
  };
  const view = render(<VideoPanel {...props} />);
  return {
    ...props,
    show: (next: Partial<VideoPanelProps>) => view.rerender(<VideoPanel {...props} {...next} />),
  };
}

/** Opens a section and gives what is in it. */
async function openSection(name: string) {
  const heading = screen.getByRole('heading', { name });
  await userEvent.click(heading);
  const section = heading.closest('details');
  if (!section) throw new Error(`"${name}" is no section.`);
  return within(section);
}

describe('what it says', () => {
  it('counts what is there, and gives no grade', () => {
    const panel = showPanel();
    const score = () => screen.getAllByRole('status')[0];
    expect(score()).toHaveTextContent('0 of 10 there');
    panel.show({ details: { ...empty, title: 'Stroke: the signs | Ask Maple Ridge' } });
    expect(score()).toHaveTextContent('2 of 10 there');
  });

  it('counts as YouTube does, as it is written', async () => {
    const panel = showPanel({ details: { ...empty, tags: ['heart attack', 'flu'] } });
    expect((await openSection('Tags')).getByText('18 of 500')).toBeVisible();
    panel.show({ details: { ...empty, description: 'Heart ❤' } });
    expect((await openSection('Description')).getByText('9 of 5000')).toBeVisible();
  });

  it('says what stands before “more”', async () => {
    showPanel({ details: { ...empty, description: `${'word '.repeat(30)}end` } });
    const section = await openSection('Description');
    expect(section.getByText(/^(?:word ){19}word$/)).toBeVisible();
    expect(
      section.getByText('The first line has 153 characters, and about 100 show before “more”.'),
    ).toBeVisible();
  });

  it('shows the chapters that YouTube will read, and the one to look at', async () => {
    showPanel({ details: { ...empty, description: '0:00 Why\n2:10 Read\n0:45 Sit' } });
    const section = await openSection('Chapters');
    expect(section.getByText('0:45 Sit')).toBeVisible();
    expect(
      section.getByText('Each time has to be later than the one before: “0:45 Sit”.'),
    ).toBeVisible();
  });

  it('asks for no chapters of a short video', async () => {
    showPanel();
    const section = await openSection('Chapters');
    await userEvent.click(
      section.getByRole('checkbox', { name: 'This video is shorter than 5 minutes' }),
    );
    expect(screen.getByText('0 of 9 there')).toBeInTheDocument();
  });

  it('tells the hashtags by the title from the others', async () => {
    showPanel({ details: { ...empty, description: '#MapleRidge #One #Two #Three' } });
    const section = await openSection('Hashtags');
    expect(section.getByText('#MapleRidge #One #Two')).toBeVisible();
    expect(section.getByText('#Three')).toBeVisible();
  });

  it('says so when the guidelines could not be read', () => {
    showPanel({ guidance: undefined });
    expect(screen.getByText(/could not be read just now/)).toBeInTheDocument();
  });
});

describe('what it puts in', () => {
  it('a title from the pattern, with a field for each part', async () => {
    const panel = showPanel();
    const section = await openSection('Title');
    await userEvent.click(section.getByText('From your guidelines'));
    expect(section.getByRole('button', { name: 'Put it in' })).toBeDisabled();
    await userEvent.type(section.getByLabelText('topic'), 'Flu shots');
    await userEvent.type(section.getByLabelText('question'), 'who needs one?');
    await userEvent.click(section.getByRole('button', { name: 'Put it in' }));
    expect(panel.onWrite).toHaveBeenCalledExactlyOnceWith(
      'title',
      'Flu shots: who needs one? | Ask Maple Ridge',
      'replace',
    );
    expect(await section.findByText('It is in.')).toBeVisible();
  });

  it('says that it takes the place of what is there', async () => {
    showPanel({ details: { ...empty, title: 'My title' } });
    const section = await openSection('Title');
    await userEvent.click(section.getByText('From your guidelines'));
    expect(
      section.getByRole('button', { name: 'Put it in place of what is there' }),
    ).toBeInTheDocument();
  });

  it('the disclaimer, below what is there, and not again', async () => {
    const panel = showPanel({ details: { ...empty, description: 'Signs.' } });
    const section = await openSection('Description');
    await userEvent.click(section.getByRole('button', { name: 'Add the disclaimer' }));
    expect(panel.onWrite).toHaveBeenCalledExactlyOnceWith(
      'description',
      mapleRidge.disclaimer,
      'add',
    );
    panel.show({ details: { ...empty, description: `Signs.\n\n${mapleRidge.disclaimer ?? ''}` } });
    expect(section.queryByRole('button', { name: 'Add the disclaimer' })).toBeNull();
  });

  it('offers a copy when the field did not take it', async () => {
    const panel = showPanel({ onWrite: () => Promise.resolve(false) });
    const section = await openSection('Hashtags');
    await userEvent.click(section.getByRole('button', { name: 'Add #MapleRidge' }));
    expect(await section.findByText('The field did not take it. Copy it instead.')).toBeVisible();
    await userEvent.click(section.getByRole('button', { name: 'Copy' }));
    expect(panel.onCopy).toHaveBeenCalledExactlyOnceWith('#MapleRidge');
  });
});

describe('tags', () => {
  const details = { ...empty, title: 'Your blood pressure', tags: ['maple ridge'] };

  it('offers those of the hospital and of the topic that are not there', async () => {
    showPanel({ details });
    const section = await openSection('Tags');
    const names = section.getAllByRole('button').map((button) => button.textContent);
    expect(names).toEqual([
      'health tips',
      'blood pressure',
      'heart attack',
      'Add all 3, one by one',
    ]);
  });

  it('adds each only when the page has taken the one before', async () => {
    const waiting: ((taken: boolean) => void)[] = [];
    const onTag = vi.fn<VideoPanelProps['onTag']>(
      () => new Promise<boolean>((resolve) => waiting.push(resolve)),
    );
    showPanel({ details, onTag });
    const section = await openSection('Tags');
    await userEvent.click(section.getByRole('button', { name: 'Add all 3, one by one' }));
    expect(onTag.mock.calls).toEqual([['health tips']]);
    expect(section.getByText('Adding 1 of 3…')).toBeVisible();
    waiting[0]?.(true);
    expect(await section.findByText('Adding 2 of 3…')).toBeVisible();
    expect(onTag.mock.calls).toEqual([['health tips'], ['blood pressure']]);
    waiting[1]?.(false);
    expect(
      await section.findByText(
        '1 tag is in. Not taken: blood pressure, heart attack. Add them by hand.',
      ),
    ).toBeVisible();
    expect(onTag).toHaveBeenCalledTimes(2);
  });

  it('says where they are while they are hidden', async () => {
    showPanel({ details, shown: ['title', 'description'] });
    expect((await openSection('Tags')).getByText(/Press “Show more”/)).toBeVisible();
  });
});

describe('keyboard', () => {
  it('takes the focus only when it was opened by keyboard', () => {
    const panel = showPanel();
    expect(document.body).toHaveFocus();
    panel.show({ focusOnOpen: true });
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
  });

  it('closes by Escape and gives the focus back', async () => {
    const panel = showPanel({ focusOnOpen: true });
    await userEvent.keyboard('{Escape}');
    expect(panel.onClose).toHaveBeenCalledExactlyOnceWith(true);
  });
});
