/** A server with one catalog, which can fail in the ways that servers do. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { endOf } from './ending-server.ts';

export type Behaviour = 'good' | 'error' | 'silent' | 'web page' | 'invalid' | 'redirect';

export interface HandbookServer {
  port: number;
  /** What it answers with from now on. */
  behaviour: Behaviour;
  /** The catalog it answers with, as JSON text; its entity tag changes with it. */
  catalog: string;
  /** Where it sends on to while it redirects. */
  location: string;
  /** Status of each answer so far. */
  answers: number[];
  /** Headers of each request so far. */
  requests: Record<string, string | string[] | undefined>[];
  close(): Promise<void>;
}

/** Starts it on the loopback interface, on a free port unless one is given. */
export async function startHandbookServer(catalog: string, port = 0): Promise<HandbookServer> {
  const server = createServer(makeCertificate(), (request, response) => {
    state.requests.push(request.headers);
    if (state.behaviour === 'silent') return;
    // Signing in at /sign-in leaves a cookie that the browser sends along with whatever it can.
    if (request.url === '/sign-in') {
      response.setHeader('set-cookie', 'session=1; Path=/; Secure; SameSite=None');
    }
    if (state.behaviour === 'redirect') {
      state.answers.push(302);
      response.writeHead(302, { location: state.location }).end();
      return;
    }
    const etag = `"${state.catalog.length}"`;
    const isKnown = state.behaviour === 'good' && request.headers['if-none-match'] === etag;
    const [status, type, body] = isKnown ? [304, JSON_TYPE, ''] : answerOf(state);
    state.answers.push(status);
    response.writeHead(status, { 'content-type': type, etag });
    response.end(body);
  });
  const state: HandbookServer = {
    port: 0,
    behaviour: 'good',
    catalog,
    location: '',
    answers: [],
    requests: [],
    close: endOf(server),
  };
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  state.port = (server.address() as AddressInfo).port;
  return state;
}

const JSON_TYPE = 'application/json';

function answerOf({ behaviour, catalog }: HandbookServer): [number, string, string] {
  switch (behaviour) {
    case 'error':
      return [503, 'text/plain', 'busy'];
    case 'web page':
      return [200, 'text/html', '<!doctype html><title>Sign in</title>'];
    case 'invalid':
      return [200, JSON_TYPE, '{"version": 1, "guides": "none"}'];
    default:
      return [200, JSON_TYPE, catalog];
  }
}
