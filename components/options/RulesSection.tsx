import { useState } from 'react';
import { i18n } from '#i18n';
import { categories } from '#lib/lint/finding.ts';
import type { Rule } from '#lib/lint/rule.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { useGuidelines } from '../useGuidelines.ts';
import { RuleEntry } from './RuleEntry.tsx';
import { weightUnder } from './ruleWeight.ts';
import { searchRules } from './searchRules.ts';

interface RulesSectionProps {
  rules: readonly Rule[];
  /** The rule to show opened, from the address. */
  openId: string;
}

/** Every rule with its reason, its source and its examples, to be searched and read. */
export function RulesSection({ rules, openId }: RulesSectionProps) {
  const [wanted, setWanted] = useState('');
  const { active } = useGuidelines();
  const found = searchRules(rules, wanted);
  return (
    <>
      <h1>{i18n.t('rules.heading')}</h1>
      <p className="lede">{i18n.t('rules.lede')}</p>
      <input
        type="search"
        className="field"
        aria-label={i18n.t('rules.search')}
        placeholder={i18n.t('rules.search')}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <p role="status" className="small soft">
        {i18n.t('rules.count', found.length)}
      </p>
      {categories.map((category) => (
        <RuleGroup
          key={category}
          heading={i18n.t(`category.${category}`)}
          rules={found.filter((rule) => rule.category === category)}
          openId={openId}
          guidelines={active}
        />
      ))}
    </>
  );
}

interface RuleGroupProps extends RulesSectionProps {
  heading: string;
  guidelines: Profile;
}

function RuleGroup({ heading, rules, openId, guidelines }: RuleGroupProps) {
  if (rules.length === 0) return null;
  return (
    <section className="rule-group">
      <h2>{heading}</h2>
      <ul className="rules">
        {rules.map((rule) => (
          <RuleEntry
            key={rule.id}
            rule={rule}
            weight={weightUnder(guidelines, rule)}
            open={rule.id === openId}
          />
        ))}
      </ul>
    </section>
  );
}
