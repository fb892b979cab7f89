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
    submit: '.dialog [data-publish]',
    newLine: 'Enter',
  },
  'facebook/comment': {
    url: 'https://www.facebook.com/',
    arrive: stay,
    editor: '[data-comment-place] [role="textbox"]',
    submit: '[data-comment-place] #focused-state-composer-submit [role="button"]',
    newLine: 'Shift+Enter',
  },
  'facebook/reply': {
    url: 'https://www.facebook.com/',
    arrive: (page) => page.locator('[data-open-reply]').click(),
    editor: '[data-reply-place] [role="textbox"]',
    submit: '[data-reply-place] #focused-state-composer-submit [role="button"]',
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
    editor: '[data-box="comment"] [role="textbox"]',
    submit: '[data-box="comment"] [data-submit]',
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
    submit: 'ytcp-commentbox [data-submit]',
    newLine: 'Enter',
  },
} as const satisfies Record<string, SurfaceEntry>;

const oldPost = 'https://www.linkedin.com/posts/samokafor_nights-activity-7391';

/** Fields whose engine and buttons are those of one above: what is tested of them is how they are told apart. */
export const alike = {
  'x/inline': {
    url: 'https://x.com/samokafor/status/1',
    arrive: stay,
    editor: '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]',
    submit: '[data-testid="inline_reply_offscreen"] [data-testid="tweetButtonInline"]',
    newLine: 'Enter',
  },
  'linkedin/reply': {
    url: 'https://www.linkedin.com/feed/',
    arrive: (page) => page.locator('[data-open-reply]').click(),
    editor: '[data-box="reply"] [role="textbox"]',
    submit: '[data-box="reply"] [data-submit]',
    newLine: 'Enter',
  },
  'linkedin/old-comment': {
    url: oldPost,
    arrive: stay,
    editor: '[data-box="old-comment"] .ql-editor',
    submit: '[data-box="old-comment"] button',
    newLine: 'Enter',
  },
  'linkedin/old-reply': {
    url: oldPost,
    arrive: stay,
    editor: '[data-box="old-reply"] .ql-editor',
    submit: '[data-box="old-reply"] button',
    newLine: 'Enter',
  },
  'linkedin/article-title': {
    url: 'https://www.linkedin.com/article/new/',
    arrive: stay,
    editor: '.article-editor-headline__textarea',
    submit: '.article-editor-nav__publish',
  },
  'linkedin/article': {
    url: 'https://www.linkedin.com/article/new/',
    arrive: stay,
    editor: '.article-editor-content [role="textbox"]',
    submit: '.article-editor-nav__publish',
    newLine: 'Enter',
  },
} as const satisfies Record<string, SurfaceEntry>;

export type SurfaceName = keyof typeof surfaces;
export type FieldName = SurfaceName | keyof typeof alike;

/** One field of each editor engine. */
export const engines: readonly SurfaceName[] = [
  'facebook/post',
  'x/post',
  'linkedin/post',
  'linkedin/classic',
  'youtube/comment',
  'studio/reply',
];
