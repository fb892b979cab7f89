import { guidanceOf } from '#lib/metadata/guidance-of.ts';
import type { VideoGuidance } from '#lib/metadata/guidance.ts';
import { defaultProfile } from '#lib/profile/default.ts';

/** The guidance of a hospital without a profile of its own. */
export const builtIn: VideoGuidance = guidanceOf(defaultProfile);

/** The guidance of a made-up hospital that asks for much. */
export const mapleRidge: VideoGuidance = {
  title: { pattern: '{topic}: {question} | Ask Maple Ridge', max: 70, examples: [] },
  description: {
    template:
      '{what you will learn, in one line}\n\n{three key points}\n\nChapters\n{chapters}\n\nMore: {link}\nSources: {sources}\n{disclaimer}\n{hashtags}',
    firstLineMax: 100,
    mustInclude: ['https://', 'Maple Ridge Nurse Line'],
    blocks: { disclaimer: 'General information, not medical advice. Call 911 in an emergency.' },
  },
  disclaimer: 'General information, not medical advice. Call 911 in an emergency.',
  chapters: { requiredOverSeconds: 300 },
  tags: {
    core: ['Maple Ridge', 'health tips'],
    byTopic: { heart: ['blood pressure', 'heart attack'], flu: ['flu shot'] },
    max: 15,
  },
  hashtags: { min: 1, max: 3, required: ['#MapleRidge'] },
  checklist: ['Captions checked by a person'],
};
