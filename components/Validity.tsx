import { i18n } from '#i18n';
import type { Severity } from '#lib/lint/severity.ts';
import { defaultProfile } from '#lib/profile/default.ts';
import { dayOf, statusOn } from '#lib/profile/effective.ts';
import type { ProfileStatus } from '#lib/profile/effective.ts';
import type { Profile } from '#lib/profile/schema.ts';

const tones: Record<ProfileStatus, Severity | undefined> = {
  current: undefined,
  ending: 'warn',
  upcoming: 'advise',
  expired: 'stop',
};

/** Whether guidelines hold today, at a glance. */
export function Validity({ profile }: { profile: Profile }) {
  const { status, words } = describeToday(profile);
  return (
    <span className="validity" data-severity={tones[status]}>
      {words}
    </span>
  );
}

/** What follows when guidelines do not hold today; nothing when they do. */
export function ValidityNote({ profile }: { profile: Profile }) {
  const { note } = describeToday(profile);
  return note && <p className="small">{note}</p>;
}

function describeToday(profile: Profile): { status: ProfileStatus; words: string; note?: string } {
  const status = statusOn(profile, dayOf(new Date()));
  const { issued, effective = issued, expires, whenExpired } = profile.validity;
  if (profile === defaultProfile) return { status, words: i18n.t('validity.builtIn') };
  if (status === 'expired') {
    const note = i18n.t(whenExpired === 'warn' ? 'validity.expiredKept' : 'validity.expiredMeans');
    return { status, words: i18n.t('validity.expired', [formatDay(expires)]), note };
  }
  if (status === 'upcoming') {
    const words = i18n.t('validity.upcoming', [formatDay(effective)]);
    return { status, words, note: i18n.t('validity.upcomingMeans') };
  }
  return { status, words: i18n.t(`validity.${status}`, [formatDay(expires)]) };
}

/** `2027-01-31` as people write it where they are. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return date.toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
}
