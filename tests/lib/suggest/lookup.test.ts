import { describe, expect, it } from 'vitest';
import { type LookUpPlace, prepareLookUp } from '#lib/suggest/lookup.ts';
import { makeProfile } from '../profile/samples.ts';

const place: LookUpPlace = { platform: 'x', locale: 'en-US', day: '2026-10-02' };
const profile = makeProfile({
  locale: { default: 'en-US', country: 'US' },
  org: { legalName: 'Small Clinic', handles: { x: ['@SmallClinic'] } },
  people: [
    { name: 'Ana Whitfield', role: 'Charge nurse', topics: ['sleep'] },
    { name: 'Gone Before', until: '2026-01-01' },
  ],
  hashtags: {
    useBuiltinCalendar: false,
    approved: [
      { tag: '#AmericanHeartMonth' },
      { tag: '#HeartHealth', keywords: ['blood pressure'] },
      { tag: '#Heart' },
      { tag: '#Cardiology', topics: ['heart'] },
      { tag: '#SantéMentale' },
      { tag: '#Flu' },
      { tag: '#Videos', platforms: ['youtube'] },
    ],
    banned: [{ tag: '#Strong', why: 'Retired.' }],
  },
  campaigns: [
    {
      id: 'flu',
      name: 'Shots before snow',
      from: '2026-09-01',
      to: '2026-12-15',
      tags: ['#FluShot'],
    },
    { id: 'old', name: 'Shots of old', from: '2025-09-01', to: '2025-12-15', tags: ['#Old'] },
    { id: 'no', name: 'Strong together', from: '2026-09-01', to: '2026-12-15', tags: ['#Strong'] },
  ],
  events: [{ name: 'Autumn fair', tag: '#AutumnFair', from: '2026-10-10' }],
  canned: [
    {
      id: 'thanks',
      title: 'Say thanks',
      kind: 'reply-praise',
      text: { '*': 'Thank you.', x: 'Thanks.' },
    },
  ],
});
const lookUp = prepareLookUp(profile, place);
const search = (query: string) => lookUp.search(query).map(({ title }) => title);

describe('a look-up', () => {
  it('puts the tag itself before its beginnings, words in it, and topics', () => {
    expect(search('heart')).toEqual([
      '#Heart',
      '#HeartHealth',
      '#AmericanHeartMonth',
      '#Cardiology',
    ]);
  });

  it.each([
    ['#HEARTHEALTH', ['#HeartHealth']],
    ['heart health', ['#HeartHealth']],
    ['blood', ['#HeartHealth']],
    ['pressure bl', ['#HeartHealth']],
    ['sante', ['#SantéMentale']],
    ['mentale', ['#SantéMentale']],
    ['hearthelth', ['#HeartHealth']],
    ['cardoilogy', ['#Cardiology']],
    ['crdiol', ['#Cardiology']],
    ['flo', []],
    ['zzzz', []],
    ['.*(', []],
    ['whitfeild', ['Ana Whitfield']],
    ['sleep', ['Ana Whitfield']],
    ['snow', ['Shots before snow']],
    ['fair', ['Autumn fair']],
    ['praise', ['Say thanks']],
    ['@smallc', ['@SmallClinic']],
    ['videos', []],
    ['strong', []],
    ['gone', []],
  ])('for %s finds %j', (query, found) => {
    expect(search(query).slice(0, 1)).toEqual(found);
  });

  it('gives what goes into the post: the words for the platform, a campaign\u2019s tags', () => {
    expect(lookUp.search('thanks')[0]?.text).toBe('Thanks.');
    expect(lookUp.search('before snow')[0]).toMatchObject({
      text: '#FluShot',
      until: '2026-12-15',
    });
  });

  it.each(['', '  ', '#'])('for %j shows all', (query) => {
    expect(lookUp.search(query)).toEqual(lookUp.entries);
  });
});

it('answers each key in a frame among 5,000 tags', () => {
  const approved = Array.from({ length: 5000 }, (_, index) => ({
    tag: `#HealthTopic${index}`,
    topics: ['general', 'wellness'],
    keywords: ['walking', 'water', 'blood pressure', 'healthy eating'],
  }));
  const many = prepareLookUp(makeProfile({ hashtags: { approved } }), place);
  const typed = 'healthtopic4999';
  const slips = ['helathtopic4999', 'wlaking', 'preassure', 'zzzzzzz', 'healthy eatign'];
  const queries = [...Array.from(typed, (_, at) => typed.slice(0, at + 1)), ...slips];
  many.search('warm up');
  const times = queries.map((query) => {
    const begin = process.threadCpuUsage();
    many.search(query);
    return process.threadCpuUsage(begin).user / 1000;
  });
  const median = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
  expect(many.search('helathtopic4999')).toHaveLength(1);
  expect(median).toBeLessThan(16);
  // The slowest looks for slips in all of them; with slack for a busy machine.
  expect(Math.max(...times)).toBeLessThan(60);
});
