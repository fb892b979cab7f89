import { i18n } from '#i18n';
import { useSettings } from '#lib/store/settings.ts';
import { BrandMark } from '../BrandMark.tsx';
import { SiteSwitch } from '../SiteSwitch.tsx';
import type { TabState } from './useTab.ts';

/** The name, whether this site is checked, and the switch for that. */
export function PopupHeader({ tab }: { tab: TabState }) {
  const { value } = useSettings();
  const site = 'platform' in tab ? tab.platform : undefined;
  const on = site && !value.disabledSites.includes(site.id);
  return (
    <header className="popup-header">
      <BrandMark />
      <div>
        <h1>{i18n.t('extensionName')}</h1>
        <p className="small soft">
          {site
            ? i18n.t(on ? 'popup.checkingHere' : 'popup.notCheckingHere', [site.name])
            : i18n.t('popup.notOurs')}
        </p>
      </div>
      {site && <SiteSwitch site={site} label={i18n.t('popup.switchHere', [site.name])} hideLabel />}
    </header>
  );
}
