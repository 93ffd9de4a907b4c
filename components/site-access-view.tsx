export interface SiteAccessViewProps {
  siteAccess: 'unknown' | 'present' | 'missing' | 'refused' | 'given';
  onAllowSite(): void;
}

/** Says where the browser keeps Greenroom from Greenhouse pages, and offers to ask for them. */
export function SiteAccessView({ siteAccess, onAllowSite }: SiteAccessViewProps) {
  if (siteAccess === 'given') {
    return (
      <p class="site-access" role="status">
        Greenroom may read Greenhouse pages now. Those that are open already show it when you have
        loaded them again.
      </p>
    );
  }
  if (siteAccess !== 'missing' && siteAccess !== 'refused') return null;
  return (
    <div class="site-access" role="alert">
      <p>
        {siteAccess === 'missing'
          ? 'Your browser does not let Greenroom read Greenhouse pages, so it shows nothing there.'
          : 'Greenroom still may not read Greenhouse pages. Allow it here, or in your browser’s settings for extensions.'}
      </p>
      <button type="button" class="quiet" onClick={onAllowSite}>
        Allow Greenhouse pages
      </button>
    </div>
  );
}
