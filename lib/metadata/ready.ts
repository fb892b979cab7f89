import type { VideoGuidance } from './guidance.ts';
import { gapsIn, type Values } from './template.ts';

/** What can be put into a template without asking: the hospital’s ready passages and its own hashtags. */
export function readyValues({ description, hashtags }: VideoGuidance): Values {
  return { hashtags: hashtags.required.join(' '), ...description.blocks };
}

/** The names in a template that only the writer can fill, in its order. */
export function openGaps(template: string, ready: Values): string[] {
  return gapsIn(template).filter((name) => !ready[name]?.trim());
}

/** Whether a value may take several lines: chapters, points, steps, sources. */
export function isLong(name: string): boolean {
  return /\b(?:chapters?|bullets?|points?|steps?|sources?|list|summary|lines)\b/i.test(name);
}
