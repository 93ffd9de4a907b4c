/** Starts a Firefox with the built extension, in which Greenhouse is the local sample. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

export interface FirefoxWithExtension {
  browser: Browser;
  /** Loads the extension from its folder again. */
  reinstall(): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Path of the Firefox. */
  firefox: string;
  /** Port of the sample Greenhouse on the loopback interface. */
  port: number;
  headless: boolean;
}

/**
 * Starts the browser with the extension as a temporary add-on. Every host but the sample Greenhouse is
 * unreachable in it. Throws where the browser does not start or refuses the add-on.
 */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxWithExtension> {
  const profile = mkdtempSync(join(tmpdir(), 'greenroom-profile-'));
  const proxy = await startProxy(options.port);
  const cleanUp = () => {
    proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const browser = await openBrowser(profile, proxy.port, options);
    const reinstall = async () => {
      await browser.installExtension(options.extension);
    };
    const close = async () => {
      await browser.close();
      cleanUp();
    };
    await reinstall().catch(async (cause: Error) => {
      await browser.close();
      throw new Error(`Firefox refused the extension (${cause.message}).`, { cause });
    });
    return { browser, reinstall, close };
  } catch (error) {
    cleanUp();
    throw error;
  }
}

function openBrowser(
  profile: string,
  proxyPort: number,
  options: FirefoxOptions,
): Promise<Browser> {
  return puppeteer
    .launch({
      browser: 'firefox',
      executablePath: options.firefox,
      userDataDir: profile,
      headless: options.headless,
      acceptInsecureCerts: true,
      defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
      // Who starts the browser closes it; else its profile would be left behind.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
      },
    })
    .catch((cause: Error) => {
      const message = `"${options.firefox}" could not be started (${cause.message.split('\n')[0]}); set FIREFOX_PATH to a Firefox that starts.`;
      throw new Error(message, { cause });
    });
}

/** Leads the recruiting hosts to the sample server and refuses every other host. */
async function startProxy(samplePort: number): Promise<{ port: number; close(): void }> {
  const open = new Set<Socket>();
  const proxy = createServer((client) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    client.once('data', (head) => answerConnect(client, head.toString('latin1'), samplePort));
  });
  await listen(proxy);
  const close = () => {
    for (const socket of open) socket.destroy();
    proxy.close();
  };
  return { port: (proxy.address() as AddressInfo).port, close };
}

function answerConnect(client: Socket, head: string, samplePort: number): void {
  if (!/^CONNECT [\w.-]+\.greenhouse\.io:443 /.test(head)) {
    client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    return;
  }
  const server = connect(samplePort, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    server.pipe(client);
    client.pipe(server);
  });
  server.on('error', () => client.destroy());
  client.on('close', () => server.destroy());
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
