import { i18n } from '#i18n';
import type { Finding } from '#lib/lint/finding.ts';
import { Icon } from './Icon.tsx';
import { SeverityGlyph } from './SeverityGlyph.tsx';
import { trusted } from './trusted.ts';

interface FindingHeadingProps {
  finding: Finding;
  /** Opens what the guidelines offer for the whole post; absent where there is none. */
  onBeside?: ((byKeyboard: boolean) => void) | undefined;
  onClose: () => void;
}

/** The strip on top: how much it matters, by sign, colour and words, and what it is about. */
export function FindingHeading({ finding, onBeside, onClose }: FindingHeadingProps) {
  return (
    <header className="heading">
      <SeverityGlyph severity={finding.severity} />
      <h2 id="finding-heading">
        <span className="visually-hidden">{i18n.t(`severity.${finding.severity}`)}:</span>{' '}
        {i18n.t(`category.${finding.category}`)}
      </h2>
      {onBeside && (
        <button
          type="button"
          className="button quiet icon"
          title={i18n.t('beside.open')}
          onClick={trusted(({ detail }) => onBeside(detail === 0))}
        >
          <Icon name="beside" />
          <span className="visually-hidden">{i18n.t('beside.open')}</span>
        </button>
      )}
      <button type="button" className="button quiet icon" onClick={trusted(onClose)}>
        <Icon name="close" />
        <span className="visually-hidden">{i18n.t('card.close')}</span>
      </button>
    </header>
  );
}
