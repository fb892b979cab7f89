import { i18n } from '#i18n';
import { useManaged } from '#lib/store/managed.ts';
import { platforms } from '#lib/platforms/index.ts';
import { AccountChoice } from '../AccountChoice.tsx';
import { SiteAccess } from '../SiteAccess.tsx';
import { SiteSwitch } from '../SiteSwitch.tsx';

/** Where Chaperone checks, and for whom somebody mostly writes. */
export function SitesSection() {
  const { disabledSites } = useManaged().value;
  return (
    <>
      <h1>{i18n.t('sites.heading')}</h1>
      <p className="lede">{i18n.t('sites.lede')}</p>
      <SiteAccess />
      <ul className="sites">
        {Object.values(platforms).map((platform) => (
          <li key={platform.id}>
            <SiteSwitch site={platform} label={platform.name} />
            {disabledSites.includes(platform.id) && (
              <p className="by-organization">{i18n.t('managed.site')}</p>
            )}
          </li>
        ))}
      </ul>
      <h2>{i18n.t('sites.account')}</h2>
      <div className="account">
        <AccountChoice />
      </div>
      <p className="small soft">{i18n.t('sites.accountHint')}</p>
    </>
  );
}
