import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Editor } from '#components/editor/Editor.tsx';
import { blankDraft, type Draft } from '#lib/profile/draft.ts';
import { rules } from '#lib/rules/index.ts';
import { useDraft } from '#lib/store/draft.ts';
import { useProfiles } from '#lib/store/profiles.ts';
import { useSettings } from '#lib/store/settings.ts';

const sound: Draft = { ...blankDraft('2026-11-01'), org: { legalName: 'Maple Ridge' } };
const draft = () => useDraft.getState().draft;

/** Opens the editor at a section, with a draft to work on. */
function open(place: string, changes: Draft = {}) {
  act(() => useDraft.getState().start({ ...sound, ...changes }));
  return render(<Editor place={place} />);
}

beforeEach(async () => {
  // jsdom has no layout to scroll in.
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  await useProfiles.getState().change(() => []);
  act(() => useDraft.getState().start(null));
});

it('offers places to begin, and begins with an empty page', async () => {
  render(<Editor place="" />);
  expect(screen.getByRole('button', { name: /Juniper Falls/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /An empty page/ }));
  expect(screen.getByRole('heading', { name: 'About these guidelines' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: /^Name/ })).toHaveValue('Our social media guidelines');
});

describe('a field', () => {
  it('puts what is typed into the draft, and out again when it is emptied', async () => {
    open('hospital');
    const name = screen.getByRole('textbox', { name: /^Legal name/ });
    await userEvent.clear(name);
    expect(draft()).toMatchObject({ org: {} });
    await userEvent.type(name, 'Alder');
    expect(draft()).toMatchObject({ org: { legalName: 'Alder' } });
  });

  it('says what to write when a value does not fit', () => {
    open('about');
    const version = screen.getByRole('textbox', { name: /^Version/ });
    fireEvent.change(version, { target: { value: 'two' } });
    expect(version).toBeInvalid();
    expect(screen.getByText('Write here: three numbers, such as "2.1.0"')).toBeVisible();
  });

  it('keeps a list as lines', async () => {
    open('voice');
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Principles' }),
      'One idea{Enter}Calm',
    );
    expect(draft()).toMatchObject({ voice: { principles: ['One idea', 'Calm'] } });
  });

  it('steps back by Undo, a field at a time', async () => {
    open('hospital');
    await userEvent.type(screen.getByRole('textbox', { name: /^Legal name/ }), ' East');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(draft()).toMatchObject({ org: { legalName: 'Maple Ridge' } });
  });
});

it('adds a person, names what is missing, and takes the person out', async () => {
  open('people');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(screen.getByText('Not finished')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: /^Name/ }), 'Ana Whitfield');
  expect(draft()).toMatchObject({ people: [{ name: 'Ana Whitfield' }] });
  expect(screen.queryByText('Not finished')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
  expect(draft()).toMatchObject({ people: [] });
});

describe('the hashtags', () => {
  const approved = [
    { tag: '#Stroke', topics: ['stroke'] },
    { tag: '#Asthma', topics: ['lung'] },
    { tag: '#Flu', topics: ['flu'] },
  ];
  const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

  it('are sorted and filtered', async () => {
    open('hashtags', { hashtags: { approved } });
    await userEvent.click(screen.getByRole('button', { name: 'Hashtag' }));
    expect(names()).toEqual(['#Asthma', '#Flu', '#Stroke']);
    await userEvent.click(screen.getByRole('button', { name: 'Hashtag' }));
    expect(names()).toEqual(['#Stroke', '#Flu', '#Asthma']);
    await userEvent.type(screen.getByRole('searchbox', { name: /Find a hashtag/ }), 'lung');
    expect(names()).toEqual(['#Asthma']);
  });

  it('are pasted in a heap, without doubles', async () => {
    open('hashtags', { hashtags: { approved } });
    await userEvent.click(screen.getByRole('button', { name: 'Paste many' }));
    await userEvent.type(screen.getByLabelText(/^Paste tags/), 'see #Heart #flu #Sleep');
    await userEvent.click(screen.getByRole('button', { name: 'Add 2 hashtags' }));
    expect(names()).toEqual(['#Stroke', '#Asthma', '#Flu', '#Heart', '#Sleep']);
  });

  it('come from a spreadsheet', async () => {
    open('hashtags', { hashtags: { approved } });
    const file = new File(['tag;topics\n#Flu;winter, flu\n#Sleep;newborn'], 'tags.csv');
    await userEvent.upload(screen.getByLabelText(/From a spreadsheet/), file);
    expect(await screen.findByText('2 hashtags taken in.')).toBeVisible();
    expect(draft()).toMatchObject({
      hashtags: { approved: [{}, {}, { topics: ['winter', 'flu'] }, { tag: '#Sleep' }] },
    });
  });

  it('are changed in their row and taken out', async () => {
    open('hashtags', { hashtags: { approved } });
    await userEvent.click(screen.getByRole('button', { name: '#Asthma' }));
    const tag = screen.getByRole('textbox', { name: /^Hashtag/ });
    fireEvent.change(tag, { target: { value: '#AsthmaDay' } });
    expect(names()).toContain('#AsthmaDay');
    await userEvent.click(screen.getByRole('button', { name: 'Remove #Stroke' }));
    expect(names()).toEqual(['#AsthmaDay', '#Flu']);
  });
});

