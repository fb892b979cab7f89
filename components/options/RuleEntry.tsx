import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Example, Rule } from '#lib/lint/rule.ts';
import type { Severity } from '#lib/lint/severity.ts';
import { SeverityGlyph } from '../SeverityGlyph.tsx';
import { ExampleText } from './ExampleText.tsx';
import { weightOf } from './ruleWeight.ts';

interface RuleEntryProps {
  rule: Rule;
  /** What the rule weighs under the guidelines in use. */
  weight: Severity | 'off';
  open: boolean;
}

/** One rule: its name, and behind it the reason, the source and what it flags and leaves alone. */
export function RuleEntry({ rule, weight, open }: RuleEntryProps) {
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) entry.current?.scrollIntoView({ block: 'start' });
  }, [open]);
  return (
    <li ref={entry} data-severity={weight === 'off' ? 'hint' : weight}>
      <details open={open}>
        <summary>
          <SeverityGlyph severity={weight === 'off' ? 'hint' : weight} />
          <span className="title">{rule.title}</span>
          <span className="level">{nameWeight(weight)}</span>
        </summary>
        <RuleText rule={rule} weight={weight} />
      </details>
    </li>
  );
}

function nameWeight(weight: Severity | 'off'): string {
  return weight === 'off' ? i18n.t('rules.off') : i18n.t(`severity.${weight}`);
}

function RuleText({ rule, weight }: Omit<RuleEntryProps, 'open'>) {
  const { id, reason, source, offByDefault, flags, leaves } = rule;
  const own = weightOf(rule).severity;
  return (
    <div className="rule-text stack">
      <p>{reason}</p>
      {weight !== own && <p className="notice">{i18n.t('rules.set', [nameWeight(own)])}</p>}
      {offByDefault && <p className="notice">{i18n.t('rules.offByDefault', [offByDefault])}</p>}
      <p className="small soft">
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.label}
          </a>
        ) : (
          source.label
        )}
        {' · '}
        <code>{id}</code>
      </p>
      <Examples heading={i18n.t('rules.flags')} examples={flags} />
      <Examples heading={i18n.t('rules.leaves')} examples={leaves} />
    </div>
  );
}

function Examples({ heading, examples }: { heading: string; examples: readonly Example[] }) {
  return (
    <div className="examples">
      <h3>{heading}</h3>
      <ul>
        {examples.map((example) => (
          <ExampleText key={JSON.stringify(example)} example={example} />
        ))}
      </ul>
    </div>
  );
}
