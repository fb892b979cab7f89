import type { PlatformId } from '../lint/post.ts';
import { compareSeverity, type Severity } from '../lint/severity.ts';
import { defaultProfile } from './default.ts';
import type { Profile } from './schema.ts';

/** Days before the end from which an ending profile is announced. */
const noticeDays = 30;

export type ProfileStatus = 'upcoming' | 'current' | 'ending' | 'expired';

/** The day of a moment where the person is, `YYYY-MM-DD`, as profiles write days. */
export function dayOf(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whether a profile holds on `day` (`YYYY-MM-DD`), and whether its end is near. */
export function statusOn(profile: Profile, day: string): ProfileStatus {
  const { issued, effective = issued, expires } = profile.validity;
  if (day < effective) return 'upcoming';
  if (day > expires) return 'expired';
  const daysLeft = (Date.parse(expires) - Date.parse(day)) / 86_400_000;
  return daysLeft <= noticeDays ? 'ending' : 'current';
}

/**
 * The profile as it holds on `day` (`YYYY-MM-DD`). Out of its time, the house's rules, terms and tags
 * give way to the built-in ones, and what is a fact stays: names, people, contacts, help lines. A
 * profile may ask to be kept after its end (`whenExpired: "warn"`).
 */
export function inForceOn(profile: Profile, day: string): Profile {
  const status = statusOn(profile, day);
  const isOut =
    status === 'upcoming' || (status === 'expired' && profile.validity.whenExpired === 'core-only');
  if (!isOut) return profile;
  const { id, name, version, validity, locale, org, people, escalation, crisis } = profile;
  const { employeeRights = defaultProfile.employeeRights } = profile;
  const facts = { id, name, version, validity, locale, org, people, escalation, crisis };
  return { ...defaultProfile, ...facts, employeeRights };
}

/**
 * How much a rule weighs under a profile. A shared file cannot switch safety off: privacy and advice
 * rules that stop keep at least "warn", and the guard over protected speech stays as it is.
 * `ruleSeverity` is what the rule says of itself, "off" for a rule that has to be asked for.
 */
export function severityFor(
  profile: Pick<Profile, 'rules'>,
  ruleId: string,
  ruleSeverity: Severity | 'off',
): Severity | 'off' {
  const setting = profile.rules[ruleId];
  if (!setting || ruleId === 'conduct/protected-speech') return ruleSeverity;
  const wanted = setting.enabled ? (setting.severity ?? ruleSeverity) : 'off';
  const hasFloor = ruleSeverity === 'stop' && /^(?:phi|advice)\//.test(ruleId);
  return hasFloor && isBelowWarn(wanted) ? 'warn' : wanted;
}

function isBelowWarn(severity: Severity | 'off'): boolean {
  return severity === 'off' || compareSeverity(severity, 'warn') > 0;
}

export type PlatformGuide = NonNullable<Profile['platforms'][PlatformId]>;

/** What holds on a platform; what the profile leaves open is filled in from the built-in profile. */
export function guideFor(profile: Profile, platform: PlatformId): PlatformGuide {
  const builtIn = defaultProfile.platforms[platform];
  const own = profile.platforms[platform] ?? builtIn;
  if (!own || !builtIn) throw new Error(`The built-in profile has no platform "${platform}".`);
  return {
    ...own,
    length: { ...builtIn.length, ...own.length },
    hashtags: { ...own.hashtags, max: own.hashtags.max ?? builtIn.hashtags.max },
  };
}
