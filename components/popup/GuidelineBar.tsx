import { useId } from 'react';
import { i18n } from '#i18n';
import type { PlatformId } from '#lib/lint/post.ts';
import { AccountChoice } from '../AccountChoice.tsx';
import { useGuidelines } from '../useGuidelines.ts';
import { Validity } from '../Validity.tsx';

/** Which guidelines hold, until when, and who is writing. */
export function GuidelineBar({ platform }: { platform: PlatformId | undefined }) {
  const { profiles, active, locked, choose, siteProfiles, chooseForSite } = useGuidelines(platform);
  // Where the site has guidelines of its own, it is those that are shown, and so those that change.
  const chooseHere = (id: string) =>
    platform && siteProfiles[platform] ? chooseForSite(platform, id) : choose(id);
  const field = useId();
  return (
    <footer className="guideline-bar">
      <label htmlFor={field}>{i18n.t('popup.guidelines')}</label>
      <Validity profile={active} />
      <select
        id={field}
        className="field"
        value={active.id}
        disabled={locked}
        title={locked ? i18n.t('managed.locked') : undefined}
        onChange={(event) => void chooseHere(event.currentTarget.value)}
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
