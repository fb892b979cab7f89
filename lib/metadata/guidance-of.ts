import type { Profile } from '../profile/schema.ts';
import type { VideoGuidance } from './guidance.ts';

/** What a profile says about videos. */
export function guidanceOf(profile: Profile): VideoGuidance {
  const { title, description, tags, chapters, hashtagsMax, checklist } = profile.youtube;
  const { hashtags, length } = profile.platforms.youtube ?? {};
  const { pattern, examples } = title;
  const { template, firstLineMax, mustInclude, blocks } = description;
  const disclaimer = blocks['disclaimer'] ?? disclaimerOf(profile);
  return {
    title: {
      ...(pattern === undefined ? {} : { pattern }),
      max: Math.min(title.max, length?.titleMax ?? title.max),
      examples,
    },
    description: {
      ...(template === undefined ? {} : { template }),
      firstLineMax,
      mustInclude,
      blocks: disclaimer === undefined ? blocks : { ...blocks, disclaimer },
    },
    ...(disclaimer === undefined ? {} : { disclaimer }),
    chapters,
    tags: { core: tags.core, byTopic: tags.byTopic, max: tags.max },
    hashtags: {
      min: hashtags?.min ?? 0,
      max: Math.min(hashtagsMax, hashtags?.max ?? hashtagsMax),
      required: hashtags?.required ?? [],
    },
    checklist,
  };
}

/** The first disclaimer that holds on YouTube, in the words for YouTube or for the house’s language. */
function disclaimerOf({ disclaimers, locale }: Profile): string | undefined {
  const wanted = disclaimers.find(
    ({ platforms }) => platforms.length === 0 || platforms.includes('youtube'),
  );
  return wanted?.text['youtube'] ?? wanted?.text[locale.default] ?? wanted?.text['*'];
}
