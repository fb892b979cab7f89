import { i18n } from '#i18n';
import type { Reason } from '#lib/suggest/suggestion.ts';

/** Why a tag is suggested, in a few words: “Heart Month, until Feb 28”. */
export function reasonWords(reason: Reason): string {
  if (reason.kind === 'time') {
    const { name, until } = reason;
    return until === undefined ? name : i18n.t('suggest.until', [name, shortDay(until)]);
  }
  if (reason.kind === 'topic') return i18n.t('suggest.topic', [reason.topic]);
  if (reason.kind === 'language') return i18n.t('suggest.language', [languageName(reason.locale)]);
  return i18n.t(`suggest.${reason.kind}`);
}

/** `2026-02-28` as people write it where they are, without its year. */
export function shortDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return date.toLocaleDateString(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
}

function languageName(locale: string): string {
  const names = new Intl.DisplayNames(undefined, { type: 'language', fallback: 'code' });
  return names.of(locale.split('-')[0] ?? locale) ?? locale;
}
