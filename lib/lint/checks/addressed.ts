import { isAddressee } from '../meaning/addressee.ts';
import type { Check } from '../rule.ts';
import { identifiersIn } from './identifiers.ts';
import { tellingSentences } from './story.ts';

interface AddressedOptions {
  readonly suggestion: string;
}

/**
 * A check for replies that speak to somebody as to a patient, where no sentence by itself says so: the name of the
 * person spoken to weighs as much as anybody's, but what the reply says of them is what may be mended.
 */
export function addressed({ suggestion }: AddressedOptions): Check {
  return (annotation, profile) => {
    const [first] = identifiersIn(annotation, profile, {
      kinds: ['name'],
      when: (passage) => isAddressee(annotation, passage),
    });
    if (!first || tellingSentences(annotation).length > 0) return [];
    const end = annotation.text.trimEnd().length;
    return [{ start: first.sentence.start, end, confidence: 'low', suggestion }];
  };
}
