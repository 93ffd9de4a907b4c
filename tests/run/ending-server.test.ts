import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { expect, it } from 'vitest';
import { makeCertificate } from './certificate.ts';
import { endOf } from './ending-server.ts';

const listening = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

it('ends a server to which something is connected that never asks for anything', async () => {
  const server = createServer(makeCertificate());
  const end = endOf(server);
  const accepted = new Promise((resolve) => server.once('connection', resolve));
  const client = connect(await listening(server), '127.0.0.1');
  client.on('error', () => {});
  await accepted;
  await end();
  expect(server.listening).toBe(false);
  await expect.poll(() => client.destroyed).toBe(true);
});
