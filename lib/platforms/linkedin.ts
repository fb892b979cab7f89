import type { NameSelector, Platform, Surface } from './platform.ts';
import { sites } from './sites.ts';

const box = '[componentkey^="commentBox-"]';
const oldBox = '.comments-comment-box';
const comment = '[componentkey^="replaceableComment_"]';
const field = '[contenteditable="true"][role="textbox"]';
const oldField = '.ql-editor[contenteditable="true"]';

const commentBox: Pick<Surface, 'container' | 'submit' | 'media' | 'identity'> = {
  container: [
    { css: box, seen: '2026-10' },
    { css: oldBox, seen: '2026-06' },
  ],
  submit: [
    { css: 'button[componentkey*="commentButtonSection"]', seen: '2026-10' },
    // "Comment" or "Reply", in whichever language: the last button there that holds words and no drawing.
    { css: '[id^="commentButtonSection"] button:not(:has(svg))', seen: '2026-09', last: true },
    { css: 'button[class*="comments-comment-box__submit-button"]', seen: '2026-06' },
  ],
  media: [{ css: '[componentkey^="commentBoxLinkPreview"] img', seen: '2026-02' }],
  identity: [],
};
const author: readonly NameSelector[] = [
  { css: 'a[href*="/in/"], a[href*="/company/"]', seen: '2026-08' },
  { css: '.comments-comment-meta__description-title', seen: '2026-06' },
];

/** An article goes out with a post of its own, whose box holds the article no more: so it is asked about at "Next". */
const article: Pick<Surface, 'kind' | 'container' | 'submit' | 'media' | 'identity'> = {
  kind: 'post',
  container: [{ css: '.scaffold-layout', seen: '2025-05' }],
  submit: [{ css: 'button.article-editor-nav__publish', seen: '2026-08' }],
  media: [
    { css: '.article-editor-content img, .article-editor-content video', seen: '2026-08' },
    { css: '.article-editor-cover-image img', seen: '2025-05' },
  ],
  identity: [{ css: '.article-editor-actor-toggle__author-title', seen: '2025-05' }],
};

/**
 * LinkedIn serves two share boxes and two comment engines at once, by account and by rollout.
 * The classic share box (Quill) stands in the open shadow root of `#interop-outlet`.
 */
export const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn',
  ...sites.linkedin,
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
        // Opened under a comment; the field for a comment of one's own stands above all of them.
        { css: `${comment} ${box} ${field}`, seen: '2026-10' },
        { css: `${comment} ~ ${box} ${field}`, seen: '2026-10' },
        { css: `${box} ${field}[aria-label*="reply" i]`, seen: '2026-10' },
        { css: `.comments-comment-box--reply ${oldField}`, seen: '2026-06' },
      ],
      ...commentBox,
      replyTo: [
        { css: comment, seen: '2026-10' },
        { css: comment, before: true, seen: '2026-10' },
        { css: '.comments-comment-entity', seen: '2026-06' },
      ],
      author,
    },
    {
      name: 'comment',
      kind: 'comment',
      editor: [
        {
          css: `${box} [data-testid="ui-core-tiptap-text-editor-wrapper"] ${field}`,
          seen: '2026-10',
        },
        {
          css: '[contenteditable="true"][aria-label="Text editor for creating comment"]',
          seen: '2026-10',
        },
        { css: `${oldBox} ${oldField}`, seen: '2026-06' },
      ],
      ...commentBox,
      limit: 1250,
    },
    {
      name: 'article title',
      editor: [{ css: 'textarea.article-editor-headline__textarea', seen: '2026-08' }],
      ...article,
      limit: 150,
    },
    {
      name: 'article',
      editor: [
        { css: '[data-test-article-editor-content-textbox][contenteditable]', seen: '2026-08' },
        { css: `.article-editor-content ${field}`, seen: '2026-08' },
      ],
      ...article,
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
      identity: [
        { css: '#shareboxProfilePictureComponentRef a[href]', attribute: 'href', seen: '2026-10' },
      ],
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
