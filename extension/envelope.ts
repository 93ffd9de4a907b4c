/**
 * The first migration of everything that was kept as `{ version, value }` before WXT's storage was
 * used. Anything else is left as it is, for the item's own check.
 */
export function fromEnvelope(stored: unknown): unknown {
  const isEnvelope =
    typeof stored === 'object' && stored !== null && 'version' in stored && 'value' in stored;
  return isEnvelope ? stored.value : stored;
}
