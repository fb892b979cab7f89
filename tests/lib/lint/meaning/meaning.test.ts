import { describe, expect, it } from 'vitest';
import { annotate } from '#lib/lint/annotation/annotate.ts';
import { hasSource } from '#lib/lint/meaning/attribution.ts';
import { isGrave } from '#lib/lint/meaning/mood.ts';
import { isNegated } from '#lib/lint/meaning/negation.ts';
import { isQuoted } from '#lib/lint/meaning/quotation.ts';
import { isForProfessionals, speaksOfUs } from '#lib/lint/meaning/speaker.ts';
import { isDebunked, isQuestion } from '#lib/lint/meaning/stance.ts';
import { completePost } from '#lib/lint/post.ts';
import { defaultProfile } from '#lib/profile/default.ts';

const read = (text: string) => annotate(completePost({ text }));

function firstSentence(text: string) {
  const annotation = read(text);
  const [sentence] = annotation.sentences;
  if (!sentence) throw new Error(`no sentence in “${text}”`);
  return { annotation, sentence };
}

describe('isNegated', () => {
  it.each([
    ['Nobody can promise you a cure', 'cure', true],
    ["We can't guarantee results", 'guarantee', true],
    ['We cannot wait to show you the best unit', 'best', false],
    ['Not today, but it is the best unit', 'best', false],
    ['Not only fast, the best unit', 'best', false],
    ['This is the best unit, no joke', 'best', false],
  ])('%j at %j: %s', (text, word, expected) => {
    expect(isNegated(firstSentence(text).sentence, text.indexOf(word))).toBe(expected);
  });
});

describe('isQuoted', () => {
  it.each([
    ['A man yelled “you idiot” at our clerk', 'idiot', true],
    ['He said "best hospital ever" and left', 'best hospital', true],
    ["It's the team's best night", 'best', false],
    ['5\'10" and the best 6" sub', 'best', false],
  ])('%j at %j: %s', (text, word, expected) => {
    const start = text.indexOf(word);
    expect(isQuoted(read(text), start, start + word.length)).toBe(expected);
  });
});

describe('isDebunked', () => {
  it.each([
    ['Myth: the flu shot gives you flu.', true],
    ['The flu shot gives you flu. That is a myth.', true],
    ['Some people say vaccines cause autism.', true],
    ["Don't believe the idea that garlic cures cancer.", true],
    ['The flu shot gives you flu. Skip it.', false],
  ])('%j: %s', (text, expected) => {
    const { annotation, sentence } = firstSentence(text);
    expect(isDebunked(annotation, sentence)).toBe(expected);
  });
});

it('hears a question', () => {
  expect(isQuestion(firstSentence('Do you sleep well?').sentence)).toBe(true);
  expect(isQuestion(firstSentence('Sleep well.').sentence)).toBe(false);
});

it.each([
  ['Ranked by U.S. News in 2025.', true],
  ['1 in 4 adults has it (CDC, 2024).', true],
  ['1 in 4 adults has it. https://example.org', true],
  ['1 in 4 adults has it.', false],
  ['1 in 4 adults who are nice has it.', false],
  ['1 in 4 adults has it, says WHO.', true],
])('finds a source in %j: %s', (text, expected) => {
  const { annotation, sentence } = firstSentence(text);
  expect(hasSource(annotation, sentence)).toBe(expected);
});

it('tells whom a post speaks of, to whom, and how grave it is', () => {
  expect(speaksOfUs(firstSentence('Our team is here.').sentence, defaultProfile)).toBe(true);
  expect(speaksOfUs(firstSentence('Sleep is good.').sentence, defaultProfile)).toBe(false);
  expect(isForProfessionals(read('New sepsis data at grand rounds today'))).toBe(true);
  expect(isGrave(read('Remembering the colleagues who died'))).toBe(true);
  expect(isGrave(read('Happy birthday to our porters'))).toBe(false);
});
