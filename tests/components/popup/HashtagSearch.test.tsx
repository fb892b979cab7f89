import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { HashtagSearch } from '#components/popup/HashtagSearch.tsx';
import { defaultProfile } from '#lib/profile/default.ts';

function showSearch(inserted: boolean) {
  const onInsert = vi.fn<(tag: string) => Promise<boolean>>(() => Promise.resolve(inserted));
  const person = userEvent.setup();
  render(<HashtagSearch tags={defaultProfile.hashtags.approved} onInsert={onInsert} />);
  return { onInsert, person, field: screen.getByRole('searchbox') };
}

it('finds tags by what they are for', async () => {
  const { person, field } = showSearch(true);
  await person.type(field, 'cholesterol');
  expect(screen.getByRole('status')).toHaveTextContent('One approved tag');
  expect(screen.getByRole('button', { name: 'Put #HeartHealth into the post' })).toBeVisible();
});

it('says when no tag fits', async () => {
  const { person, field } = showSearch(true);
  await person.type(field, 'zzzz');
  expect(screen.getByRole('status')).toHaveTextContent('No approved tag fits');
});

it('goes from the search to a tag and into the post by keyboard alone', async () => {
  const { person, field, onInsert } = showSearch(true);
  await person.type(field, 'heart{ArrowDown}');
  expect(screen.getByRole('button', { name: /Put #HeartHealth/ })).toHaveFocus();
  await person.keyboard('{Enter}');
  expect(onInsert).toHaveBeenCalledExactlyOnceWith('#HeartHealth');
  expect(await screen.findByText('#HeartHealth is in your post.')).toBeVisible();
});

it('goes on searching when letters are typed on a tag', async () => {
  const { person, field } = showSearch(true);
  await person.type(field, 'he{ArrowDown}a');
  expect(field).toHaveFocus();
  expect(field).toHaveValue('hea');
});

it('copies the tag when no post takes it', async () => {
  const { person, field } = showSearch(false);
  await person.type(field, 'heart{ArrowDown}{Enter}');
  expect(await screen.findByText('#HeartHealth is copied.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe('#HeartHealth');
});
