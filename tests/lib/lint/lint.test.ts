import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '#lib/lint/lint.ts';
import { type Found, mergeFindings } from '#lib/lint/merge.ts';
import type { Finding } from '#lib/lint/finding.ts';
import { completePost } from '#lib/lint/post.ts';
import { defaultProfile } from '#lib/profile/default.ts';
import { Profile } from '#lib/profile/schema.ts';

const check = (text: string) => lint(completePost({ text }), defaultProfile);
const quotes = (text: string) => check(text).map(({ start, end }) => text.slice(start, end));

it('underlines the name and the room, and nothing else', () => {
  const text = 'So proud of Maria Gonzalez in room 412, she finally beat it!';
  expect(quotes(text)).toEqual(['Maria Gonzalez', 'room 412']);
});

it('takes nobody for a child, and no ward for a picture, by a word that says neither', () => {
  const text =
    'So proud of Maria Gonzalez in room 412, who rang the bell after six rounds of chemo!';
  expect(quotes(text)).toEqual(['Maria Gonzalez', 'room 412']);
  const shown = `Look at this picture: ${text}`;
  expect(check(shown).map(({ rule }) => rule)).not.toContain('phi/minor');
});

it('finds a name through a disguise, at the place where it was typed', () => {
  const text = 'So proud of Ma\u200Bria Gonz\u00ADalez in room 4️⃣1️⃣2️⃣, she finally beat it!';
  expect(quotes(text)).toEqual(['Ma\u200Bria Gonz\u00ADalez', 'room 4️⃣1️⃣2️⃣']);
});

const rulesFor = (text: string, profile: Profile) =>
  lint(completePost({ text }), profile).map(({ rule }) => rule);

it('leaves alone what the profile knows: its own people and contacts', () => {
  const text = 'So proud of Maria Gonzalez, she finally beat sepsis!';
  const profile = Profile.parse({ ...defaultProfile, people: [{ name: 'Maria González' }] });
  expect(rulesFor(text, defaultProfile)).toContain('phi/patient-name');
  expect(rulesFor(text, profile)).not.toContain('phi/patient-name');
});

it('switches a rule off when the profile says so, but a privacy stop only down to warn', () => {
  const rules = {
    'tone/stigma-substance': { enabled: false },
    'phi/patient-name': { enabled: false },
  };
  const profile = Profile.parse({ ...defaultProfile, rules });
  expect(rulesFor('Free help for addicts.', profile)).toEqual([]);
  const text = 'So proud of Maria Gonzalez, she finally beat sepsis!';
  const name = lint(completePost({ text }), profile).find(
    ({ rule }) => rule === 'phi/patient-name',
  );
  expect(name?.severity ?? 'warn').toBe('warn');
});

it('quotes a passage letter for letter, also one with dollar signs', () => {
  const findings = check('Je$$ica in bay 3 rang the bell after her last chemo today');
  const name = findings.find(({ rule }) => rule === 'phi/patient-name');
  expect(name?.message).toContain('Je$$ica');
});

describe('talk about working conditions', () => {
  const text = 'WE NEED SAFE STAFFING RIGHT NOW PLEASE, sixteen hours again and no break.';

  it('gets no finding on tone from staff, whatever the profile says', () => {
    const rules = { 'tone/shouting': { severity: 'warn' } };
    const profile = Profile.parse({ ...defaultProfile, rules });
    expect(rulesFor(text, profile)).toEqual([]);
    expect(rulesFor('PLEASE STOP CALLING THE WARD after ten.', profile)).toEqual(['tone/shouting']);
  });

  it.each(['WE ALL DESERVE FAIR PAY.', 'WHY ARE MY HOURS CUT AGAIN'])(
    'is told in %j',
    (shouted) => {
      expect(rulesFor(shouted, defaultProfile)).toEqual([]);
    },
  );

  it('still gets a finding on privacy', () => {
    expect(
      rulesFor(`${text} Maria Gonzalez in room 412 waited for her pain relief.`, defaultProfile),
    ).toContain('phi/patient-name');
  });
});

