/** Stable names of guides and processes, made from words. */

/** "Sales", null, "Mock call" → "sales/mock-call". */
export function guideId(department: string | null, roleGroup: string | null, name: string): string {
  return [department ?? 'universal', roleGroup, name]
    .filter((part) => part !== null)
    .map(slug)
    .join('/');
}

/** Lower-case words joined by "-". */
export function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return words || 'unnamed';
}
