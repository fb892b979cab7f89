import { onPress } from '../kit/buttons.ts';
import { publish } from '../kit/feed.ts';
import { say } from '../kit/language.ts';
import { expose } from '../kit/surfaces.ts';
import { find, stamp } from '../kit/templates.ts';
import { writer } from '../kit/writer.ts';
import { startLexical } from './lexical.ts';

interface CommentForm {
  surface: 'comment' | 'reply';
  place: string;
  list: string;
  label: string;
  submit: string;
}

const comment: CommentForm = {
  surface: 'comment',
  place: '[data-comment-place]',
  list: '[data-comments]',
  label: say('Comment as {name}').replace('{name}', writer.name),
  submit: 'Post comment',
};

const reply: CommentForm = {
  surface: 'reply',
  place: '[data-reply-place]',
  list: '[data-replies]',
  label: 'Reply to Sam Okafor',
  submit: 'Post reply',
};

/** Puts the comment field under the post and makes the Reply button open a reply field. */
export function startComments(): void {
  const focusComment = addForm(comment);
  onPress(find('[data-focus-comment]'), focusComment);
  onPress(find('[data-open-reply]'), () => {
    if (!find(reply.place).hasChildNodes()) addForm(reply)();
  });
}

/** Adds a form to the page; the answer puts the caret into it. Enter posts, Shift+Enter starts a line. */
function addForm(form: CommentForm): () => void {
  const element = stamp('comment-form', { label: form.label, submit: form.submit });
  find(form.place).append(element);
  const post = () => {
    if (field.text().trim() === '') return;
    publish(form.surface, field.text(), form.list, 'comment');
    field.clear();
  };
  const field = startLexical(find('[role="textbox"]', element), (event) => !event.shiftKey, post);
  expose(form.surface, field);
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    post();
  });
  onPress(find('#focused-state-composer-submit [role="button"]', element), post);
  field.onChange((text) => {
    find('.placeholder', element).hidden = text !== '';
  });
  return () => field.focus();
}
