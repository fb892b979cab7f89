import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SiteAccess } from '#components/SiteAccess.tsx';
import { useSettings } from '#lib/store/settings.ts';
import { storedSettings } from '#lib/store/stored-settings.ts';
import { platforms } from '#lib/platforms/index.ts';

type Origins = { origins: string[] };

const everything = Object.values(platforms).flatMap(({ matches }) => matches);
let allowed: string[];
let changed: Set<() => void>;
const contains = vi.fn<(asked: Origins) => Promise<boolean>>();
const request = vi.fn<(asked: Origins) => Promise<boolean>>();

beforeEach(async () => {
  await useSettings.getState().change(() => storedSettings.fallback);
  allowed = [...everything];
  changed = new Set();
  const event = {
    addListener: (listener: () => void) => changed.add(listener),
    removeListener: (listener: () => void) => changed.delete(listener),
  };
  contains
    .mockReset()
    .mockImplementation(({ origins }) =>
      Promise.resolve(origins.every((origin) => allowed.includes(origin))),
    );
  request.mockReset().mockImplementation(({ origins }) => {
    change([...allowed, ...origins]);
    return Promise.resolve(true);
  });
  const permissions = { contains, request, onAdded: event, onRemoved: event };
  Object.assign(fakeBrowser, { permissions });
});

function change(now: string[]): void {
  allowed = now;
  for (const listener of changed) listener();
}

function takeBack(...ids: (keyof typeof platforms)[]): void {
  const gone = new Set(ids.flatMap((id) => platforms[id].matches));
  change(everything.filter((origin) => !gone.has(origin)));
}

test('says nothing while every site is allowed', async () => {
  const { container } = render(<SiteAccess />);
  await vi.waitFor(() => expect(contains).toHaveBeenCalledTimes(4));
  expect(container).toBeEmptyDOMElement();
});

test('names the sites that were taken back, and asks for those alone', async () => {
  takeBack('x', 'youtube');
  render(<SiteAccess />);
  expect(await screen.findByRole('status')).toHaveTextContent('X, YouTube');
  await userEvent.click(screen.getByRole('button', { name: 'Allow' }));
  expect(request).toHaveBeenCalledExactlyOnceWith({
    origins: [...platforms.x.matches, ...platforms.youtube.matches],
  });
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

test('follows a site that is taken back while it is open', async () => {
  render(<SiteAccess />);
  act(() => takeBack('facebook'));
  expect(await screen.findByRole('status')).toHaveTextContent('Facebook');
});

test('stays as it is when the person says no', async () => {
  takeBack('linkedin');
  request.mockRejectedValue(new Error('no'));
  render(<SiteAccess />);
  await userEvent.click(await screen.findByRole('button', { name: 'Allow' }));
  expect(screen.getByRole('status')).toHaveTextContent('LinkedIn');
});

test('does not ask for a site where checking is switched off', async () => {
  takeBack('x');
  const { container } = render(<SiteAccess />);
  await screen.findByRole('status');
  await act(() => useSettings.getState().change((value) => ({ ...value, disabledSites: ['x'] })));
  expect(container).toBeEmptyDOMElement();
});
