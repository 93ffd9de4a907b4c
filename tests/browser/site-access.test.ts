/** Chrome lets people keep an extension from its hosts, wholly or but for some. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOf, isInjected, openStage, panelOf, type Stage } from './extension.ts';

declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: string;
    }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
  permissions: { request(wanted: object): Promise<boolean> };
};

const MISSING = /does not let Greenroom read Greenhouse pages/;

let stage: Stage;
/** The browser's own page on extensions, which alone may change their access. */
let extensions: Page;
beforeAll(async () => {
  stage = await openStage();
  extensions = await stage.context.newPage();
  await extensions.goto('chrome://extensions');
});
afterAll(() => stage.close());

const setAccess = (hostAccess: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES') =>
  extensions.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
    extensionId: stage.extensionId,
    hostAccess,
  });

async function openOwn(path: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(`${stage.origin}/${path}`);
  return page;
}

it.each(['popup.html', 'options.html'])(
  '%s says when the hosts are taken away, asks for them on a click, and sees them return',
  async (path) => {
    await setAccess('ON_ALL_SITES');
    const own = await openOwn(path);
    await own.locator('main').waitFor();
    expect(await own.getByText(MISSING).count()).toBe(0);
    await setAccess('ON_CLICK');
    await own.getByText(MISSING).waitFor();
    expect(await own.getByText('is not a Greenhouse page').count()).toBe(0);

    // The browser's own question cannot be answered by a test: a refusal stands in for it.
    await own.evaluate(() => {
      chrome.permissions.request = async (wanted) => {
        document.title = JSON.stringify(wanted);
        return false;
      };
    });
    await own.getByRole('button', { name: 'Allow Greenhouse pages' }).click();
    await own.getByText('still may not read Greenhouse pages').waitFor();
    expect(JSON.parse(await own.title())).toEqual({ origins: ['https://*.greenhouse.io/*'] });

    await setAccess('ON_ALL_SITES');
    await own.getByText('Greenroom may read Greenhouse pages now').waitFor();
    await own.close();
  },
);

it('one host of the recruiting app is enough to be told nothing', async () => {
  await setAccess('ON_SPECIFIC_SITES');
  await extensions.evaluate(
    (id) => chrome.developerPrivate.addHostPermission(id, 'https://app.greenhouse.io/*'),
    stage.extensionId,
  );
  const popup = await openOwn('popup.html');
  await popup.getByText('is not a Greenhouse page').waitFor();
  expect(await popup.getByText(MISSING).count()).toBe(0);
  await popup.close();

  expect(await requestsFor('scorecard-plain.html', panelOf)).toContain('chrome-extension:');
  const elsewhere = await requestsFor('scorecard-read-only.html', async (page) => {
    expect(await isInjected(page)).toBe(false);
  });
  expect(elsewhere).not.toContain('chrome-extension:');
});

/**
 * Protocols of what a new tab asks for until `look` is done with the sample. The content script
 * decides before the page's "load", and asks for the rest of itself at once.
 */
async function requestsFor(
  sample: string,
  look: (page: Page) => Promise<unknown>,
): Promise<string[]> {
  const page = await stage.context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await page.goto(addressOf(sample));
  await look(page);
  await page.close();
  return asked;
}
