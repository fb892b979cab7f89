import { useId } from 'react';
import { i18n } from '#i18n';
import type { Rule } from '#lib/lint/rule.ts';
import { severities, type Severity } from '#lib/lint/severity.ts';
import { isTable } from '#lib/profile/draft.ts';
import { severityFor } from '#lib/profile/effective.ts';
import { Profile } from '#lib/profile/schema.ts';
import { schemaAt } from '#lib/profile/walk.ts';
import { weightOf } from '../../options/ruleWeight.ts';
import { Field } from '../fields/Field.tsx';
import { useField } from '../fields/useField.ts';

/** What a setting says beside its weight. */
const details = ['message', 'reason', 'locked'];

/** How much one rule weighs here, and in what words. */
export function RuleSetting({ rule }: { rule: Rule }) {
  const path = ['rules', rule.id];
  const { value, put } = useField(path);
  const field = useId();
  const setting = isTable(value) ? value : {};
  const own = weightOf(rule).severity;
  const chosen = setting['enabled'] === false ? 'off' : setting['severity'];
  const choose = (weight: string) => {
    const { severity: _severity, enabled: _enabled, ...rest } = setting;
    const next = weight === '' ? rest : { ...rest, severity: weight };
    put(Object.keys(next).length > 0 ? next : undefined);
  };
  return (
    <li id={`rules.${rule.id}`} tabIndex={-1} data-set={value === undefined ? undefined : ''}>
      <div className="rule-setting">
        <label htmlFor={field}>{rule.title}</label>
        <select
          id={field}
          className="field short"
          value={typeof chosen === 'string' ? chosen : ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{i18n.t('editor.rules.own', [nameWeight(own)])}</option>
          {[...severities, 'off' as const].map((weight) => (
            <option key={weight} value={weight} disabled={!isAllowed(rule, weight)}>
              {nameWeight(weight)}
            </option>
          ))}
        </select>
      </div>
      <p className="small soft">{rule.reason}</p>
      {value !== undefined && <RuleDetails path={path} />}
    </li>
  );
}

function RuleDetails({ path }: { path: readonly string[] }) {
  return (
    <details>
      <summary className="small">{i18n.t('editor.rules.more')}</summary>
      <div className="entry-fields">
        {details.map((name) => {
          const schema = schemaAt(Profile, [...path, name]);
          return schema && <Field key={name} path={[...path, name]} schema={schema} />;
        })}
      </div>
    </details>
  );
}

function nameWeight(weight: Severity | 'off'): string {
  return weight === 'off' ? i18n.t('rules.off') : i18n.t(`severity.${weight}`);
}

/** A profile cannot lower safety rules below "warn". */
function isAllowed(rule: Rule, severity: Severity | 'off'): boolean {
  const { severity: own } = weightOf(rule);
  const setting = { enabled: true, severity, params: {}, locked: false };
  return severityFor({ rules: { [rule.id]: setting } }, rule.id, own) === severity;
}
