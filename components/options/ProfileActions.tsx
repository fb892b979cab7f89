import { i18n } from '#i18n';
import type { Profile } from '#lib/profile/schema.ts';
import { textOf } from '#lib/store/profiles.ts';

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
  return (
    <p className="row">
      <button type="button" className="button" onClick={() => saveAsFile(profile)}>
        {i18n.t('profile.export')}
      </button>
      <button type="button" className="button" onClick={() => void copy()}>
        {i18n.t('profile.copy')}
      </button>
      {canRemove && (
        <button type="button" className="button quiet" onClick={() => void onRemove()}>
          {i18n.t('profile.remove')}
        </button>
      )}
    </p>
  );
}

function saveAsFile(profile: Profile): void {
  const file = new Blob([textOf(profile)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${profile.id}-${profile.version}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