it('tries the house words on a post while both are written', async () => {
  open('words', { terms: [{ match: ['customers'], suggest: ['patients'], severity: 'advise' }] });
  const trial = screen.getByRole('textbox', { name: 'Try the words on a post' });
  expect(await screen.findByText(/another word for “customers”/)).toBeVisible();
  fireEvent.change(trial, { target: { value: 'The clinic opens at 8.' } });
  expect(screen.queryByText(/another word for/)).toBeNull();
  await userEvent.click(screen.getByText('customers'));
  fireEvent.change(screen.getByRole('textbox', { name: /^Words/ }), {
    target: { value: 'clinic' },
  });
  expect(await screen.findByText(/another word for “clinic”/)).toBeVisible();
});

it('sets what a rule weighs, but does not switch safety off', async () => {
  const titleOfJargon = rules.find(({ id }) => id === 'tone/jargon')?.title ?? '';
  open('rules');
  const jargon = screen.getByRole('combobox', { name: titleOfJargon });
  await userEvent.selectOptions(jargon, 'stop');
  expect(draft()).toMatchObject({ rules: { 'tone/jargon': { severity: 'stop' } } });
  await userEvent.selectOptions(jargon, '');
  expect(draft()).toMatchObject({ rules: {} });
  const name = document.querySelector<HTMLElement>('[id="rules.phi/patient-name"]');
  expect(within(name ?? document.body).getByRole('option', { name: 'Off' })).toBeDisabled();
});

it('shows templates with their passages in place', async () => {
  open('templates', {
    youtube: { description: { template: '{summary} {note}', blocks: { note: 'No advice.' } } },
  });
  await userEvent.click(screen.getByText('See how they will look'));
  expect(screen.getByRole('figure')).toHaveTextContent('summary No advice.');
  expect(screen.getByText('summary')).toHaveProperty('tagName', 'MARK');
});

it('shows a campaign in each month it runs', async () => {
  const [year, month] = [
    new Date().getFullYear(),
    String(new Date().getMonth() + 1).padStart(2, '0'),
  ];
  const campaign = {
    id: 'flu',
    name: 'Flu',
    from: `${year}-${month}-01`,
    to: `${year}-${month}-28`,
  };
  open('calendar', { campaigns: [campaign] });
  expect(screen.getAllByRole('link', { name: 'Flu' }).length).toBeGreaterThan(3);
  await userEvent.click(screen.getByRole('button', { name: 'Month after' }));
  expect(screen.getByText('Nothing runs in this month.')).toBeVisible();
});

describe('the check', () => {
  it('leads to each mistake', () => {
    open('check', { version: 'two', people: [{ role: 'Nurse' }] });
    expect(screen.getByRole('heading', { name: '2 things to mend first' })).toBeVisible();
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toContain('#editor/people/people%5B0%5D.name');
    expect(screen.queryByRole('button', { name: 'Save as a file' })).toBeNull();
  });

  it('says what may not be meant, and has the guidelines used all the same', async () => {
    open('check', { people: [{ name: 'Ana' }] });
    expect(screen.getByText(/write down the day/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Use them here' }));
    expect(await screen.findByText('These guidelines are in use now.')).toBeVisible();
    expect(useSettings.getState().value.activeProfileId).toBe('my-hospital');
  });
});

it('goes to a field named in the address', async () => {
  open('people/people[1].consentToName', { people: [{ name: 'Ana' }, { name: 'Bo' }] });
  const field = await screen.findByLabelText('Agreed to be named');
  await expect.poll(() => document.activeElement).toBe(field);
});

it('prints what is filled in and nothing else', () => {
  open('print', { people: [{ name: 'Ana Whitfield', role: 'Nurse' }] });
  const page = screen.getByRole('article');
  expect(page).toHaveTextContent('Ana Whitfield · Role: Nurse');
  expect(within(page).queryByRole('heading', { name: 'Campaigns' })).toBeNull();
});
