import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { useManaged } from '#lib/store/managed.ts';
import { useSettings } from '#lib/store/settings.ts';
import type { Platform } from '#lib/platforms/platform.ts';
import { useWithheldSites } from './useWithheldSites.ts';

/** Says which sites the browser keeps Chaperone from, with a button to allow them; nothing when there are none. */
export function SiteAccess() {
  const withheld = useWithheldSites();
  const { disabledSites: byOrganization } = useManaged().value;
  const { disabledSites } = useSettings().value;
  // Where nobody wants a check, nobody misses the permission.
  const off = new Set([...byOrganization, ...disabledSites]);
  const sites = withheld.filter(({ id }) => !off.has(id));
  if (sites.length === 0) return null;
  const names = sites.map(({ name }) => name).join(', ');
  return (
    <div className="notice site-access" role="status">
      <p>{i18n.t('access.withheld', [names])}</p>
      <button type="button" className="button" onClick={() => void allow(sites)}>
        {i18n.t('access.allow')}
      </button>
    </div>
  );
}

/** The browser asks the person by itself. Who says no leaves all as it was. */
async function allow(sites: readonly Platform[]): Promise<void> {
  const origins = sites.flatMap(({ matches }) => matches);
  await browser.permissions.request({ origins }).catch(() => false);
}
