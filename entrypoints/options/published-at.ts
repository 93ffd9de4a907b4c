/** The address that a handbook is published under, as a person gives it. */

const PAGE = /\/[^/]{1,300}\.(?:html?|md|markdown|mdx)$/i;

/** What links are resolved against: the folder, also where the address of one of its pages was given. */
export function baseOf(address: string): string {
  const url = new URL(address);
  const path = PAGE.test(url.pathname)
    ? url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1)
    : url.pathname;
  return `${url.origin}${path.replace(/\/{1,20}$/, '')}/`;
}
