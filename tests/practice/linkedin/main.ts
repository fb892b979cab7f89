import { publish } from '../kit/feed.ts';
import { addStrip } from '../kit/strip.ts';
import { expose } from '../kit/surfaces.ts';
import { find, stamp } from '../kit/templates.ts';
import { openClassicDialog } from './classic-dialog.ts';
import { openShareDialog } from './share-dialog.ts';
import { startTipTap } from './tiptap.ts';

document.body.append(stamp('page'));
const isFrame = location.pathname.startsWith('/preload/sharebox/');
if (isFrame) openClassicDialog();
else addStrip();
find('[data-open-frame]').addEventListener('click', openFrame);
find('[data-open-new]').addEventListener('click', openShareDialog);
find('[data-open-classic]').addEventListener('click', openClassicDialog);
startComment();

const message = find('[data-message]');
expose('message', { text: () => message.innerText, caret: () => null, errors: () => [] });

/** To some accounts LinkedIn serves the classic share box in a frame. */
function openFrame(): void {
  const frame = document.createElement('iframe');
  frame.dataset['testid'] = 'interop-iframe';
  frame.src = '/preload/sharebox/';
  document.body.append(frame);
}

function startComment(): void {
  const submit = find('[componentkey^="commentButtonSection"]');
  const field = startTipTap(find('[data-comment-editor]'), {
    label: 'Text editor for creating comment',
    placeholder: 'Add a comment…',
    onChange: (text) => {
      submit.hidden = text.trim() === '';
    },
  });
  expose('comment', field);
  submit.addEventListener('click', () => {
    publish('comment', field.text(), '[data-comments]', 'comment');
    field.clear();
  });
  find('[data-focus-comment]').addEventListener('click', () => field.focus());
}
