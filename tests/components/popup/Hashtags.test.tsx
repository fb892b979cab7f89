import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { insertIntoTab } from '#components/ask.ts';
import { Hashtags } from '#components/popup/Hashtags.tsx';
import type { TabState } from '#components/popup/useTab.ts';
import { platforms } from '#lib/platforms/index.ts';

vi.mock('#components/ask.ts', () => ({ insertIntoTab: vi.fn<typeof insertIntoTab>() }));

function tabWith(text: string): TabState {
  const composer = { platform: 'x', kind: 'post', state: 'checked' as const, findings: [], text };
  return { status: 'reached', tabId: 7, platform: platforms.x, report: { composers: [composer] } };
}

function show(text = '', inserted = true) {
  vi.mocked(insertIntoTab).mockResolvedValue(inserted);
  const person = userEvent.setup();
  render(<Hashtags tab={tabWith(text)} />);
  return { person, field: screen.getByRole('searchbox') };
}

beforeEach(() => {
  vi.mocked(insertIntoTab).mockReset();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-09-20T12:00:00') });
});

afterEach(() => void vi.useRealTimers());

it('finds tags by what they are for', async () => {
  const { person, field } = show();
  await person.type(field, 'cholesterol');
  expect(
    await screen.findByRole('button', { name: 'Put #HeartHealth into the post' }),
  ).toBeVisible();
});

it('finds health days and ready words as well', async () => {
  const { person, field } = show();
  await person.type(field, 'say thanks');
  expect(
    await screen.findByRole('button', {
      name: 'Put Say thanks without confirming care into the post',
    }),
  ).toBeVisible();
  await person.clear(field);
  await person.type(field, 'world heart day');
  expect(await screen.findByRole('button', { name: /Put World Heart Day/ })).toBeVisible();
});

it('says when nothing fits', async () => {
  const { person, field } = show();
  await person.type(field, 'zzzz');
  expect(await screen.findByText('Nothing approved fits')).toBeVisible();
});

it('puts the first one into the post on Enter, without leaving the search', async () => {
  const { person, field } = show();
  await person.type(field, 'heart{Enter}');
  expect(insertIntoTab).toHaveBeenCalledExactlyOnceWith(7, '#HeartHealth');
  expect(await screen.findByText('#HeartHealth is in your post.')).toBeVisible();
});

it('goes from the search to a row and back by keyboard alone', async () => {
  const { person, field } = show();
  await person.type(field, 'heart{ArrowDown}');
  expect(screen.getByRole('button', { name: /Put #HeartHealth/ })).toHaveFocus();
  await person.keyboard('{Enter}');
  expect(insertIntoTab).toHaveBeenCalledExactlyOnceWith(7, '#HeartHealth');
  await person.keyboard('y');
  expect(field).toHaveFocus();
  expect(field).toHaveValue('hearty');
});

it('copies when no post takes it', async () => {
  const { person, field } = show('', false);
  await person.type(field, 'heart{Enter}');
  expect(await screen.findByText('#HeartHealth is copied.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe('#HeartHealth');
});

it('suggests tags for the text in the composer, with the reason, one or all at once', async () => {
  const { person } = show('Three ways to bring your blood pressure down, says our nutrition team.');
  const section = screen.getByRole('region', { name: 'Hashtags for this post' });
  expect(section).toHaveTextContent('#HeartHealth');
  expect(section).toHaveTextContent('Topic: blood pressure');
  await person.click(screen.getByRole('button', { name: 'Put in all 2' }));
  expect(insertIntoTab).toHaveBeenCalledExactlyOnceWith(7, expect.stringMatching(/^#\w+ #\w+$/));
});

it('suggests nothing for a post about a loss', () => {
  show('With heavy hearts we share that our friend died. Blood pressure was her life.');
  expect(screen.queryByRole('region', { name: 'Hashtags for this post' })).toBeNull();
});

it('keeps favourites at the top', async () => {
  const { person } = show();
  const names = () =>
    screen
      .getAllByRole('button', { name: /^Keep #/ })
      .map((star) => star.getAttribute('aria-label'));
  expect(names()[0]).toContain('#HeartHealth');
  await person.click(screen.getByRole('button', { name: 'Keep #Asthma at the top' }));
  expect(
    await screen.findByRole('button', { name: 'Keep #Asthma at the top', pressed: true }),
  ).toBeVisible();
  expect(names()[0]).toContain('#Asthma');
});

it('tells why something is there', async () => {
  const { person } = show();
  const why = screen.getByRole('button', { name: 'Why #Asthma is here' });
  await person.click(why);
  expect(why).toHaveAttribute('aria-expanded', 'true');
  expect(why.closest('li')).toHaveTextContent('Approved by Chaperone (Built-in guidelines 1.0.0)');
});
