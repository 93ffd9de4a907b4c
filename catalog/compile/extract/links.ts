/** Links as written in a page → addresses that work outside it. */
import { linkRefusal } from '../../link-address.ts';
import type { Diagnostic, DiagnosticCode, Severity } from '../diagnostics.ts';
import type { HandbookFile } from '../text/handbook-file.ts';
import type { FrontMatter } from '../tree/front-matter.ts';
import type { LinkTargets } from '../tree/handbook-pages.ts';

/** A link to a file, which has to be among the handbook's; others may be the site's. */
const PAGE_FILE = /\.(md|markdown|mdx|html?)(#|$)/i;

/** No anchor, or the one that GitHub gives the page itself below the list of a folder's files. */
const OF_THE_PAGE = /^(?:readme)?$/;

const NO_ADDRESS = {
  message:
    'links to other pages are shown as words, because the address that the handbook is published under is not known',
  hint: 'Give that address when the handbook is read, or set "base:" in the front matter of a page',
};

/** A place in the handbook that a step may point to. */
export interface HandbookTarget {
  path: string;
  /** Heading anchor without "#", empty for the page itself. */
  anchor: string;
}

/** Resolves links of one page and reports those that lead nowhere. */
export interface LinkResolver {
  /** An http(s) or mailto address, or null where the link is to be shown as plain text. */
  address(href: string, line: number): string | null;
  /** The page of this handbook that a relative link points to, or null. */
  target(href: string): HandbookTarget | null;
}

/** Makes the resolver for one page. `baseUrl` is used where the page's front matter has no `base`. */
export function linkResolver(
  page: Pick<HandbookFile, 'path' | 'address'> & { frontMatter: FrontMatter },
  pages: LinkTargets,
  baseUrl: string | null,
  report: (diagnostic: Diagnostic) => void,
): LinkResolver {
  const base = page.frontMatter.base ?? page.address ?? addressOfPage(page.path, baseUrl);
  const target = (href: string) => handbookTarget(href, page.path, pages);
  const onWeb = (href: string, from: string) => webAddress(href, from, page.address !== undefined);

  return {
    target,
    address(href, line) {
      const say = (severity: Severity, code: DiagnosticCode, message: string, hint: string) => {
        report({ severity, code, file: page.path, line, column: 1, message, hint });
        return null;
      };
      if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
        const refusal = linkRefusal(href.trim().replaceAll(' ', '%20'));
        if (refusal === null) return cleanAddress(href);
        return say(
          'warning',
          'unsafe-link',
          `the link "${href}" ${refusal}`,
          'Use a plain address that starts with https:// or mailto:',
        );
      }
      if (/^\s{0,20}(TODO|TBD|#?)\s{0,20}$/i.test(href)) return null;
      const inside = target(href);
      if (inside) {
        if (OF_THE_PAGE.test(inside.anchor) || pages.hasAnchor(inside.path, inside.anchor)) {
          if (base) return baseUrl ? onWeb(href, base) : null;
          return say('info', 'no-address', NO_ADDRESS.message, NO_ADDRESS.hint);
        }
        return say(
          'warning',
          'dead-link',
          `the link "${href}" names a heading that ${inside.path} does not have`,
          'Correct the part after "#" or remove it',
        );
      }
      if (base) return onWeb(href, base);
      if (baseUrl === null && !(PAGE_FILE.test(href) && pages.areAll)) {
        return say('info', 'no-address', NO_ADDRESS.message, NO_ADDRESS.hint);
      }
      return say(
        'warning',
        'dead-link',
        `the link "${href}" leads to no page of this handbook`,
        'Correct it, or give the address that the handbook is published under',
      );
    },
  };
}

/**
 * The address that a page itself is published under; null where only that of its links is known, which
 * may be another's.
 */
export function ownAddress(
  page: Pick<HandbookFile, 'path' | 'address'> & { frontMatter: FrontMatter },
  baseUrl: string | null,
): string | null {
  const { base } = page.frontMatter;
  const isOwn = base !== null && nameIn(base) === nameIn(page.path);
  return page.address ?? (isOwn ? base : null) ?? addressOfPage(page.path, baseUrl);
}

/** "…/hiring.md", "…/hiring/" and "hiring.html" → "hiring". */
function nameIn(path: string): string | undefined {
  const [plain = ''] = path.split(/[?#]/);
  return plain
    .replace(/(?:\/(?:index|readme))?(?:\.\w{1,8})?\/?$/i, '')
    .split('/')
    .at(-1);
}

/** Null where there is no address, or the name of the page makes none. */
function addressOfPage(path: string, baseUrl: string | null): string | null {
  return baseUrl !== null && URL.canParse(path, baseUrl) ? new URL(path, baseUrl).href : null;
}

/** Paths of files become the site's addresses, `a/index.md` is `a/`, `a.md` is `a`, unless they are of the site. */
function webAddress(href: string, base: string, isOfSite: boolean): string | null {
  const resolved = URL.canParse(href, base) ? new URL(href, base) : null;
  if (!resolved || !/^https?:$/.test(resolved.protocol)) return null;
  if (!isOfSite) {
    resolved.pathname = resolved.pathname.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '');
  }
  return cleanAddress(resolved.href);
}

function cleanAddress(href: string): string | null {
  const address = URL.canParse(href) ? new URL(href).href.replace(/\s/g, '%20') : '';
  return linkRefusal(address) === null ? address : null;
}

function handbookTarget(href: string, from: string, pages: LinkTargets): HandbookTarget | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return null;
  const [file = '', anchor = ''] = href.split('#');
  const relative = file || from.replace(/^.*\//, '');
  if (!URL.canParse(relative, `handbook:///${from}`)) return null;
  const url = new URL(relative, `handbook:///${from}`);
  const path = decodePath(url.pathname.replace(/^\/+/, ''));
  return pages.hasPage(path) ? { path, anchor: anchor.toLowerCase() } : null;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
