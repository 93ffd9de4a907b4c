/** The content security policy of the extension's own pages, as the browser holds it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(['panel.html', 'popup.html', 'options.html'])('%s', (file) => {
  it('runs no script and loads no picture from outside the package', async () => {
    const page = await stage.context.newPage();
    await page.goto(`${stage.origin}/${file}`);
    const refused = await page.evaluate(async () => {
      const kinds = new Set<string>();
      const three = new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          kinds.add(effectiveDirective);
          if (kinds.size === 3) resolve();
        });
      });
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      const picture = document.createElement('img');
      picture.src = 'https://app.greenhouse.io/picture.png';
      document.body.append(script, style, picture);
      await Promise.race([three, new Promise((resolve) => setTimeout(resolve, 5_000))]);
      return [...kinds].sort();
    });
    expect(refused).toEqual(['img-src', 'script-src-elem', 'style-src-elem']);
    expect(await page.title()).not.toBe('ran');
    await page.close();
  });
});
