/** Starts a Firefox with the built extension, in which Greenhouse is the local sample. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { endOf } from './ending-server.ts';

/** Milliseconds. */
const PATIENCE_TO_CLOSE = 15_000;
/** Milliseconds for each answer of the browser; a Firefox that hangs as it starts never gives one. */
const PATIENCE_TO_ANSWER = 60_000;
const STARTS = 3;

export interface FirefoxWithExtension {
  browser: Browser;
  /** `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** Hosts asked for that are neither the sample's nor Firefox's own, in order. */
  refused: string[];
  /** Opens a page of the extension, "options.html", in a new tab. */
  openOwnPage(path: string): Promise<Page>;
  /** Presses Alt+Shift and a letter in the browser's window, on the tab in front; G where none is given. */
  pressKey(letter?: string): Promise<void>;
  /** True while the extension's page is open in the browser's sidebar. */
  isSidebarOpen(): Promise<boolean>;
  /** True while the extension's real popup is open at the toolbar. */
  isPopupOpen(): Promise<boolean>;
  /** What assistive software is told of all pages and windows: the name of each part that has one. */
  accessibleNames(): Promise<string[]>;
  /** Installs the extension once more over itself, as an update does. */
  installAgain(): Promise<void>;
  /** Removes the extension. */
  uninstall(): Promise<void>;
  /** Ends the extension's background page as Firefox does when it has been idle. */
  endBackground(): Promise<void>;
  /** "stopped", "starting" or "running", as the browser says it. */
  backgroundState(): Promise<string>;
  /** Takes the recruiting hosts away, as a person can in the add-on manager. */
  removeSiteAccess(): Promise<void>;
  /** Gives the recruiting hosts back in the same way. */
  addSiteAccess(): Promise<void>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Path of the Firefox. */
  firefox: string;
  /** Port of the sample Greenhouse on the loopback interface. */
  port: number;
  /** Ports on the loopback interface of further hosts, by name. */
  hosts?: Record<string, number>;
  /** Without a window, which is so unless it is false. */
  headless?: boolean;
  /** Leaves the page open that comes at installation. */
  firstPage?: boolean;
}

/** Address of the extension's pages; Firefox makes one up for each profile unless it is told. */
const UUID = '6b1f2f0e-1c1a-4b57-9a55-0d8b7f1b2c3d';
const RECRUITING = 'https://*.greenhouse.io/*';
/** What Firefox itself asks for now and then (its settings, add-on and blocklists). */
const FIREFOX_OWN = /(^|\.)(mozilla|firefox)\.(com|net|org)$/;

/**
 * Starts the browser and installs the extension for as long as it runs; one that does not answer is ended
 * and started anew. Throws where Firefox cannot be started or refuses the extension.
 */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxWithExtension> {
  const id = idOf(options.extension);
  const refused: string[] = [];
  const { port, close: closeProxy } = await startProxy(options, refused);
  try {
    const browser = await untilItAnswers(STARTS, () => startWithExtension(options, id, port));
    const access = browser as never as BidiAccess;
    const origin = `moz-extension://${UUID}`;
    const changeAccess = (change: 'add' | 'remove') =>
      inBrowserScope<void>(access, CHANGE_ACCESS, [id, change, RECRUITING]);
    return {
      browser,
      origin,
      refused,
      openOwnPage: (path) => openOwnPage(browser, access, `${origin}/${path}`),
      pressKey: (letter = 'G') => inBrowserScope<void>(access, PRESS_KEY, [letter]),
      isSidebarOpen: () => inBrowserScope<boolean>(access, IS_SIDEBAR_OPEN, []),
      isPopupOpen: () => inBrowserScope<boolean>(access, IS_POPUP_OPEN, []),
      accessibleNames: async () =>
        (await inBrowserScope<string>(access, ACCESSIBLE_NAMES, [])).split('\n'),
      installAgain: async () => {
        await browser.installExtension(options.extension);
      },
      uninstall: () => browser.uninstallExtension(id),
      endBackground: () => inBrowserScope<void>(access, END_BACKGROUND, [id]),
      backgroundState: () => inBrowserScope<string>(access, BACKGROUND_STATE, [id]),
      removeSiteAccess: () => changeAccess('remove'),
      addSiteAccess: () => changeAccess('add'),
      async close() {
        const isClosed = await Promise.race([
          browser.close().then(() => true),
          sleep(PATIENCE_TO_CLOSE, false, { ref: false }),
        ]);
        // A browser that does not answer its last call is ended.
        if (!isClosed) browser.process()?.kill('SIGKILL');
        await closeProxy();
      },
    };
  } catch (error) {
    await closeProxy();
    throw error;
  }
}

function idOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

async function untilItAnswers<Value>(tries: number, start: () => Promise<Value>): Promise<Value> {
  try {
    return await start();
  } catch (error) {
    if (tries === 1 || !/timed out/i.test((error as Error).message)) throw error;
    return untilItAnswers(tries - 1, start);
  }
}

async function startWithExtension(options: FirefoxOptions, id: string, proxyPort: number) {
  const browser = await start(options, id, proxyPort);
  try {
    await browser.installExtension(options.extension);
    const access = browser as never as BidiAccess;
    if (!options.firstPage) await inBrowserScope<void>(access, CLOSE_FIRST_PAGE, []);
    return browser;
  } catch (error) {
    browser.process()?.kill('SIGKILL');
    throw error;
  }
}

