/** Firefox lets people take the recruiting hosts away at any time. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openFirefox, panelOf, type Stage, sample, View } from './extension.ts';

const MISSING = 'Your browser does not let Greenroom read Greenhouse pages';

let stage: Stage;
beforeAll(async () => {
  stage = await openFirefox();
});
afterAll(() => stage.close());
beforeEach(() => stage.addSiteAccess());

describe('without access to Greenhouse pages', () => {
  it.each(['popup.html', 'options.html'])('%s says so, and gives it on a click', async (path) => {
    await stage.removeSiteAccess();
    const own = await stage.openOwnPage(path);
    const view = new View(own);
    await view.shows(MISSING);
    expect(await view.text()).not.toContain('is not a Greenhouse page');
    await view.press('Allow Greenhouse pages');
    await view.shows('Greenroom may read Greenhouse pages now');
    await own.close();

    const page = await stage.open(sample('scorecard-plain.html'));
    await (await panelOf(page)).shows(sample('scorecard-plain.html').guide ?? '', '#guide-name');
    await page.close();
  });

  it('a page that is open hears of it, and of its return', async () => {
    const own = await stage.openOwnPage('options.html');
    const view = new View(own);
    await view.shows('Bundled handbook');
    expect(await view.text()).not.toContain(MISSING);
    await stage.removeSiteAccess();
    await view.shows(MISSING);
    await stage.addSiteAccess();
    await view.hides(MISSING);
    await own.close();
  });
});
