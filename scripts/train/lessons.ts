import { annotate, type Annotation } from '../../lib/lint/annotation/annotate.ts';
import { storyFeatures } from '../../lib/lint/risk/features.ts';
import { rules } from '../../lib/rules/index.ts';
import { type Label, type LabelledPost, readOwnPosts } from '../eval/corpus.ts';
import { readMixedPosts, readOwnRuledPosts } from '../eval/ruled-posts.ts';
import type { Example } from './linear.ts';
import { ruleExamples } from './rule-examples.ts';

const TIMES_TOLD = 4;

/** A post read, with what the story model learns from it. */
export interface Lesson extends LabelledPost {
  readonly annotation: Annotation;
  readonly example: Example;
}

/** The rules' own examples are lessons too, told several times. */
const examplesOfPrivacy = (): LabelledPost[] =>
  ruleExamples()
    .filter(({ rule }) => rule.category === 'phi')
    .map(({ rule: { id }, post, marked }) => ({
      id,
      post,
      labels: marked.map((place) => ({ ...place, type: 'OTHER' })),
      risk: marked.length > 0 ? 'explicit' : 'none',
    }));

/** Words that wound are often said of one patient, so their posts teach nothing about privacy. */
const MAY_TELL_OF_A_PATIENT = /^(?:phi|tone|conduct)\//;

/** Posts written for the other rules hold no patient: advice to one mother about her child is no patient's story. */
function harmlessLessons(): LabelledPost[] {
  return readOwnRuledPosts()
    .filter(
      ({ expected }) =>
        !expected.some(({ rules: [rule = ''] }) => MAY_TELL_OF_A_PATIENT.test(rule)),
    )
    .map(({ id, post }) => ({ id, post, labels: [], risk: 'none' }));
}

const marksIdentifier = new Set<string>(
  rules.filter(({ marks }) => marks === 'identifier').map(({ id }) => id),
);
const isOfPatient = (rule: string) => rule.startsWith('phi/') && rule !== 'phi/hippa-misspelling';

/** Of posts labelled for all rules, what they say of patients. */
function mixedLessons(): LabelledPost[] {
  return readMixedPosts().map(({ id, post, expected }) => {
    const labels = expected
      .filter(({ rules: [rule = ''] }) => isOfPatient(rule))
      .map(({ rules: [rule = ''], start, end }): Label => {
        return { start, end, type: marksIdentifier.has(rule) ? 'OTHER' : 'IMPLICIT' };
      });
    const isNamed = labels.some(({ type }) => type === 'OTHER');
    const unnamed = labels.length > 0 ? 'implicit' : 'none';
    return { id, post, labels, risk: isNamed ? 'explicit' : unnamed };
  });
}

function lessonOf(labelled: LabelledPost): Lesson {
  const annotation = annotate(labelled.post);
  const features = [...storyFeatures(annotation, annotation.sentences)];
  return { ...labelled, annotation, example: { features, positive: labelled.risk !== 'none' } };
}

/** All posts that teach what tells of a patient. */
export function readLessons(): Lesson[] {
  const examples = Array.from({ length: TIMES_TOLD }, examplesOfPrivacy).flat();
  return [...readOwnPosts(), ...harmlessLessons(), ...mixedLessons(), ...examples].map(lessonOf);
}
