import { i18n } from '#i18n';
import { removeProfile, useProfiles } from '#lib/store/profiles.ts';
import { readingOf } from '#lib/store/stored-profiles.ts';
import { saveText } from '../saveText.ts';
import { ProblemList } from './ProblemList.tsx';

/** Guidelines that are kept here and cannot be read any more, each with what to mend in it. */
export function UnreadableProfiles() {
  const { value: files } = useProfiles();
  return files.map((file) => {
    const reading = readingOf(file);
    if (reading.ok) return null;
    const { id, text } = file;
    return (
      <section key={id} className="stack" aria-label={id}>
        <p className="notice" data-severity="warn">
          {i18n.t('profile.unreadable', [id])}
        </p>
        <ProblemList problems={reading.problems} />
        <p className="row">
          <button
            type="button"
            className="button"
            onClick={() => saveText(`${id}.json`, 'application/json', text)}
          >
            {i18n.t('profile.export')}
          </button>
          <button type="button" className="button quiet" onClick={() => void removeProfile(id)}>
            {i18n.t('profile.remove')}
          </button>
        </p>
      </section>
    );
  });
}
