/** Starts a Chromium with the built extension, in which Greenhouse is the local sample. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';

export interface ExtensionBrowser {
  context: BrowserContext;
  /** `chrome-extension://…`, without a slash at the end. */
  origin: string;
  /** The extension's service worker; a new one where the browser stopped the last. */
  worker(): Promise<Worker>;
  /** What the extension keeps of each open page, by address. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Path of the Chromium. */
  chromium: string;
  /** Port of the sample Greenhouse on the loopback interface. */
  port: number;
  headless: boolean;
  /** Profile to use and keep; a temporary one without it. */
  profile?: string;
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
}

/** Every host but the sample Greenhouse is unreachable in this browser. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'greenroom-profile-'));
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.chromium,
    headless: options.headless,
    chromiumSandbox: !isRoot,
    ignoreHTTPSErrors: true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme,
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      `--host-resolver-rules=MAP *.greenhouse.io 127.0.0.1:${options.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = new URL((await worker()).url()).origin.replace(/^null$/, '');
  const host = new URL((await worker()).url()).host;
  return {
    context,
    origin: origin || `chrome-extension://${host}`,
    worker,
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}
