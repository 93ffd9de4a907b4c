/** The masked report, made from the panel. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePages } from '../pages/manifest.ts';
import { openStage, panelOf, type Stage } from './extension.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('a report from the panel says how the page is built, and nothing of what it says', () => {
  test.each(['scorecard-read-only.html', 'kit-classic.html', 'profile-old-plain.html'])(
    '%s',
    async (file) => {
      const sample = samplePages.find((each) => each.file === file);
      if (!sample) throw new Error(`no sample page is named ${file}`);
      const page = await stage.context.newPage();
      await page.goto(sample.url);
      const panel = await panelOf(page);
      await panel.locator('details.why > summary').click();
      await panel.getByRole('button', { name: 'Make a report' }).click();
      const report = await panel.getByRole('textbox', { name: 'Report' }).inputValue();
      expect(report).toContain(`Page kind: ${sample.kind}`);
      expect(report).toMatch(/stage: (found|not found)/);
      for (const value of [sample.candidate, sample.job]) expect(report).not.toContain(value);
      for (const word of sample.candidate?.split(' ') ?? []) expect(report).not.toContain(word);
      expect(report).not.toMatch(/\d{3}/);
      await page.close();
    },
  );
});
