import type { NameSelector, Platform, Selector } from './platform.ts';
import { sites } from './sites.ts';

const field = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const fallback = '.public-DraftEditor-content[role="textbox"]';

const submit: readonly Selector[] = [
  { css: '[data-testid="tweetButton"]', seen: '2026-08' },
  { css: '[data-testid="tweetButtonInline"]', seen: '2026-08' },
];
const media: readonly Selector[] = [
  {
    css: '[data-testid="attachments"] :is(img, video, [data-testid="tweetPhoto"])',
    seen: '2026-08',
  },
];
const identity: readonly NameSelector[] = [
  { css: 'a[data-testid="AppTabBar_Profile_Link"]', attribute: 'href', seen: '2026-05' },
  { css: '[data-testid="SideNav_AccountSwitcher_Button"]', seen: '2026-05' },
];
const dialog: Selector = { css: '[role="dialog"]', seen: '2026-08' };
const inlineReply: Selector = { css: '[data-testid="inline_reply_offscreen"]', seen: '2026-06' };

/** A dialog answers a post when it shows that post above the field; a quoted post is no `article`. */
const replyDialog = '[role="dialog"]:has(article[data-testid="tweet"])';

/** X. Draft.js; a post, a thread, a quote and a reply all use the same field. */
export const x: Platform = {
  id: 'x',
  name: 'X',
  ...sites.x,
  ignore: [
    { css: '[data-testid="dmComposerTextInput"]', seen: '2026-08' },
    { css: '[data-testid="DmActivityContainer"] *', seen: '2026-08' },
    { css: '[data-testid="SearchBox_Search_Input"]', seen: '2026-08' },
  ],
  official: [],
  surfaces: [
    {
      name: 'reply',
      kind: 'reply',
      editor: [
        { css: `${replyDialog} ${field}`, seen: '2026-08' },
        { css: `[data-testid="inline_reply_offscreen"] ${field}`, seen: '2026-06' },
        { css: `${replyDialog} ${fallback}`, seen: '2026-03' },
      ],
      container: [dialog, inlineReply],
      submit,
      media,
      identity,
      replyTo: [{ css: 'article[data-testid="tweet"]', before: true, seen: '2026-08' }],
      author: [{ css: '[data-testid="User-Name"]', seen: '2026-08' }],
      limit: 280,
    },
    {
      name: 'post',
      kind: 'post',
      editor: [
        { css: field, seen: '2026-08' },
        { css: fallback, seen: '2026-03' },
      ],
      container: [dialog, { css: '[data-testid="primaryColumn"]', seen: '2026-08' }],
      submit,
      media,
      identity,
      limit: 280,
    },
  ],
};
