import { i18n } from '#i18n';
import type { NoteProps } from '#lib/composer/gate-panel.ts';

/** A short word at the edge of the window, which takes no clicks. A screen reader hears it elsewhere. */
export function Note({ words }: NoteProps) {
  return (
    <p className="note" dir={i18n.t('@@bidi_dir')} aria-hidden="true">
      {words}
    </p>
  );
}
