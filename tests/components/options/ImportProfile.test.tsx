import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ImportProfile } from '#components/options/ImportProfile.tsx';
import { defaultProfile } from '#lib/profile/default.ts';
import { writeProfile } from '#lib/profile/read.ts';

const offered = {
  ...defaultProfile,
  id: 'cedar-hollow',
  name: 'Cedar Hollow guidelines',
  rules: { 'claim/superlative': { enabled: false, params: {}, locked: false } },
};
const sound = writeProfile(offered);
const broken = sound
  .replace('"version": "1.0.0"', '"version": "one"')
  .replace(
    '"name": "Cedar Hollow guidelines"',
    '"name": "Cedar Hollow guidelines", "colour": "red"',
  );

function showImport() {
  const onApply = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  render(<ImportProfile current={defaultProfile} exampleId="" onApply={onApply} />);
  return onApply;
}

async function paste(text: string) {
  fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
  await userEvent.click(screen.getByRole('button', { name: 'Look at it' }));
}

it('lists every mistake with its line and its place, and changes nothing', async () => {
  const onApply = showImport();
  await paste(broken);
  expect(screen.getByRole('heading', { name: '2 things to mend in this file' })).toBeVisible();
  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent(/^Line 4\s*colour/);
  expect(second).toHaveTextContent(/^Line 5\s*version/);
  expect(screen.getByRole('alert')).toHaveTextContent('Nothing was changed.');
  expect(onApply).not.toHaveBeenCalled();
});

it('says what is wrong with a text that is no profile at all', async () => {
  showImport();
  await paste('Dear colleagues, please find attached');
  expect(screen.getByRole('heading', { name: 'One thing to mend in this file' })).toBeVisible();
});

it('says in words what would change, and applies only what is agreed to', async () => {
  const onApply = showImport();
  await paste(sound);
  expect(screen.getByRole('heading', { name: 'What would change' })).toHaveFocus();
  expect(screen.getByText('Milder than now').closest('details')).toHaveAttribute('open');
  expect(onApply).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Use these guidelines' }));
  expect(onApply).toHaveBeenCalledExactlyOnceWith(sound);
});

it('goes back without a change', async () => {
  const onApply = showImport();
  await paste(sound);
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.getByRole('textbox')).toBeVisible();
  expect(onApply).not.toHaveBeenCalled();
});

it('reads a chosen file', async () => {
  showImport();
  const file = new File([broken], 'guidelines.json', { type: 'application/json' });
  await userEvent.upload(screen.getByLabelText('Choose a file'), file);
  expect(await screen.findByRole('alert')).toHaveTextContent('Line 5');
});

it('reads a dropped file', async () => {
  showImport();
  const file = new File([sound], 'guidelines.json', { type: 'application/json' });
  fireEvent.drop(screen.getByRole('textbox'), { dataTransfer: { files: [file] } });
  expect(await screen.findByText('Cedar Hollow guidelines')).toBeVisible();
});
