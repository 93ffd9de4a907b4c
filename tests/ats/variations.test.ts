// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../ats/read-page.ts';
import { VALUES } from './read-sample.ts';
import { documentOf } from './small-page.ts';
import { VARIATIONS, type Variation } from './variations.ts';

/** Every value by its name; null where the page does not say it. */
function saidOn(variation: Variation) {
  const said = Object.fromEntries(VALUES.map((name) => [name, variation[name] ?? null]));
  return variation.minutes === undefined ? said : { ...said, minutes: variation.minutes };
}

function readOn({ body, title, minutes }: Variation, address: string) {
  const context = readPage(documentOf(body, title), new URL(address));
  const read = Object.fromEntries(VALUES.map((name) => [name, context?.[name]?.text ?? null]));
  return minutes === undefined ? read : { ...read, minutes: context?.minutes };
}

describe.each(VARIATIONS.map((each) => [each.name, each] as const))('%s', (_, each) => {
  it.each(each.variations.map((one) => [one.about, one] as const))('%s', (_about, variation) => {
    expect(readOn(variation, variation.address ?? each.address)).toEqual(saidOn(variation));
  });
});
