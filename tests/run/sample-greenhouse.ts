/** A local sample Greenhouse: serves the pages of `tests/pages/` under their own addresses. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SamplePage, samplePages } from '../pages/manifest.ts';
import { makeCertificate } from './certificate.ts';
import { endOf } from './ending-server.ts';

export interface SampleGreenhouse {
  port: number;
  /** Addresses asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Where the list of all sample pages is served. */
export const SAMPLE_INDEX = 'https://app.greenhouse.io/sample-pages';

const HTML = 'text/html; charset=utf-8';
const ASSET_TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
};

interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
}

const folder = fileURLToPath(new URL('../pages/', import.meta.url));

/**
 * Starts the server on the loopback interface, on a free port unless one is asked for, with a
 * certificate made for this run. Throws where the port is taken.
 */
export async function startSampleGreenhouse(
  options: { port?: number } = {},
): Promise<SampleGreenhouse> {
  const requests: string[] = [];
  const server = createServer(makeCertificate(), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    url.port = '';
    requests.push(url.href);
    const { status, type, body } = respond(url);
    response.writeHead(status, { 'content-type': type, 'x-frame-options': 'SAMEORIGIN' });
    response.end(body);
  });
  const close = endOf(server);
  await listen(server, options.port ?? 0);
  return { port: portOf(server), requests, close };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new Error(`The sample server cannot use port ${port}; leave it free.`, { cause })),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}

function respond(url: URL): Answer {
  if (url.href === SAMPLE_INDEX) return { status: 200, type: HTML, body: indexPage() };
  const page = pageAt(url);
  if (page) return { status: 200, type: HTML, body: readFileSync(join(folder, page.file)) };
  return (
    assetAt(url) ?? {
      status: 404,
      type: HTML,
      body: '<!doctype html><title>Not found</title><h1>Not found</h1>',
    }
  );
}

/** A style sheet, script or picture that lies beside the pages; nothing from anywhere else. */
function assetAt(url: URL): Answer | null {
  const [, name = '', ending = ''] = /^\/([\w-]+\.(\w+))$/.exec(url.pathname) ?? [];
  const type = ASSET_TYPES[ending];
  const path = join(folder, name);
  return type && existsSync(path) ? { status: 200, type, body: readFileSync(path) } : null;
}

/** Exactly the address of a page, else the same host and path. */
function pageAt(url: URL): SamplePage | undefined {
  const withoutHash = (text: string) => text.replace(/#.*$/, '');
  const path = (text: string) => withoutHash(text).replace(/\?.*$/, '');
  return (
    samplePages.find((page) => withoutHash(page.url) === url.href) ??
    samplePages.find((page) => path(page.url) === path(url.href))
  );
}

function indexPage(): string {
  const asText = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const items = samplePages.map(
    (page) =>
      `<li><a href="${asText(page.url)}">${asText(page.file.replace('.html', ''))}</a>: ${asText(page.about)}</li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample pages</title>
<body style="font:16px/1.6 system-ui;max-width:44rem;margin:2rem auto;padding:0 1rem">
<h1>Sample Greenhouse</h1><p>All people and companies are invented.</p><ul>${items.join('\n')}</ul></body></html>`;
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the sample server has no port');
  return address.port;
}
