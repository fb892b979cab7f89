import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarItems, monthAfter, weeksOf } from '#lib/profile/calendar.ts';
import { readCsv, writeCsv } from '#lib/profile/csv.ts';
import {
  blankDraft,
  builtInDraft,
  toDraft,
  valueAt,
  withValue,
  writeDraft,
} from '#lib/profile/draft.ts';
import { readProfile, writeProfile } from '#lib/profile/read.ts';
import { soundProfile } from '#lib/profile/sound.ts';
import { mergeTags, pasteTags, readTags, writeTags } from '#lib/profile/tag-table.ts';
import { makeProfile } from './samples.ts';

describe('a draft', () => {
  it('that begins as the built-in guidelines is sound at once', () => {
    expect(readProfile(writeDraft(builtInDraft('2026-11-22')))).toMatchObject({ ok: true });
  });

  it('that begins empty only lacks the name of the hospital', () => {
    const reading = readProfile(writeDraft(blankDraft('2028-02-29')));
    expect(reading.ok ? [] : reading.problems.map(({ path }) => path)).toEqual(['org.legalName']);
  });

  it('of a profile says what the file said, and no more', () => {
    const profile = makeProfile({ name: 'Ours' });
    expect(toDraft(writeProfile(profile))).toEqual(JSON.parse(writeProfile(profile)));
    expect(toDraft('{"format":')).toBeUndefined();
  });

  it('takes values at any place, and leaves the rest as it was', () => {
    const draft = { org: { legalName: 'Ours' }, people: [{ name: 'Ana' }, { name: 'Bo' }] };
    const named = withValue(draft, ['people', 1, 'role'], 'Nurse');
    expect(named).toEqual({ ...draft, people: [{ name: 'Ana' }, { name: 'Bo', role: 'Nurse' }] });
    expect(valueAt(named, ['org'])).toBe(draft.org);
    expect(withValue(draft, ['people', 0], undefined)).toEqual({
      ...draft,
      people: [{ name: 'Bo' }],
    });
    expect(withValue(draft, ['voice', 'emojiMax'], 2)).toEqual({
      ...draft,
      voice: { emojiMax: 2 },
    });
    expect(withValue(draft, ['org', 'legalName'], undefined)).toEqual({ ...draft, org: {} });
  });

  it('is tried out with what of it is sound', () => {
    const people = [{ name: '' }, { name: 'Ana' }];
    const { name, people: kept, version } = soundProfile({ name: 'Ours', version: 'one', people });
    expect(name).toBe('Ours');
    expect(kept.map((person) => person.name)).toEqual(['Ana']);
    expect(version).toBe('1.0.0');
  });
});

describe('CSV', () => {
  it('comes back as it was written', () => {
    const cell = fc
      .string()
      .map((text) => text.replaceAll('\u0000', '').trim())
      .filter((text) => !/^['=+\-@]/.test(text));
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (table) => {
        const filled = table.filter((row) => row.some(Boolean));
        const head = ['one', 'two', 'three'];
        expect(readCsv(writeCsv([head, ...table]))).toEqual([head, ...filled]);
      }),
    );
  });

  it('is read with semicolons and tabs as well', () => {
    expect(readCsv('a;b\r\n"c;""d""";e')).toEqual([
      ['a', 'b'],
      ['c;"d"', 'e'],
    ]);
    expect(readCsv('a\tb\n\n1\t2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('runs no formula in a spreadsheet', () => {
    expect(writeCsv([['=HYPERLINK("x")']])).toContain(`"'=HYPERLINK(""x"")"`);
    expect(readCsv(writeCsv([['=1+1']]))).toEqual([['=1+1']]);
  });
});

describe('a table of hashtags', () => {
  const tags = [
    { tag: '#Flu', topics: ['flu'], platforms: ['x'], from: '2026-09-01', priority: 2 },
    { tag: '#hcsm', keepCase: true, note: 'Small letters, "as registered"' },
  ];

  it('comes back from its CSV', () => {
    expect(readTags(writeTags(tags))).toEqual(tags);
  });

  it('is read from a plain list', () => {
    expect(readTags('#Flu\nHeart Month\n\n')).toEqual([{ tag: '#Flu' }, { tag: '#HeartMonth' }]);
    expect(pasteTags('Use #Flu and #Heart, please')).toEqual([{ tag: '#Flu' }, { tag: '#Heart' }]);
    expect(pasteTags('Flu, Heart\nSalud')).toHaveLength(3);
  });

  it('takes more in without doubles', () => {
    const merged = mergeTags(tags, [{ tag: '#flu', note: 'New' }, { tag: '#Heart' }]);
    expect(merged).toEqual([{ ...tags[0], tag: '#flu', note: 'New' }, tags[1], { tag: '#Heart' }]);
  });
});

describe('the calendar', () => {
  it('has whole weeks', () => {
    const weeks = weeksOf('2026-02');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[0]).toBe('2026-01-26');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-03-01');
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
  });

  it('has campaigns and events in the order of their days', () => {
    const { campaigns, events } = makeProfile({
      campaigns: [{ id: 'flu', name: 'Flu', from: '2026-09-01', to: '2026-12-15' }],
      events: [
        { name: 'Fair', tag: '#Fair', from: '2026-05-01' },
        { name: 'Some day', tag: '#Some' },
      ],
    });
    expect(calendarItems({ campaigns, events })).toEqual([
      { path: ['events', 0], name: 'Fair', kind: 'local', from: '2026-05-01', to: '2026-05-01' },
      {
        path: ['campaigns', 0],
        name: 'Flu',
        kind: 'campaign',
        from: '2026-09-01',
        to: '2026-12-15',
      },
    ]);
  });
});
