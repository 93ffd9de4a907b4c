import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser, putAside, resetBrowser } from './fake-browser.ts';

const { lastPolicy, outcomeOf } = await import('../../extension/last-policy.ts');
const { parseManagedSettings } = await import('../../extension/managed-settings.ts');

beforeEach(resetBrowser);

describe('what is kept of a policy', () => {
  it.each([
    [{}, null, false],
    [{ catalogLocked: true }, null, false],
    [{ catalogUrl: 'https://handbook.example/' }, 'address', false],
    [{ catalogUrl: 'https://handbook.example/', catalogLocked: true }, 'address', true],
    [{ catalog: '{}', catalogUrl: 'https://handbook.example/' }, 'text', false],
  ])('how it gives a handbook, and whether it is locked: %j', (policy, handbook, locked) => {
    expect(outcomeOf(parseManagedSettings(policy))).toMatchObject({ handbook, locked });
  });

  it('is read as it was, pins for every job among them', async () => {
    const outcome = outcomeOf(
      parseManagedSettings({
        hiddenSettings: ['pins'],
        pins: [
          { stage: 'Office tour', guide: 'Peer Interview' },
          { stage: 'Dock walk', job: 'Pilot', guide: 'peer' },
        ],
        readers: [{ value: 'stage', selector: '.step', address: '*' }],
      }),
    );
    await lastPolicy.write(outcome);
    expect(await lastPolicy.read()).toEqual(outcome);
    expect(outcome.pins[0]?.job).toBeNull();
  });

  it.each(['nonsense', { handbook: 'stone', locked: 'yes', pins: 7, readers: [{}] }])(
    'is nothing where it cannot be read: %j',
    async (damaged) => {
      await fakeBrowser.storage.local.set({ 'last-policy': damaged });
      expect(await lastPolicy.read()).toEqual(outcomeOf(parseManagedSettings({})));
      expect(await putAside()).toEqual([]);
    },
  );
});
