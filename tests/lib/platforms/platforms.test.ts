// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { platformIds, postKinds } from '#lib/lint/post.ts';
import { platforms } from '#lib/platforms/index.ts';
import type { Selector } from '#lib/platforms/platform.ts';

const all = Object.values(platforms);

test('every platform that a post may name is there, under its own id', () => {
  expect(Object.keys(platforms).toSorted()).toEqual([...platformIds].toSorted());
  for (const [id, platform] of Object.entries(platforms)) expect(platform.id).toBe(id);
});

describe.each(all)('$name', (platform) => {
  const lists = platform.surfaces.flatMap((surface) => [
    surface.editor,
    surface.container,
    surface.submit,
    surface.media,
    surface.identity,
    surface.advance ?? [],
    surface.official ?? [],
    surface.replyTo ?? [],
  ]);
  const selectors = [...lists.flat(), ...platform.ignore];

  test('runs on its own secure pages, and on practice pages only on localhost', () => {
    for (const match of platform.matches) expect(match).toMatch(/^https:\/\/[a-z.]+\/\*$/);
    for (const match of platform.practice) {
      expect(match).toMatch(/^http:\/\/localhost\/[a-z]+\/\*$/);
    }
  });

  test.each(selectors)(
    '$css is a selector that somebody saw in $seen',
    ({ css, seen }: Selector) => {
      expect(() => document.querySelector(css)).not.toThrow();
      expect(seen).toMatch(/^202[4-9]-(0[1-9]|1[0-2])$/);
    },
  );

  test('lists stand newest first', () => {
    for (const list of lists) {
      const dates = list.map(({ seen }) => seen);
      expect(dates).toEqual(dates.toSorted().toReversed());
    }
  });

  test('each surface has an editor, a container, a kind and, where known, a limit', () => {
    for (const surface of platform.surfaces) {
      expect(surface.editor).not.toEqual([]);
      expect(surface.container).not.toEqual([]);
      expect(postKinds).toContain(surface.kind);
      expect(surface.limit ?? 1).toBeGreaterThan(0);
    }
  });

  test('surfaces have names of their own', () => {
    const names = platform.surfaces.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
