import { i18n } from '#i18n';
import { useLastImport } from '#lib/store/last-import.ts';
import { undoImport } from '#lib/store/profiles.ts';

/** Takes the last import back, today or later. */
export function UndoImport({ onSay }: { onSay: (text: string) => void }) {
  const { value } = useLastImport();
  if (!value) return null;
  const undo = async () => {
    await undoImport();
    onSay(i18n.t('profile.undone'));
  };
  return (
    <button type="button" className="button quiet" onClick={() => void undo()}>
      {i18n.t('profile.undo', [value.name])}
    </button>
  );
}
