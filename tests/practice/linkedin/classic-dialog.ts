import { publish } from '../kit/feed.ts';
import { setEnabled } from '../kit/buttons.ts';
import { expose } from '../kit/surfaces.ts';
import { find, stamp } from '../kit/templates.ts';
import styles from './classic.css?inline';
import { startQuill } from './quill.ts';

/** Opens the classic share box: Quill 1 in an open shadow root. */
export function openClassicDialog(): void {
  const shadow = shadowRoot();
  const scrim = stamp('classic-dialog');
  shadow.append(scrim);
  const field = startQuill(
    find('.editor-content', scrim),
    'Text editor for creating content',
    shadow,
  );
  const submit = find('.share-actions__primary-action', scrim);
  expose('classic', field);

  const close = () => {
    document.removeEventListener('click', closeFromOutside);
    scrim.remove();
  };
  // As on LinkedIn, a click that looks to be outside the dialog closes it.
  const closeFromOutside = (event: MouseEvent) => {
    if (!event.composedPath().includes(find('.artdeco-modal', scrim))) close();
  };
  setTimeout(() => document.addEventListener('click', closeFromOutside));
  find('.artdeco-modal__dismiss', scrim).addEventListener('click', close);
  submit.addEventListener('click', () => {
    publish('classic', field.text(), '[data-feed]', 'post');
    close();
  });
  find('input[type="file"]', scrim).addEventListener('change', () => {
    const image = document.createElement('img');
    image.className = 'update-components-image__image';
    find('.share-creation-state__preview-container', scrim).append(image);
  });
  field.onChange((text) => setEnabled(submit, text.trim() !== ''));
  setEnabled(submit, false);
  field.focus();
}

function shadowRoot(): ShadowRoot {
  const outlet = find('#interop-outlet');
  const root = outlet.shadowRoot ?? outlet.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  return root;
}
