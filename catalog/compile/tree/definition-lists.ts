/** Definition lists as Markdown's dialects write them: a term, and ": " before what is said of it on the next line. */
import type { Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { linesOf } from './labelled-lines.ts';
import { trimmedStart } from './node-text.ts';

const DEFINES = /^:\s{1,20}/;
const FEWEST_TERMS = 2;

/** Makes bold paragraphs of the terms of several definitions. Changes the tree in place. */
export function readDefinitionLists(tree: Root): void {
  const definitions = new Map<RootContent, RootContent[]>();
  visit(tree, 'paragraph', (paragraph) => {
    const read = definitionIn(paragraph);
    if (read) definitions.set(paragraph, read);
  });
  if (definitions.size < FEWEST_TERMS) return;
  tree.children = tree.children.flatMap((node) => definitions.get(node) ?? [node]);
}

function definitionIn(paragraph: Paragraph): RootContent[] | null {
  const { position } = paragraph;
  const [term, ...lines] = linesOf(paragraph);
  const [first] = lines[0] ?? [];
  if (!term || first?.type !== 'text' || !DEFINES.test(first.value)) return null;
  const name: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'strong', children: term, position }],
    position,
  };
  const told = lines.map(
    (line): Paragraph => ({
      type: 'paragraph',
      children: trimmedStart(line),
      position,
    }),
  );
  return [name, ...told];
}
