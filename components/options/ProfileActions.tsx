import { i18n } from '#i18n';
import type { Profile } from '#lib/profile/schema.ts';
import { textOf } from '#lib/store/profiles.ts';
import { saveText } from '../saveText.ts';

interface ProfileActionsProps {
  profile: Profile;
  /** The built-in guidelines stay. */
  canRemove: boolean;
  onRemove: () => Promise<void>;
  /** What was done, for the status line. */
  onSay: (text: string) => void;
}

/** Hands the guidelines in use on, or takes them away. */
export function ProfileActions({ profile, canRemove, onRemove, onSay }: ProfileActionsProps) {
  const copy = async () => {
    await navigator.clipboard.writeText(textOf(profile));
    onSay(i18n.t('profile.copied'));
  };
  const save = () =>
    saveText(`${profile.id}-${profile.version}.json`, 'application/json', textOf(profile));
  return (
    <p className="row">
      <button type="button" className="button" onClick={save}>
        {i18n.t('profile.export')}
      </button>
      <button type="button" className="button" onClick={() => void copy()}>
        {i18n.t('profile.copy')}
      </button>
      <a className="button" href="/options.html#editor">
        {i18n.t('profile.edit')}
      </a>
      {canRemove && (
        <button type="button" className="button quiet" onClick={() => void onRemove()}>
          {i18n.t('profile.remove')}
        </button>
      )}
    </p>
  );
}
