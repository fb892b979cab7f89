import { describe, expect, it } from 'vitest';
import { annotate, sentenceAt } from '#lib/lint/annotation/annotate.ts';
import { describesSelf, isMentioned, isPartOfName } from '#lib/lint/meaning/usage.ts';
import { completePost } from '#lib/lint/post.ts';

function placed(text: string, words: string) {
  const annotation = annotate(completePost({ text }));
  const start = annotation.text.indexOf(words);
  const sentence = sentenceAt(annotation, start);
  if (!sentence) throw new Error(`No sentence holds “${words}”.`);
  return { annotation, sentence, start, end: start + words.length };
}

describe('isMentioned', () => {
  it.each([
    ['Say “person with addiction”, not “addict”.', 'addict”'],
    ['He is not an addict, he is my son.', 'addict'],
    ['Words matter: addict is a label, person is a name.', 'addict'],
    ['committed suicide → died by suicide', 'committed suicide'],
    ['Please avoid the words committed suicide.', 'committed suicide'],
  ])('%s', (text, words) => {
    const { annotation, sentence, start, end } = placed(text, words.replace('”', ''));
    expect(isMentioned(annotation, sentence, start, end)).toBe(true);
  });

  it.each([
    ['Another addict in the waiting room', 'addict'],
    ['Doctors say obese patients are not at fault.', 'obese patients'],
    ['The nurse had stopped calling addicts back.', 'addicts back'],
  ])('not in: %s', (text, words) => {
    const { annotation, sentence, start, end } = placed(text, words);
    expect(isMentioned(annotation, sentence, start, end)).toBe(false);
  });
});

describe('describesSelf', () => {
  it.each([
    ["I'm Dani, I'm an alcoholic.", 'alcoholic', true],
    ['As a type 1 diabetic I carry snacks.', 'diabetic', true],
    ['An addict is what I was.', 'addict', true],
    ['As a diabetic, check your feet.', 'diabetic', false],
    ['My patient is an alcoholic.', 'alcoholic', false],
  ])('%s', (text, words, expected) => {
    const { sentence, start, end } = placed(text, words);
    expect(describesSelf(sentence, start, end)).toBe(expected);
  });
});

describe('isPartOfName', () => {
  it.each([
    ['The Coalition for the Homeless meets here.', 'the Homeless', true],
    ['Care of the Elderly has moved.', 'the Elderly', true],
    ['🩺 Diabetics need an eye check.', 'Diabetics', false],
    ['What Every Nurse Needs To Know About Addicts Today', 'Addicts', false],
    ['Coats for the homeless', 'the homeless', false],
  ])('%s', (text, words, expected) => {
    const { sentence, start, end } = placed(text, words);
    expect(isPartOfName(sentence, start, end)).toBe(expected);
  });
});
