import { useId } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '#lib/lint/finding.ts';
import { Rewrite } from './Rewrite.tsx';

interface FindingTextProps {
  finding: Finding;
  /** The writer's own words in the finding's range. */
  quote: string;
  /** The id of the element that holds the message. */
  messageId: string;
}

/** What the words may do, why that matters, what was counted together, and the rewrite. */
export function FindingText({ finding, quote, messageId }: FindingTextProps) {
  const { message, why, source, facts, suggestion } = finding;
  return (
    <div className="text" aria-live="polite">
      <p id={messageId} className="message" dir="auto">
        {message}
      </p>
      {why && (
        <p className="why" dir="auto">
          {why}
        </p>
      )}
      {facts && facts.length > 0 && <Facts facts={facts} />}
      {suggestion === undefined ? (
        <blockquote className="quote" dir="auto">
          {quote}
        </blockquote>
      ) : (
        <Rewrite before={quote} after={suggestion} />
      )}
      <details className="source" key={finding.rule}>
        <summary>{i18n.t('card.why')}</summary>
        <p dir="auto">{source}</p>
      </details>
    </div>
  );
}

function Facts({ facts }: { facts: readonly string[] }) {
  const label = useId();
  return (
    <div className="facts">
      <p id={label}>{i18n.t('card.facts')}</p>
      <ul aria-labelledby={label}>
        {facts.map((fact) => (
          <li key={fact} dir="auto">
            {fact}
          </li>
        ))}
      </ul>
    </div>
  );
}