async function start(
  { firefox, headless = true }: FirefoxOptions,
  id: string,
  proxyPort: number,
): Promise<Browser> {
  const proxy = { host: '127.0.0.1', port: proxyPort };
  try {
    return await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox,
      headless,
      // Who starts the browser closes it; else what belongs to it would be left behind.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: PATIENCE_TO_ANSWER,
      protocolTimeout: PATIENCE_TO_ANSWER,
      acceptInsecureCerts: true,
      defaultViewport: headless ? { width: 1280, height: 800 } : null,
      // Pages of extensions cannot be driven without it.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
        // A permission that is asked for in a click is given; there is nobody to press "Allow".
        'extensions.webextOptionalPermissionPrompts': false,
        'network.proxy.type': 1,
        'network.proxy.ssl': proxy.host,
        'network.proxy.ssl_port': proxy.port,
        'network.proxy.http': proxy.host,
        'network.proxy.http_port': proxy.port,
        'network.proxy.no_proxies_on': '',
      },
    });
  } catch (cause) {
    const why = (cause as Error).message.split('\n')[0];
    const message = `"${firefox}" could not be started (${why}); set FIREFOX_PATH to a Firefox that starts.`;
    throw new Error(message, { cause });
  }
}

/** Sends the recruiting hosts to the sample; refuses all others, and notes them but for Firefox's own. */
async function startProxy(
  { port: sample, hosts = {} }: FirefoxOptions,
  refused: string[],
): Promise<{ port: number; close(): Promise<void> }> {
  const note = (host: string) => {
    if (!FIREFOX_OWN.test(host)) refused.push(host);
  };
  const proxy = createServer((request, response) => {
    note(URL.parse(request.url ?? '')?.hostname ?? String(request.url));
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, client: Duplex) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    client.on('error', () => client.destroy());
    const port = host.endsWith('.greenhouse.io') ? sample : hosts[host];
    if (port === undefined) {
      note(host);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('close', () => server.destroy());
  });
  const close = endOf(proxy);
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return { port: (proxy.address() as AddressInfo).port, close };
}

/** Parts of puppeteer's WebDriver BiDi objects that its types keep to itself. */
interface BidiAccess {
  connection: { send(method: string, params: object): Promise<{ result: BidiResult }> };
}

interface BidiResult {
  contexts?: { context: string }[];
  type?: 'success' | 'exception';
  exceptionDetails?: { text: string };
  result?: { value?: unknown };
}

/** `Page.goto` never returns from a page of an extension; the protocol's own command does. */
async function openOwnPage(browser: Browser, access: BidiAccess, url: string): Promise<Page> {
  const page = await browser.newPage();
  const { _id: context } = page.mainFrame() as never as { _id: string };
  await access.connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
  return page;
}

const PRESS_KEY = `(letter) => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const typing = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  typing.beginInputTransactionForTests(window);
  const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], [letter, 'Key' + letter, letter.charCodeAt(0)]].map(
    ([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode })
  );
  keys.forEach((key) => typing.keydown(key));
  keys.reverse().forEach((key) => typing.keyup(key));
}`;

const IS_SIDEBAR_OPEN = `() => {
  const { SidebarController: sidebar } = Services.wm.getMostRecentWindow('navigator:browser');
  return sidebar.isOpen && sidebar.currentID.endsWith('-sidebar-action');
}`;

const IS_POPUP_OPEN = `() => {
  const popups = document.querySelectorAll('browser[webextension-view-type=popup]');
  return [...popups].some(
    (each) => each.currentURI.spec.endsWith('/popup.html') && each.closest('panel')?.state === 'open'
  );
}`;

const ACCESSIBLE_NAMES = `() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const names = [];
  const walk = (part) => {
    if (part?.name) names.push(part.name);
    for (let child = part?.firstChild; child; child = child.nextSibling) walk(child);
  };
  walk(service.getAccessibleFor(Services.wm.getMostRecentWindow('navigator:browser').document));
  return names.join('\\n');
}`;

const CLOSE_FIRST_PAGE = `async () => {
  const { gBrowser, setTimeout } = Services.wm.getMostRecentWindow('navigator:browser');
  const isFirstPage = (tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html');
  for (let look = 0; look < 200 && !gBrowser.tabs.some(isFirstPage); look += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  for (const tab of gBrowser.tabs.filter(isFirstPage)) gBrowser.removeTab(tab);
}`;

const END_BACKGROUND = `async (id) => {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}`;

const BACKGROUND_STATE = `async (id) => WebExtensionPolicy.getByID(id).extension.backgroundState`;

const CHANGE_ACCESS = `async (id, change, host) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs'
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[change](id, { permissions: [], origins: [host] }, extension);
}`;

/** Runs a function with the browser's own rights and gives what it returns. Throws what it throws. */
async function inBrowserScope<Value>(
  access: BidiAccess,
  code: string,
  values: string[],
): Promise<Value> {
  const tree = await access.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await access.connection.send('script.callFunction', {
    functionDeclaration: code,
    awaitPromise: true,
    target: { context: tree.result.contexts?.[0]?.context },
    arguments: values.map((value) => ({ type: 'string', value })),
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return result.result?.value as Value;
}
