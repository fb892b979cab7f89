import { publish } from '../kit/feed.ts';
import { plainField } from '../kit/plain-field.ts';
import { addStrip } from '../kit/strip.ts';
import { expose } from '../kit/surfaces.ts';
import { find, stamp } from '../kit/templates.ts';
import { addCommentBox } from './comment-box.ts';

document.body.append(stamp('page'));
addStrip();
find('#placeholder-area').addEventListener('click', openComment);
find('[data-open-reply]').addEventListener('click', openReply);
find('[data-open-community]').addEventListener('click', openCommunityPost);
expose('message', plainField(find('[data-chat]')));

function openComment(): void {
  const placeholder = find('#placeholder-area');
  placeholder.hidden = true;
  addCommentBox(find('[data-comment-place]'), {
    surface: 'comment',
    label: 'Add a comment…',
    submit: 'Comment',
    onPost: (text) => publish('comment', text, '[data-comments]', 'comment'),
    onClose: () => {
      placeholder.hidden = false;
    },
  });
}

function openReply(): void {
  addCommentBox(find('[data-reply-place]'), {
    surface: 'reply',
    label: 'Add a reply…',
    submit: 'Reply',
    onPost: (text) => publish('reply', text, '[data-replies]', 'comment'),
    onClose: () => undefined,
  });
}

function openCommunityPost(): void {
  const dialog = stamp('community-dialog');
  document.body.append(dialog);
  addCommentBox(find('[data-community-place]', dialog), {
    surface: 'community',
    label: 'What’s on your mind?',
    submit: 'Post',
    onPost: (text) => publish('community', text, '[data-feed]', 'post'),
    onClose: () => dialog.remove(),
  });
}
