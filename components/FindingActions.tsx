import { useState } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '#lib/lint/finding.ts';
import { Icon } from './Icon.tsx';
import { trusted } from './trusted.ts';

export interface FindingActionsProps {
  finding: Finding;
  /** Which of the findings this is, counted from 0. */
  position: { index: number; total: number };
  /** Whether the editor can take a change. */
  canUse: boolean;
  /** The editor was asked for the change and did not make it. */
  failed: boolean;
  onUse: () => void;
  onKeep: () => void;
  onCopy: () => void;
  onNext: () => void;
  onPrevious: () => void;
}

/** What the writer can do about a finding, and the way to the other findings. */
export function FindingActions(props: FindingActionsProps) {
  const { finding, canUse, failed, onUse, onKeep, onCopy } = props;
  const offered = finding.suggestion !== undefined;
  const takes = offered && canUse && !failed;
  return (
    <footer className="actions">
      {failed && (
        <p className="failed" role="alert">
          {i18n.t('card.failed')}
        </p>
      )}
      {takes && (
        <button type="button" className="button primary" onClick={trusted(onUse)}>
          {i18n.t('card.useIt')}
        </button>
      )}
      {offered && !takes && <CopyButton key={finding.suggestion} onCopy={onCopy} />}
      <button type="button" className="button" onClick={trusted(onKeep)}>
        {i18n.t('card.keepMine')}
      </button>
      <Position {...props} />
    </footer>
  );
}

function CopyButton({ onCopy }: { onCopy: () => void }) {
  const [copied, setCopied] = useState(false);
  const copy = trusted(() => {
    onCopy();
    setCopied(true);
  });
  return (
    <button type="button" className="button primary" aria-live="polite" onClick={copy}>
      {i18n.t(copied ? 'card.copied' : 'card.copy')}
    </button>
  );
}

function Position({ position, onNext, onPrevious }: FindingActionsProps) {
  if (position.total < 2) return null;
  return (
    <div className="position">
      <button type="button" className="button quiet icon" onClick={trusted(onPrevious)}>
        <Icon name="previous" />
        <span className="visually-hidden">{i18n.t('card.previous')}</span>
      </button>
      <span>{i18n.t('card.position', [position.index + 1, position.total])}</span>
      <button type="button" className="button quiet icon" onClick={trusted(onNext)}>
        <Icon name="next" />
        <span className="visually-hidden">{i18n.t('card.next')}</span>
      </button>
    </div>
  );
}
