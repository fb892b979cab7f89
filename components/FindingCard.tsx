import { useId } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '#lib/lint/finding.ts';
import { Aside } from './Aside.tsx';
import type { StandingInPage } from './Aside.tsx';
import { FindingActions } from './FindingActions.tsx';
import type { FindingActionsProps } from './FindingActions.tsx';
import { FindingText } from './FindingText.tsx';
import { Icon } from './Icon.tsx';
import { SeverityGlyph } from './SeverityGlyph.tsx';
import { trusted } from './trusted.ts';

export interface FindingCardProps extends FindingActionsProps, StandingInPage {
  /** The writer's own words in the finding's range. */
  quote: string;
  /** Opens what the guidelines offer for the whole post; absent where there is none. */
  onBeside?: (byKeyboard: boolean) => void;
}

/** What one finding may do, why, and one way to say it better, beside the words it is about. */
export function FindingCard(props: FindingCardProps) {
  const { finding, quote, onBeside } = props;
  const message = useId();
  return (
    <Aside
      standing={props}
      className="card"
      severity={finding.severity}
      sign={<SeverityGlyph severity={finding.severity} />}
      title={<Title finding={finding} />}
      describedBy={message}
      tools={onBeside && <BesideButton onBeside={onBeside} />}
      firstStop=".actions button"
      subject={finding.rule}
    >
      <FindingText finding={finding} quote={quote} messageId={message} />
      <FindingActions {...props} />
    </Aside>
  );
}

/** How much it matters, in words beside the sign and the colour, and what it is about. */
function Title({ finding }: { finding: Finding }) {
  return (
    <>
      <span className="visually-hidden">{i18n.t(`severity.${finding.severity}`)}:</span>{' '}
      {i18n.t(`category.${finding.category}`)}
    </>
  );
}

function BesideButton({ onBeside }: { onBeside: (byKeyboard: boolean) => void }) {
  return (
    <button
      type="button"
      className="button quiet icon"
      title={i18n.t('beside.open')}
      onClick={trusted(({ detail }) => onBeside(detail === 0))}
    >
      <Icon name="beside" />
      <span className="visually-hidden">{i18n.t('beside.open')}</span>
    </button>
  );
}
