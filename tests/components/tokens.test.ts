import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = await readFile(join(import.meta.dirname, '../../components/tokens.css'), 'utf8');

/** `--ink: light-dark(#14232a, #e3eaec)` by name. */
const colors = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const words = 4.5;
const shapes = 3;

/** Which colour stands on which, and the least contrast that WCAG 2.2 asks for (1.4.3 and 1.4.11). */
const pairs: readonly [string, string, number][] = [
  ...['paper', 'ground', 'brand-soft'].flatMap((ground): [string, string, number][] => [
    ['ink', ground, words],
    ['ink-soft', ground, words],
    ['brand', ground, words],
  ]),
  ...['stop', 'warn', 'advise', 'hint'].flatMap((tone): [string, string, number][] => [
    [tone, 'paper', words],
    [tone, 'ground', words],
    [tone, `${tone}-soft`, words],
    ['ink', `${tone}-soft`, words],
    ['ink-soft', `${tone}-soft`, words],
  ]),
  ['brand-ink', 'brand', words],
  ['line-firm', 'paper', shapes],
  ['line-firm', 'ground', shapes],
  ['focus', 'paper', shapes],
  ['focus', 'ground', shapes],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(pairs)('%s stands out on %s by %d to 1', (upper, lower, least) => {
    expect(contrast(colorOf(upper, theme), colorOf(lower, theme))).toBeGreaterThanOrEqual(least);
  });
});

function colorOf(name: string, theme: 'light' | 'dark'): string {
  const color = colors.get(name)?.[theme];
  if (!color) throw new Error(`components/tokens.css has no colour --${name}.`);
  return color;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
