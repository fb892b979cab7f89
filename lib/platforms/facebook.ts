import type { Platform, Selector } from './platform.ts';

const commentForm = 'form[role="presentation"]';
const submitComment: readonly Selector[] = [
  { css: '#focused-state-composer-submit [role="button"]', seen: '2026-07' },
  { css: '[aria-label="Post comment"]', seen: '2026-02' },
  { css: '[aria-label="Comment"]', seen: '2026-02' },
];
const commentMedia: readonly Selector[] = [
  { css: '#focused-state-actions-list img, #focused-state-actions-list video', seen: '2026-02' },
];
/** A button that holds words and no drawing. */
const lastWords = '[role="button"]:not(:has(svg, img, i))';

/** Where a Page posts in two steps. An unknown language's "Next" is taken for "Post", and asks one step early. */
const next = [
  'Next',
  'Siguiente',
  'Suivant',
  'Weiter',
  'Avançar',
  'Avanti',
  'Volgende',
  'Tiếp',
  '下一步',
  '次へ',
  '다음',
  'Далее',
  'التالي',
  'Susunod',
]
  .map((label) => `[aria-label="${label}"][role="button"]`)
  .join();

/** Facebook and Meta Business Suite. Lexical everywhere; the engine of Business Suite is not known for sure. */
export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://business.facebook.com/*'],
  practice: ['http://localhost/facebook/*'],
  ignore: [
    { css: '[aria-label="Message"]', seen: '2026-07' },
    { css: '[aria-label^="Message "]', seen: '2026-07' },
    { css: '[role="search"] *', seen: '2026-07' },
  ],
  official: ['//business.facebook.com/'],
  surfaces: [
    {
      name: 'reply',
      kind: 'reply',
      editor: [
        {
          css: `[role="article"] ${commentForm} [contenteditable="true"][role="textbox"]`,
          seen: '2026-10',
        },
        { css: '[data-lexical-editor="true"][aria-label^="Reply to"]', seen: '2026-10' },
      ],
      container: [{ css: commentForm, seen: '2026-10' }],
      submit: submitComment,
      submitsOnEnter: true,
      media: commentMedia,
      identity: [{ css: '[aria-label^="Reply as "]', seen: '2026-10' }],
      replyTo: [{ css: '[role="article"]', seen: '2026-10' }],
      limit: 8000,
    },
    {
      name: 'comment',
      kind: 'comment',
      editor: [
        { css: `${commentForm} [contenteditable="true"][role="textbox"]`, seen: '2026-10' },
        { css: '[data-lexical-editor="true"][aria-label^="Comment as"]', seen: '2026-07' },
        { css: '[data-lexical-editor="true"][aria-label^="Write a comment"]', seen: '2026-02' },
      ],
      container: [{ css: commentForm, seen: '2026-10' }],
      submit: submitComment,
      submitsOnEnter: true,
      media: commentMedia,
      identity: [{ css: '[aria-label^="Comment as "]', seen: '2026-07' }],
      replyTo: [{ css: '[aria-posinset]', seen: '2026-10' }],
      limit: 8000,
    },
    {
      name: 'post',
      kind: 'post',
      editor: [
        {
          css: '[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
          seen: '2026-05',
        },
        // One report has the text box outside its dialog, put there by a portal.
        { css: '[data-lexical-editor="true"][aria-placeholder*="on your mind"]', seen: '2026-05' },
        {
          css: '[data-lexical-editor="true"][aria-placeholder^="Write something"]',
          seen: '2026-05',
        },
      ],
      container: [
        { css: '[role="dialog"][aria-modal="true"]', seen: '2026-05' },
        { css: '[role="dialog"]', seen: '2026-05' },
      ],
      submit: [
        { css: '[aria-label="Post"][role="button"]', seen: '2026-05' },
        // In other languages: the last button of the dialog that holds words and no drawing.
        { css: lastWords, seen: '2026-05', last: true },
      ],
      advance: [{ css: next, seen: '2026-05' }],
      media: [
        { css: '[aria-label="Attached media"][role="group"] :is(img, video)', seen: '2026-05' },
      ],
      identity: [
        { css: '[aria-label="Your profile"][role="button"]', seen: '2026-01' },
        { css: '[aria-label="Quick switch profiles"]', seen: '2026-01' },
      ],
      limit: 63_206,
    },
    {
      name: 'Business Suite post',
      kind: 'post',
      editor: [
        {
          css: '[role="combobox"][contenteditable="true"][aria-label*="Write into the dialog"]',
          seen: '2026-09',
        },
      ],
      container: [{ css: '[role="main"]', seen: '2026-09' }],
      // "Publish" or "Schedule", in whichever language.
      submit: [{ css: lastWords, seen: '2026-09', last: true }],
      media: [],
      identity: [],
      limit: 63_206,
    },
  ],
};
