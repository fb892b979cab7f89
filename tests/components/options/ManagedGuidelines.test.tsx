import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GuidelinesSection } from '#components/options/GuidelinesSection.tsx';
import { SitesSection } from '#components/options/SitesSection.tsx';
import { writeProfile } from '#lib/profile/read.ts';
import { useLastImport } from '#lib/store/last-import.ts';
import { useManaged } from '#lib/store/managed.ts';
import { bringIn, useProfiles } from '#lib/store/profiles.ts';
import { useSettings } from '#lib/store/settings.ts';
import { readManaged } from '#lib/store/stored-managed.ts';
import { storedSettings } from '#lib/store/stored-settings.ts';
import { makeProfile } from '../../lib/profile/samples.ts';

const validity = { issued: '2026-01-01', expires: '2099-12-31' };
const county = makeProfile({ id: 'county', name: 'County guidelines', validity });
const ward = makeProfile({ id: 'ward', name: 'Ward guidelines', validity });

async function setPolicy(policy: object) {
  await fakeBrowser.storage.managed.set(policy);
  const value = await readManaged();
  act(() => useManaged.setState({ value }));
}

beforeEach(async () => {
  await setPolicy({});
  await useProfiles.getState().change(() => []);
  await useLastImport.getState().change(() => null);
  await useSettings.getState().change(() => storedSettings.fallback);
});

describe('guidelines from the organization', () => {
  it('hold, say so, and leave nothing to change', async () => {
    await setPolicy({ profile: county });
    render(<GuidelinesSection />);
    expect(screen.getByRole('radio', { name: /County guidelines/ })).toBeChecked();
    expect(screen.getByText('By your organization')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Look at it' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
  });

  it('may be left for others', async () => {
    await setPolicy({ profile: county, allowUserProfiles: true });
    await bringIn(writeProfile(ward));
    render(<GuidelinesSection />);
    expect(screen.getByRole('radio', { name: /Ward guidelines/ })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /County guidelines/ }));
    await waitFor(() => expect(screen.getByRole('radio', { name: /County/ })).toBeChecked());
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
  });

  it('that cannot be read bind nobody, and say what to mend', async () => {
    await setPolicy({ profile: { ...county, version: 'one' } });
    render(<GuidelinesSection />);
    expect(screen.getByRole('radio', { name: /Built-in/ })).toBeChecked();
    expect(screen.getByRole('alert')).toHaveTextContent('version');
    expect(screen.getByRole('button', { name: 'Look at it' })).toBeVisible();
  });
});

it('a site that the organization switched off stays off', async () => {
  await setPolicy({ disabledSites: ['x'] });
  render(<SitesSection />);
  expect(screen.getByRole('switch', { name: 'X' })).toBeDisabled();
  expect(screen.getByRole('switch', { name: 'X' })).not.toBeChecked();
  expect(screen.getByRole('switch', { name: 'Facebook' })).toBeEnabled();
});

it('an import is taken back by one press', async () => {
  await bringIn(writeProfile(ward));
  render(<GuidelinesSection />);
  await userEvent.click(screen.getByRole('button', { name: /Take back the import of “Ward/ }));
  expect(await screen.findByText(/^Taken back/)).toBeVisible();
  expect(screen.getByRole('radio', { name: /Built-in/ })).toBeChecked();
});

it('a site is given guidelines of its own', async () => {
  await bringIn(writeProfile(ward));
  render(<GuidelinesSection />);
  await userEvent.click(screen.getByText('Other guidelines on one site'));
  const choice = screen.getByRole('combobox', { name: 'YouTube' });
  await userEvent.selectOptions(choice, within(choice).getByRole('option', { name: /Built-in/ }));
  await waitFor(() =>
    expect(useSettings.getState().value.siteProfiles).toEqual({ youtube: 'chaperone-default' }),
  );
});

it('an example is looked at before it is taken', async () => {
  render(<GuidelinesSection exampleId="kestrel-glen" />);
  expect(screen.getByRole('heading', { name: 'What would change' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Use these guidelines' }));
  expect(await screen.findByRole('radio', { name: /Kestrel Glen/ })).toBeVisible();
});
