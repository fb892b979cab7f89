import { useState } from 'react';
import { i18n } from '#i18n';
import { defaultProfile } from '#lib/profile/default.ts';
import { bringIn, removeProfile, useProfiles } from '#lib/store/profiles.ts';
import { TroubleNotice } from '../TroubleNotice.tsx';
import { useGuidelines } from '../useGuidelines.ts';
import { ExampleOffers } from './ExampleOffers.tsx';
import { ImportProfile } from './ImportProfile.tsx';
import { ManagedNotice } from './ManagedNotice.tsx';
import { ProfileActions } from './ProfileActions.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import { SiteProfiles } from './SiteProfiles.tsx';
import { UndoImport } from './UndoImport.tsx';
import { UnreadableProfiles } from './UnreadableProfiles.tsx';

/** The guidelines in use, the others on this device, and the way to bring in more. */
export function GuidelinesSection({ exampleId = '' }: { exampleId?: string }) {
  const { profiles, active, managed, locked, choose } = useGuidelines();
  const { trouble } = useProfiles();
  const [said, setSaid] = useState('');

  const apply = async (text: string) => {
    const reading = await bringIn(text);
    if (reading.ok) setSaid(i18n.t('profile.applied'));
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
      <ManagedNotice />
      <UnreadableProfiles />
      <ProfileChoice
        profiles={profiles}
        active={active}
        managed={managed}
        onChoose={(id) => void choose(id)}
      />
      <ProfileActions
        profile={active}
        canRemove={active !== defaultProfile && active !== managed}
        onRemove={removeActive}
        onSay={setSaid}
      />
      <div className="row small">
        <p role="status">{said}</p>
        {!locked && <UndoImport onSay={setSaid} />}
      </div>
      {!locked && (
        <>
          <h2>{i18n.t('profile.bringIn')}</h2>
          <ImportProfile key={exampleId} current={active} exampleId={exampleId} onApply={apply} />
          <ExampleOffers />
          {profiles.length > 1 && <SiteProfiles />}
        </>
      )}
    </>
  );
}
