/** Asks a web address for a catalog or for a page of a handbook. */
import browser from 'webextension-polyfill';
import type { DiagnosticCode } from '../../catalog/compile/diagnostics.ts';
import { type HandbookFile, isHtmlPath } from '../../catalog/compile/text/handbook-file.ts';
import type { Catalog } from '../../catalog/schema.ts';
import { permissionFor } from '../../extension/host-permission.ts';
import { WordedError } from '../../extension/worded-error.ts';
import { doElsewhere } from './do-elsewhere.ts';

/** What the server said of the copy at hand, for asking whether it has changed. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** Null where the copy at hand is still the newest. */
export type Fetched = (Validators & { catalog: Catalog }) | null;

/** Milliseconds; a slower server counts as down. */
export const PATIENCE = 15_000;
/** Bytes. */
const LARGEST = 30_000_000;

/**
 * Fetches and checks. Sends no cookies and nothing of the person, and to no other address. Throws a
 * `WordedError` where there is no catalog to be had.
 */
export async function fetchCatalog(url: string, known: Validators): Promise<Fetched> {
  const response = await ask(url, known);
  if (response.type === 'opaqueredirect') {
    throw new WordedError(
      `${hostOf(url)} sends on to another address; give the address it leads to`,
    );
  }
  if (response.status === 304) return null;
  if (!response.ok) throw new WordedError(`${hostOf(url)} answers with status ${response.status}`);
  const text = await readText(response, url);
  const type = response.headers.get('content-type') ?? '';
  return {
    catalog: await catalogIn(url, type, text),
    etag: response.headers.get('etag'),
    lastModified: response.headers.get('last-modified'),
  };
}

async function catalogIn(url: string, type: string, text: string): Promise<Catalog> {
  if (!isHtml(type, text)) {
    if (!isMarkdown(url, type)) return parseCatalog(url, text);
    return compilePage(url, { path: nameIn(url, 'index.md'), text });
  }
  if (/\.json$/i.test(new URL(url).pathname)) {
    throw new WordedError(
      `${hostOf(url)} answers with a web page, not with a catalog; perhaps it asks people to sign in`,
    );
  }
  const name = nameIn(url, 'index.html');
  const path = isHtmlPath(name) ? name : `${name}.html`;
  return compilePage(url, { path, text, address: url });
}

async function ask(url: string, { etag, lastModified }: Validators): Promise<Response> {
  const headers = new Headers({ accept: 'application/json, text/markdown, text/html, text/plain' });
  if (etag) headers.set('if-none-match', etag);
  if (lastModified) headers.set('if-modified-since', lastModified);
  try {
    return await fetch(url, {
      headers,
      cache: 'no-store',
      credentials: 'omit',
      // Not followed: it may lead anywhere, and whoever gave the address did not say so.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (cause) {
    throw new WordedError(await whyUnreachable(url, cause), { cause });
  }
}

async function whyUnreachable(url: string, cause: unknown): Promise<string> {
  const host = hostOf(url);
  if (isTimeout(cause)) return `${host} did not answer within ${PATIENCE / 1000} seconds`;
  const allowed = await browser.permissions.contains({ origins: [permissionFor(url)] });
  if (allowed) return `${host} could not be reached`;
  return `${host} could not be reached, or does not let Greenroom read it; press “Allow” to permit it`;
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'TimeoutError';
}

function hostOf(url: string): string {
  return new URL(url).host;
}

async function readText(response: Response, url: string): Promise<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let size = 0;
  try {
    for await (const chunk of chunksOf(response)) {
      size += chunk.byteLength;
      if (size > LARGEST) break;
      parts.push(decoder.decode(chunk, { stream: true }));
    }
  } catch (cause) {
    const why = isTimeout(cause) ? 'is too slow' : 'broke off';
    throw new WordedError(`The answer of ${hostOf(url)} ${why}`, { cause });
  }
  if (size > LARGEST) {
    throw new WordedError(`The answer of ${hostOf(url)} is larger than ${LARGEST / 1_000_000} MB`);
  }
  return parts.join('') + decoder.decode();
}

async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function isMarkdown(url: string, type: string): boolean {
  return /markdown/i.test(type) || /\.(md|markdown)$/i.test(new URL(url).pathname);
}

function isHtml(type: string, text: string): boolean {
  return /html/i.test(type) || /^\s*<(!doctype|html)\b/i.test(text);
}

async function parseCatalog(url: string, text: string): Promise<Catalog> {
  const reading = await doElsewhere({ type: 'read', text });
  if ('catalog' in reading) return reading.catalog;
  throw new WordedError(
    `${hostOf(url)} answers with something that is no catalog. ${reading.problems[0]}`,
  );
}

async function compilePage(url: string, page: HandbookFile): Promise<Catalog> {
  const { hostname, href } = new URL(url);
  const { catalog, diagnostics } = await doElsewhere({
    type: 'compile',
    page,
    name: hostname,
    baseUrl: new URL('.', href).href,
  });
  if (catalog && catalog.guides.length + catalog.processes.length > 0) return catalog;
  const why = diagnostics.find(({ code, severity }) => severity === 'error' || EMPTY.has(code));
  if (isHtmlPath(page.path) && why?.severity === 'info') {
    throw new WordedError(
      `${hostname} answers with a web page on which nothing of interviews was found; perhaps it asks people to sign in, or is filled only when a person opens it`,
    );
  }
  throw new WordedError(
    `The page at ${hostname} gives no catalog: ${why?.message ?? 'nothing is in it'}`,
  );
}

const EMPTY: ReadonlySet<DiagnosticCode> = new Set(['nothing-found', 'unknown-language']);

/** The last part of an address's path, or what stands in its place where it is empty. */
function nameIn(url: string, otherwise: string): string {
  const { pathname } = new URL(url);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1) || otherwise;
  try {
    return decodeURIComponent(name);
  } catch {
    // A "%" that stands for itself.
    return name;
  }
}
