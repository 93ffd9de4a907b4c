/** What an address says by itself: the kind of page, and ids. */
import type { Adapter, IdShape } from './adapter.ts';
import { isOurs } from './hosts.ts';
import type { PageIds } from './page-context.ts';
import type { PageKind } from './page-kinds.ts';

/** The page kind of an address, or null where it is nothing for us. */
export function pageKindOf(
  url: URL,
  { hosts, paths }: Pick<Adapter, 'hosts' | 'paths'>,
): PageKind | null {
  if (!isOurs(url, hosts)) return null;
  const kinds = Object.entries(paths) as [PageKind, readonly RegExp[]][];
  return kinds.find(([, shapes]) => shapes.some((each) => each.test(url.pathname)))?.[0] ?? null;
}

/** The ids in an address. */
export function pageIdsOf(url: URL, { ids }: Pick<Adapter, 'ids'>): PageIds {
  return {
    personId: idIn(url, ids.person),
    applicationId: idIn(url, ids.application),
    jobId: idIn(url, ids.job),
  };
}

function idIn({ pathname, searchParams }: URL, { path, query }: IdShape): string | null {
  const inPath = path.exec(pathname)?.[1];
  if (inPath) return inPath;
  const given = query.map((name) => searchParams.get(name) ?? '');
  return given.find((value) => /^\d+$/.test(value)) ?? null;
}
