import { describe, expect, it } from 'vitest';
import { defaultProfile } from '#lib/profile/default.ts';
import { describeProblem } from '#lib/profile/problem.ts';
import { profileSizeLimit, readProfile, writeProfile } from '#lib/profile/read.ts';
import { smallest, soundText } from './samples.ts';

/** What is wrong with a text, a line each. */
function problems(text: string): string[] {
  const reading = readProfile(text);
  return reading.ok ? [] : reading.problems.map(describeProblem);
}

/** A sound profile in which one line was changed. */
function broken(from: RegExp, to: string): { text: string; line: number } {
  const at = soundText.search(from);
  if (at < 0) throw new Error(`The sample has no ${from}.`);
  return { text: soundText.replace(from, to), line: soundText.slice(0, at).split('\n').length };
}

describe('a sound profile', () => {
  it('is read as it was written, again and again', () => {
    const reading = readProfile(soundText);
    expect(reading).toEqual({ ok: true, profile: defaultProfile });
    expect(reading.ok && writeProfile(reading.profile)).toBe(soundText);
  });

  it('may be short, packed, or saved by an editor that marks its files', () => {
    expect(problems(JSON.stringify(smallest))).toEqual([]);
    expect(problems(`\uFEFF${soundText}`)).toEqual([]);
    expect(problems(soundText.replaceAll('\n', '\r\n'))).toEqual([]);
  });
});

