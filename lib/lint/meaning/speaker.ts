import type { Annotation, PlacedSentence } from '../annotation/annotate.ts';
import type { Post } from '../post.ts';
import type { Profile } from '../../profile/schema.ts';

const US = /\b(?:we|we're|we've|we'll|us|our|ours|here at)\b/i;
const READER = /\b(?:you|you're|you've|you'll|your|yours|yourself|ur)\b/i;

/** Whether a sentence speaks of the hospital and its people: "we", "our", or the house by its name. */
export function speaksOfUs({ text }: PlacedSentence, profile: Profile): boolean {
  const lower = text.toLowerCase();
  const { brandNames } = profile.org;
  return US.test(text) || brandNames.some((name) => lower.includes(name.text.toLowerCase()));
}

/** Whether a sentence speaks to somebody. */
export const addressesReader = ({ text }: PlacedSentence): boolean => READER.test(text);

/** Whether the post answers one person rather than speaks to all. */
export const isAnswer = ({ kind }: Post): boolean => kind === 'reply' || kind === 'comment';

const PROFESSIONALS =
  /#(?:MedTwitter|MedEd\w*|FOAM\w*|NurseTwitter|TipsForNewDocs|CardioTwitter|SoMe\w*|JournalClub|GrandRounds|AcademicTwitter|PharmTwitter|OncTwitter|NephTwitter|hcsm\w*)\b|\b(?:grand rounds|journal club|colleagues|fellow (?:clinicians|nurses|doctors|physicians)|residents and fellows|CME|CPD|clinicians|abstract|preprint|poster session|webinar for|deprescribing)\b/i;

/** Whether a post is written for people who work in health care, who know the words. */
export const isForProfessionals = ({ text }: Annotation): boolean => PROFESSIONALS.test(text);
