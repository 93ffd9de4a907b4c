/** Addresses that headings are given by hand: `## Steps {#steps .wide}`. */
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const ADDRESS = /\s{0,20}\{#([^\s{}]{1,200})[^{}]{0,200}\}\s{0,20}$/;

const addresses = new WeakMap<Heading, string>();

/** The address given to a heading, or null. */
export function addressOfHeading(heading: Heading): string | null {
  return addresses.get(heading) ?? null;
}

/** `address` is what a link has behind "#". */
export function setHeadingAddress(heading: Heading, address: string): void {
  addresses.set(heading, address.toLowerCase());
}

/** Takes such addresses out of the headings' text. Changes the tree in place. */
export function takeHeadingAddresses(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    const last = heading.children.at(-1);
    if (last?.type !== 'text') return;
    const [found, address] = ADDRESS.exec(last.value) ?? [];
    if (found === undefined || address === undefined) return;
    last.value = last.value.slice(0, -found.length);
    setHeadingAddress(heading, address);
  });
}
