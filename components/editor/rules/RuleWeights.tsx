import { useState } from 'react';
import { i18n } from '#i18n';
import { categories } from '#lib/lint/finding.ts';
import { rules } from '#lib/rules/index.ts';
import { searchRules } from '../../options/searchRules.ts';
import { RuleSetting } from './RuleSetting.tsx';

/** What each rule weighs in the draft. */
export function RuleWeights() {
  const [wanted, setWanted] = useState('');
  const found = searchRules(rules, wanted);
  return (
    <>
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
      {categories.map((category) => {
        const members = found.filter((rule) => rule.category === category);
        return members.length === 0 ? null : (
          <section key={category} className="rule-group">
            <h2>{i18n.t(`category.${category}`)}</h2>
            <ul className="rule-settings">
              {members.map((rule) => (
                <RuleSetting key={rule.id} rule={rule} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
