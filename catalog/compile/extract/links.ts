/** Links as written in a page → addresses that work outside it. */
import { linkRefusal } from '../../link-address.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { FrontMatter } from '../tree/front-matter.ts';

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
  page: { path: string; frontMatter: FrontMatter },
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  baseUrl: string | null,
  report: (diagnostic: Diagnostic) => void,
): LinkResolver {
  const base = page.frontMatter.base ?? addressOfPage(page.path, baseUrl);
  const target = (href: string) => handbookTarget(href, page.path, anchors);

  return {
    target,
    address(href, line) {
      const problem = (message: string, hint: string, code: 'dead-link' | 'unsafe-link') => {
        report({ severity: 'warning', code, file: page.path, line, column: 1, message, hint });
        return null;
      };
      if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
        const refusal = linkRefusal(href.trim().replaceAll(' ', '%20'));
        if (refusal === null) return cleanAddress(href);
        return problem(
          `the link "${href}" ${refusal}`,
          'Use a plain address that starts with https:// or mailto:',
          'unsafe-link',
        );
      }
      if (/^\s{0,20}(TODO|TBD|#?)\s{0,20}$/i.test(href)) return null;
      const inside = target(href);
      if (inside) {
        if (!inside.anchor || anchors.get(inside.path)?.has(inside.anchor)) {
          return base && baseUrl ? webAddress(href, base) : null;
        }
        return problem(
          `the link "${href}" names a heading that ${inside.path} does not have`,
          'Correct the part after "#" or remove it',
          'dead-link',
        );
      }
      if (base) return webAddress(href, base);
      return problem(
        `the link "${href}" leads to no page of this handbook`,
        'Correct it, or set "base:" in the front matter to the address of the page',
        'dead-link',
      );
    },
  };
}

/** Null where there is no address, or the name of the page makes none. */
function addressOfPage(path: string, baseUrl: string | null): string | null {
  return baseUrl !== null && URL.canParse(path, baseUrl) ? new URL(path, baseUrl).href : null;
}

/** Markdown paths become the site's addresses: `a/index.md` is `a/`, `a.md` is `a/`. */
function webAddress(href: string, base: string): string | null {
  const resolved = URL.canParse(href, base) ? new URL(href, base) : null;
  if (!resolved || !/^https?:$/.test(resolved.protocol)) return null;
  resolved.pathname = resolved.pathname.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '');
  return cleanAddress(resolved.href);
}

function cleanAddress(href: string): string | null {
  const address = URL.canParse(href) ? new URL(href).href.replace(/\s/g, '%20') : '';
  return linkRefusal(address) === null ? address : null;
}

function handbookTarget(
  href: string,
  from: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): HandbookTarget | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return null;
  const [file = '', anchor = ''] = href.split('#');
  const relative = file || from.replace(/^.*\//, '');
  if (!URL.canParse(relative, `handbook:///${from}`)) return null;
  const url = new URL(relative, `handbook:///${from}`);
  const path = decodePath(url.pathname.replace(/^\/+/, ''));
  return anchors.has(path) ? { path, anchor: anchor.toLowerCase() } : null;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
