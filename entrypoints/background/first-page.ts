/** The page that opens once, at installation, and the version whose news a person has seen. */
import browser from 'webextension-polyfill';
import type { OwnPage } from '../../extension/messages.ts';
import { seenVersion } from '../../extension/news.ts';
import { policyWithin } from './policy.ts';

/** Milliseconds that the first page waits for a company's policy; 3 seconds were measured as Chromium starts. */
export const PATIENCE_AT_INSTALLATION = 20_000;

/** Opens one of our pages in a tab. */
export async function openPage(page: OwnPage): Promise<null> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`${page}.html`) });
  return null;
}

/**
 * To be called as the worker starts, so that no installation is missed. After an update no page opens: what
 * is new is for the panel and the popup to say.
 */
export function greetAtInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    const work = reason === 'install' ? greet() : noteUpdate(reason, previousVersion);
    return work.catch((error: unknown) => {
      console.error('Greenroom could not show its first page:', error);
    });
  });
}

async function greet(): Promise<void> {
  const isHidden = await isHiddenByPolicy();
  // Whoever has used it already was greeted before.
  if ((await seenVersion.read()) !== null) return;
  if (!isHidden) await openPage('welcome');
  await seenVersion.write(browser.runtime.getManifest().version);
}

/** Whoever had a version from before versions were noted has seen that one. */
async function noteUpdate(reason: string, previousVersion: string | undefined): Promise<void> {
  if (reason !== 'update' || previousVersion === undefined) return;
  if ((await seenVersion.read()) === null) await seenVersion.write(previousVersion);
}

/** Nobody waits for a policy for ever: one that does not answer in time hides nothing. */
async function isHiddenByPolicy(): Promise<boolean> {
  const answered = await policyWithin(PATIENCE_AT_INSTALLATION);
  return answered?.firstPageHidden ?? false;
}
