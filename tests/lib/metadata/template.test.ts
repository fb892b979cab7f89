import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillLine, fillTemplate, follows, gapsIn } from '#lib/metadata/template.ts';
import { builtIn, mapleRidge } from './guidances.ts';

const pattern = '{topic}: {question} | Ask Maple Ridge';
const template = mapleRidge.description.template ?? '';

describe('gaps', () => {
  it('are named once, in order', () => {
    expect(gapsIn('{a} and { b }, then {a}')).toEqual(['a', 'b']);
  });

  it.each(['no gap', '{}', '{a\nb}', '{{}', 'a } b {'])('leaves %j alone', (text) => {
    expect(gapsIn(text)).toEqual([]);
  });
});

describe('a title', () => {
  it('is filled', () => {
    expect(fillLine(pattern, { topic: 'Flu shots', question: ' who needs one? ' })).toBe(
      'Flu shots: who needs one? | Ask Maple Ridge',
    );
  });

  it('drops the sign beside what is empty', () => {
    expect(fillLine('{topic}: {question} | {series}', { topic: 'Flu shots' })).toBe('Flu shots');
    expect(fillLine('{topic}: {question} | {series}', { topic: 'Flu', series: 'Ask us' })).toBe(
      'Flu Ask us',
    );
  });

  it.each([
    ['Flu shots: who needs one? | Ask Maple Ridge', true],
    ['flu shots:  who needs one? |  ask maple ridge', true],
    ['Flu shots | Ask Maple Ridge', false],
    ['Flu shots: who needs one?', false],
    [': | Ask Maple Ridge', false],
    ['', false],
  ])('%j follows the pattern: %s', (title, expected) => {
    expect(follows(title, pattern)).toBe(expected);
  });

  it('a filled pattern follows itself, whatever is put in', () => {
    const word = fc.stringMatching(/^[a-z0-9.?*+()[\]]{1,12}$/);
    fc.assert(
      fc.property(word, word, (topic, question) =>
        follows(fillLine(pattern, { topic, question }), pattern),
      ),
    );
  });
});

describe('a description', () => {
  it('is filled, passage by passage', () => {
    const filled = fillTemplate(template, {
      'what you will learn, in one line': 'Four signs of a stroke.',
      'three key points': '- Face\n- Arms\n- Speech',
      chapters: '0:00 Why\n0:30 Face\n1:00 Arms',
      link: 'https://mapleridge.example/stroke',
      sources: 'CDC',
      disclaimer: 'General information.',
      hashtags: '#MapleRidge',
    });
    expect(filled).toBe(
      'Four signs of a stroke.\n\n- Face\n- Arms\n- Speech\n\nChapters\n0:00 Why\n0:30 Face\n1:00 Arms\n\n' +
        'More: https://mapleridge.example/stroke\nSources: CDC\nGeneral information.\n#MapleRidge',
    );
  });

  it('leaves out the line and the heading of what is empty', () => {
    const filled = fillTemplate(template, {
      'what you will learn, in one line': 'Four signs of a stroke.',
      disclaimer: 'General information.',
    });
    expect(filled).toBe('Four signs of a stroke.\n\nGeneral information.');
  });

  it('keeps a line that has words and one value', () => {
    expect(fillTemplate('{a} with {b}.', { a: 'Rest' })).toBe('Rest with .');
    expect(fillTemplate('Always here.\n{a}', {})).toBe('Always here.');
    expect(fillTemplate('Call 911\n{a}', {})).toBe('Call 911');
  });

  it('does not fill what was filled in', () => {
    expect(fillTemplate('{a}', { a: '{b}', b: 'no' })).toBe('{b}');
    expect(fillTemplate('{a}', { a: '$& $1' })).toBe('$& $1');
  });

  it('takes Windows line ends', () => {
    expect(fillTemplate('{a}\r\n\r\n{b}', { a: 'one', b: 'two' })).toBe('one\n\ntwo');
  });

  it('leaves no gap, no line of spaces and no pile of empty lines behind, whatever is left empty', () => {
    const { template: own = '' } = builtIn.description;
    const values = fc.record(
      Object.fromEntries(
        gapsIn(own).map((name) => [name, fc.constantFrom('', '  ', 'words', 'two\nlines')]),
      ),
    );
    fc.assert(
      fc.property(values, (given) => {
        const filled = fillTemplate(own, given);
        return gapsIn(filled).length === 0 && !/\n{3,}|[ \t]$/.test(filled);
      }),
    );
  });
});
