import { i18n } from '#i18n';
import { worstSeverity } from '#lib/lint/severity.ts';
import type { TabState } from './useTab.ts';

/** The name of the first tab, with how many findings are behind it and how much the worst matters. */
export function PageTab({ tab }: { tab: TabState }) {
  const findings =
    tab.status === 'reached' ? tab.report.composers.flatMap((composer) => composer.findings) : [];
  const worst = worstSeverity(findings.map(({ severity }) => severity));
  return (
    <>
      {i18n.t('popup.tabPage')}
      {worst && (
        <span className="count" data-severity={worst}>
          {findings.length}
        </span>
      )}
    </>
  );
}
