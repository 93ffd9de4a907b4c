/** Addresses as examples, which tests hold against the shapes of every kind of page. */
import type { PageKind } from './page-kinds.ts';

export interface AddressExamples {
  matches: readonly string[];
  /** Addresses that look alike and belong to another kind of page, or to none. */
  mustNotMatch: readonly string[];
}

export type ExamplesOfKinds = Readonly<Partial<Record<PageKind, AddressExamples>>>;
