import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gather } from '#lib/beside/gather.ts';
import { completePost, type PostInput } from '#lib/lint/post.ts';
import { guideFor } from '#lib/profile/effective.ts';
import { readProfile } from '#lib/profile/read.ts';
import type { ProfileInput } from '#lib/profile/schema.ts';
import { makeProfile } from '../profile/samples.ts';

const day = '2026-10-07';
const example = readProfile(
  readFileSync(
    new URL('../../../lib/profile/examples/general-hospital.json', import.meta.url),
    'utf8',
  ),
);
if (!example.ok) throw new Error('The example of a general hospital cannot be read.');
const general = example.profile;

interface Situation {
  profile?: typeof general;
  answered?: string;
  sent?: number;
}

function besideOf(input: PostInput, { profile = general, answered = '', sent }: Situation = {}) {
  const post = completePost(input, { locale: 'en-US' });
  const guide = guideFor(profile, post.platform);
  return gather({ post, answered }, { profile, guide, account: post.account, day, sent });
}

const small = (changes: Partial<ProfileInput>) => ({ profile: makeProfile(changes) });

describe('what posts are for', () => {
  test('is the platform’s own, and the voice falls back to the house’s', () => {
    expect(besideOf({ text: '' })).toMatchObject({
      objective: 'Be the page our neighbors check before they drive in.',
      voice: 'Warm and local.',
    });
    const plain = small({
      voice: { summary: 'Plain.' },
      platforms: { x: { objective: 'Short news.' } },
    });
    expect(besideOf({ text: '', platform: 'x' }, plain)).toMatchObject({ voice: 'Plain.' });
  });
});

describe('length', () => {
  test('is counted as the platform counts: a link weighs 23 on X', () => {
    const text = `Read on: https://example.org/${'long/'.repeat(30)}`;
    expect(besideOf({ text, platform: 'x' }).length).toMatchObject({
      count: 32,
      limit: 280,
      fold: undefined,
    });
    expect(besideOf({ text, platform: 'linkedin' }).length).toMatchObject({
      count: text.length,
      limit: 3000,
      fold: 210,
    });
  });

  test('keeps quiet about a limit that is far away', () => {
    const far = small({});
    expect(besideOf({ text: 'Hello' }, far).length.limit).toBeUndefined();
    expect(besideOf({ text: 'x'.repeat(40_000) }, far).length.limit).toBe(63_206);
  });
});

describe('cadence', () => {
  test('counts posts only, and only where something is counted', () => {
    expect(besideOf({ text: '' }, { sent: 2 }).cadence).toEqual({ least: 1, most: 2, sent: 2 });
    expect(besideOf({ text: '' }).cadence).toEqual({ least: 1, most: 2, sent: undefined });
    expect(besideOf({ text: '', kind: 'reply' }, { sent: 2 }).cadence).toBeUndefined();
    expect(besideOf({ text: '' }, small({})).cadence).toBeUndefined();
  });
});

describe('the disclosure', () => {
  test('is for a personal account, until the post has it', () => {
    const text = 'I work at Juniper Falls. Views are my own.';
    expect(besideOf({ text: 'Hello' }).disclosure).toEqual({ text, place: 'start' });
    expect(besideOf({ text: 'Hello', platform: 'x' }).disclosure?.text).toBe(
      'I work at Juniper Falls.',
    );
    expect(besideOf({ text: 'Hello', account: 'official' }).disclosure).toBeUndefined();
    expect(besideOf({ text: `${text} Hello` }).disclosure).toBeUndefined();
  });

  test('may stand at the end where it stays above the fold', () => {
    const house = small({
      disclosures: [{ id: 'e', when: 'employee-about-employer', text: { '*': 'I work here.' } }],
    });
    expect(besideOf({ text: 'Short.' }, house).disclosure?.place).toBe('end');
    expect(besideOf({ text: 'Long. '.repeat(90) }, house).disclosure?.place).toBe('start');
  });
});

describe('hashtags', () => {
  test('fit the text and go where the profile wants them', () => {
    const { tags } = besideOf({ text: 'Flu shots are here. Walk in, no appointment.' });
    expect(tags.place).toBe('end');
    expect(tags.suggestions.length).toBeGreaterThan(0);
    const placed = small({
      platforms: { facebook: { objective: 'News.', hashtags: { placement: 'new-line' } } },
    });
    expect(besideOf({ text: 'Flu shots' }, placed).tags.place).toBe('new-line');
  });

  test('are none in a reply', () => {
    expect(besideOf({ text: 'Flu shots are here.', kind: 'reply' }).tags.suggestions).toEqual([]);
  });
});

describe('with a picture', () => {
  test('says how permission is asked for, and offers its sentence once', () => {
    expect(besideOf({ text: 'Our ward' }).media).toBeUndefined();
    const { media } = besideOf({ text: 'Our ward', media: true });
    expect(media).toMatchObject({
      needsAltText: true,
      statement: 'Shared with written permission.',
      contact: 'Communications, 555-0147',
    });
    expect(media?.steps[0]).toContain('never at the bedside');
    const said = besideOf({ text: 'Our ward. Shared with written permission.', media: true });
    expect(said.media?.statement).toBeUndefined();
  });
});

describe('an answer', () => {
  const reply = (answered: string) =>
    besideOf({ text: '', kind: 'reply', account: 'official' }, { answered });

  test('comes with what the hospital wants, and with words to call a colleague about', () => {
    expect(reply('You will hear from my lawyer!').answering).toEqual({
      goal: 'Thank or regret, confirm nothing, move to the phone.',
      takeOffline: 'Patient Relations, 555-0100',
      neverConfirm: true,
      withinHours: 24,
      escalate: ['lawyer'],
    });
    expect(reply('Tissue is a word').answering?.escalate).toEqual([]);
    expect(besideOf({ text: '' }).answering).toBeUndefined();
  });

  test.each([
    ['I do not want to be here, I could kill myself', 'Answer someone in crisis'],
    ['He has chest pain since noon', 'Signs of an emergency'],
    ['Worst place ever, we waited six hours', 'Answer a complaint'],
    ['Should I take it with food?', 'Answer a medical question'],
    ['Thank you all so much', 'Say thanks without confirming care'],
  ])('to “%s” begins with “%s”', (answered, title) => {
    expect(reply(answered).parts[0]?.title).toBe(title);
  });
});

describe('ready words', () => {
  test('are replies in a reply, notices in a post', () => {
    const titles = (input: PostInput) => besideOf(input).parts.map(({ title }) => title);
    expect(titles({ text: '', kind: 'comment' })).toContain('Answer a complaint');
    expect(titles({ text: '' })).toEqual(['A service is closed']);
  });

  test('keep to their platforms, and are gone once they stand in the text', () => {
    const praise = 'Say thanks without confirming care';
    const on = (platform: 'x' | 'facebook', text = '') =>
      besideOf({ text, platform, kind: 'reply' }).parts.map(({ title }) => title);
    expect(on('facebook')).toContain(praise);
    expect(on('x')).not.toContain(praise);
    const said = 'Thank you for the kind words. We will pass them on to the team.';
    expect(on('facebook', said)).not.toContain(praise);
  });
});
