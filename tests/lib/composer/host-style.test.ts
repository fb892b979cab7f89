// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { highlightRules } from '#lib/composer/highlight-style.ts';
import { severities } from '#lib/lint/severity.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const tokens = Object.fromEntries(
  [...read('components/tokens.css').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
    name,
    value,
  ]),
);

test('the mark takes its colours from the tokens', () => {
  const own = [...read('lib/composer/host.css').matchAll(/(--[\w-]+):\s*(light-dark[^;]+);/g)];
  expect(own.length).toBeGreaterThan(5);
  for (const [, name = '', value] of own) expect(value, name).toBe(tokens[name]);
});

test('the underlines take their colours from the tokens', () => {
  for (const severity of severities) {
    const [, light, dark] =
      /light-dark\((#\w+), (#\w+)\)/.exec(tokens[`--${severity}`] ?? '') ?? [];
    expect(highlightRules('light')).toContain(light);
    expect(highlightRules('dark')).toContain(dark);
  }
});

test('the underlines take their shapes from the tokens', () => {
  for (const severity of severities) {
    const block = read('components/tokens.css').split(`[data-severity='${severity}'] {`)[1];
    const [, shape = 'no shape'] = /--shape: ([^;]+);/.exec(block ?? '') ?? [];
    const [, drawn] = highlightRules('light').split(`::highlight(chaperone-${severity}) {`);
    expect(drawn, severity).toMatch(`underline ${shape} `);
  }
});
