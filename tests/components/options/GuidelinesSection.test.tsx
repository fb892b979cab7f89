import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { GuidelinesSection } from '#components/options/GuidelinesSection.tsx';
import { defaultProfile } from '#lib/profile/default.ts';
import { writeProfile } from '#lib/profile/read.ts';
import { useProfiles } from '#lib/store/profiles.ts';

const offered = writeProfile({
  ...defaultProfile,
  id: 'cedar-hollow',
  name: 'Cedar Hollow guidelines',
  validity: {
    ...defaultProfile.validity,
    issued: '2023-01-01',
    expires: '2024-01-31',
    whenExpired: 'core-only',
  },
});

beforeEach(() => useProfiles.getState().change(() => []));

async function bringIn() {
  render(<GuidelinesSection />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: offered } });
  await userEvent.click(screen.getByRole('button', { name: 'Look at it' }));
  await userEvent.click(screen.getByRole('button', { name: 'Use these guidelines' }));
  return screen.findByRole('radio', { name: /Cedar Hollow/ });
}

it('uses what was brought in, and says when it has ended', async () => {
  const radio = await bringIn();
  await waitFor(() => expect(radio).toBeChecked());
  expect(screen.getByText(/^Ended on/)).toBeVisible();
  expect(screen.getByText(/Only the built-in checks are used/)).toBeVisible();
});

it('goes back to the built-in guidelines when the ones in use are removed', async () => {
  await bringIn();
  await userEvent.click(await screen.findByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(screen.getByRole('radio')).toBeChecked());
  expect(screen.getByText('Built-in guidelines')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
});
