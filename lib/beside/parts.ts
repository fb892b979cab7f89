import type { Post } from '../lint/post.ts';
import type { Profile } from '../profile/schema.ts';
import { wordingFor } from '../profile/wording.ts';
import type { Part } from './beside.ts';

type Canned = Profile['canned'][number];

/** What in the words of somebody who is answered calls for each kind of reply, the most pressing first. */
const cues: ReadonlyArray<readonly [Canned['kind'], RegExp]> = [
  [
    'reply-crisis',
    /suicid|kill (?:my|him|her)self|end it all|self.?harm|want to die|no reason to live/i,
  ],
  [
    'reply-emergency',
    /chest pain|(?:can.?t|cannot|trouble|hard to) breath|unconscious|not breathing|overdos|stroke|won.?t wake|seizure/i,
  ],
  [
    'reply-complaint',
    /terribl|awful|worst|rude|ignored|disgust|unacceptabl|complain|never again|waited|horribl|appalling|not good enough/i,
  ],
  ['reply-media', /reporter|journalist|newsroom|press (?:office|desk)|for (?:a|my|our) story/i],
  [
    'reply-misinformation',
    /hoax|big pharma|microchip|plandemic|vaccines? (?:cause|kill|are poison)/i,
  ],
  [
    'reply-advice',
    /should (?:i|we|he|she)|is it (?:normal|safe|ok)|what (?:can|do) (?:i|we) (?:take|do)/i,
  ],
  [
    'reply-praise',
    /thank|grateful|amazing|wonderful|fantastic|so kind|lovely|best (?:care|team|staff)/i,
  ],
];

/** The ready words for this kind of text and this place, those that what is answered or written calls for first. */
export function cannedParts(post: Post, canned: readonly Canned[], answered: string): Part[] {
  const words = `${answered} ${post.text}`.toLowerCase();
  const ranked = canned
    .filter((one) => isFor(one, post))
    .map((one) => ({ one, rank: rankOf(one, answered, words) }));
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ one: { title, text: table, doNot } }) => {
      const text = wordingFor(table, post);
      return text && !post.text.includes(text) ? [{ title, text, leaveOut: doNot }] : [];
    });
}

function isFor({ kind, platforms }: Canned, post: Post): boolean {
  if (platforms.length > 0 && !platforms.includes(post.platform)) return false;
  if (post.kind === 'comment' || post.kind === 'reply') {
    return kind.startsWith('reply-') || kind === 'signpost';
  }
  const isPost = post.kind === 'post' || post.kind === 'community';
  return isPost && !kind.startsWith('reply-');
}

/** Lower comes first; what nothing calls for keeps the order of the profile, behind the rest. */
function rankOf({ kind, topics }: Canned, answered: string, words: string): number {
  const cue = cues.findIndex(([of, pattern]) => of === kind && pattern.test(answered));
  if (cue >= 0) return cue;
  return topics.some((topic) => words.includes(topic.toLowerCase()))
    ? cues.length
    : cues.length + 1;
}
