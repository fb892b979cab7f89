import { setEnabled } from '../kit/buttons.ts';
import { say } from '../kit/language.ts';
import { publish } from '../kit/feed.ts';
import { expose } from '../kit/surfaces.ts';
import { find, stamp } from '../kit/templates.ts';
import { writer, writesAsHospital } from '../kit/writer.ts';
import { startTipTap } from './tiptap.ts';

const placeholderTime = 250;

/** Opens the new share box. As on LinkedIn, a placeholder dialog stands there first and is swapped. */
export function openShareDialog(): void {
  const placeholder = showDialog('share-dialog-placeholder');
  setTimeout(() => {
    placeholder.remove();
    fillDialog(showDialog('share-dialog'));
  }, placeholderTime);
}

function showDialog(template: string): HTMLDialogElement {
  const path = writesAsHospital ? '/company/1042/' : `/in/${writer.handle}/`;
  const dialog = stamp(template, { path });
  if (!(dialog instanceof HTMLDialogElement)) throw new Error(`#${template} holds no dialog.`);
  document.body.append(dialog);
  dialog.showModal();
  dialog.addEventListener('close', () => dialog.remove());
  return dialog;
}

function fillDialog(dialog: HTMLDialogElement): void {
  const submit = find('[data-submit]', dialog);
  const field = startTipTap(find('[data-share-editor]', dialog), {
    label: say('Text editor for creating content'),
    placeholder: say('What do you want to talk about?'),
    attributes: { componentkey: 'ShareBox_textEditor' },
    onChange: (text) => setEnabled(submit, text.trim() !== ''),
  });
  expose('post', field);
  dialog.addEventListener('close', () => field.stop());
  setEnabled(submit, false);
  submit.addEventListener('click', () => {
    publish('post', field.text(), '[data-feed]', 'post');
    dialog.close();
  });
  find('[data-close]', dialog).addEventListener('click', () => dialog.close());
  find('input[type="file"]', dialog).addEventListener('change', () => {
    find('#ShareBoxpreviewCard', dialog).append(document.createElement('img'));
  });
  field.focus();
}