describe('a slip in one place', () => {
  it.each([
    [
      /"max": 2,/,
      '"max": "two",',
      'platforms.x.hashtags.max: expected a whole number from 0 to 30, found "two"',
    ],
    [
      /"max": 2,/,
      '"max": 31,',
      'platforms.x.hashtags.max: expected a whole number from 0 to 30, found 31',
    ],
    [
      /"max": 2,/,
      '"max": 1.5,',
      'platforms.x.hashtags.max: expected a whole number from 0 to 30, found 1.5',
    ],
    [
      /"max": 2,/,
      '"maxx": 2,',
      'platforms.x.hashtags.maxx: no such name here; did you mean "max"?',
    ],
    [
      /"placement": "any"/,
      '"placement": "top"',
      'platforms.x.hashtags.placement: expected one of "end", "new-line", "first-comment", "inline", "any", found "top"',
    ],
    [
      /"tag": "#HeartHealth"/,
      '"tag": "HeartHealth"',
      'hashtags.approved[0].tag: expected a hashtag such as "#HeartHealth": # and at most 100 letters, digits or _, no spaces, found "HeartHealth"',
    ],
    [
      /"issued": "2026-08-01"/,
      '"issued": "1 August"',
      'validity.issued: expected a date such as "2026-01-31", found "1 August"',
    ],
    [
      /"people": \[\]/,
      '"people": "nobody"',
      'people: expected a list of at most 500 items, found "nobody"',
    ],
    [
      /"people": \[\]/,
      '"people": null',
      'people: expected a list of at most 500 items, found null',
    ],
    [
      /"people": \[\]/,
      '"people": [{}]',
      'people[0].name: missing; expected text of 1 to 120 characters',
    ],
    [
      /"rules": \{\}/,
      '"rules": {"jargon": {}}',
      'rules.jargon: expected a rule such as "tone/jargon", found "jargon"',
    ],
    [
      /"rules": \{\}/,
      '"rules": {"tone/jargon": {"severity": "low"}}',
      'rules.tone/jargon.severity: expected one of "stop", "warn", "advise", "hint", "off", found "low"',
    ],
    [
      /"rules": \{\}/,
      '"rules": {"tone/jargon": {"params": {"a": {}}}}',
      'rules.tone/jargon.params.a: expected a number, true, false, a text or a list of these, found an object',
    ],
    [/"notes": \[\]/, '"notes": [1]', 'notes[0]: expected text of 1 to 500 characters, found 1'],
    [
      /"notes": \[\]/,
      '"notes": ["\\ud800"]',
      String.raw`notes[0]: expected text of whole characters; half of one stands here, found "\ud800"`,
    ],
    [
      /"id": "chaperone-default"/,
      '"id": "a", "id": "b"',
      'id: this name stands here twice; keep one of them',
    ],
    [/"notes": \[\]/, '"notes": [], "colour": 1', 'colour: no such name here; known are'],
  ])('%s → %s', (from, to, message) => {
    const { text, line } = broken(from, to);
    const [first, ...others] = problems(text);
    expect(others).toEqual([]);
    expect(first).toContain(message);
    expect(first).toContain(`(line ${line})`);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('the name %s is refused', (name) => {
    const { text, line } = broken(/"notes": \[\]/, `"notes": [], "${name}": {"polluted": true}`);
    expect(problems(text)[0]).toBe(`${name}: this name is not allowed; take it out (line ${line})`);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is shown where it stands: the value, or the name when that is wrong', () => {
    const columnOf = (text: string) => {
      const reading = readProfile(text);
      return reading.ok ? undefined : reading.problems[0]?.column;
    };
    expect(columnOf('{"format": "guideline-profile/9"}')).toBe(12);
    const packed = JSON.stringify({ ...smallest, hello: 1 });
    expect(columnOf(packed)).toBe(packed.indexOf('"hello"') + 1);
  });
});

it('everything that is wrong is said at once, in the order of the text', () => {
  const text = soundText
    .replace('"version": "1.0.0"', '"version": "one"')
    .replace('"default": "en-US"', '"default": "English"')
    .replace('"max": 280', '"max": 0')
    .replace('"notes": []', '"notes": [""]');
  expect(problems(text).map((line) => line.split(':')[0])).toEqual([
    'version',
    'locale.default',
    'platforms.x.length.max',
    'notes[0]',
  ]);
});

describe('a text that is no JSON', () => {
  it.each([
    ['', 'the text ends here and may be cut off; a value should follow (line 1)'],
    ['{"a": 1', 'the text ends here and may be cut off; a comma or } should follow (line 1)'],
    ['{"a":\n"b', 'a: the text ends here and may be cut off; a closing " is missing (line 2)'],
    ['{"a": 1,}', 'take out the comma before } (line 1)'],
    ['{"a": [1,\n]}', 'a[1]: take out the comma before ] (line 2)'],
    ['{"a" 1}', 'a: expected a : after the name, found "1" (line 1)'],
    ['{a: 1}', 'expected a name in "double quotes", found "a" (line 1)'],
    ["{'a': 1}", 'write straight double quotes " around names and texts (line 1)'],
    ['{“a”: 1}', 'write straight double quotes " around names and texts (line 1)'],
    ['{"a": 01}', 'a: expected a value, found "0" (line 1)'],
    ['{"a": NaN}', 'a: expected a value, found "N" (line 1)'],
    [
      '{"a": "b\nc"}',
      'a: this text has no closing " on its line; write \\n for a new line (line 1)',
    ],
    [
      '{"a": "b\tc"}',
      'a: this text has a bad \\ or a tab in it; write \\\\ for a \\ and \\t for a tab (line 1)',
    ],
    [
      '{"a": "\\x"}',
      'a: this text has a bad \\ or a tab in it; write \\\\ for a \\ and \\t for a tab (line 1)',
    ],
    ['{"a": 1} // done', 'JSON has no comments; write them under "notes" (line 1)'],
    ['{} {}', 'expected nothing more after the last }, found "{" (line 1)'],
    ['\u0000', String.raw`expected a value, found "\u0000" (line 1)`],
    ['<html>', 'expected a value, found "<" (line 1)'],
  ])('%j', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it('is told from JSON that is no profile', () => {
    expect(problems('[]')).toEqual([
      'expected a profile, an object in { }, found a list of 0 (line 1)',
    ]);
    expect(problems('null')).toEqual(['expected a profile, an object in { }, found null (line 1)']);
    expect(problems('{}')).toEqual(['format: missing; expected "guideline-profile/1" (line 1)']);
  });
});

describe('a text made to do harm', () => {
  const wide = (length: number, entry: (index: number) => string) =>
    Array.from({ length }, (_, index) => entry(index)).join(',');
  const start = '{"format":"guideline-profile/1",';

  it.each([
    ['too large', ' '.repeat(profileSizeLimit + 1), /larger than 256 kB/],
    ['too large in bytes', `"${'é'.repeat(profileSizeLimit / 2)}"`, /larger than 256 kB/],
    ['too deep', '['.repeat(200_000), /more than 24 levels/],
    ['deep objects', '{"a":'.repeat(40_000), /more than 24 levels/],
    ['too many values', `[${wide(60_000, () => '1')}]`, /more than 30000 values/],
    ['too many names', `${start}${wide(20_000, (i) => `"k${i}":1`)}}`, /more than 1000 names/],
    ['one long text', `"${'a'.repeat(260_000)}`, /cut off/],
    ['only escapes', `"${'\\'.repeat(260_000)}`, /bad \\|cut off/],
    ['only lines', '\n'.repeat(260_000), /cut off/],
    [
      'many wrong tags',
      `${start}"hashtags":{"approved":[${wide(5000, () => '{"tag":1,"a":1}')}]}}`,
      /missing/,
    ],
    [
      'many wrong terms',
      `${start}"terms":[${wide(2000, () => '{"match":["a|b"],"why":"<b>"}')}]}`,
      /missing/,
    ],
  ])('%s: is refused at once', (_what, text, message) => {
    readProfile(text.slice(0, 1000));
    const begin = process.threadCpuUsage();
    const found = problems(text);
    // 100 ms on a quiet machine; the double, so that a busy one does not fail the test.
    expect(process.threadCpuUsage(begin).user / 1000).toBeLessThan(200);
    expect(found[0]).toMatch(message);
    expect(found.length).toBeLessThanOrEqual(100);
  });
});
