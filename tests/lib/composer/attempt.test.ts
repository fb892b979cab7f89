import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { attemptOf, type Attempt } from '#lib/composer/attempt.ts';
import { platforms } from '#lib/platforms/index.ts';
import type { Platform } from '#lib/platforms/platform.ts';

// jsdom lays nothing out and knows no editable elements.
beforeAll(() => {
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 9, 9);
  Element.prototype.checkVisibility = checkVisibility;
  Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
    get(this: HTMLElement) {
      return this.closest('[contenteditable="true"]') !== null;
    },
  });
});

function checkVisibility(this: Element): boolean {
  return this.closest('[hidden]') === null;
}

const editor = '<p contenteditable="true" role="textbox" data-lexical-editor="true"></p>';
const comment = `<form role="presentation">${editor}
  <div id="focused-state-composer-submit"><div role="button" tabindex="0">➤</div></div></form>`;

function dialog(inside: string): string {
  return `<div role="dialog" aria-modal="true">
    <div role="button" aria-label="Close"><i></i></div>${inside}</div>`;
}

/** What is made of an event on the first element that fits. */
function attemptAt(selector: string, event: Event, platform: Platform = platforms.facebook) {
  const seen: (Attempt | undefined)[] = [];
  const look = (heard: Event) => seen.push(attemptOf(heard, platform));
  window.addEventListener(event.type, look, { capture: true, once: true });
  document.querySelector(selector)?.dispatchEvent(event);
  expect(seen).toHaveLength(1);
  return seen[0];
}

const click = () => new MouseEvent('click', { bubbles: true });
const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, ...more });

beforeEach(() => {
  document.body.innerHTML = '';
});

describe.each([
  ['English', 'Post', 'Next', 'Save draft'],
  ['Spanish', 'Publicar', 'Siguiente', 'Guardar borrador'],
  ['Arabic', 'نشر', 'التالي', 'حفظ المسودة'],
])('in %s', (_language, post, next, draft) => {
  const page = (label: string) =>
    dialog(`${editor}<div role="button" aria-label="${draft}"><svg></svg></div>
      <div role="button" class="it" aria-label="${label}">${label}</div>`);

  test('the button that posts is known, by mouse and by key', () => {
    document.body.innerHTML = page(post);
    for (const event of [click(), key('Enter'), key(' ')]) {
      expect(attemptAt('.it', event)).toMatchObject({ step: 'submit', composers: [{}] });
    }
    expect(attemptAt('.it', key('Tab'))).toBeUndefined();
  });

  test('the button that leads on publishes nothing yet', () => {
    document.body.innerHTML = page(next);
    expect(attemptAt('.it', click())?.step).toBe('advance');
  });

  test('the drafts and the cross are left alone', () => {
    document.body.innerHTML = page(post);
    expect(attemptAt(`[aria-label="${draft}"]`, click())).toBeUndefined();
    expect(attemptAt('[aria-label="Close"]', click())).toBeUndefined();
  });
});

test('a button that is switched off publishes nothing', () => {
  document.body.innerHTML = dialog(
    `${editor}<div role="button" aria-label="Post" aria-disabled="true">Post</div>`,
  );
  expect(attemptAt('[aria-label="Post"]', click())).toBeUndefined();
});

test('the last button of a dialog leaves the comments in it where they are', () => {
  document.body.innerHTML = dialog(`${comment}<div role="button" class="it">Like</div>`);
  expect(attemptAt('.it', click())?.composers).toEqual([]);
});

describe('keys in an editor', () => {
  beforeEach(() => {
    document.body.innerHTML = comment;
  });

  test('Enter posts a comment, and Control or Command with Enter anything', () => {
    for (const more of [{}, { ctrlKey: true }, { metaKey: true }]) {
      expect(attemptAt('p', key('Enter', more))?.composers).toHaveLength(1);
    }
    document.body.innerHTML = dialog(editor);
    expect(attemptAt('p', key('Enter'))).toBeUndefined();
    expect(attemptAt('p', key('Enter', { ctrlKey: true }))?.composers).toHaveLength(1);
  });

  test.each([
    ['Shift and Enter', { shiftKey: true }],
    ['Enter while an input method composes', { isComposing: true }],
    ['a key that an input method took', { keyCode: 229, ctrlKey: true }],
  ])('%s is none', (_what, more) => {
    expect(attemptAt('p', key('Enter', more))).toBeUndefined();
  });

  test('Enter that picks from the list of the site is none', () => {
    document.querySelector('p')?.setAttribute('aria-activedescendant', 'first');
    expect(attemptAt('p', key('Enter'))).toBeUndefined();
  });

  test('what was held is done again by the same key', () => {
    const heard: KeyboardEvent[] = [];
    document.querySelector('p')?.addEventListener('keydown', (event) => heard.push(event));
    attemptAt('p', key('Enter', { metaKey: true }))?.repeat();
    expect(heard).toHaveLength(2);
    expect(heard[1]).toMatchObject({ key: 'Enter', metaKey: true, bubbles: true });
  });
});

