// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromPanel } from '../../components/panel-frame.ts';

/** What is painted when the test says so; a frame that nobody sees may wait long for it. */
let paint: (() => void)[] = [];
const paintAll = () => {
  for (const each of paint.splice(0)) each();
};

/** A panel whose holder is this test, and what it says. */
async function openLine(): Promise<{
  said: FromPanel[];
  tellPainted(said: { blank: number } | { painted: number }): void;
}> {
  location.hash = '#token';
  const line = await import('../../entrypoints/panel/holder-line.ts');
  line.listenToHolder();
  const { port1, port2 } = new MessageChannel();
  const said: FromPanel[] = [];
  port1.onmessage = ({ data }) => said.push(data);
  window.dispatchEvent(Object.assign(new Event('message'), { data: 'token', ports: [port2] }));
  await expect.poll(() => said).toEqual(['ready']);
  said.length = 0;
  return { said, tellPainted: line.tellPainted };
}

beforeEach(() => {
  vi.resetModules();
  paint = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => paint.push(callback));
});

/** Longer than anything here waits for but a frame of the screen. */
const later = () => new Promise((resolve) => setTimeout(resolve, 80));

describe('what a panel says of what is painted', () => {
  it('says that a page is shown though its frame is not painted yet: nothing stood in it', async () => {
    const { said, tellPainted } = await openLine();
    tellPainted({ painted: 0 });
    await expect.poll(() => said).toEqual([{ painted: 0 }]);
  });

  it('says that nothing of the page before stands there only once that is painted', async () => {
    const { said, tellPainted } = await openLine();
    tellPainted({ painted: 0 });
    await expect.poll(() => said).toEqual([{ painted: 0 }]);
    tellPainted({ blank: 1 });
    tellPainted({ painted: 1 });
    await later();
    expect(said).toEqual([{ painted: 0 }]);
    paintAll();
    await expect.poll(() => said).toEqual([{ painted: 0 }, { blank: 1 }, { painted: 1 }]);
  });

  it('waits for no further frame where another page comes while it is blank', async () => {
    const { said, tellPainted } = await openLine();
    tellPainted({ painted: 0 });
    tellPainted({ blank: 1 });
    paintAll();
    await expect.poll(() => said).toContainEqual({ blank: 1 });
    tellPainted({ blank: 2 });
    await expect.poll(() => said).toContainEqual({ blank: 2 });
  });
});
