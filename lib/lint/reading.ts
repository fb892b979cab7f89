import type { Profile } from '../profile/schema.ts';
import type { Annotation } from './annotation/annotate.ts';
import { inPassages, overlap, type Span, trimmed } from './annotation/sentences.ts';
import { isDoubted, isDoubtedThroughout, SEEN_MESSAGE, seenBy } from './reader/reader.ts';
import { storyAround } from './risk/risk.ts';
import type { Hit, Rule } from './rule.ts';

/** What a rule's own words found, or only a second reading: that has no wording of its own, and marks whole sentences. */
export interface Reading extends Pick<Rule, 'marks'> {
  readonly hit: Hit;
  readonly message: string;
}

function messageFor(rule: Rule, { message = Object.keys(rule.messages)[0] }: Hit): string {
  return rule.messages[message ?? ''] ?? rule.title;
}

/** How a rule reads a post. */
export type Read = (rule: Rule, annotation: Annotation, profile: Profile) => Reading[];

/** What a rule's own words find. */
export const readOnce: Read = (rule, annotation, profile) =>
  [...rule.check(annotation, profile)].map((hit) => ({
    hit,
    message: messageFor(rule, hit),
    marks: rule.marks,
  }));

/** Of patients the models of privacy have read far more posts than the reader: it doubts only what they are unsure of. */
const isCertain = ({ category }: Rule, { confidence }: Hit) =>
  category === 'phi' && confidence !== 'low';

/** A reader's word alone holds no post back; advice is quiet as it is. */
const confidenceIn = ({ severity }: Rule) =>
  severity === 'advise' ? {} : ({ confidence: 'low' } as const);

/** What a rule's check finds and the reader does not doubt. Where all would be doubted, most rules need not be asked. */
const readCarefully: Read = (rule, annotation, profile) =>
  rule.category !== 'phi' && isDoubtedThroughout(annotation, rule.id)
    ? []
    : readOnce(rule, annotation, profile).filter(
        ({ hit }) => isCertain(rule, hit) || !isDoubted(annotation, rule.id, hit),
      );

/** Of patients the reader adds only to what the models of privacy hold for likelier than not. */
const NO_STORY = 0;

/** Where the reader sees what a rule is about; of patients each sentence tells its own. */
function placesSeen(rule: Rule, annotation: Annotation): Span[] {
  const seen = seenBy(annotation, rule.id);
  return rule.category === 'phi'
    ? seen.filter((sentence) => storyAround(annotation, sentence) > NO_STORY).map(trimmed)
    : inPassages(seen.map(trimmed));
}

/** Those of them that tell more than the rule itself has found. */
function placesBeside(found: readonly Reading[], rule: Rule, annotation: Annotation): Span[] {
  if (rule.oncePerPost && found.length > 0) return [];
  const places = placesSeen(rule, annotation).filter(
    (place) => !found.some(({ hit }) => overlap(hit, place)),
  );
  if (places.length === 0 || rule.isSettled?.(annotation)) return [];
  return rule.oncePerPost ? places.slice(0, 1) : places;
}

/** What a rule's own words find and a second reading does not doubt, and then what only that sees. */
export const readTwice: Read = (rule, annotation, profile) => {
  const found = readCarefully(rule, annotation, profile);
  if (rule.marks === 'identifier') return found;
  const seen = placesBeside(found, rule, annotation).map(({ start, end }): Reading => ({
    hit: { start, end, values: { title: rule.title }, ...confidenceIn(rule) },
    message: SEEN_MESSAGE,
    marks: rule.marks ?? 'story',
  }));
  return [...found, ...seen];
};
