/** The company's policy in the service worker: asked once, and again when the browser says it changed. */
import browser from 'webextension-polyfill';
import { lastPolicy, outcomeOf } from '../../extension/last-policy.ts';
import { type ManagedSettings, readManagedSettings } from '../../extension/managed-settings.ts';

let asked: Promise<ManagedSettings> | null = null;
let answered: ManagedSettings | null = null;

/** What policy says; waits until the browser answers, which may take seconds after its start. */
export function policy(): Promise<ManagedSettings> {
  asked ??= readManagedSettings().then((settings) => {
    answered = settings;
    return settings;
  });
  return asked;
}

/** What policy says, or null where the browser takes longer than so many milliseconds. */
export function policyWithin(milliseconds: number): Promise<ManagedSettings | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null));
  return Promise.race([policy(), late]);
}

/** What policy says where the browser has answered already; else null. */
export function policyInHand(): ManagedSettings | null {
  return answered;
}

/**
 * Asks now and after every change, and keeps the outcome for the next start. Calls back with each
 * answer; `isNews` is true where it is not what held before. Resolves when the first has been dealt with.
 */
export function followPolicy(callback: (isNews: boolean) => Promise<void>): Promise<void> {
  const follow = (changed: boolean) =>
    policy()
      .then(async (settings) => callback((await remember(settings)) || changed))
      .catch((error: unknown) => console.error('Greenroom could not follow the policy:', error));
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'managed') return;
    asked = null;
    void follow(true);
  });
  return follow(false);
}

/** Returns whether it is other than before. */
async function remember(settings: ManagedSettings): Promise<boolean> {
  const outcome = outcomeOf(settings);
  if (JSON.stringify(outcome) === JSON.stringify(await lastPolicy.read())) return false;
  await lastPolicy.write(outcome);
  return true;
}
