import { useState } from 'react';
import { i18n } from '#i18n';
import { defaultProfile } from '#lib/profile/default.ts';
import { importProfile, removeProfile, useProfiles } from '#lib/store/profiles.ts';
import { TroubleNotice } from '../TroubleNotice.tsx';
import { useGuidelines } from '../useGuidelines.ts';
import { ImportProfile } from './ImportProfile.tsx';
import { ProfileActions } from './ProfileActions.tsx';
import { ProfileFacts } from './ProfileFacts.tsx';

/** The guidelines in use, the others on this device, and the way to bring in more. */
export function GuidelinesSection() {
  const { profiles, active, choose } = useGuidelines();
  const { trouble } = useProfiles();
  const [said, setSaid] = useState('');

  const apply = async (text: string) => {
    const reading = await importProfile(text);
    if (!reading.ok) return;
    await choose(reading.profile.id);
    setSaid(i18n.t('profile.applied'));
  };
  const removeActive = async () => {
    await removeProfile(active.id);
    setSaid(i18n.t('profile.removed'));
  };
  return (
    <>
      <h1>{i18n.t('profile.heading')}</h1>
      <p className="lede">{i18n.t('profile.lede')}</p>
      <TroubleNotice trouble={trouble} />
      <fieldset className="profiles">
        <legend className="visually-hidden">{i18n.t('profile.choose')}</legend>
        {profiles.map((profile) => (
          <label key={profile.id} className="profile">
            <input
              type="radio"
              name="profile"
              checked={profile === active}
              onChange={() => void choose(profile.id)}
            />
            <ProfileFacts profile={profile} />
          </label>
        ))}
      </fieldset>
      <ProfileActions
        profile={active}
        canRemove={active !== defaultProfile}
        onRemove={removeActive}
        onSay={setSaid}
      />
      <p role="status" className="small">
        {said}
      </p>
      <h2>{i18n.t('profile.bringIn')}</h2>
      <ImportProfile current={active} onApply={apply} />
    </>
  );
}
