import { i18n } from '#i18n';
import type { Finding } from '#lib/lint/finding.ts';
import { Icon } from './Icon.tsx';
import { SeverityGlyph } from './SeverityGlyph.tsx';
import { trusted } from './trusted.ts';

/** The strip on top: how much it matters, by sign, colour and words, and what it is about. */
export function FindingHeading({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  return (
    <header className="heading">
      <SeverityGlyph severity={finding.severity} />
      <h2 id="finding-heading">
        <span className="visually-hidden">{i18n.t(`severity.${finding.severity}`)}:</span>{' '}
        {i18n.t(`category.${finding.category}`)}
      </h2>
      <button type="button" className="button quiet icon" onClick={trusted(onClose)}>
        <Icon name="close" />
        <span className="visually-hidden">{i18n.t('card.close')}</span>
      </button>
    </header>
  );
}
