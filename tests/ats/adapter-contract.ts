/** What every adapter has to hold; run for each. The caller runs in an environment with a `DOMParser`. */
import { describe, expect, it, test } from 'vitest';
import type { Adapter, Page } from '../../ats/adapter.ts';
import { pageIdsOf, pageKindOf } from '../../ats/addresses.ts';
import type { ExamplesOfKinds } from '../../ats/examples.ts';
import { excludeMatchesOf, matchesOf } from '../../ats/hosts.ts';
import { isSelector } from '../../ats/own-readers.ts';
import type { PageContext, PageIds, PageKind, PageValue } from '../../ats/page-context.ts';
import { PAGE_VALUES } from '../../ats/page-context.ts';
import { readPage } from '../../ats/read-page.ts';
import { documentOf } from './small-page.ts';

export interface ContractExamples {
  kinds: ExamplesOfKinds;
  /** Addresses of the system's hosts, and of others that look alike. */
  ours: readonly string[];
  notOurs: readonly string[];
  ids: readonly (readonly [address: string, ids: PageIds])[];
  /** For each kind a page as its makers could build it, and what a person reads there. */
  pages: readonly {
    kind: PageKind;
    address: string;
    title: string;
    body: string;
    read: Partial<Record<PageValue, string>> & Partial<Pick<PageContext, 'minutes'>>;
  }[];
}

export function holdsTheContract(adapter: Adapter, examples: ContractExamples): void {
  describe(`the adapter for ${adapter.name}`, () => {
    const kinds = Object.entries(examples.kinds) as [
      PageKind,
      { matches: string[]; mustNotMatch: string[] },
    ][];

    it('has paths, examples and a table for the same kinds of page', () => {
      const sorted = (table: object) => Object.keys(table).sort();
      expect(sorted(adapter.paths)).toEqual(sorted(adapter.pages));
      expect(sorted(examples.kinds)).toEqual(sorted(adapter.pages));
    });

    test.each(kinds)(
      '%s is told from every other kind by its address',
      (kind, { matches, mustNotMatch }) => {
        expect(matches.length).toBeGreaterThan(0);
        for (const address of matches) {
          const { pathname } = new URL(address);
          const fitting = Object.entries(adapter.paths).filter(([, shapes]) =>
            shapes?.some((shape) => shape.test(pathname)),
          );
          expect([address, ...fitting.map(([name]) => name)]).toEqual([address, kind]);
          expect(pageKindOf(new URL(address), adapter)).toBe(kind);
        }
        for (const address of mustNotMatch) {
          expect([address, pageKindOf(new URL(address), adapter)]).not.toEqual([address, kind]);
        }
      },
    );

    it('runs its content script where the running test says that a page is ours', () => {
      const byPatterns = (address: string) =>
        matchesOf(adapter.hosts).some((each) => fits(address, each)) &&
        !excludeMatchesOf(adapter.hosts).some((each) => fits(address, each));
      // Paths that would be ours on any host tell the hosts apart.
      const path = new URL(kinds[0]?.[1].matches[0] ?? '').pathname;
      for (const address of examples.ours) {
        expect([address, byPatterns(address)]).toEqual([address, true]);
        expect(pageKindOf(new URL(path, address), adapter)).not.toBeNull();
      }
      for (const address of examples.notOurs) {
        expect([address, byPatterns(address)]).toEqual([address, false]);
        expect(pageKindOf(new URL(address), adapter)).toBeNull();
      }
    });

    test.each(examples.ids)('finds the ids in %s', (address, ids) => {
      expect(pageIdsOf(new URL(address), adapter)).toEqual(ids);
    });

    it('has selectors that a browser understands', () => {
      const doc = documentOf('');
      for (const page of Object.values(adapter.pages)) {
        for (const { selector, weight } of page.selectors) {
          expect([selector, isSelector(doc, selector)]).toEqual([selector, true]);
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThan(0.95);
        }
      }
    });

    test.each(kinds)('%s names only readers that are asked', (kind, { matches }) => {
      const page = adapter.pages[kind] as Page;
      const asked = new Set<string | symbol>();
      const readers = new Proxy(page.readers, {
        get(table, name) {
          asked.add(name);
          return Reflect.get(table, name);
        },
      });
      const watched = { ...adapter, pages: { ...adapter.pages, [kind]: { ...page, readers } } };
      readPage(documentOf(''), new URL(matches[0] ?? ''), [], watched);
      expect(Object.keys(page.readers).filter((name) => !asked.has(name))).toEqual([]);
    });

    test.each(examples.pages)(
      'reads the values of $kind',
      ({ kind, address, title, body, read }) => {
        const context = readPage(documentOf(body, title), new URL(address), [], adapter);
        expect(context?.kind).toBe(kind);
        const values = PAGE_VALUES.map((name) => [name, context?.[name]?.text ?? null]);
        const expected = PAGE_VALUES.map((name) => [name, read[name] ?? null]);
        expect(Object.fromEntries(values)).toEqual(Object.fromEntries(expected));
        expect(context?.minutes).toBe(read.minutes ?? null);
      },
    );

    it('shows a page of every kind among its examples', () => {
      const shown = new Set(examples.pages.map(({ kind }) => kind));
      expect([...shown].sort()).toEqual(Object.keys(adapter.pages).sort());
    });

    it('leaves pages alone that are of no concern', () => {
      const body = examples.pages[0]?.body ?? '';
      for (const address of examples.notOurs) {
        expect(readPage(documentOf(body), new URL(address), [], adapter)).toBeNull();
      }
    });
  });
}

/** A match pattern as browsers read it: scheme, host with `*.` for any below it, path with `*`. */
function fits(address: string, pattern: string): boolean {
  const url = new URL(address);
  const [scheme, host = '', path = ''] = /^(\w+):\/\/([^/]+)(\/.*)$/.exec(pattern)?.slice(1) ?? [];
  const bare = host.replace(/^\*\./, '');
  const hostFits = url.host === bare || (host !== bare && url.host.endsWith(`.${bare}`));
  const [start = '', end] = path.split('*');
  const pathFits = end === undefined ? url.pathname === path : url.pathname.startsWith(start);
  return url.protocol === `${scheme}:` && hostFits && pathFits;
}
