import { i18n } from '#i18n';
import { type Severity, worstSeverity } from '#lib/lint/severity.ts';
import type { CheckState } from './checker.ts';
import type { MarkView } from './mark.ts';
import type { Session } from './session.ts';
import { isOfVideo } from './video/fields.ts';

/** All that decides what a mark says. */
interface Standing {
  readonly state: CheckState;
  readonly isWaiting: boolean;
  readonly isEmpty: boolean;
  readonly isMissed: boolean;
  readonly isCut: boolean;
  /** The field beside it has a mark. */
  readonly isTaken: boolean;
  /** What fits a video's details has a mark of its own. */
  readonly isVideo: boolean;
  readonly worst: Severity | undefined;
  readonly count: number;
}

/** Words are looked up once for each standing, and not at every key. */
const views = new Map<string, MarkView | undefined>();

/** What the mark of a composer says; `undefined` when it has nothing to say. */
export function markViewOf(session: Session): MarkView | undefined {
  const { state, lastFindings, isEmpty, isMissed, isCut, isWaiting, composer } = session;
  const standing: Standing = {
    state,
    isWaiting,
    isEmpty,
    isMissed,
    isCut,
    isTaken: composer.isTaken,
    isVideo: isOfVideo(composer.surface.kind),
    worst: worstSeverity(lastFindings.map(({ severity }) => severity)),
    count: lastFindings.length,
  };
  const key = Object.values(standing).join();
  if (!views.has(key)) views.set(key, viewOf(standing));
  return views.get(key);
}

function viewOf(standing: Standing): MarkView | undefined {
  const { state, worst, count, isEmpty } = standing;
  if (standing.isMissed) {
    return { look: 'failed', label: i18n.t('gate.missed'), name: i18n.t('gate.missedLong') };
  }
  if (state === 'off') return undefined;
  if (isEmpty && state !== 'failed') {
    const isOffered = state === 'checked' && !standing.isVideo;
    return isOffered ? { look: 'beside', label: '', name: i18n.t('mark.beside') } : undefined;
  }
  if (state === 'failed') {
    return { look: 'failed', label: i18n.t('mark.failed'), name: i18n.t('mark.failedLong') };
  }
  const rest = standing.isCut ? ` ${i18n.t('mark.cut')}` : '';
  if (worst) {
    return { look: worst, label: String(count), name: i18n.t('mark.findings', count) + rest };
  }
  if (standing.isTaken) return undefined;
  return standing.isWaiting
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
