import { useId } from 'react';
import { i18n } from '#i18n';
import { platforms } from '#lib/platforms/index.ts';
import type { Platform } from '#lib/platforms/platform.ts';
import { useGuidelines } from '../useGuidelines.ts';

/** Guidelines of its own for a site, where they differ. */
export function SiteProfiles() {
  return (
    <details className="site-profiles">
      <summary>{i18n.t('profile.bySite')}</summary>
      <p className="small soft">{i18n.t('profile.bySiteHint')}</p>
      {Object.values(platforms).map((site) => (
        <SiteProfile key={site.id} site={site} />
      ))}
    </details>
  );
}

function SiteProfile({ site }: { site: Pick<Platform, 'id' | 'name'> }) {
  const { profiles, siteProfiles, chooseForSite } = useGuidelines();
  const field = useId();
  const chosen = profiles.find(({ id }) => id === siteProfiles[site.id]);
  return (
    <p className="site-profile">
      <label htmlFor={field}>{site.name}</label>
      <select
        id={field}
        className="field"
        value={chosen?.id ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void chooseForSite(site.id, value === '' ? undefined : value)
        }
      >
        <option value="">{i18n.t('profile.asElsewhere')}</option>
        {profiles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
