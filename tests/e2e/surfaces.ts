import type { SitePage } from './site-page.ts';

/** How a test reaches one text field of a site, and how a post leaves it. */
export interface SurfaceEntry {
  url: string;
  /** Where the hospital's own account writes, when that is another address. */
  hospitalUrl?: string;
  /** What a person does on the page before the field is there. */
  arrive: (page: SitePage) => Promise<void>;
  editor: string;
  submit: string;
  /** The button that leads to the step that holds `submit`. */
  next?: string;
  /** The key that starts a line; absent where the field has one line only. */
  newLine?: 'Enter' | 'Shift+Enter';
}

const stay = () => Promise.resolve();

/** Every practised field, as `site/kind`. */
export const surfaces = {
  'facebook/post': {
    url: 'https://www.facebook.com/',
    arrive: (page) => page.locator('[data-open-post]').click(),
    editor: '.dialog [role="textbox"]',
    submit: '.dialog [aria-label="Post"]',
    newLine: 'Enter',
  },
  'facebook/comment': {
    url: 'https://www.facebook.com/',
    arrive: stay,
    editor: '[data-comment-place] [role="textbox"]',
    submit: '[data-comment-place] [aria-label="Post comment"]',
    newLine: 'Shift+Enter',
  },
  'facebook/reply': {
    url: 'https://www.facebook.com/',
    arrive: (page) => page.locator('[data-open-reply]').click(),
    editor: '[data-reply-place] [role="textbox"]',
    submit: '[data-reply-place] [aria-label="Post reply"]',
    newLine: 'Shift+Enter',
  },
  'facebook/suite': {
    url: 'https://business.facebook.com/latest/composer?asset_id=1042',
    arrive: stay,
    editor: '[role="combobox"][contenteditable]',
    submit: '[data-publish]',
    newLine: 'Enter',
  },
  'x/post': {
    url: 'https://x.com/home',
    arrive: stay,
    editor: '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButtonInline"]',
    newLine: 'Enter',
  },
  'x/reply': {
    url: 'https://x.com/home',
    arrive: (page) => page.locator('[data-testid="reply"]').click(),
    editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButton"]',
    newLine: 'Enter',
  },
  'x/thread': {
    url: 'https://x.com/home',
    arrive: (page) => page.locator('[data-open-thread]').click(),
    editor: '[role="dialog"] [data-testid="tweetTextarea_1"]',
    submit: '[data-testid="tweetButton"]',
    newLine: 'Enter',
  },
  'x/quote': {
    url: 'https://x.com/home',
    arrive: (page) => page.locator('[data-open-quote]').click(),
    editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButton"]',
    newLine: 'Enter',
  },
  'linkedin/post': {
    url: 'https://www.linkedin.com/feed/',
    hospitalUrl: 'https://www.linkedin.com/company/1042/admin/page-posts/published/',
    arrive: (page) => page.locator('[data-open-new]').click(),
    editor: 'dialog [componentkey="ShareBox_textEditor"]',
    submit: 'dialog [data-submit]',
    newLine: 'Enter',
  },
  'linkedin/classic': {
    url: 'https://www.linkedin.com/feed/',
    hospitalUrl: 'https://www.linkedin.com/company/1042/admin/page-posts/published/',
    arrive: (page) => page.locator('[data-open-classic]').click(),
    editor: '.share-box-v2__modal .ql-editor',
    submit: '.share-actions__primary-action',
    newLine: 'Enter',
  },
  'linkedin/comment': {
    url: 'https://www.linkedin.com/feed/',
    arrive: stay,
    editor: '[data-comment-editor] [role="textbox"]',
    submit: '[componentkey^="commentButtonSection"]',
    newLine: 'Enter',
  },
  'youtube/comment': {
    url: 'https://www.youtube.com/watch?v=practice',
    arrive: (page) => page.locator('#placeholder-area').click(),
    editor: '[data-comment-place] #contenteditable-root',
    submit: '[data-comment-place] #submit-button button',
    newLine: 'Enter',
  },
  'youtube/reply': {
    url: 'https://www.youtube.com/watch?v=practice',
    arrive: (page) => page.locator('[data-open-reply]').click(),
    editor: '[data-reply-place] #contenteditable-root',
    submit: '[data-reply-place] #submit-button button',
    newLine: 'Enter',
  },
  'youtube/edit': {
    url: 'https://www.youtube.com/watch?v=practice',
    arrive: (page) => page.locator('[data-open-edit]').click(),
    editor: '[data-edit-place] #contenteditable-root',
    submit: '[data-edit-place] #submit-button button',
    newLine: 'Enter',
  },
  'youtube/poll': {
    url: 'https://www.youtube.com/@MercyValley/posts',
    arrive: async (page) => {
      await page.locator('[data-open-community]').click();
      await page.locator('[data-open-poll]').click();
    },
    editor: '[data-poll] textarea',
    submit: '[data-community-place] #submit-button button',
    newLine: 'Enter',
  },
  'youtube/community': {
    url: 'https://www.youtube.com/@MercyValley/posts',
    arrive: (page) => page.locator('[data-open-community]').click(),
    editor: '[data-community-place] #contenteditable-root',
    submit: '[data-community-place] #submit-button button',
    newLine: 'Enter',
  },
  'studio/title': {
    url: 'https://studio.youtube.com/video/practice/edit',
    arrive: stay,
    editor: 'ytcp-video-title #textbox',
    submit: '#save button',
  },
  'studio/description': {
    url: 'https://studio.youtube.com/video/practice/edit',
    arrive: stay,
    editor: 'ytcp-video-description #textbox',
    submit: '#save button',
    newLine: 'Enter',
  },
  'studio/upload': {
    url: 'https://studio.youtube.com/channel/practice/videos/upload',
    arrive: (page) => page.locator('[data-open-wizard]').click(),
    editor: 'ytcp-uploads-dialog.wizard #title-textarea #textbox',
    submit: '#done-button button',
    next: '#next-button button',
  },
  'studio/tags': {
    url: 'https://studio.youtube.com/video/practice/edit',
    arrive: (page) => page.locator('#toggle-button').click(),
    editor: 'ytcp-video-metadata-editor #tags-container #text-input',
    submit: '#save button',
  },
  'studio/reply': {
    url: 'https://studio.youtube.com/video/practice/edit',
    arrive: stay,
    editor: 'ytcp-commentbox textarea',
    submit: 'ytcp-commentbox button',
    newLine: 'Enter',
  },
} as const satisfies Record<string, SurfaceEntry>;

export type SurfaceName = keyof typeof surfaces;
