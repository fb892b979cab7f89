import { expect, it } from 'vitest';
import { helpLine } from '#lib/profile/help-lines.ts';
import { makeProfile } from './samples.ts';

const us = { default: 'en-US', country: 'US' };
const gb = { default: 'en-GB', country: 'GB' };
const resources = { US: { child: 'Call our line' }, GB: { suicide: 'Samaritans 116 123' } };

it.each([
  ['the hospital’s own', { locale: us, crisis: { resources } }, 'child', 'Call our line'],
  [
    'the built-in one where it has none',
    { locale: us, crisis: { resources } },
    'suicide',
    'Call or text 988',
  ],
  [
    'the one of its country',
    { locale: gb, crisis: { resources } },
    'suicide',
    'Samaritans 116 123',
  ],
  ['none of another country', { locale: gb }, 'suicide', undefined],
  ['the built-in country’s when it names none', {}, 'suicide', 'Call or text 988'],
  ['none for a topic nobody knows', { locale: us }, 'weather', undefined],
])('helpLine is %s', (_what, parts, topic, line) => {
  expect(helpLine(makeProfile(parts), topic)).toBe(line);
});
