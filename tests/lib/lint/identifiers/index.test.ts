import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '#lib/lint/identifiers/index.ts';

const passages = (text: string) =>
  findIdentifiers(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('findIdentifiers', () => {
  test('finds several kinds in order', () => {
    expect(
      passages(
        '97yo in bed 4, MRN 00482913, seen at Mercy General Hospital on 4 March, cell 217-555-0166',
      ),
    ).toEqual([
      ['age', '97yo'],
      ['mark', 'bed 4'],
      ['record', '00482913'],
      ['place', 'Mercy General Hospital'],
      ['date', '4 March'],
      ['phone', '217-555-0166'],
    ]);
  });

  test('a cue decides what a number is', () => {
    expect(passages('MRN 219-09-9999')).toEqual([['record', '219-09-9999']]);
    expect(passages('SSN 219-09-9999')).toEqual([['national-id', '219-09-9999']]);
    expect(passages('member ID 219-09-9999')).toEqual([['health-plan', '219-09-9999']]);
  });

  test('the longer of two readings wins', () => {
    expect(passages('from New York, NY')).toEqual([['place', 'New York, NY']]);
    expect(passages('at Houston Methodist Hospital')).toEqual([
      ['place', 'Houston Methodist Hospital'],
    ]);
  });

  test('numbers and towns inside links are not read', () => {
    expect(passages('https://news.example/records-1.2750314?from=houston')).toEqual([]);
    expect(passages('news.example/2024/05/12/in-Houston-today')).toEqual([]);
  });

  test('nothing in plain talk', () => {
    expect(passages('Proud of this team tonight, you know who you are.')).toEqual([]);
    expect(passages('')).toEqual([]);
  });

  test('every identifier says what it is and what may stand there', () => {
    for (const { label, replacement } of findIdentifiers('97yo from Houston, SSN 219-09-9999')) {
      expect(label).toMatch(/\p{L}/u);
      expect(replacement).not.toBe('');
    }
  });
});
