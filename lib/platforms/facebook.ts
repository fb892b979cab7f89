import type { NameSelector, Platform, Selector } from './platform.ts';
import { sites } from './sites.ts';

const commentForm = 'form[role="presentation"]';
const submitComment: readonly Selector[] = [
  { css: '#focused-state-composer-submit [role="button"]', seen: '2026-07' },
  { css: '[aria-label="Post comment"]', seen: '2026-02' },
  { css: '[aria-label="Comment"]', seen: '2026-02' },
];
const commentMedia: readonly Selector[] = [
  { css: '#focused-state-actions-list img, #focused-state-actions-list video', seen: '2026-02' },
];
/**
 * The field's own label says who speaks: "Comment as …", in whichever language. People speak as one account on the
 * whole site, so a comment field tells it for replies and posts as well; a reply's label names whom it answers.
 */
const identity: readonly NameSelector[] = [
  {
    css: `${commentForm}:not([role="article"] *) [contenteditable="true"][role="textbox"]`,
    attribute: 'aria-label',
    seen: '2026-10',
  },
];
/** "Comment by …, two hours ago", in whichever language. */
const commenter: readonly NameSelector[] = [
  { css: '[role="article"]', attribute: 'aria-label', seen: '2026-10' },
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
  ...sites.facebook,
  ignore: [
    // The same in every language.
    { css: '[aria-placeholder="Aa"]', seen: '2026-10' },
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
      identity: [
        { css: '[aria-label^="Reply as "]', attribute: 'aria-label', seen: '2026-10' },
        ...identity,
      ],
      replyTo: [{ css: '[role="article"]', seen: '2026-10' }],
      author: commenter,
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
      identity,
      replyTo: [{ css: '[aria-posinset]', seen: '2026-10' }],
      author: [{ css: 'h3 a[role="link"], strong', seen: '2026-02' }],
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
      // "Attached media", in whichever language; the site's own icons come from rsrc.php.
      media: [{ css: '[role="group"] :is(img:not([src*="/rsrc.php/"]), video)', seen: '2026-05' }],
      identity,
      limit: 63_206,
    },
    {
      name: 'Business Suite post',
      kind: 'post',
      editor: [{ css: '[role="combobox"][contenteditable="true"]', seen: '2026-09' }],
      container: [{ css: '[role="main"]', seen: '2026-09' }],
      // "Publish" or "Schedule", in whichever language.
      submit: [{ css: lastWords, seen: '2026-09', last: true }],
      media: [],
      identity: [],
      limit: 63_206,
    },
  ],
};
