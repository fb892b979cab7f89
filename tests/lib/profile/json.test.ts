import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateJson } from '#lib/profile/json.ts';

const limits = { depth: 24, values: 1000, namesAnObject: 100 };

function accepts(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('locateJson', () => {
  it('takes what JSON.parse takes, and nothing else', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '"',
    );
    const texts = fc.oneof(
      fc.json({ maxDepth: 5 }),
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        // Characters that JSON allows in texts and a profile does not.
        fc.pre(!/[\u007F-\u009F]/.test(text));
        const { root } = locateJson(text, {
          ...limits,
          values: 1e6,
          depth: 1e3,
          namesAnObject: 1e3,
        });
        expect(root !== undefined).toBe(accepts(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('says where each value and each name stands', () => {
    const text = '{ "a": [1, {"b\\"": "x"}], "c": null }';
    const { root, mistakes } = locateJson(text, limits);
    expect(mistakes).toEqual([]);
    const a = root?.members.get('a');
    expect(a && text.slice(a.nameOffset).startsWith('"a"')).toBe(true);
    expect(a?.items.map(({ offset }) => text[offset])).toEqual(['1', '{']);
    const b = a?.items[1]?.members.get('b"');
    expect(b && text.slice(b.offset).startsWith('"x"')).toBe(true);
  });

  it('reports each name that comes twice, and reads on', () => {
    const { root, mistakes } = locateJson('{"a": {"b": 1, "b": 2}, "a": 3, "a": 4}', limits);
    expect(root).toBeDefined();
    expect(mistakes.map(({ path }) => path)).toEqual([['a', 'b'], ['a'], ['a']]);
  });

  it('knows one name by its two spellings', () => {
    expect(locateJson('{"a": 1, "\\u0061": 2}', limits).mistakes).toHaveLength(1);
    expect(locateJson('{"\\u005f_proto__": 1}', limits).mistakes).toHaveLength(1);
  });
});
