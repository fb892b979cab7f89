import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { keep } from '#lib/store/keep.ts';
import { defineStored } from '#lib/store/stored.ts';

const count = () =>
  defineStored({ key: 'local:count', schema: z.number(), fallback: 0, version: 1, migrations: {} });

/** A store that has heard from storage. */
async function loaded() {
  const store = keep(count());
  await vi.waitFor(() => expect(store.getState().isLoaded).toBe(true));
  return store;
}

describe('a store bound to storage', () => {
  it('starts with the fallback and then has what is kept', async () => {
    await fakeBrowser.storage.local.set({ count: 5 });
    const store = keep(count());
    expect(store.getState()).toMatchObject({ value: 0, isLoaded: false });
    await vi.waitFor(() => expect(store.getState()).toMatchObject({ value: 5, isLoaded: true }));
  });

  it('keeps what it is changed to', async () => {
    const store = await loaded();
    await store.getState().change((value) => value + 1);
    expect(store.getState().value).toBe(1);
    expect(await fakeBrowser.storage.local.get('count')).toEqual({ count: 1 });
  });

  it('loses no change when many come at once, even before it has loaded', async () => {
    await fakeBrowser.storage.local.set({ count: 10 });
    const store = keep(count());
    const { change } = store.getState();
    await Promise.all(Array.from({ length: 20 }, () => change((value) => value + 1)));
    expect(store.getState().value).toBe(30);
    expect(await fakeBrowser.storage.local.get('count')).toEqual({ count: 30 });
  });

  it('follows another context', async () => {
    const [here, there] = [await loaded(), await loaded()];
    await there.getState().change(() => 7);
    await vi.waitFor(() => expect(here.getState().value).toBe(7));
    await here.getState().change((value) => value + 1);
    await vi.waitFor(() => expect(there.getState().value).toBe(8));
  });

  it('keeps the old value, and says so, when storage refuses the new one', async () => {
    const store = await loaded();
    await store.getState().change(() => 1);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await store.getState().change(() => 2);
    expect(store.getState()).toMatchObject({ value: 1, trouble: 'full' });
    await store.getState().change(() => 3);
    expect(store.getState()).toMatchObject({ value: 3, trouble: undefined });
  });

  it('writes nothing over what it could not read', async () => {
    const store = await loaded();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    await store.getState().change(() => 2);
    expect(store.getState()).toMatchObject({ value: 0, trouble: 'unavailable' });
    expect(set).not.toHaveBeenCalled();
  });

  it('says that what was kept is damaged, and goes on', async () => {
    await fakeBrowser.storage.local.set({ count: 'many' });
    const store = await loaded();
    expect(store.getState()).toMatchObject({ value: 0, trouble: 'damaged' });
    await store.getState().change(() => 1);
    expect(store.getState()).toMatchObject({ value: 1, trouble: undefined });
    expect(await fakeBrowser.storage.local.get('count.corrupt')).toEqual({
      'count.corrupt': 'many',
    });
  });
});
