/** Links that name their address elsewhere on the page: `[text][name]` with `[name]: address`. */
import type { Definition, Nodes, Parent } from 'mdast';

/** Makes such links ordinary ones, and takes the definitions out. Changes the tree in place. */
export function resolveReferenceLinks(tree: Parent): void {
  const definitions = new Map<string, Definition>();
  collect(tree, definitions);
  if (definitions.size > 0) replaceIn(tree, definitions);
}

function collect(parent: Parent, definitions: Map<string, Definition>): void {
  for (const node of parent.children as Nodes[]) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
    if ('children' in node) collect(node as Parent, definitions);
  }
}

function replaceIn(parent: Parent, definitions: ReadonlyMap<string, Definition>): void {
  parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if ('children' in node) replaceIn(node as Parent, definitions);
    if (node.type === 'definition') return [];
    const definition = node.type === 'linkReference' && definitions.get(node.identifier);
    if (!definition) return [node];
    const { children, position } = node;
    return [{ type: 'link', url: definition.url, children, position }];
  }) as never;
}
