/** The browser's side panel, which playwright does not take for a page: driven by Chrome's protocol. */
import { expect } from 'vitest';
import type { Stage } from './extension.ts';

export interface SidePanel {
  /** All that is written in it. */
  text(): Promise<string>;
  /** Clicks the button that has these words or this name, as a person does. */
  press(words: string): Promise<void>;
}

interface Answer {
  id: number;
  result: { result: { value: unknown }; exceptionDetails?: { text: string } };
}

/** Whether it is open in any window. */
export async function isSidePanelOpen(stage: Stage): Promise<boolean> {
  return (await sidePanelTarget(stage)) !== undefined;
}

/** Waits until it is open. */
export async function sidePanelOf(stage: Stage): Promise<SidePanel> {
  await expect.poll(() => isSidePanelOpen(stage)).toBe(true);
  const targetId = (await sidePanelTarget(stage)) ?? '';
  const session = await browserSession(stage);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  let last = 0;
  const evaluate = (expression: string): Promise<unknown> => {
    const id = ++last;
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    return new Promise((resolve, reject) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message) as Answer;
        if (answer.id !== id) return;
        const { result, exceptionDetails } = answer.result;
        if (exceptionDetails) reject(new Error(exceptionDetails.text));
        else resolve(result.value);
      });
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  };
  return {
    text: async () => String(await evaluate('document.body.innerText')),
    async press(words) {
      const find = `[...document.querySelectorAll('button')].find((each) =>
        (each.innerText + ' ' + each.ariaLabel).includes(${JSON.stringify(words)}))`;
      await expect.poll(() => evaluate(`Boolean(${find})`)).toBe(true);
      await evaluate(`void ${find}.click()`);
    },
  };
}

async function sidePanelTarget(stage: Stage): Promise<string | undefined> {
  const session = await browserSession(stage);
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ url }) => url === `${stage.origin}/outside-panel.html`)?.targetId;
}

function browserSession({ context }: Stage) {
  const browser = context.browser();
  if (!browser) throw new Error('this browser has no protocol of its own');
  return browser.newBrowserCDPSession();
}
