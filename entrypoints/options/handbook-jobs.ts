/** What the options page asks of its worker, and what comes back. */
import type { Diagnostic } from '../../catalog/compile/diagnostics.ts';
import type { Catalog } from '../../catalog/schema.ts';

/** A file with the path it had in its folder. */
export interface ChosenFile {
  path: string;
  file: Blob;
}

export type Job =
  | { type: 'import'; files: ChosenFile[]; name: string; keepPrivate: boolean }
  | { type: 'print'; catalog: Catalog };

/** What was made of files. `catalog` is null where it is refused, and `problems` say why. */
export interface Imported {
  catalog: Catalog | null;
  problems: string[];
  diagnostics: Diagnostic[];
  pages: number;
}

export type JobNews =
  | { type: 'progress'; what: string; done: number; total: number }
  | { type: 'imported'; imported: Imported }
  | { type: 'printed'; zip: Uint8Array<ArrayBuffer> }
  | { type: 'failed'; what: string };
