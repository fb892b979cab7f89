import { i18n } from '#i18n';
import { useSettings } from '#lib/store/settings.ts';
import { SiteAccess } from '../SiteAccess.tsx';
import { Tabs } from '../Tabs.tsx';
import { TroubleNotice } from '../TroubleNotice.tsx';
import { CheckText } from './CheckText.tsx';
import { GuidelineBar } from './GuidelineBar.tsx';
import { Hashtags } from './Hashtags.tsx';
import { PageFindings } from './PageFindings.tsx';
import { PageTab } from './PageTab.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { useTab } from './useTab.ts';

/** What the toolbar button opens: what was found here, a place to check a text, the hospital's hashtags. */
export function Popup() {
  const { trouble } = useSettings();
  const tab = useTab();
  return (
    <main className="popup">
      <PopupHeader tab={tab} />
      <TroubleNotice trouble={trouble} />
      <SiteAccess />
      <Tabs
        label={i18n.t('popup.sections')}
        tabs={[
          { id: 'page', label: <PageTab tab={tab} />, panel: <PageFindings tab={tab} /> },
          { id: 'check', label: i18n.t('popup.tabCheck'), panel: <CheckText /> },
          {
            id: 'tags',
            label: i18n.t('popup.tabTags'),
            panel: <Hashtags tab={tab} />,
            keys: '#/@',
          },
        ]}
      />
      <GuidelineBar platform={'platform' in tab ? tab.platform.id : undefined} />
    </main>
  );
}
