/** Which addresses belong to a tracking system: for the browser as match patterns, and when running. */

export interface HostTable {
  /** The system's domain; each host below it counts unless it is excepted. */
  domain: string;
  /** Hosts below the domain, with all below them, that are other products or for the public. */
  others: readonly string[];
  /** First parts of paths, on any host, that are for candidates or for signing in. */
  untouched: readonly string[];
}

/** Match patterns of a content script. */
export function matchesOf({ domain }: HostTable): string[] {
  return [`https://*.${domain}/*`];
}

/** Match patterns of what the content script leaves alone. */
export function excludeMatchesOf({ domain, others, untouched }: HostTable): string[] {
  return [
    `https://${domain}/*`,
    ...others.map((host) => `https://*.${host}.${domain}/*`),
    ...untouched.map((part) => `https://*.${domain}/${part}/*`),
  ];
}

/** True for the addresses on which a browser would run the content script. */
export function isOurs({ protocol, hostname, pathname }: URL, table: HostTable): boolean {
  const { domain, others, untouched } = table;
  if (protocol !== 'https:' || !isBelow(hostname, domain)) return false;
  if (others.some((host) => `.${hostname}`.endsWith(`.${host}.${domain}`))) return false;
  return !untouched.some((part) => pathname.startsWith(`/${part}/`));
}

function isBelow(host: string, domain: string): boolean {
  return host.endsWith(`.${domain}`);
}
