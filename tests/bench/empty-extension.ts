/** An extension that does nothing, for a browser without Greenroom. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes it into a folder that is there. */
export function writeEmptyExtension(folder: string): void {
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
}
