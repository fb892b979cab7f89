import { i18n } from '#i18n';
import type { Finding } from '#lib/lint/finding.ts';
import { compareSeverity } from '#lib/lint/severity.ts';
import { Icon } from './Icon.tsx';
import { SeverityGlyph } from './SeverityGlyph.tsx';

export type QuotedFinding = Finding & { quote: string };

/** Findings one below the other, the worst first. */
export function FindingList({ findings }: { findings: readonly QuotedFinding[] }) {
  const worstFirst = findings.toSorted((a, b) => compareSeverity(a.severity, b.severity));
  return (
    <ul className="findings">
      {worstFirst.map((finding) => (
        <FindingItem key={`${finding.rule} ${finding.start} ${finding.end}`} finding={finding} />
      ))}
    </ul>
  );
}

function FindingItem({ finding }: { finding: QuotedFinding }) {
  const { severity, quote, message, suggestion } = finding;
  return (
    <li data-severity={severity}>
      <SeverityGlyph severity={severity} />
      <div>
        <span className="visually-hidden">{i18n.t(`severity.${severity}`)}:</span>
        <p className="quote" dir="auto">
          {quote}
        </p>
        <p dir="auto">{message}</p>
        {suggestion !== undefined && <Suggestion text={suggestion} />}
      </div>
    </li>
  );
}

function Suggestion({ text }: { text: string }) {
  return (
    <p className="try">
      <Icon name="arrow" size={14} />
      <span className="visually-hidden">{i18n.t('card.try')}:</span>
      {text.trim() ? <ins dir="auto">{text}</ins> : <em>{i18n.t('card.takeOut')}</em>}
    </p>
  );
}
