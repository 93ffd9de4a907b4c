import { describe, expect, it } from 'vitest';
import type { Reading } from '../../ats/reading.ts';
import { titleConfirmations, weigh } from '../../ats/weigh.ts';

const reading = (text: string, weight: number, more: Partial<Reading> = {}): Reading => ({
  value: 'stage',
  layer: 'structure',
  where: `at ${text}`,
  text,
  weight,
  grade: 'G',
  ...more,
});

describe('weighing readings', () => {
  it('is silent where nothing was read of the value', () => {
    expect(weigh('job', [reading('Onsite', 0.5)])).toBeNull();
    expect(weigh('stage', [])).toBeNull();
  });

  it('trusts one reading as far as its weight', () => {
    expect(weigh('stage', [reading('Onsite', 0.75)])).toEqual({
      text: 'Onsite',
      confidence: 0.75,
      evidence: [{ layer: 'structure', where: 'at Onsite', text: 'Onsite' }],
      conflicts: [],
    });
  });

  it('trusts readings of several places more, whatever their case and spaces', () => {
    const both = [reading('On site', 0.5), reading(' on  SITE', 0.5, { where: 'elsewhere' })];
    expect(weigh('stage', both)).toMatchObject({ text: 'On site', confidence: 0.75 });
  });

  it('counts one place once, with its strongest reading', () => {
    const same = [reading('Onsite', 0.4), reading('Onsite', 0.6), reading('Onsite', 0.5)];
    expect(weigh('stage', same)?.confidence).toBe(0.6);
  });

  it('counts the same words in two layers as two places', () => {
    const layers = [reading('Onsite', 0.5), reading('Onsite', 0.5, { layer: 'text' })];
    expect(weigh('stage', layers)?.confidence).toBe(0.75);
  });

  it('takes the strongest, and a contradiction lowers its confidence and is shown', () => {
    const value = weigh('stage', [
      reading('Offer', 0.5),
      reading('Onsite', 0.8),
      reading('Screen', 0.2),
    ]);
    expect(value).toMatchObject({ text: 'Onsite', confidence: 0.56 });
    expect(value?.conflicts.map(({ text }) => text)).toEqual(['Offer', 'Screen']);
  });

  it('lets a reader of one’s own settle it, against any number of others', () => {
    const own = reading('Panel', 0.6, { layer: 'own' });
    const value = weigh('stage', [
      reading('Onsite', 0.9),
      reading('Onsite', 0.9, { where: 'b' }),
      own,
    ]);
    expect(value).toMatchObject({ text: 'Panel', confidence: 0.6 });
    expect(value?.conflicts).toHaveLength(2);
  });
});

describe('the document’s title', () => {
  it('confirms what was read elsewhere', () => {
    const confirmed = titleConfirmations(['stage'], [reading('Onsite', 0.5)], ['ONSITE', 'Acme']);
    expect(confirmed).toMatchObject([
      { value: 'stage', layer: 'title', where: 'document title', text: 'Onsite', weight: 0.35 },
    ]);
  });

  it('does not confirm itself, another value or what it does not say', () => {
    const fromTitle = reading('Onsite', 0.3, { layer: 'title' });
    expect(titleConfirmations(['stage'], [fromTitle], ['Onsite'])).toEqual([]);
    expect(titleConfirmations(['job'], [reading('Onsite', 0.5)], ['Onsite'])).toEqual([]);
    expect(titleConfirmations(['stage'], [reading('Onsite', 0.5)], ['Offer'])).toEqual([]);
  });
});
