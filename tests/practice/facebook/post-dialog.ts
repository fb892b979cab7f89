import { onPress, setEnabled } from '../kit/buttons.ts';
import { publish } from '../kit/feed.ts';
import { expose } from '../kit/surfaces.ts';
import { find, stamp } from '../kit/templates.ts';
import { writesAsHospital } from '../kit/writer.ts';
import { startLexical } from './lexical.ts';

/** Opens the post dialog. A Page posts in two steps, a person in one. */
export function openPostDialog(): void {
  const scrim = stamp('post-dialog');
  document.body.append(scrim);
  const close = () => {
    scrim.remove();
    field.stop();
  };
  const post = find('[data-publish]', scrim);
  const next = find('[data-next]', scrim);
  const publishPost = () => {
    if (field.text().trim() === '') return;
    publish('post', field.text(), '[data-feed]', 'post');
    close();
  };
  const field = startLexical(
    find('[role="textbox"]', scrim),
    (event) => event.ctrlKey || event.metaKey,
    publishPost,
  );
  expose('post', field);

  (writesAsHospital ? next : post).hidden = false;
  onPress(find('[data-close]', scrim), close);
  onPress(post, publishPost);
  find('form', scrim).addEventListener('submit', (event) => {
    event.preventDefault();
    publishPost();
  });
  onPress(next, () => showSettings(scrim, next, post));
  field.onChange((text) => {
    find('.placeholder', scrim).hidden = text !== '';
    for (const button of [next, post]) setEnabled(button, text.trim() !== '');
  });
  setEnabled(post, false);
  setEnabled(next, false);
  showAttachedMedia(scrim);
  field.focus();
}

function showSettings(scrim: HTMLElement, next: HTMLElement, post: HTMLElement): void {
  find('[data-step="write"]', scrim).hidden = true;
  find('[data-step="settings"]', scrim).hidden = false;
  next.hidden = true;
  post.hidden = false;
}

function showAttachedMedia(scrim: HTMLElement): void {
  find('input[type="file"]', scrim).addEventListener('change', () => {
    const group = find('[data-media]', scrim);
    group.hidden = false;
    group.append(document.createElement('img'));
  });
}
