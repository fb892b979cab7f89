import { i18n } from '#i18n';
import type { Profile } from '#lib/profile/schema.ts';
import { ProfileFacts } from './ProfileFacts.tsx';

interface ProfileChoiceProps {
  profiles: readonly Profile[];
  active: Profile;
  /** The one that the organisation hands out, if any. */
  managed: Profile | undefined;
  onChoose: (id: string) => void;
}

/** The guidelines on this device, of which one is in use. */
export function ProfileChoice({ profiles, active, managed, onChoose }: ProfileChoiceProps) {
  return (
    <fieldset className="profiles">
      <legend className="visually-hidden">{i18n.t('profile.choose')}</legend>
      {profiles.map((profile) => (
        <label key={profile.id} className="profile">
          <input
            type="radio"
            name="profile"
            checked={profile === active}
            onChange={() => onChoose(profile.id)}
          />
          <div className="stack">
            <ProfileFacts profile={profile} />
            {profile === managed && <p className="by-organization">{i18n.t('managed.by')}</p>}
          </div>
        </label>
      ))}
    </fieldset>
  );
}
