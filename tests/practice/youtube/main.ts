import { setEnabled } from '../kit/buttons.ts';
import { publish } from '../kit/feed.ts';
import { inputField, plainField } from '../kit/plain-field.ts';
import { say } from '../kit/language.ts';
import { addStrip } from '../kit/strip.ts';
import { expose, rememberPosted } from '../kit/surfaces.ts';
import { find, findA, stamp } from '../kit/templates.ts';
import { addCommentBox } from './comment-box.ts';

document.body.append(stamp('page'));
addStrip();
find('#placeholder-area').addEventListener('click', openComment);
find('[data-open-reply]').addEventListener('click', openReply);
find('[data-open-edit]').addEventListener('click', openEdit);
find('[data-open-community]').addEventListener('click', openCommunityPost);
expose('message', plainField(find('[data-chat]')));

function openComment(): void {
  const placeholder = find('#placeholder-area');
  placeholder.hidden = true;
  addCommentBox(find('[data-comment-place]'), {
    surface: 'comment',
    label: say('Add a comment…'),
    submit: say('Comment'),
    onPost: (text) => publish('comment', text, '[data-comments]', 'comment'),
    onClose: () => {
      placeholder.hidden = false;
    },
  });
}

function openReply(): void {
  addCommentBox(find('[data-reply-place]'), {
    surface: 'reply',
    label: say('Add a reply…'),
    submit: say('Reply'),
    onPost: (text) => publish('reply', text, '[data-replies]', 'comment'),
    onClose: () => undefined,
  });
}

/** Opens a comment of the writer's own, with its text in the box. */
function openEdit(): void {
  addCommentBox(find('[data-edit-place]'), {
    surface: 'edit',
    label: say('Edit your comment'),
    submit: say('Save'),
    onPost: (text) => rememberPosted('edit', text),
    onClose: () => undefined,
  });
  find('[data-edit-place] #contenteditable-root').textContent =
    new URLSearchParams(location.search).get('draft') ?? '';
}

function openCommunityPost(): void {
  const dialog = stamp('community-dialog');
  document.body.append(dialog);
  const option = findA(HTMLTextAreaElement, '[data-poll] textarea', dialog);
  expose('poll', inputField(option));
  find('[data-open-poll]', dialog).addEventListener('click', () => {
    find('[data-poll]', dialog).hidden = false;
    option.focus();
  });
  addCommentBox(find('[data-community-place]', dialog), {
    surface: 'community',
    label: say('What’s on your mind?'),
    submit: say('Post'),
    onPost: (text) => {
      if (option.value !== '') rememberPosted('poll', option.value);
      publish('community', text, '[data-feed]', 'post');
    },
    onClose: () => dialog.remove(),
  });
  option.addEventListener('input', () =>
    setEnabled(find('#submit-button button', dialog), option.value.trim() !== ''),
  );
}
