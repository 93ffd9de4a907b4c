/** What is asked of the worker that reads handbooks, and what comes back. */
import type { Compiled } from '../../catalog/compile/compile.ts';
import type { Diagnostic } from '../../catalog/compile/diagnostics.ts';
import type { HandbookFile } from '../../catalog/compile/text/handbook-file.ts';
import type { Catalog } from '../../catalog/schema.ts';

/** A file with the path it had in its folder. */
export interface ChosenFile {
  path: string;
  file: Blob;
}

/** One page of an address; relative links are resolved against `baseUrl`. */
export interface CompileJob {
  type: 'compile';
  page: HandbookFile;
  name: string;
  baseUrl: string;
}

export type Job =
  | {
      type: 'import';
      files: ChosenFile[];
      name: string;
      keepPrivate: boolean;
      /** Where the handbook is published, ending in "/"; null where that is not known. */
      baseUrl: string | null;
      /** Paths of pages that took too long before. */
      leftOut: string[];
    }
  | CompileJob
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
  /** A page is begun; whoever waits may end the worker when nothing follows for long. */
  | { type: 'page'; path: string }
  | { type: 'imported'; imported: Imported }
  | { type: 'compiled'; compiled: Compiled }
  | { type: 'printed'; zip: Uint8Array<ArrayBuffer> }
  | { type: 'failed'; what: string };

/** Name of the channel between the service worker and the page that starts its worker. */
export const COMPILING = 'greenroom-compiling';

export interface CompileRequest {
  id: string;
  job: CompileJob;
}

export interface CompileAnswer {
  id: string;
  outcome: { compiled: Compiled } | { problem: string };
}
