import { i18n } from '#i18n';
import type { BesideContent } from '#lib/composer/view.ts';
import { trusted } from '../trusted.ts';

/** What became of the last press, and the way back. Always there, so that a screen reader hears it change. */
export function Outcome({ outcome, onTakeBack }: Pick<BesideContent, 'outcome' | 'onTakeBack'>) {
  return (
    <footer className="outcome">
      <p role="status">{outcome && i18n.t(`beside.${outcome}`)}</p>
      {onTakeBack && (
        <button type="button" className="button" onClick={trusted(onTakeBack)}>
          {i18n.t('beside.takeBack')}
        </button>
      )}
    </footer>
  );
}
