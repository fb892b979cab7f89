import { lengthOn, houseLimit, siteLimit } from '../lint/fit/limits.ts';
import { completePost, type Post, type PostInput } from '../lint/post.ts';
import { accountOf } from '../profile/account.ts';
import type { PlatformGuide } from '../profile/effective.ts';
import type { Profile } from '../profile/schema.ts';
import { wordingFor } from '../profile/wording.ts';
import { suggestHashtags } from '../suggest/suggest.ts';
import type { Beside, Place } from './beside.ts';
import { cannedParts } from './parts.ts';

/** What holds where somebody writes. */
export interface Guidance {
  /** As it holds on `day`. */
  readonly profile: Profile;
  /** What holds on the platform. */
  readonly guide: PlatformGuide;
  /** Who usually speaks. */
  readonly account: Post['account'];
  /** `YYYY-MM-DD`, where the writer is. */
  readonly day: string;
  /** How many posts went out there this week; `undefined` where none are counted. */
  readonly sent?: number | undefined;
}

/** What is being written. */
export interface Occasion {
  readonly post: PostInput;
  /** The post or comment that is answered; empty when there is none. */
  readonly answered: string;
}

/** A limit that is further away than this many characters says nothing while the text is short. */
const FAR = 5000;

/** What the guidelines have to say about a post: plain data, for a panel to show. */
export function gather({ post: input, answered }: Occasion, guidance: Guidance): Beside {
  const { profile, guide, day, sent } = guidance;
  const account = accountOf(input, profile, guidance.account);
  const post = completePost(input, { account, locale: profile.locale.default });
  const isAnswer = post.kind === 'comment' || post.kind === 'reply';
  const isPost = post.kind === 'post' || post.kind === 'community';
  return {
    objective: guide.objective,
    voice: guide.voice ?? profile.voice.summary,
    account: post.account,
    length: lengthOf(post, guide),
    cadence: isPost ? cadenceOf(guide, sent) : undefined,
    disclosure: isPost || isAnswer ? disclosureFor(post, profile, guide) : undefined,
    tags: {
      place: places[guide.hashtags.placement],
      suggestions: suggestHashtags({ post, profile, guide, day }),
    },
    media: post.media ? mediaOf(post, profile, guide) : undefined,
    answering: isAnswer ? answeringOf(profile, guide, answered) : undefined,
    parts: cannedParts(post, profile.canned, answered),
  };
}

const places: Readonly<Record<PlatformGuide['hashtags']['placement'], Place>> = {
  end: 'end',
  'new-line': 'new-line',
  'first-comment': 'first-comment',
  inline: 'caret',
  any: 'caret',
};

function lengthOf(post: Post, guide: PlatformGuide): Beside['length'] {
  const { kind, platform } = post;
  const { length } = guide;
  const count = lengthOn(platform, post.text);
  const limit = Math.min(siteLimit(post, guide), houseLimit(post, guide));
  const isPost = kind === 'post' || kind === 'community';
  return {
    count,
    limit: limit <= FAR || count > limit / 2 ? limit : undefined,
    ideal: isPost ? length.ideal : undefined,
    fold: kind === 'post' ? length.fold : undefined,
  };
}

function cadenceOf({ cadence }: PlatformGuide, sent: number | undefined): Beside['cadence'] {
  const [least, most] = cadence.perWeek ?? [];
  return least === undefined || most === undefined ? undefined : { least, most, sent };
}

/** Staff who write for themselves may have to say where they work; once is enough. */
function disclosureFor(
  post: Post,
  { disclosures }: Profile,
  { length }: PlatformGuide,
): Beside['disclosure'] {
  const found = disclosures.find(({ when }) => when === 'employee-about-employer');
  const text = found && wordingFor(found.text, post);
  if (!found || !text || post.account !== 'personal' || post.text.includes(text)) return undefined;
  const staysInSight = post.text.length + text.length < (length.fold ?? Infinity);
  return { text, place: found.placement === 'before-fold' && staysInSight ? 'end' : 'start' };
}

function mediaOf(post: Post, { consent }: Profile, { altText }: PlatformGuide): Beside['media'] {
  const { steps, minors, contact } = consent;
  const statement = wordingFor(consent.statement, post);
  const isSaid = statement !== undefined && post.text.includes(statement);
  return {
    needsAltText: altText !== 'off',
    steps,
    minors,
    contact,
    statement: isSaid ? undefined : statement,
  };
}

function answeringOf(
  { reviews }: Profile,
  { cadence }: PlatformGuide,
  answered: string,
): Beside['answering'] {
  const { goal, takeOffline, neverConfirm, escalateWords } = reviews;
  const words = ` ${answered.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return {
    goal,
    takeOffline,
    neverConfirm,
    withinHours: cadence.replyWithinHours ?? reviews.replyWithinHours,
    escalate: escalateWords.filter((word) => words.includes(` ${word.toLowerCase()} `)),
  };
}
