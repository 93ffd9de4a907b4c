/** Catalogs kept in IndexedDB by an older version of the extension; only the version is looked at. */
import type { Catalog } from '../catalog/schema.ts';

/** By version: makes that version's shape of the one before it. */
type Migrations = Record<number, (catalog: Record<string, unknown>) => Record<string, unknown>>;

const NOW: { version: number; migrations: Migrations } = { version: 1, migrations: {} };

/** Brings a stored catalog to today's shape; undefined where it is none, or of a later version. */
export function migrateCatalog(
  stored: unknown,
  { version, migrations } = NOW,
): Catalog | undefined {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return undefined;
  let catalog: Record<string, unknown> = { ...stored };
  while (typeof catalog.version === 'number' && catalog.version < version) {
    const next = catalog.version + 1;
    const migrate = migrations[next];
    if (!migrate) return undefined;
    catalog = { ...migrate(catalog), version: next };
  }
  if (catalog.version !== version) return undefined;
  return (stored.version === version ? stored : catalog) as Catalog;
}
