/** What is asked of the worker that reads handbooks, and what comes back. */
import type { Compiled } from '../../catalog/compile/compile.ts';
import type { Diagnostic } from '../../catalog/compile/diagnostics.ts';
import type { HandbookFile } from '../../catalog/compile/text/handbook-file.ts';
import type { CatalogReading } from '../../catalog/read-catalog-json.ts';
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

/** Looks whether what is stored under an id is a catalog. */
export interface CheckJob {
  type: 'check';
  id: string;
}

/** Reads a catalog's JSON text. */
export interface ReadJob {
  type: 'read';
  text: string;
}

/** What the service worker has others do, who carry the compiler and the validator of catalogs. */
export type ElsewhereJob = CompileJob | CheckJob | ReadJob;

/** By the type of the job: what comes of it. */
export interface ElsewhereResult {
  compile: Compiled;
  check: string[];
  read: CatalogReading;
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
  | ElsewhereJob
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
  | { type: 'done'; result: ElsewhereResult[ElsewhereJob['type']] }
  | { type: 'printed'; zip: Uint8Array<ArrayBuffer> }
  | { type: 'failed'; what: string };

/** Name of the channel between the service worker and the page that starts its worker. */
export const ELSEWHERE = 'greenroom-elsewhere';

export interface ElsewhereRequest {
  id: string;
  job: ElsewhereJob;
}

export interface ElsewhereAnswer {
  id: string;
  outcome: { result: ElsewhereResult[ElsewhereJob['type']] } | { problem: string };
}