test('a form that is sent is held for the composers in it', () => {
  document.body.innerHTML = `${comment}<form id="search"><input></form>`;
  expect(attemptAt('[role="presentation"]', new Event('submit'))?.composers).toHaveLength(1);
  expect(attemptAt('#search', new Event('submit'))).toBeUndefined();
});

test('all items of a thread go out together, but not what is hidden', () => {
  const item = (index: number, attribute = '') =>
    `<p contenteditable="true" role="textbox" data-testid="tweetTextarea_${index}" ${attribute}></p>`;
  document.body.innerHTML = `<div role="dialog">${item(0)}${item(1)}${item(2, 'hidden')}
    <button data-testid="tweetButton">Post all</button><button data-testid="unsentButton"></button></div>`;
  const { x } = platforms;
  expect(attemptAt('[data-testid="tweetButton"]', click(), x)?.composers).toHaveLength(2);
  expect(attemptAt('[data-testid="unsentButton"]', click(), x)).toBeUndefined();
});

test('what a field of tags has taken goes out with it', () => {
  document.body.innerHTML = `<ytcp-video-metadata-editor><ytcp-button id="save"></ytcp-button>
    <div id="tags-container"><p><ytcp-chip>flu</ytcp-chip></p><input id="text-input"></div>
    </ytcp-video-metadata-editor>`;
  const { youtube } = platforms;
  const elements = () => attemptAt('#save', click(), youtube)?.composers.map((one) => one.element);
  expect(elements()?.map(({ nodeName }) => nodeName)).toEqual(['INPUT', 'P']);
  document.querySelector('ytcp-chip')?.remove();
  expect(elements()?.map(({ nodeName }) => nodeName)).toEqual(['INPUT']);
});

test('of the buttons beside a reply in Studio only the last one publishes, whatever it is called', () => {
  document.body.innerHTML = `<ytcp-commentbox><textarea></textarea>
    <ytcp-button id="cancel">Abbrechen</ytcp-button><ytcp-button id="it">Antworten</ytcp-button>
    </ytcp-commentbox>`;
  const { youtube } = platforms;
  expect(attemptAt('#cancel', click(), youtube)).toBeUndefined();
  expect(attemptAt('#it', click(), youtube)?.composers).toHaveLength(1);
});

test('an article is held at the button that leads on to the post about it', () => {
  document.body.innerHTML = `<div class="scaffold-layout">
    <button class="article-editor-nav__publish">Weiter</button><button id="style">Stil</button>
    <textarea class="article-editor-headline__textarea"></textarea>
    <div class="article-editor-content"><p contenteditable="true" role="textbox"></p></div></div>`;
  const { linkedin } = platforms;
  const attempt = attemptAt('.article-editor-nav__publish', click(), linkedin);
  expect(attempt).toMatchObject({ step: 'submit', composers: [{}, {}] });
  expect(attemptAt('#style', click(), linkedin)).toBeUndefined();
});

test('an answer and a comment on LinkedIn are told apart by where they stand', () => {
  const box = (id: string) => `<div componentkey="commentBox-${id}">
    <div data-testid="ui-core-tiptap-text-editor-wrapper"><p contenteditable="true" role="textbox"></p></div>
    <section id="commentButtonSection-${id}"><button><svg></svg></button><button>Senden</button></section></div>`;
  document.body.innerHTML = `${box('post')}<div componentkey="replaceableComment_urn:li:comment:(1,2)"></div>${box('reply')}`;
  const { linkedin } = platforms;
  const kindAt = (id: string) =>
    attemptAt(`#commentButtonSection-${id} > :last-child`, click(), linkedin)?.composers.map(
      ({ surface }) => surface.kind,
    );
  expect(kindAt('post')).toEqual(['comment']);
  expect(kindAt('reply')).toEqual(['reply']);
});
