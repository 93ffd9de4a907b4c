/** A certificate for servers on the loopback interface. */
import { type GenerateResult, generate } from 'selfsigned';

const YESTERDAY = new Date(Date.now() - 24 * 60 * 60 * 1000);
const IN_A_WEEK = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000);
const DNS_NAME = 2;
const IP_ADDRESS = 7;

// Made while the module loads, because making a key takes a moment and servers ask for it at once.
const made: GenerateResult = await generate([{ name: 'commonName', value: 'sample' }], {
  algorithm: 'sha256',
  keyType: 'ec',
  curve: 'P-256',
  notBeforeDate: YESTERDAY,
  notAfterDate: IN_A_WEEK,
  extensions: [
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    {
      name: 'subjectAltName',
      altNames: [
        { type: DNS_NAME, value: '*.greenhouse.io' },
        { type: IP_ADDRESS, ip: '127.0.0.1' },
      ],
    },
  ],
});

/** Key and certificate in PEM; made for this run, valid for a week and kept nowhere. */
export function makeCertificate(): { key: Buffer; cert: Buffer } {
  return { key: Buffer.from(made.private), cert: Buffer.from(made.cert) };
}
