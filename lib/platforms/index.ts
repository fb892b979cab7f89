/** Every supported site by id. */
export const platforms = {
  facebook: { matches: ['https://www.facebook.com/*', 'https://business.facebook.com/*'] },
  x: { matches: ['https://x.com/*', 'https://twitter.com/*'] },
  linkedin: { matches: ['https://www.linkedin.com/*'] },
  youtube: { matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'] },
};
