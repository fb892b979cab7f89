import { describe, expect, it } from 'vitest';
import { completePost, type Post, type PostInput } from '#lib/lint/post.ts';
import type { ProfileInput } from '#lib/profile/schema.ts';
import { guideFor, inForceOn } from '#lib/profile/effective.ts';
import { suggestHashtags } from '#lib/suggest/suggest.ts';
import { makeProfile } from '../profile/samples.ts';

const house: Partial<ProfileInput> = {
  locale: { default: 'en-US', others: ['es-US'], country: 'US' },
  platforms: {
    facebook: { objective: 'Advice.', hashtags: { max: 3 } },
    linkedin: {
      objective: 'Work.',
      audience: 'professional',
      hashtags: { max: 4, required: ['#HouseJobs'] },
    },
  },
  hashtags: {
    useBuiltinTopics: false,
    useBuiltinCalendar: false,
    noTagTopics: ['legal'],
    approved: [
      {
        tag: '#HeartMonth',
        keywords: ['heart', 'blood pressure'],
        from: '2026-02-01',
        to: '2026-02-28',
      },
      { tag: '#hcsm', topics: ['hcsm'], keepCase: true },
      { tag: '#OnlyForPeers', keywords: ['blood pressure'], audience: 'professional' },
      { tag: '#Salud', locales: ['es-US'], topics: ['general'] },
      { tag: '#Banned', keywords: ['blood pressure'] },
    ],
    banned: [{ tag: '#banned', why: 'Taken over by ads.' }],
    required: [
      { tag: '#Summer', when: { topics: ['heat'] }, from: '2026-05-01', to: '2026-08-31' },
    ],
  },
  campaigns: [
    {
      id: 'flu',
      name: 'Flu shots',
      from: '2026-09-01',
      to: '2026-12-15',
      tags: ['#FluShots'],
      keywords: ['flu shot'],
      link: 'https://small.example/flu',
    },
  ],
  events: [
    { name: 'Autumn Fair', tag: '#AutumnFair', from: '2026-10-10', to: '2026-10-10' },
    { name: 'SOME Congress', tag: '#SOME26', kind: 'conference' },
  ],
};

function suggest(
  input: PostInput & Partial<Post>,
  day: string,
  changes: Partial<ProfileInput> = {},
) {
  const profile = inForceOn(makeProfile({ ...house, ...changes }), day);
  const post = completePost(input);
  return suggestHashtags({ post, profile, guide: guideFor(profile, post.platform), day });
}
const tags = (...given: Parameters<typeof suggest>) => suggest(...given).map(({ tag }) => tag);

const pressure = 'Know your blood pressure.';

describe('the day', () => {
  it('opens and closes the time of a tag, and is told as the reason', () => {
    expect(suggest({ text: pressure }, '2026-02-28')).toEqual([
      {
        tag: '#HeartMonth',
        reason: { kind: 'time', name: 'Heart Month', until: '2026-02-28' },
      },
    ]);
    expect(tags({ text: pressure }, '2026-03-01')).toEqual([]);
  });

  it('opens and closes campaigns, which a link calls as well as a word', () => {
    expect(tags({ text: 'Get your flu shot' }, '2026-09-01')).toEqual(['#FluShots']);
    expect(tags({ text: 'More: small.example/flu?utm_source=x' }, '2026-12-15')).toEqual([
      '#FluShots',
    ]);
    expect(tags({ text: 'Get your flu shot' }, '2026-12-16')).toEqual([]);
  });

  it('leaves an event its weeks before and two days after', () => {
    const on = (day: string) => tags({ text: 'See you at the Autumn Fair' }, day);
    expect([on('2026-09-01'), on('2026-10-12'), on('2026-10-13')]).toEqual([
      ['#AutumnFair'],
      ['#AutumnFair'],
      [],
    ]);
  });

  it('tells last year\u2019s meeting from this year\u2019s', () => {
    expect(tags({ text: 'Greetings from the SOME Congress' }, '2026-06-01')).toEqual(['#SOME26']);
    expect(
      tags({ text: 'Greetings from the SOME Congress' }, '2027-06-01', {
        validity: { issued: '2026-01-01', expires: '2027-12-31' },
      }),
    ).toEqual([]);
  });

  it('that is past the end of a profile leaves the built-in tags', () => {
    expect(tags({ text: pressure }, '2027-02-03')).not.toContain('#OnlyForPeers');
    expect(tags({ text: pressure }, '2027-02-03')).toContain('#HeartHealth');
  });
});

