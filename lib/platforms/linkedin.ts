import type { Platform } from './platform.ts';

/**
 * LinkedIn serves two share boxes and two comment engines at once, by account and by rollout.
 * The classic share box (Quill) stands in the open shadow root of `#interop-outlet`.
 */
export const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  practice: ['http://localhost/linkedin/*'],
  ignore: [
    { css: '.msg-form__contenteditable', seen: '2026-06' },
    { css: '[class*="msg-form"] *', seen: '2026-06' },
  ],
  official: ['/admin/page-posts/', '/admin/dashboard/'],
  surfaces: [
    {
      name: 'reply',
      kind: 'reply',
      editor: [
        {
          css: '[componentkey^="commentBox-"] [contenteditable="true"][role="textbox"][aria-label*="reply" i]',
          seen: '2026-10',
        },
        { css: '.comments-comment-box--reply .ql-editor[contenteditable="true"]', seen: '2026-06' },
      ],
      container: [
        { css: '[componentkey^="commentBox-"]', seen: '2026-10' },
        { css: '.comments-comment-box', seen: '2026-06' },
      ],
      submit: [
        { css: 'button[componentkey*="commentButtonSection"]', seen: '2026-10' },
        { css: 'button[class*="comments-comment-box__submit-button"]', seen: '2026-06' },
      ],
      media: [],
      identity: [],
    },
    {
      name: 'comment',
      kind: 'comment',
      editor: [
        {
          css: '[componentkey^="commentBox-"] [data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"][role="textbox"]',
          seen: '2026-10',
        },
        {
          css: '[contenteditable="true"][aria-label="Text editor for creating comment"]',
          seen: '2026-10',
        },
        { css: '.comments-comment-box .ql-editor[contenteditable="true"]', seen: '2026-06' },
      ],
      container: [
        { css: '[componentkey^="commentBox-"]', seen: '2026-10' },
        { css: '.comments-comment-box', seen: '2026-06' },
      ],
      submit: [
        { css: 'button[componentkey*="commentButtonSection"]', seen: '2026-10' },
        { css: 'button[class*="comments-comment-box__submit-button"]', seen: '2026-06' },
      ],
      media: [],
      identity: [],
      limit: 1250,
    },
    {
      name: 'post, new share box',
      kind: 'post',
      editor: [
        { css: '[componentkey="ShareBox_textEditor"][contenteditable="true"]', seen: '2026-10' },
        { css: '[componentkey="ShareBox_textEditor"] [contenteditable="true"]', seen: '2026-10' },
      ],
      container: [{ css: 'dialog[open]', seen: '2026-10' }],
      // The last button of the dialog that holds words and no drawing; its words are translated.
      submit: [{ css: 'button:not(:has(svg))', seen: '2026-10', last: true }],
      media: [{ css: '#ShareBoxpreviewCard :is(img, video)', seen: '2026-10' }],
      identity: [{ css: '#shareboxProfilePictureComponentRef a[href]', seen: '2026-10' }],
      official: [
        { css: '#shareboxProfilePictureComponentRef a[href*="/company/"]', seen: '2026-10' },
      ],
      limit: 3000,
    },
    {
      name: 'post, classic share box',
      kind: 'post',
      editor: [
        { css: '[data-test-ql-editor-contenteditable="true"]', seen: '2026-07' },
        { css: '.share-box-v2__modal .ql-editor[contenteditable="true"]', seen: '2026-06' },
        {
          css: '[data-test-modal-id="sharebox"] .ql-editor[contenteditable="true"]',
          seen: '2026-06',
        },
      ],
      container: [
        { css: '[data-test-modal-id="sharebox"]', seen: '2026-07' },
        {
          css: '[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]',
          seen: '2026-06',
        },
        { css: '.share-box-v2__modal', seen: '2026-06' },
      ],
      submit: [{ css: 'button.share-actions__primary-action', seen: '2026-07' }],
      media: [
        {
          css: '.share-creation-state__preview-container :is(img, video), .update-components-image__image, video',
          seen: '2026-06',
        },
      ],
      identity: [{ css: '.share-unified-settings-entry-button', seen: '2026-06' }],
      limit: 3000,
    },
  ],
};
