/**
 * What is known of one tracking system. Plain data and patterns: everything that does something is
 * outside, and the same for each system.
 */
import type { HostTable } from './hosts.ts';
import type { PageIds, PageKind, PageValue } from './page-context.ts';
import type { ReaderWeights } from './readers/weights.ts';
import type { Grade, Readable } from './reading.ts';

export interface Adapter {
  id: string;
  /** As its pages write it; never a value. */
  name: string;
  hosts: HostTable;
  /** Names below the domain that many organisations share; any other tells whose it is. */
  sharedHosts: RegExp;
  /** Shapes of the paths of each kind of page it has. */
  paths: PathShapes;
  ids: Readonly<Record<'person' | 'application' | 'job', IdShape>>;
  links: LinkShapes;
  /** Elements that hold the name of the person who is signed in, in an attribute; no candidate's. */
  ownName: { selector: string; attribute: string };
  embedded: EmbeddedNames;
  /** Attributes with which the system marks parts of its pages, for the masked report. */
  hooks: readonly string[];
  /** Words that are no value elsewhere, because parts of the app are called so, but are one of this. */
  alsoValues: Partial<Record<Readable, readonly string[]>>;
  pages: Readonly<Partial<Record<PageKind, Page>>>;
}

/** The whole path each; the address belongs to the first kind that has a fitting one. */
export type PathShapes = Readonly<Partial<Record<PageKind, readonly RegExp[]>>>;

/** Where an address carries an id, the path before the query. */
export interface IdShape {
  /** Its first group is the id. */
  path: RegExp;
  /** Names of parameters, the best first; only digits count. */
  query: readonly string[];
}

/** Links that tell by their address what they lead to; the first group of each `id` is the id. */
export interface LinkShapes {
  candidate: { contains: readonly string[]; id: RegExp };
  job: { contains: readonly string[]; id: RegExp };
  /** In a link to a candidate. */
  applicationId: RegExp;
}

/** How data that pages carry for their own scripts is found, and what it calls things. */
export interface EmbeddedNames {
  /** Attributes that hold JSON; scripts of the type `application/json` are read on any page. */
  attributes: readonly string[];
  /** Names of the system's own, in snake case and beside the usual ones. */
  jobs: readonly string[];
}

/** One kind of page. */
export interface Page {
  /** Values that such a page has; what it lists of others is not read. */
  values: readonly PageValue[];
  selectors: readonly KnownSelector[];
  /** The link to the page's own candidate, where the address may not say whose page it is. */
  subject?: string;
  readers: ReaderWeights;
}

/** A place in the system's own markup. Who has seen it where, and when, stands as a comment above it. */
export interface KnownSelector {
  value: Readable;
  /** Alternatives, the best first, are separated by a comma and a space; one within has no space. */
  selector: string;
  /** True where it finds all there are, and the one that is marked otherwise than the others counts. */
  isUnlike?: boolean;
  weight: number;
  grade: Grade;
}

/** What a reader is told of the page. */
export interface Place {
  adapter: Adapter;
  kind: PageKind;
  page: Page;
  /** Those of the address, and else of the link to the page's own candidate. */
  ids: PageIds;
  known: Known;
}

/** What places that say what they hold, by a label, an id or a name, have said of the page so far. */
export interface Known {
  /** What places say of the job and the interview that somebody has seen say it. */
  proven: Readonly<Partial<Record<'job' | 'interview', string>>>;
  names: ReadonlySet<string>;
  jobs: ReadonlySet<string>;
}
