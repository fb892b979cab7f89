import { storage } from '@wxt-dev/storage';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { defineStored } from '#lib/store/stored.ts';

const Tea = z.object({ cups: z.number() });

function defineTea(version = 1, migrations = {}) {
  return defineStored({
    key: 'local:tea',
    schema: Tea,
    fallback: { cups: 0 },
    version,
    migrations,
  });
}

describe('something kept in storage', () => {
  it('is the fallback until something is kept', async () => {
    expect(await defineTea().read()).toEqual({ value: { cups: 0 } });
  });

  it('is read as it was written, also by another context', async () => {
    expect(await defineTea().write({ cups: 2 })).toBeUndefined();
    expect(await defineTea().read()).toEqual({ value: { cups: 2 } });
  });

  it.each([{ cups: 'two' }, 'text', 7, []])('%j is put aside and told about', async (damaged) => {
    await fakeBrowser.storage.local.set({ tea: damaged });
    expect(await defineTea().read()).toEqual({ value: { cups: 0 }, trouble: 'damaged' });
    expect(await storage.getItem('local:tea.corrupt')).toEqual(damaged);
    expect(await storage.getItem('local:tea')).toEqual(damaged);
  });

  it('is brought from an older version to this one, step by step', async () => {
    await fakeBrowser.storage.local.set({ tea: 4 });
    const migrations = {
      2: (litres: unknown) => ({ litres }),
      3: (older: unknown) => ({ cups: z.object({ litres: z.number() }).parse(older).litres * 4 }),
    };
    expect(await defineTea(3, migrations).read()).toEqual({ value: { cups: 16 } });
    expect(await defineTea(3, migrations).read()).toEqual({ value: { cups: 16 } });
  });

  it('is put aside when it cannot be brought to this version', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await fakeBrowser.storage.local.set({ tea: 4 });
    const failing = () => {
      throw new Error('no way');
    };
    const tea = defineTea(2, { 2: failing });
    expect(await tea.read()).toEqual({ value: { cups: 0 }, trouble: 'damaged' });
    expect(await storage.getItem('local:tea.corrupt')).toBe(4);
  });

  it('tells when storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    expect(await defineTea().read()).toEqual({ value: { cups: 0 }, trouble: 'unavailable' });
    expect(await defineTea().write({ cups: 1 })).toBe('unavailable');
  });

  it('tells when storage is full', async () => {
    const full = new Error('Resource::kQuotaBytes quota exceeded');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(full);
    expect(await defineTea().write({ cups: 1 })).toBe('full');
  });

  it('tells what is damaged even when there is no room to put it aside', async () => {
    await fakeBrowser.storage.local.set({ tea: 'damaged' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    expect(await defineTea().read()).toMatchObject({ trouble: 'damaged' });
  });

  it('calls for each change, until that is ended', async () => {
    const listener = vi.fn<(loaded: unknown) => void>();
    const stop = defineTea().watch(listener);
    await defineTea().write({ cups: 3 });
    await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith({ value: { cups: 3 } }));
    await fakeBrowser.storage.local.remove('tea');
    await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith({ value: { cups: 0 } }));
    stop();
    await defineTea().write({ cups: 4 });
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
