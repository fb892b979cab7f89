import { describe, expect, it } from 'vitest';
import { Profile } from '#lib/profile/schema.ts';
import { aboutField, type FieldEntry, fieldsOf } from '#lib/profile/walk.ts';
import { z } from '#lib/profile/zod.ts';
import { makeProfile, smallest } from './samples.ts';

const fields = [...fieldsOf(Profile)];
const hasExample = ({ schema }: FieldEntry) => aboutField(schema).example !== undefined;

/** The messages that a profile with these changes gets. */
function messages(changes: object): string[] {
  return (Profile.safeParse({ ...smallest, ...changes }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

describe('the fields of a profile', () => {
  it.each(fields)('$path says what it means', ({ schema }) => {
    expect(aboutField(schema).description).toMatch(/[.…]$/);
  });

  it.each(fields.filter(hasExample))('the example of $path is a good one', ({ schema }) => {
    expect(z.safeParse(schema, aboutField(schema).example).error).toBeUndefined();
  });

  it('are many', () => {
    expect(fields.length).toBeGreaterThan(200);
  });
});

describe('a profile that says little', () => {
  it('gets empty lists and cautious defaults', () => {
    const profile = makeProfile();
    expect(profile.people).toEqual([]);
    expect(profile.hashtags).toMatchObject({ approved: [], banned: [], useBuiltinTopics: true });
    expect(profile.validity.whenExpired).toBe('core-only');
    expect(profile.reviews.neverConfirm).toBe(true);
    expect(profile.privacy.keepLocalHistory).toBe(false);
  });
});

describe('a profile from somebody else', () => {
  it.each([
    ['HTML', 'see <b>this</b>', 'plain text without HTML'],
    ['a script', '<script>alert(1)</script>', 'plain text without HTML'],
    ['a comment', '<!-- x -->', 'plain text without HTML'],
    ['an unsafe link', 'see http://a.example', 'text whose links all start with https://'],
    ['a file', 'open file:///etc/passwd', 'text whose links all start with https://'],
    ['a script link', 'javascript:alert(1)', 'text without script links'],
    ['a control character', 'a\u0007b', 'text without control characters'],
    ['turned text', 'a\u202Eb', 'text without hidden characters that turn its direction'],
    ['half a character', 'a\uD800b', 'text of whole characters; half of one stands here'],
    ['a lost character', 'a\uFFFDb', 'text saved as UTF-8; a character here could not be read'],
    ['no text', '', 'text of 1 to 500 characters'],
    ['too much text', 'a'.repeat(501), 'text of 1 to 500 characters'],
  ])('cannot bring %s', (_what, note, message) => {
    expect(messages({ notes: [note] })).toEqual([`notes.0: ${message}`]);
  });

  it.each([
    '5 < 6 and 7 > 6',
    'I <3 nurses',
    'https://a.example/b',
    '8:30 to 9:00',
    'data: see below',
    'Zoë 👩‍⚕️',
  ])('can bring %s', (note) => {
    expect(messages({ notes: [note] })).toEqual([]);
  });

  it.each(['colou?r\\b', 'a|b', 'a.*', '[ab]', '^a', '{name}'])('cannot match by %s', (match) => {
    expect(messages({ terms: [{ match: [match] }] })[0]).toMatch(/plain word or phrase/);
  });

  it.each([
    'http://a.example',
    'https://',
    'javascript:alert(1)',
    'https://localhost',
    'a.example',
  ])('cannot link to %s', (link) => {
    const campaign = { id: 'a', name: 'A', from: '2026-01-01', to: '2026-01-02', link };
    expect(messages({ campaigns: [campaign] })).toEqual([
      'campaigns.0.link: a link that starts with https://',
    ]);
  });

  it.each(['flu', '#', '#a b', '#a-b', '#<b>'])('cannot tag with %s', (tag) => {
    expect(messages({ hashtags: { approved: [{ tag }] } })[0]).toMatch(/a hashtag such as/);
  });

  it('can tag in any script', () => {
    const approved = ['#Salud', '#健康', '#दिल', '#Übung_2'].map((tag) => ({ tag }));
    expect(messages({ hashtags: { approved } })).toEqual([]);
  });

  it('names days that are there, in their order', () => {
    expect(messages({ validity: { issued: '2026-02-30', expires: '2026-12-31' } })).toEqual([
      'validity.issued: a date such as "2026-01-31"',
    ]);
    expect(messages({ validity: { issued: '2026-02-01', expires: '2026-01-31' } })).toEqual([
      'validity.expires: a day that is not before "issued"',
    ]);
    const event = { name: 'A', tag: '#A', from: '2026-02-02', to: '2026-02-01' };
    expect(messages({ events: [event] })).toEqual(['events.0.to: a day that is not before "from"']);
  });

  it('cannot ask for fewer tags than it asks for', () => {
    const x = { objective: 'News', hashtags: { min: 3, max: 2 } };
    expect(messages({ platforms: { x } })).toEqual([
      'platforms.x.hashtags.max: a number that is not below "min"',
    ]);
  });

  it('cannot be endless', () => {
    const notes = Array.from({ length: 51 }, () => 'a');
    expect(messages({ notes })).toEqual(['notes: a list of at most 50 items']);
    const rules = Object.fromEntries(Array.from({ length: 301 }, (_, i) => [`fit/a${i}`, {}]));
    expect(messages({ rules })).toEqual(['rules: an object in { } with at most 300 members']);
  });
});
