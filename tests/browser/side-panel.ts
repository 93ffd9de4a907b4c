/** Side panel and real popup, which playwright does not take for pages: driven by Chrome's protocol. */
import type { Stage } from './extension.ts';

interface OwnView {
  /** All that is written in it. */
  text(): Promise<string>;
  /** Clicks the button that has these words or this name, as a person does. */
  press(words: string): Promise<void>;
  /** Pixels. */
  width(): Promise<number>;
  /** What it looks like, as PNG. */
  picture(): Promise<Buffer>;
}

interface Answer {
  id: number;
  result: {
    result?: { value: unknown };
    exceptionDetails?: { text: string };
    /** A picture, in base64. */
    data?: string;
  };
}

/** Whether the side panel is open in any window. */
export const isSidePanelOpen = (stage: Stage) => isOpen(stage, SIDE_PANEL);
/** Whether the popup is open at the toolbar. */
export const isPopupOpen = (stage: Stage) => isOpen(stage, POPUP);
/** Waits until the side panel is open. */
export const sidePanelOf = (stage: Stage) => viewOf(stage, SIDE_PANEL);
/** Waits until the popup is open. */
export const popupOf = (stage: Stage) => viewOf(stage, POPUP);

const SIDE_PANEL = 'outside-panel.html';
const POPUP = 'popup.html';

async function isOpen(stage: Stage, page: string): Promise<boolean> {
  return (await targetOf(stage, page)) !== undefined;
}

async function viewOf(stage: Stage, page: string): Promise<OwnView> {
  await until(() => isOpen(stage, page), `${page} did not open`);
  const targetId = (await targetOf(stage, page)) ?? '';
  const session = await browserSession(stage);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  let last = 0;
  const send = (method: string, params: object): Promise<Answer['result']> => {
    const id = ++last;
    return new Promise((resolve, reject) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message) as Answer;
        if (answer.id === id) resolve(answer.result);
      });
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  };
  const evaluate = async (expression: string): Promise<unknown> => {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await send('Runtime.evaluate', params);
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value;
  };
  return {
    text: async () => String(await evaluate('document.body.innerText')),
    async press(words) {
      const find = `[...document.querySelectorAll('button')].find((each) =>
        [each.innerText, each.ariaLabel, each.title].join(' ').includes(${JSON.stringify(words)}))`;
      await until(() => evaluate(`Boolean(${find})`), `no button is called “${words}”`);
      await evaluate(`void ${find}.click()`);
    },
    width: async () => Number(await evaluate('innerWidth')),
    async picture() {
      const { data = '' } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
  };
}

async function targetOf(stage: Stage, page: string): Promise<string | undefined> {
  const session = await browserSession(stage);
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ url }) => url === `${stage.origin}/${page}`)?.targetId;
}

function browserSession({ context }: Stage) {
  const browser = context.browser();
  if (!browser) throw new Error('this browser has no protocol of its own');
  return browser.newBrowserCDPSession();
}

/** By itself, because pictures are taken outside of tests. */
async function until(isSo: () => Promise<unknown>, problem: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(problem);
    await new Promise((done) => setTimeout(done, 50));
  }
}
