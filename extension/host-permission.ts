/** The host permission that an address needs: "https://example.com/*". */
export function permissionFor(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
