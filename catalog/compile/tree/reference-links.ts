/** Links that name their address elsewhere on the page: `[text][name]` with `[name]: address`. */
import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Makes such links ordinary ones and takes the definitions out. Changes the tree in place; the first
 * of two equal names counts.
 */
export function resolveReferenceLinks(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, 'linkReference', ({ identifier, children, position }, index, parent) => {
    const definition = definitions.get(identifier);
    if (!definition || !parent || index === undefined) return;
    parent.children[index] = { type: 'link', url: definition.url, children, position };
  });
  visit(tree, (node) => {
    if (!('children' in node)) return;
    node.children = node.children.filter(({ type }) => type !== 'definition') as never;
  });
}
