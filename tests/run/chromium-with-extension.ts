/** Starts a Chromium with the built extension, in which Greenhouse is the local sample. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';

export interface ExtensionBrowser {
  context: BrowserContext;
  /** `chrome-extension://…`, without a slash at the end. */
  origin: string;
  extensionId: string;
  /** The extension's service worker; a new one where the browser stopped the last. */
  worker(): Promise<Worker>;
  /** Closes the browser and removes its profile, unless the profile was given. */
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
  /** Ports on the loopback interface of further hosts, by name. */
  hosts?: Record<string, number>;
  /** Profile to use and keep; a temporary one without it. */
  profile?: string;
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  /** Lets `reloadExtension` work. */
  reloadable?: boolean;
  /** Lets the page open that comes at installation; without it the profile counts as one in use. */
  firstPage?: boolean;
}

/**
 * Starts the browser and waits for the extension's service worker. Every host but the sample
 * Greenhouse is unreachable in it. Throws where the browser does not load the extension.
 */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'greenroom-profile-'));
  const removeProfile = () => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let context: BrowserContext | null = null;
  try {
    context = await openContext(profile, options).catch((cause: Error) => {
      const message = `"${options.chromium}" could not be started (${cause.message.split('\n')[0]}); set CHROME_PATH to a Chromium that starts.`;
      throw new Error(message, { cause });
    });
    const opened = context;
    const worker = () => workerOf(opened);
    const extensionId = new URL((await worker()).url()).host;
    const origin = `chrome-extension://${extensionId}`;
    if (!options.firstPage) await skipFirstPage(await worker());
    const close = async () => {
      await opened.close();
      removeProfile();
    };
    return { context: opened, origin, extensionId, worker, close };
  } catch (error) {
    await context?.close();
    removeProfile();
    throw error;
  }
}

declare const chrome: {
  runtime: { getManifest(): { version: string }; getURL(path: string): string };
  /** Benchmarks run an empty extension, which keeps nothing and has no first page. */
  storage?: { local: { set(values: Record<string, string>): Promise<void> } };
  tabs: {
    query(wanted: { url: string }): Promise<{ id: number }[]>;
    remove(ids: number[]): Promise<void>;
  };
};

/** The extension waits for the browser's policy, seconds long, before it opens its first page. */
async function skipFirstPage(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const { runtime, storage, tabs } = chrome;
    if (!storage) return;
    await storage.local.set({ 'seen-version': runtime.getManifest().version });
    const opened = await tabs.query({ url: runtime.getURL('welcome.html') });
    await tabs.remove(opened.map(({ id }) => id));
  });
}

/** Loads the extension from its folder again. Throws where the browser refuses it. */
export async function reloadExtension(context: BrowserContext, folder: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser cannot load an extension again');
  // Known to the browser, not yet to the types of its protocol.
  const load = 'Extensions.loadUnpacked' as 'Browser.getVersion';
  await session.send(load, { path: folder } as object);
  await session.detach();
}

function openContext(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(profile, {
    executablePath: options.chromium,
    headless: options.headless,
    chromiumSandbox: !isRoot,
    ignoreHTTPSErrors: true,
    // Who starts the browser closes it; else its profile would be left behind.
    handleSIGINT: false,
    handleSIGTERM: false,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme,
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      `--host-resolver-rules=${resolverRules(options)}`,
      '--ignore-certificate-errors',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.reloadable ? ['--enable-unsafe-extension-debugging'] : []),
    ],
  });
}

function resolverRules({ port, hosts = {} }: LaunchOptions): string {
  const others = Object.entries(hosts).map(([host, at]) => `MAP ${host} 127.0.0.1:${at}`);
  const rules = [`MAP *.greenhouse.io 127.0.0.1:${port}`, ...others, 'MAP * ~NOTFOUND'];
  return `${rules.join(', ')}, EXCLUDE 127.0.0.1`;
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers()[0];
  if (running) return running;
  try {
    return await context.waitForEvent('serviceworker', { timeout: 15_000 });
  } catch (cause) {
    const message =
      'The browser did not load the extension; set CHROME_PATH to a Chromium or Chrome for Testing.';
    throw new Error(message, { cause });
  }
}
