import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { platforms } from '#lib/platforms/index.ts';
import type { Platform } from '#lib/platforms/platform.ts';

const none: readonly Platform[] = [];

/**
 * The sites that the browser keeps Chaperone from. Firefox lets people take each one back at any time,
 * Chrome lets them wait for a click.
 */
export function useWithheldSites(): readonly Platform[] {
  const [withheld, setWithheld] = useState(none);
  useEffect(() => {
    let wanted = true;
    const look = () => void findWithheld().then((sites) => wanted && setWithheld(sites));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      wanted = false;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return withheld;
}

async function findWithheld(): Promise<readonly Platform[]> {
  const sites = Object.values(platforms);
  const allowed = await Promise.all(sites.map(isAllowed));
  return sites.filter((_, index) => !allowed[index]);
}

/** A browser that does not answer is taken to allow a site: a wrong alarm would help nobody. */
async function isAllowed({ matches }: Platform): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [...matches] });
  } catch {
    return true;
  }
}
