import { setEnabled } from '../kit/buttons.ts';
import { pasteAsPlainText, plainField, textOf } from '../kit/plain-field.ts';
import { expose } from '../kit/surfaces.ts';
import { find, stamp } from '../kit/templates.ts';

interface Options {
  surface: string;
  label: string;
  submit: string;
  onPost: (text: string) => void;
  onClose: () => void;
}

/** Puts one of YouTube's comment boxes into `place`: a plain contenteditable, and its two buttons. */
export function addCommentBox(place: HTMLElement, options: Options): void {
  const box = stamp('commentbox', { label: options.label, submit: options.submit });
  place.replaceChildren(box);
  const field = find('#contenteditable-root', box);
  const submit = find('#submit-button button', box);
  pasteAsPlainText(field);
  expose(options.surface, plainField(field));

  field.addEventListener('input', () => {
    // A <br> that Chromium leaves behind would keep the placeholder away.
    if (textOf(field) === '') field.replaceChildren();
    setEnabled(submit, textOf(field).trim() !== '');
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit.click();
  });
  setEnabled(submit, options.surface === 'edit');
  const close = () => {
    box.remove();
    options.onClose();
  };
  submit.addEventListener('click', () => {
    options.onPost(textOf(field));
    close();
  });
  find('#cancel-button button', box).addEventListener('click', close);
  field.focus();
}
