/** The page kind of an address. All that the script knows which runs on every page of the app. */
import { pageKindOf } from '../addresses.ts';
import type { PageKind } from '../page-kinds.ts';
import { HOSTS } from './hosts.ts';
import { PATHS } from './paths.ts';

/** Null where the address is nothing for us. */
export function pageKind(url: URL): PageKind | null {
  return pageKindOf(url, { hosts: HOSTS, paths: PATHS });
}
