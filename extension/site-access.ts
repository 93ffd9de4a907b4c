/** Whether the browser lets Greenroom read the recruiting app's pages, and how to ask for it. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { HOSTS, RECRUITING_MATCHES } from '../ats/greenhouse/hosts.ts';

/** `refused`: asked for on this page and not given; `given`: missing when the page was opened, not now. */
export type SiteAccess = 'unknown' | 'present' | 'missing' | 'refused' | 'given';

/**
 * True where at least one host of the recruiting app may be read: a person may have allowed theirs
 * only. `permissions.contains` does not tell: Chrome (seen in 156) leaves the hosts of content scripts
 * out of it, `getAll` has them.
 */
export async function hasSiteAccess(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some(isRecruiting);
}

function isRecruiting(pattern: string): boolean {
  if (pattern === '<all_urls>') return true;
  const host = pattern.split('/')[2] ?? '';
  return host === '*' || host === HOSTS.domain || host.endsWith(`.${HOSTS.domain}`);
}

/** Access as it is now and whenever it changes, with a way to ask that has to be called in a click. */
export function useSiteAccess(fail: (error: unknown) => void): {
  siteAccess: SiteAccess;
  onAllowSite(): void;
} {
  const [siteAccess, setSiteAccess] = useState<SiteAccess>('unknown');
  useEffect(() => {
    const look = () => {
      hasSiteAccess().then((has) => setSiteAccess((before) => next(before, has)), fail);
    };
    look();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, [fail]);
  const onAllowSite = () => {
    browser.permissions
      .request({ origins: RECRUITING_MATCHES })
      .then((given) => setSiteAccess(given ? 'given' : 'refused'), fail);
  };
  return { siteAccess, onAllowSite };
}

function next(before: SiteAccess, has: boolean): SiteAccess {
  if (has) return before === 'unknown' || before === 'present' ? 'present' : 'given';
  return before === 'refused' ? 'refused' : 'missing';
}
