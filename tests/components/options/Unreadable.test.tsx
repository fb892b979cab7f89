import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GuidelinesSection } from '#components/options/GuidelinesSection.tsx';
import { PutAside } from '#components/options/PutAside.tsx';
import { saveText } from '#components/saveText.ts';
import { useProfiles } from '#lib/store/profiles.ts';

vi.mock('#components/saveText.ts', () => ({ saveText: vi.fn<typeof saveText>() }));

beforeEach(async () => {
  vi.mocked(saveText).mockClear();
  await useProfiles.getState().change(() => []);
});

it('guidelines that cannot be read any more are told about, saved and removed', async () => {
  const text = '{\n  "format": "guideline-profile/1",\n  "id": "old"\n}';
  await useProfiles.getState().change(() => [{ id: 'old', text }]);
  render(<GuidelinesSection />);
  expect(screen.getByText(/guidelines “old” are kept here and cannot be read/)).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('validity');
  const own = screen.getByRole('region', { name: 'old' });
  const [save, remove] = [...own.querySelectorAll('button')];
  await userEvent.click(save ?? own);
  expect(saveText).toHaveBeenCalledWith('old.json', 'application/json', text);
  await userEvent.click(remove ?? own);
  await waitFor(() => expect(screen.queryByText(/cannot be read/)).toBeNull());
});

it('what was put aside can be saved', async () => {
  await fakeBrowser.storage.local.set({ 'profiles.corrupt': 'not a list' });
  render(<PutAside />);
  await userEvent.click(await screen.findByRole('button', { name: 'Save “profiles” as a file' }));
  expect(saveText).toHaveBeenCalledWith('profiles.json', 'application/json', '"not a list"');
});

it('nothing is said when nothing was put aside', () => {
  const { container } = render(<PutAside />);
  expect(container).toBeEmptyDOMElement();
});
