import { addStrip } from '../kit/strip.ts';
import { expose } from '../kit/surfaces.ts';
import { find, stamp } from '../kit/templates.ts';
import { startArticle } from './article.ts';
import { openClassicDialog } from './classic-dialog.ts';
import { addCommentBox, startOldComments } from './comments.ts';
import { openShareDialog } from './share-dialog.ts';

const { pathname } = location;
if (pathname.startsWith('/article/')) startArticle();
else if (pathname.startsWith('/posts/')) startOldComments();
else startFeed();

function startFeed(): void {
  document.body.append(stamp('page'));
  if (pathname.startsWith('/preload/sharebox/')) openClassicDialog();
  else addStrip();
  find('[data-open-frame]').addEventListener('click', openFrame);
  find('[data-open-new]').addEventListener('click', openShareDialog);
  find('[data-open-classic]').addEventListener('click', openClassicDialog);
  const focusComment = addCommentBox('comment', (box) => find('[data-comment-place]').append(box));
  find('[data-focus-comment]').addEventListener('click', focusComment);
  find('[data-open-reply]').addEventListener('click', () => {
    addCommentBox('reply', (box) => find('[componentkey^="replaceableComment_"]').after(box))();
  });
  const message = find('[data-message]');
  expose('message', { text: () => message.innerText, caret: () => null, errors: () => [] });
}

/** To some accounts LinkedIn serves the classic share box in a frame. */
function openFrame(): void {
  const frame = document.createElement('iframe');
  frame.dataset['testid'] = 'interop-iframe';
  frame.src = '/preload/sharebox/';
  document.body.append(frame);
}
