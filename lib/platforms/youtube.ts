import type { NameSelector, Platform, Selector, Surface } from './platform.ts';
import { sites } from './sites.ts';

const submit: readonly Selector[] = [{ css: '#submit-button button', seen: '2026-10' }];
const identity: readonly NameSelector[] = [
  { css: '#author-thumbnail img', attribute: 'alt', seen: '2026-08' },
  { css: '#avatar-btn img', attribute: 'alt', seen: '2026-08' },
];
const studioIdentity: readonly NameSelector[] = [
  { css: 'ytcp-navigation-drawer #entity-name', seen: '2026-09' },
];
const field = '#contenteditable-root[contenteditable]';

const studioContainer: readonly Selector[] = [
  { css: 'ytcp-uploads-dialog', seen: '2026-05' },
  { css: 'ytcp-video-metadata-editor', seen: '2026-05' },
];
const studio: Pick<Surface, 'container' | 'submit' | 'advance' | 'media' | 'identity'> = {
  container: studioContainer,
  submit: [
    { css: '#done-button', seen: '2026-05' },
    { css: 'ytcp-button#save', seen: '2026-05' },
  ],
  advance: [{ css: '#next-button', seen: '2026-05' }],
  media: [],
  identity: studioIdentity,
};

/** YouTube and YouTube Studio. Plain contenteditable under Polymer, which keeps old editors hidden in the page. */
export const youtube: Platform = {
  id: 'youtube',
  name: 'YouTube',
  ...sites.youtube,
  ignore: [
    { css: 'yt-live-chat-text-input-field-renderer *', seen: '2026-08' },
    { css: 'ytd-searchbox *', seen: '2026-08' },
  ],
  official: [],
  // Reported of comments in 2026-10.
  needsOwnPress: true,
  surfaces: [
    {
      name: 'community post',
      kind: 'community',
      editor: [{ css: `ytd-backstage-post-dialog-renderer ${field}`, seen: '2026-08' }],
      container: [{ css: 'ytd-backstage-post-dialog-renderer', seen: '2026-08' }],
      submit: [...submit, { css: 'button[aria-label="Post"]', seen: '2026-08' }],
      media: [{ css: 'ytd-backstage-image-renderer img', seen: '2026-08' }],
      identity,
    },
    {
      name: 'community poll option',
      kind: 'community',
      editor: [
        { css: '.ytPostsCreationOptionViewModelTextFieldContainer textarea', seen: '2026-08' },
      ],
      container: [{ css: 'ytd-backstage-post-dialog-renderer', seen: '2026-08' }],
      submit: [...submit, { css: 'button[aria-label="Post"]', seen: '2026-08' }],
      media: [],
      identity,
    },
    {
      name: 'reply',
      kind: 'reply',
      editor: [{ css: `ytd-comment-reply-dialog-renderer ${field}`, seen: '2026-08' }],
      container: [{ css: 'ytd-commentbox', seen: '2026-08' }],
      submit,
      media: [],
      identity,
      replyTo: [{ css: 'ytd-comment-view-model', seen: '2026-08' }],
      author: [{ css: '#author-text', seen: '2026-08' }],
      limit: 10_000,
    },
    {
      name: 'edit',
      kind: 'comment',
      editor: [{ css: `ytd-comment-thread-renderer ${field}`, seen: '2026-08' }],
      container: [{ css: 'ytd-commentbox', seen: '2026-08' }],
      submit,
      media: [],
      identity,
      limit: 10_000,
    },
    {
      name: 'comment',
      kind: 'comment',
      editor: [{ css: `ytd-commentbox ${field}`, seen: '2026-10' }],
      container: [
        { css: 'ytd-comment-simplebox-renderer', seen: '2026-10' },
        { css: 'ytd-commentbox', seen: '2026-10' },
      ],
      submit,
      media: [],
      identity,
      limit: 10_000,
    },
    {
      name: 'Studio title',
      kind: 'title',
      editor: [{ css: '#title-textarea #textbox[contenteditable]', seen: '2026-05' }],
      ...studio,
      limit: 100,
    },
    {
      name: 'Studio description',
      kind: 'description',
      editor: [{ css: '#description-textarea #textbox[contenteditable]', seen: '2026-05' }],
      ...studio,
      limit: 5000,
    },
    {
      name: 'Studio tags',
      kind: 'tags',
      editor: [{ css: '#tags-container input#text-input', seen: '2026-05' }],
      ...studio,
      chips: [{ css: '#tags-container ytcp-chip', seen: '2026-05' }],
      limit: 500,
    },
    {
      name: 'Studio reply to a comment',
      kind: 'reply',
      editor: [{ css: 'ytcp-commentbox textarea', seen: '2026-08' }],
      container: [{ css: 'ytcp-commentbox', seen: '2026-08' }],
      // "Reply", in whichever language; "Cancel" stands before it.
      submit: [{ css: 'ytcp-button', seen: '2026-09', last: true }],
      media: [],
      identity: studioIdentity,
      replyTo: [{ css: 'ytcp-comment', seen: '2026-09' }],
      author: [{ css: '#metadata #name', seen: '2026-09' }],
      limit: 10_000,
    },
  ],
};
