import { i18n } from '#i18n';
import { worstSeverity } from '#lib/lint/severity.ts';
import type { MarkView } from './mark.ts';
import type { Session } from './session.ts';
import { isOfVideo } from './video/fields.ts';

/** What the mark of a composer says; `undefined` when it has nothing to say. */
export function markViewOf(session: Session): MarkView | undefined {
  const { state, findings, isEmpty, isMissed } = session;
  if (isMissed) {
    return { look: 'failed', label: i18n.t('gate.missed'), name: i18n.t('gate.missedLong') };
  }
  if (state === 'off') return undefined;
  if (isEmpty && state !== 'failed') {
    // What fits a video's details has a mark of its own.
    const isOffered = state === 'checked' && !isOfVideo(session.composer.surface.kind);
    return isOffered ? { look: 'beside', label: '', name: i18n.t('mark.beside') } : undefined;
  }
  if (state === 'failed') {
    return { look: 'failed', label: i18n.t('mark.failed'), name: i18n.t('mark.failedLong') };
  }
  const worst = worstSeverity(findings.map(({ severity }) => severity));
  const rest = session.isCut ? ` ${i18n.t('mark.cut')}` : '';
  if (worst) {
    const name = i18n.t('mark.findings', findings.length) + rest;
    return { look: worst, label: String(findings.length), name };
  }
  // The field beside it has a mark.
  if (session.composer.isTaken) return undefined;
  return state === 'checking'
    ? { look: 'checking', label: '', name: i18n.t('mark.checking') }
    : { look: 'clear', label: '', name: i18n.t('mark.clear') + rest };
}

/** What leads to the panel for a video's details. */
export function detailsView(): MarkView {
  return { look: 'details', label: i18n.t('mark.details'), name: i18n.t('mark.detailsLong') };
}

/** What stays on a page that an update of the extension has left behind. */
export function orphanView(): MarkView {
  return { look: 'failed', label: i18n.t('mark.orphaned'), name: i18n.t('mark.orphaned') };
}
