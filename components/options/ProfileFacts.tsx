import { i18n } from '#i18n';
import { defaultProfile } from '#lib/profile/default.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { Validity, ValidityNote } from '../Validity.tsx';

/** Which guidelines these are, which issue, and how long they hold. */
export function ProfileFacts({ profile }: { profile: Profile }) {
  const { name, version, validity, hashtags, people, terms } = profile;
  return (
    <div className="profile-facts">
      <p className="name">{name}</p>
      <p className="row small">
        <Validity profile={profile} />
        <span className="soft">{i18n.t('profile.version', [version])}</span>
        {validity.owner && profile !== defaultProfile && (
          <span className="soft">{i18n.t('profile.owner', [validity.owner])}</span>
        )}
      </p>
      <ValidityNote profile={profile} />
      <p className="small soft">
        {i18n.t('profile.holds', [hashtags.approved.length, people.length, terms.length])}
      </p>
    </div>
  );
}
