import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProfiles } from '#lib/profile/compare.ts';
import { defaultProfile } from '#lib/profile/default.ts';
import { makeProfile } from './samples.ts';

const rules = [
  { id: 'phi/minor', title: 'A child’s story', severity: 'stop' },
  { id: 'tone/jargon', title: 'Hard words', severity: 'advise' },
  { id: 'tone/ageism', title: 'Age', severity: 'off' },
] as const;

/** The changes from a small profile to the same one with these parts. */
function changes(parts: Parameters<typeof makeProfile>[0]) {
  return compareProfiles(makeProfile(), makeProfile(parts), rules);
}

describe('compareProfiles', () => {
  it('says nothing where nothing differs', () => {
    expect(compareProfiles(defaultProfile, structuredClone(defaultProfile), rules)).toEqual([]);
  });

  it.each([
    ['tone/jargon', 'stop', 'stricter', 'Hard words: stop instead of advise.'],
    ['tone/jargon', 'off', 'milder', 'Hard words: off instead of advise.'],
    ['tone/ageism', 'hint', 'stricter', 'Age: hint instead of off.'],
    ['phi/minor', 'off', 'milder', 'A child’s story: warn instead of stop.'],
  ] as const)('tells that %s at %s is %s', (id, severity, effect, text) => {
    expect(changes({ rules: { [id]: { severity } } })).toContainEqual({
      effect,
      part: 'rules',
      text,
    });
  });

  it('names what came and went', () => {
    const found = compareProfiles(
      makeProfile({
        people: [{ name: 'Ana Whitfield' }],
        hashtags: { approved: [{ tag: '#Old' }] },
      }),
      makeProfile({
        people: [{ name: 'Ben Okoro' }],
        hashtags: { approved: [{ tag: '#New' }], banned: [{ tag: '#Old', why: 'Retired.' }] },
      }),
      rules,
    );
    expect(found.map(({ text }) => text)).toEqual([
      'Tag #Old removed.',
      'Tag #New added.',
      'Banned tag #Old added.',
      'Person Ana Whitfield removed.',
      'Person Ben Okoro added.',
    ]);
  });

  it('names what stayed and changed inside', () => {
    const before = makeProfile({ terms: [{ match: ['customer'], suggest: ['patient'] }] });
    const after = makeProfile({ terms: [{ match: ['customer'], suggest: ['guest'] }] });
    expect(compareProfiles(before, after, rules)).toEqual([
      { effect: 'changed', part: 'terms', text: 'Term customer changed.' },
    ]);
  });

  it('names single values by their place', () => {
    const validity = { issued: '2026-01-01', expires: '2027-12-31' };
    expect(changes({ validity, locale: { default: 'en-GB' } })).toEqual([
      {
        effect: 'changed',
        part: 'validity',
        text: 'Validity › Expires: "2027-12-31" instead of "2026-12-31".',
      },
      {
        effect: 'changed',
        part: 'locale',
        text: 'Locale › Main language: "en-GB" instead of "en-US".',
      },
    ]);
  });

  it('says which words of a list came and went', () => {
    const before = makeProfile({ sources: { trusted: ['cdc.gov', 'nih.gov'] } });
    const after = makeProfile({ sources: { trusted: ['nih.gov', 'who.int'] } });
    const texts = compareProfiles(before, after, rules).map(({ text }) => text);
    expect(texts).toEqual(['Sources › Trusted: "who.int" added; "cdc.gov" removed.']);
  });

  it('lets no difference go unsaid', () => {
    const parts = Object.keys(defaultProfile) as (keyof typeof defaultProfile)[];
    fc.assert(
      fc.property(fc.constantFrom(...parts), (part) => {
        const before = makeProfile();
        const after = { ...before, [part]: defaultProfile[part] };
        const differs = JSON.stringify(before) !== JSON.stringify(after);
        expect(compareProfiles(before, after, rules).length > 0).toBe(differs);
      }),
    );
  });
});
