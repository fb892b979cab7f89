import { overlap } from '../annotation/sentences.ts';
import { storyCues } from '../../lexicons/story-cues.ts';
import type { Annotation } from '../annotation/annotate.ts';
import { tellingSentences } from '../checks/story.ts';
import type { IdentifierKind } from '../identifiers/identifier.ts';
import { type JudgedPassage, type JudgedSentence, riskOf } from '../risk/risk.ts';
import { STORY_LIKELY, STORY_POSSIBLE } from '../risk/thresholds.ts';
import type { Check, Hit } from '../rule.ts';
import { type Estimate, estimate } from './estimate.ts';
import type { Fact } from './fact.ts';
import { findFacts } from './facts.ts';
import { FEW_PEOPLE, kindsOf, MANY, tellsTooMuch } from './mosaic.ts';
import { isShownAlone, passageOf } from './passage.ts';
import { rewrite } from './rewrite.ts';
import { describeAll, messageOf } from './wording.ts';

/** Identifiers that need no other fact beside them. */
const DIRECT: ReadonlySet<IdentifierKind> = new Set([
  'name',
  'phone',
  'email',
  'national-id',
  'record',
  'health-plan',
  'account',
]);

/** Somebody who is named is not guessed at: the name comes first. A town is no name. */
const isNamed = (passages: readonly JudgedPassage[], facts: readonly Fact[]) =>
  passages
    .filter((passage) => DIRECT.has(passage.kind) && isShownAlone(passage))
    .some((place) => !facts.some((fact) => overlap(fact, place)));

/** Stories whose own rule says better why they matter, as long as nothing can be counted. */
const OF_THEIR_OWN = [
  storyCues.minor,
  storyCues.deceased,
  storyCues.dispute,
  storyCues.condition,
  storyCues.colleague,
  storyCues.falseAnonymity,
  storyCues.repost,
  storyCues.photo,
  storyCues.clinicalImage,
];

function isLeftToOthers(facts: readonly Fact[], telling: readonly JudgedSentence[]): boolean {
  const cues = OF_THEIR_OWN;
  const isOfItsOwn = telling.some(({ sentence }) => cues.some((cue) => cue.test(sentence.text)));
  return isOfItsOwn && kindsOf(facts) < MANY;
}

/** The estimate, when it is small enough to be said. */
function smallCircle(facts: readonly Fact[]): Estimate | undefined {
  const circle = estimate(facts);
  return circle && circle.people <= FEW_PEOPLE ? circle : undefined;
}

/** A check for small facts that together may point to one patient: one card, with the facts to choose from. */
export function* mosaic(annotation: Annotation): Iterable<Hit> {
  const { sentences, passages } = riskOf(annotation);
  const likely = sentences.filter(({ around }) => around > STORY_POSSIBLE);
  if (likely.length === 0) return;
  const facts = findFacts(likely, passages, annotation.text);
  if (!tellsTooMuch(facts) || isNamed(passages, facts)) return;
  const circle = smallCircle(facts);
  const telling = tellingSentences(annotation);
  if (!circle && isLeftToOthers(facts, telling)) return;
  const passage = passageOf(annotation, facts, telling, passages);
  if (!passage || (!circle && passage.count < 2)) return;
  const suggestion = rewrite(facts, annotation.text, passage);
  yield {
    start: passage.start,
    end: passage.end,
    ...messageOf(circle),
    facts: describeAll(facts),
    ...(suggestion !== undefined && { suggestion }),
    ...(likely.every(({ around }) => around < STORY_LIKELY) && { confidence: 'low' as const }),
  };
}

/** Has a check wait its turn where somebody is named. */
export function unlessNamed(check: Check): Check {
  return (annotation, profile) =>
    isNamed(riskOf(annotation).passages, []) ? [] : check(annotation, profile);
}
