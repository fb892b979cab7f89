import { publish } from '../kit/feed.ts';
import { say } from '../kit/language.ts';
import { expose, rememberPosted } from '../kit/surfaces.ts';
import { find, stamp } from '../kit/templates.ts';
import { startQuill } from './quill.ts';
import { startTipTap } from './tiptap.ts';

/** Adds a field for a comment or a reply as LinkedIn has them now: TipTap. The answer puts the caret into it. */
export function addCommentBox(
  surface: 'comment' | 'reply',
  place: (box: HTMLElement) => void,
): () => void {
  const isReply = surface === 'reply';
  const box = stamp('comment-box', { key: surface, submit: say(isReply ? 'Reply' : 'Comment') });
  place(box);
  const submit = find('[data-submit]', box);
  const field = startTipTap(find('[data-comment-editor]', box), {
    label: say('Text editor for creating comment'),
    placeholder: say('Add a comment…'),
    onChange: (text) => {
      submit.hidden = text.trim() === '';
    },
  });
  expose(surface, field);
  submit.addEventListener('click', () => {
    publish(surface, field.text(), '[data-comments]', 'comment');
    field.clear();
  });
  return () => field.focus();
}

/** Shows a post on a page of its own, where some accounts still get comments with Quill. */
export function startOldComments(): void {
  document.body.append(stamp('old-page'));
  for (const surface of ['old-comment', 'old-reply']) {
    const box = find(`[data-box="${surface}"]`);
    const field = startQuill(find('[data-quill]', box), 'Text editor for creating comment');
    expose(surface, field);
    find('button', box).addEventListener('click', () => rememberPosted(surface, field.text()));
  }
}
