/** Which addresses a handbook may come from. */

/**
 * Why this is no address to fetch a handbook from, in words without a full stop; null where it is one.
 * Hosts of one's own network are allowed: a company may keep its handbook there, and whoever gives the
 * address says so themselves. Nobody else can lead there, because no redirect is followed.
 */
export function whyNoAddress(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== 'https:') return `“${url}” is no address that starts with https://`;
  if (parsed.username === '' && parsed.password === '') return null;
  // "https://handbook.example@elsewhere.example/" is on elsewhere.example.
  return `Leave out what stands before “@${parsed.host}”`;
}
