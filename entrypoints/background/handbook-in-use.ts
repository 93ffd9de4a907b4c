/** What popup, panel and first page say of the handbook in use. */

import type { HandbookInUse } from '../../components/foot.tsx';
import { BUNDLED, catalogEntries, FROM_POLICY } from '../../extension/catalog-library.ts';
import { lastPolicy } from '../../extension/last-policy.ts';
import { activeCatalog } from './active-catalog.ts';

/** Of what is in use at once; policy may put another one in its place. */
export async function handbookInUse(): Promise<HandbookInUse> {
  const [{ id, locked, catalog }, entries, { hiddenSettings }] = await Promise.all([
    activeCatalog(),
    catalogEntries.read(),
    lastPolicy.read(),
  ]);
  const { name, departments } = await catalog();
  return {
    name,
    from: id === BUNDLED ? 'bundled' : id === FROM_POLICY ? 'company' : 'own',
    mayChange: !locked && !hiddenSettings.includes('handbook'),
    changedAt: entries.find((each) => each.id === id)?.changedAt ?? null,
    departments: departments.map((each) => each.name),
  };
}
