import { publish } from '../kit/feed.ts';
import { inputField, pasteAsPlainText, plainField, textOf } from '../kit/plain-field.ts';
import { addStrip } from '../kit/strip.ts';
import { expose, rememberPosted } from '../kit/surfaces.ts';
import { find, findA, stamp } from '../kit/templates.ts';
import { startTags } from './tags.ts';

document.body.append(stamp('page'));
addStrip();

const title = find('ytcp-video-metadata-editor #title-textarea #textbox');
const description = find('#description-textarea #textbox');
startTextbox('title', title);
startTextbox('description', description);
title.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') event.preventDefault();
});
find('#save button').addEventListener('click', save);
find('[data-open-wizard]').addEventListener('click', openWizard);
startMore(find('ytcp-video-metadata-editor'));
startTags('tags', find('ytcp-video-metadata-editor'));
startReply();

function startTextbox(surface: string, field: HTMLElement): void {
  pasteAsPlainText(field);
  expose(surface, plainField(field));
}

function save(): void {
  rememberPosted('title', textOf(title));
  rememberPosted('description', textOf(description));
  find('[data-saved]').textContent = 'Saved';
}

/** The tags stand behind “Show more”. */
function startMore(editor: HTMLElement): void {
  const toggle = find('#toggle-button', editor);
  toggle.addEventListener('click', () => {
    find('#tags-container', editor).hidden = false;
    toggle.hidden = true;
  });
}

/**
 * Takes the focus back whenever it goes elsewhere, as Polymer's iron-overlay-behavior does: it listens on the
 * document, before the element that gets the focus.
 */
function keepFocusIn(dialog: HTMLElement): void {
  const takeBack = (event: Event) => {
    if (!dialog.isConnected) document.removeEventListener('focus', takeBack, true);
    else if (!event.composedPath().includes(dialog)) find('#textbox', dialog).focus();
  };
  document.addEventListener('focus', takeBack, true);
}

/** Opens the upload wizard: the details first, and where to publish after that. */
function openWizard(): void {
  const wizard = stamp('wizard');
  document.body.append(wizard);
  const field = find('#textbox', wizard);
  startTextbox('upload', field);
  startTextbox('upload-description', find('#description-textarea #textbox', wizard));
  startMore(wizard);
  startTags('upload-tags', wizard);
  keepFocusIn(wizard);
  find('#next-button', wizard).addEventListener('click', () => {
    find('[data-step="details"]', wizard).hidden = true;
    find('[data-step="visibility"]', wizard).hidden = false;
    find('#next-button', wizard).hidden = true;
    find('#done-button', wizard).hidden = false;
  });
  find('#done-button', wizard).addEventListener('click', () => {
    rememberPosted('upload', textOf(field));
    wizard.remove();
  });
  field.focus();
}

function startReply(): void {
  const field = findA(HTMLTextAreaElement, 'ytcp-commentbox textarea');
  expose('reply', inputField(field));
  find('ytcp-commentbox [data-cancel]').addEventListener('click', () => {
    field.value = '';
  });
  find('ytcp-commentbox [data-submit]').addEventListener('click', () => {
    if (field.value.trim() === '') return;
    publish('reply', field.value, '[data-replies]', 'comment');
    field.value = '';
  });
}
