import { useId } from 'react';
import { i18n } from '#i18n';
import { AccountChoice } from '../AccountChoice.tsx';
import { useGuidelines } from '../useGuidelines.ts';
import { Validity } from '../Validity.tsx';

/** Which guidelines hold, until when, and who is writing. */
export function GuidelineBar() {
  const { profiles, active, choose } = useGuidelines();
  const field = useId();
  return (
    <footer className="guideline-bar">
      <label htmlFor={field}>{i18n.t('popup.guidelines')}</label>
      <Validity profile={active} />
      <select
        id={field}
        className="field"
        value={active.id}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        {profiles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <span>{i18n.t('account.label')}</span>
      <AccountChoice />
      {/* Not here: Firefox closes a popup when a file dialog opens over it, https://bugzil.la/1292701 */}
      <a href="/options.html#guidelines" target="_blank">
        {i18n.t('popup.manage')}
      </a>
    </footer>
  );
}
