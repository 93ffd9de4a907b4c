import { X509Certificate } from 'node:crypto';
import { createServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { makeCertificate } from './certificate.ts';

test('the certificate is for the recruiting hosts, and valid now', () => {
  const { cert } = makeCertificate();
  const parsed = new X509Certificate(cert);
  expect(parsed.checkHost('app.greenhouse.io')).toBe('*.greenhouse.io');
  expect(parsed.checkHost('greenhouse.example')).toBeUndefined();
  expect(parsed.validFromDate.getTime()).toBeLessThan(Date.now());
  expect(parsed.validToDate.getTime()).toBeGreaterThan(Date.now());
});

test('a server that has it is reached by whoever trusts it', async () => {
  const { key, cert } = makeCertificate();
  const server = createServer({ key, cert }, (_, response) => response.end('here'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const status = await new Promise((resolve, reject) => {
    const options = { port, host: '127.0.0.1', servername: 'app.greenhouse.io', ca: cert };
    request(options, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
  await new Promise((resolve) => server.close(resolve));
  expect(status).toBe(200);
});
