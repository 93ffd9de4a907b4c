/** A certificate for a server on the loopback interface. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Made for this run and kept nowhere. Throws where `openssl` is missing. */
export function makeCertificate(): { key: Buffer; cert: Buffer } {
  const place = mkdtempSync(join(tmpdir(), 'greenroom-certificate-'));
  const [key, cert] = [join(place, 'key.pem'), join(place, 'cert.pem')];
  const subject = ['-subj', '/CN=sample', '-addext', 'subjectAltName=DNS:*.greenhouse.io'];
  const kind = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  try {
    execFileSync('openssl', [...kind, '-keyout', key, '-out', cert, ...subject], { stdio: 'pipe' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const message = isMissing
      ? 'The sample server needs "openssl" to make its certificate; install it.'
      : '"openssl" could not make a certificate; the sample server needs OpenSSL 1.1.1 or newer.';
    throw new Error(message, { cause: error });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