describe('the place', () => {
  it('has its own required tag, which comes first', () => {
    expect(suggest({ text: pressure, platform: 'linkedin' }, '2026-02-03')[0]).toEqual({
      tag: '#HouseJobs',
      reason: { kind: 'required' },
    });
  });

  it('asks for tags by topic and day', () => {
    expect(tags({ text: 'Heat wave: drink water.' }, '2026-07-01')).toEqual(['#Summer']);
    expect(tags({ text: 'Heat wave: drink water.' }, '2026-09-01')).toEqual([]);
  });

  it('keeps tags for peers from the public', () => {
    expect(tags({ text: pressure, platform: 'facebook' }, '2026-02-03')).not.toContain(
      '#OnlyForPeers',
    );
    expect(tags({ text: pressure, platform: 'linkedin' }, '2026-02-03')).toContain('#OnlyForPeers');
  });

  it.each(['comment', 'reply', 'title', 'tags'] as const)('that is a %s has none', (kind) => {
    expect(tags({ text: pressure, kind }, '2026-02-03')).toEqual([]);
  });
});

describe('the text', () => {
  it('has each tag once, in any case', () => {
    expect(tags({ text: `${pressure} #heartmonth` }, '2026-02-03')).toEqual([]);
  });

  it('has room for the platform\u2019s count only', () => {
    expect(tags({ text: `${pressure} #one #two` }, '2026-02-03')).toEqual(['#HeartMonth']);
    expect(tags({ text: `${pressure} #one #two #three` }, '2026-02-03')).toEqual([]);
  });

  it('decides by its language', () => {
    expect(
      suggest({ text: 'Lleve a sus hijos a la clínica para la vacuna.' }, '2026-05-03')[0],
    ).toEqual({
      tag: '#Salud',
      reason: { kind: 'language', locale: 'es-US' },
    });
    expect(tags({ text: 'Bring your kids to the clinic for the vaccine.' }, '2026-05-03')).toEqual(
      [],
    );
  });

  it('keeps the small letters of a tag', () => {
    expect(tags({ text: 'Our hospital social media policy', platform: 'x' }, '2026-05-03')).toEqual(
      ['#hcsm'],
    );
  });

  it.each([
    'She has a heart of gold.',
    'Broken hearts club meets at noon.',
    'Parking by the heart clinic is closed.',
    'my blood pressure when the printer jams lol',
    'With heavy hearts: our porter died. He loved his blood pressure jokes.',
    'We cannot speak about the lawsuit on blood pressure cuffs.',
    'A shooting near our heart center. The hospital is on lockdown.',
    '1200 Heart Street has parking',
  ])('%s has none', (text) => {
    expect(tags({ text }, '2026-02-03')).toEqual([]);
  });

  it.each([
    'Heart disease is the leading cause of death.',
    'Constipation is dead common; so is high blood presure and blood pressure that is low.',
    'Bloodpressure or blood-pressure, know yours: #BloodPressure',
  ])('%s has one', (text) => {
    expect(tags({ text }, '2026-02-03')).toEqual(['#HeartMonth']);
  });
});

describe('the built-in calendar and topics', () => {
  const open = { hashtags: { approved: [] } };
  it('serve where the profile lets them in', () => {
    expect(tags({ text: 'Stroke or not? BE FAST.' }, '2026-10-28', open)).toEqual([
      '#WorldStrokeDay',
      '#Stroke',
    ]);
    expect(tags({ text: 'Stroke or not? BE FAST.' }, '2026-10-28')).toEqual([]);
  });

  it('know the country', () => {
    const smoke = { text: 'Stop smoking with us this Stoptober' };
    expect(tags(smoke, '2026-10-05', open)).not.toContain('#Stoptober');
    const scottish = { ...open, locale: { default: 'en-GB', country: 'GB' } };
    expect(tags(smoke, '2026-10-05', scottish)).toContain('#Stoptober');
  });
});

it('never throws and stays quick, whatever the text holds', () => {
  for (const text of [
    '',
    '#',
    '\uD800',
    '\u0000'.repeat(99),
    'heart '.repeat(9000),
    '@#@#'.repeat(5000),
  ]) {
    expect(() => tags({ text }, '2026-02-03')).not.toThrow();
  }
});
