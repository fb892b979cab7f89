import { i18n } from '#i18n';
import type { TabReport } from '#lib/messages.ts';
import { FindingList } from '../FindingList.tsx';
import { Icon } from '../Icon.tsx';
import { SeverityGlyph } from '../SeverityGlyph.tsx';
import type { TabState } from './useTab.ts';

type ComposerState = TabReport['composers'][number]['state'];

/** What was found in the posts that are open on this page, or why there is nothing to show. */
export function PageFindings({ tab }: { tab: TabState }) {
  if (tab.status === 'loading') return <Quiet text={i18n.t('popup.loading')} />;
  if (tab.status === 'unsupported') return <Quiet text={i18n.t('popup.unsupported')} />;
  if (tab.status === 'reached') return <Report report={tab.report} />;
  return <Trouble text={i18n.t('popup.silent', [tab.platform.name])} />;
}

function Report({ report: { composers } }: { report: TabReport }) {
  const findings = composers.flatMap((composer) => composer.findings);
  const has = (state: ComposerState) => composers.some((composer) => composer.state === state);
  if (findings.length > 0) {
    return (
      <>
        {has('failed') && <PartlyFailed />}
        <FindingList findings={findings} />
      </>
    );
  }
  if (composers.length === 0) return <Quiet text={i18n.t('popup.noComposer')} />;
  if (has('failed')) return <Trouble text={i18n.t('popup.failed')} />;
  if (has('checking')) return <Quiet text={i18n.t('popup.loading')} />;
  return has('checked') ? <Clean /> : <Quiet text={i18n.t('popup.off')} />;
}

function Clean() {
  return (
    <div className="quiet-state" role="status">
      <Icon name="check" size={22} />
      <p>{i18n.t('popup.clean')}</p>
      <p className="small soft">{i18n.t('popup.canBeWrong')}</p>
    </div>
  );
}

function Quiet({ text }: { text: string }) {
  return (
    <div className="quiet-state" role="status">
      <p className="soft">{text}</p>
    </div>
  );
}

function Trouble({ text }: { text: string }) {
  return (
    <div className="quiet-state" role="status" data-severity="warn">
      <SeverityGlyph severity="warn" size={22} />
      <p>{text}</p>
    </div>
  );
}

/** One post is open and checked, another is open and is not. */
function PartlyFailed() {
  return (
    <p className="notice" data-severity="warn">
      <SeverityGlyph severity="warn" />
      <span>{i18n.t('popup.failed')}</span>
    </p>
  );
}