describe('any text a clipboard can hold', () => {
  it('gives findings inside the text and never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'Maria Gonzalez ',
        'room 412 ',
        'MRN 00482913 ',
        '\u200B',
        '\uD800',
        '\u202E',
        '⟦',
        '💙',
        '\n',
        '#',
        '@',
        '4️⃣',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of check(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one endless word', 'a'.repeat(1_000_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['digits and dashes', '1-'.repeat(500_000)],
    ['line breaks', '\n'.repeat(1_000_000)],
    ['full stops', '.'.repeat(1_000_000)],
    ['at signs', 'a@'.repeat(500_000)],
    ['capitals', 'A. '.repeat(333_333)],
    ['names', 'Maria '.repeat(166_666)],
  ])('answers a megabyte of %s within seconds', (_, text) => {
    const before = process.cpuUsage();
    check(text);
    const { user } = process.cpuUsage(before);
    expect(user / 1e6).toBeLessThan(3);
  });
});

describe('merging', () => {
  const finding = (start: number, end: number, more: Partial<Finding> = {}): Finding => ({
    rule: 'phi/patient-name',
    category: 'phi',
    severity: 'stop',
    start,
    end,
    message: '',
    why: '',
    source: '',
    ...more,
  });

  const name = finding(12, 26);
  const merge = (...all: [Finding, Found['marks']?][]) =>
    mergeFindings(all.map(([one, marks]) => ({ finding: one, marks })));

  it('keeps the more exact of two findings that say the same', () => {
    const story = finding(0, 26, { rule: 'phi/patient-anecdote' });
    expect(merge([story, 'story'], [name, 'identifier'])).toEqual([name]);
    const address = finding(0, 26, { rule: 'phi/url-identifier' });
    expect(merge([address, 'identifier'], [name, 'identifier'])).toEqual([name]);
  });

  it('says that a patient is told of only where nothing as grave says what of them', () => {
    const told = finding(0, 26, { rule: 'phi/patient-anecdote' });
    const died = finding(40, 60, { rule: 'phi/deceased' });
    const picture = finding(40, 60, { rule: 'phi/photo-consent', severity: 'warn' });
    expect(merge([told, 'somebody'], [died])).toEqual([died]);
    expect(merge([told, 'somebody'], [picture])).toEqual([told, picture]);
    const elsewhere = finding(40, 60);
    expect(merge([told, 'somebody'], [elsewhere, 'identifier'])).toEqual([told, elsewhere]);
  });

  it('keeps the story of a patient beside the bed it names', () => {
    const story = finding(0, 26, { rule: 'phi/patient-anecdote' });
    const bed = finding(3, 9, { rule: 'phi/room-number' });
    expect(merge([story, 'story'], [bed, 'identifier'])).toEqual([story, bed]);
  });

  it('keeps two findings about a patient that need their own mending', () => {
    const thanks = finding(0, 26, { rule: 'phi/treatment-acknowledgement' });
    expect(merge([thanks], [name, 'identifier'])).toEqual([thanks, name]);
  });

  it('keeps what two rules say where one says it of more words, but no hint beside a graver one', () => {
    const dose = finding(4, 9, { rule: 'advice/dose', category: 'advice' });
    const order = finding(0, 9, { rule: 'advice/individual-directive', category: 'advice' });
    const figure = finding(4, 9, { rule: 'advice/relative-risk', category: 'advice' });
    expect(merge([dose], [order])).toEqual([order, dose]);
    expect(merge([dose], [figure])).toEqual([dose]);
    expect(merge([dose], [{ ...order, severity: 'hint' }])).toEqual([dose]);
  });

  it('keeps a date beside the graver story it stands in', () => {
    const story = finding(0, 26, { rule: 'phi/patient-anecdote' });
    const day = finding(3, 9, { rule: 'phi/date-specific', severity: 'warn' });
    expect(merge([story, 'story'], [day, 'identifier'])).toEqual([story, day]);
  });

  it('keeps the worse one of a rule, and both where the categories differ', () => {
    const warn = finding(0, 5, { severity: 'warn' });
    const tone = finding(0, 5, { category: 'tone', severity: 'hint' });
    expect(merge([warn], [finding(0, 5)], [tone])).toEqual([finding(0, 5), tone]);
  });
});
