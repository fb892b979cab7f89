import { onPress } from '../kit/buttons.ts';
import { publish } from '../kit/feed.ts';
import { expose } from '../kit/surfaces.ts';
import { find, stamp } from '../kit/templates.ts';
import { startLexical } from './lexical.ts';

/** Shows the composer of Meta Business Suite. Which engine runs it is not known for sure; Lexical is a guess. */
export function startSuite(): void {
  const page = stamp('suite');
  document.body.append(page);
  const field = startLexical(
    find('[role="combobox"]', page),
    () => false,
    () => undefined,
  );
  expose('suite', field);
  onPress(find('[data-publish]', page), () => {
    if (field.text().trim() === '') return;
    publish('suite', field.text(), '[data-published]', 'post');
    field.clear();
  });
  field.focus();
}
