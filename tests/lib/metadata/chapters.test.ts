import { describe, expect, it } from 'vitest';
import { chaptersOf } from '#lib/metadata/chapters.ts';

const good = '0:00 Why blood pressure matters\n0:45 How to sit\n2:10 Reading the numbers';

const read = (description: string) => chaptersOf(description).chapters;
const problems = (description: string) => chaptersOf(description).problems;
const kinds = (description: string) => problems(description).map(({ kind }) => kind);

describe('what is read as a chapter', () => {
  it.each([
    ['plain lines', good],
    [
      'after other text',
      `Blood pressure, in three minutes.\n\nChapters\n${good}\n\nMore: https://x.example`,
    ],
    ['with two-digit minutes', '00:00 Why\n00:45 How\n02:10 Reading'],
    ['with hours', '0:00:00 Why\n0:00:45 How\n1:02:10 Reading'],
    ['in brackets', '(0:00) Why\n[0:45] How\n(2:10) Reading'],
    ['as a list', '- 0:00 Why\n• 0:45 How\n▶ 2:10 Reading'],
    ['with dashes, colons or bars behind', '0:00 - Why\n0:45: How\n2:10 | Reading'],
    ['with the time at the end', 'Why 0:00\nHow - 0:45\nReading (2:10)'],
    ['with Windows line ends', good.replaceAll('\n', '\r\n')],
    ['past an hour without hours', '0:00 Why\n61:30 How\n120:05 Reading'],
    ['with figures in the titles', '0:00 3 signs\n0:45 120/80 explained\n2:10 24 hours later'],
    ['in another script', '0:00 介绍\n0:45 测量\n2:10 结果'],
  ])('%s', (_, description) => {
    expect(read(description)).toHaveLength(3);
    expect(problems(description)).toEqual([]);
  });

  it('keeps time and title', () => {
    expect(read('• 1:02:03 – Going home')).toEqual([
      { seconds: 3723, title: 'Going home', line: '• 1:02:03 – Going home' },
    ]);
  });

  it.each([
    ['an empty description', ''],
    ['opening hours', 'Clinic hours:\n9:00 am to 5:00 pm on weekdays\n10:00–14:00 on Saturdays'],
    ['an hour at the end of a line', 'Doors open at 9:00\nThe walk begins at 10:30'],
    ['a time in a sentence', 'Watch from 2:30 on for the exercise.'],
    ['a ratio', 'Mixed 1:10 with water'],
    ['a date and a dose', '2026-11-22\n2.5 mg twice a day\n0.05 percent'],
    ['a verse', 'Luke 10:25 on kindness'],
  ])('leaves %s alone', (_, description) => {
    expect(chaptersOf(description)).toEqual({ chapters: [], problems: [] });
  });
});

describe('what may keep YouTube from showing them', () => {
  it('the first one does not start at 0:00', () => {
    expect(problems('0:05 Why\n0:45 How\n2:10 Reading')).toEqual([
      { kind: 'start', line: '0:05 Why' },
    ]);
  });

  it('one is earlier than the one before', () => {
    expect(problems('0:00 Why\n2:10 Reading\n0:45 How')).toEqual([
      { kind: 'order', line: '0:45 How' },
    ]);
  });

  it('two at the same time', () => {
    expect(kinds('0:00 Why\n0:45 How\n0:45 Again')).toEqual(['order']);
  });

  it('one is shorter than ten seconds', () => {
    expect(problems('0:00 Why\n0:09 How\n2:10 Reading')).toEqual([
      { kind: 'short', line: '0:09 How' },
    ]);
    expect(kinds('0:00 Why\n0:10 How\n2:10 Reading')).toEqual([]);
  });

  it('fewer than three', () => {
    expect(problems('0:00 Why\n0:45 How')).toEqual([{ kind: 'few' }]);
  });

  it('no title', () => {
    expect(problems('0:00 Why\n0:45\n2:10 —')).toEqual([
      { kind: 'untitled', line: '0:45' },
      { kind: 'untitled', line: '2:10 —' },
    ]);
  });

  it.each(['0:75 How', '1:75:00 How'])('no time at all: %s', (line) => {
    expect(problems(`0:00 Why\n${line}\n3:00:00 Reading`)).toEqual([{ kind: 'format', line }]);
  });

  it.each(['1:5 How', '0.45 How', '0;45 How', '1m30s How', '1 min 30 s How'])(
    'a time that YouTube does not read: %s',
    (line) => {
      expect(problems(`0:00 Why\n${line}\n2:10 Reading\n3:00 End`)).toEqual([
        { kind: 'format', line },
      ]);
    },
  );

  it('all of it at once, in the order of the lines', () => {
    expect(kinds('0:01 Why\n0:05 How\n0:03 What')).toEqual(['start', 'short', 'order']);
  });

  it('opening hours below the chapters change nothing', () => {
    expect(problems(`${good}\n\nOpen\n9:00 am – 5:00 pm`)).toEqual([]);
  });
});
