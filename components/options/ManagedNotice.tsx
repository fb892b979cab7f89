import { i18n } from '#i18n';
import { isLocked, managedProfile } from '#lib/store/active-profile.ts';
import { useManaged } from '#lib/store/managed.ts';
import { readingOf } from '#lib/store/stored-profiles.ts';
import { ProblemList } from './ProblemList.tsx';

/** Says what the organisation has settled, and what is wrong with it for whoever looks after it. */
export function ManagedNotice() {
  const { value } = useManaged();
  const reading = value.file && readingOf(value.file);
  if (reading && !reading.ok) {
    return (
      <>
        <p className="notice" data-severity="warn">
          {i18n.t('managed.unreadable')}
        </p>
        <ProblemList problems={reading.problems} />
      </>
    );
  }
  if (!managedProfile(value)) return null;
  return <p className="notice">{i18n.t(isLocked(value) ? 'managed.locked' : 'managed.offered')}</p>;
}
