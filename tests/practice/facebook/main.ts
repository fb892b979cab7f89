import { onPress } from '../kit/buttons.ts';
import { addStrip } from '../kit/strip.ts';
import { expose } from '../kit/surfaces.ts';
import { find, stamp } from '../kit/templates.ts';
import { startComments } from './comments.ts';
import { startLexical } from './lexical.ts';
import { openPostDialog } from './post-dialog.ts';
import { startSuite } from './suite.ts';

if (location.pathname.startsWith('/latest/composer')) startSuite();
else startFeed();

function startFeed(): void {
  document.body.append(stamp('page'));
  addStrip();
  onPress(find('[data-open-post]'), openPostDialog);
  startComments();
  expose(
    'message',
    startLexical(
      find('[data-chat]'),
      () => false,
      () => undefined,
    ),
  );
}
