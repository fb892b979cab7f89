import { describe, expect, it } from 'vitest';
import { platformIds } from '#lib/lint/post.ts';
import { defaultProfile } from '#lib/profile/default.ts';
import { statusOn } from '#lib/profile/effective.ts';
import { findBanned } from '#lib/profile/hashtags.ts';

describe('the built-in profile', () => {
  it('knows every platform, and how long a post may be there', () => {
    expect(Object.keys(defaultProfile.platforms).toSorted()).toEqual([...platformIds].toSorted());
    expect(defaultProfile.platforms.x?.length.max).toBe(280);
  });

  it('does not run out', () => {
    expect(statusOn(defaultProfile, '2026-08-01')).toBe('current');
    expect(statusOn(defaultProfile, '2050-01-01')).toBe('current');
  });

  it('names the lines that save lives', () => {
    expect(defaultProfile.crisis.resources['US']?.['suicide']).toContain('988');
    expect(defaultProfile.locale.emergencyNumber).toBe('911');
  });

  it('has tags with topics and words, each once, none of them banned', () => {
    const { approved } = defaultProfile.hashtags;
    expect(approved.length).toBeGreaterThanOrEqual(25);
    expect(new Set(approved.map(({ tag }) => tag.toLowerCase())).size).toBe(approved.length);
    for (const { tag, topics, keywords } of approved) {
      expect(topics).not.toHaveLength(0);
      expect(keywords).not.toHaveLength(0);
      expect(findBanned(defaultProfile, tag)).toBeUndefined();
    }
  });
});
