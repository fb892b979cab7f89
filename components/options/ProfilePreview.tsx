import { useEffect, useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import { compareProfiles } from '#lib/profile/compare.ts';
import type { Change } from '#lib/profile/compare.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { rules } from '#lib/rules/index.ts';
import { weightOf } from './ruleWeight.ts';
import { ProfileFacts } from './ProfileFacts.tsx';

/** What takes effect first: what gets milder is what a reader must not miss. */
const effects = ['milder', 'stricter', 'added', 'removed', 'changed'] as const;

interface ProfilePreviewProps {
  current: Profile;
  offered: Profile;
  onApply: () => void;
  onCancel: () => void;
}

/** Says in words what would change, before anything does. */
export function ProfilePreview({ current, offered, onApply, onCancel }: ProfilePreviewProps) {
  const changes = useMemo(
    () => compareProfiles(current, offered, rules.map(weightOf)),
    [current, offered],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="preview stack">
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t('import.previewHeading')}
      </h3>
      <ProfileFacts profile={offered} />
      {changes.length === 0 && <p>{i18n.t('import.same')}</p>}
      {effects.map((effect) => (
        <Changes
          key={effect}
          effect={effect}
          changes={changes.filter((change) => change.effect === effect)}
        />
      ))}
      <p className="row">
        <button type="button" className="button primary" onClick={onApply}>
          {i18n.t('import.apply')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {i18n.t('import.cancel')}
        </button>
      </p>
    </section>
  );
}

function Changes({ effect, changes }: { effect: Change['effect']; changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <details
      className="changes"
      data-effect={effect}
      open={changes.length <= 8 || effect === 'milder'}
    >
      <summary>
        {i18n.t(`change.${effect}`)} <span className="soft">{changes.length}</span>
      </summary>
      <ul>
        {changes.map(({ part, text }) => (
          <li key={`${part} ${text}`}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
