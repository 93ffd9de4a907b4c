import type { SearchKind } from '../catalog/search/search.ts';
import type { Opened } from '../components/panel-view.tsx';
import { request } from './messages.ts';
import { WordedError } from './worded-error.ts';

/** Fetches what a search result stands for. Throws where the catalog no longer has it. */
export async function lookUp({ kind, id }: { kind: SearchKind; id: string }): Promise<Opened> {
  const opened = await fetchOpened(kind, id);
  if (!opened) throw new WordedError('The handbook no longer holds this');
  return opened;
}

async function fetchOpened(kind: SearchKind, id: string): Promise<Opened | null> {
  if (kind === 'guide') {
    const guide = await request('guide', { id });
    return guide && { kind, guide };
  }
  if (kind === 'process') {
    const process = await request('process', { id });
    return process && { kind, process };
  }
  const contents = await request('department', { name: id });
  return contents && { kind, contents };
}
