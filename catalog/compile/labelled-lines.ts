/** Labels that stand on lines of one paragraph, without an empty line between them. */
import type { Nodes, Paragraph, Parent, PhrasingContent } from 'mdast';
import { slotOf, splitLabel } from './labels.ts';

/** Makes each labelled line below a parent a paragraph of its own. Changes the tree in place. */
export function separateLabelledLines(parent: Parent): void {
  parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if (node.type === 'paragraph') return paragraphsOf(node);
    if ('children' in node) separateLabelledLines(node as Parent);
    return [node];
  }) as never;
}

function paragraphsOf(paragraph: Paragraph): Paragraph[] {
  const lines = linesOf(paragraph);
  const labelled = lines.map(isLabelled);
  if (lines.length < 2 || !labelled.includes(true)) return [paragraph];
  const groups: PhrasingContent[][] = [];
  lines.forEach((line, index) => {
    const before = groups.at(-1);
    if (before && !labelled[index]) before.push({ type: 'text', value: '\n' }, ...line);
    else groups.push([...line]);
  });
  return groups.map((children) => ({
    type: 'paragraph',
    children,
    position: children[0]?.position ?? paragraph.position,
  }));
}

function isLabelled(line: readonly PhrasingContent[]): boolean {
  const label = splitLabel({ type: 'paragraph', children: [...line] });
  return label !== null && slotOf(label.label)?.exact !== undefined;
}

/** The paragraph's lines; a text node that spans lines is cut, with its place kept by line. */
function linesOf(paragraph: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  const add = (node: PhrasingContent) => lines.at(-1)?.push(node);
  for (const node of paragraph.children) {
    if (node.type === 'break' || isLineBreakTag(node)) {
      lines.push([]);
      continue;
    }
    if (node.type !== 'text') {
      add(node);
      continue;
    }
    node.value.split('\n').forEach((value, index) => {
      if (index > 0) lines.push([]);
      if (value) add({ type: 'text', value, position: movedDown(node, index) });
    });
  }
  return lines.filter((line) => line.length > 0);
}

function isLineBreakTag(node: PhrasingContent): boolean {
  return node.type === 'html' && /^<br\s*\/?>$/i.test(node.value);
}

function movedDown({ position }: PhrasingContent, lines: number) {
  if (!position || lines === 0) return position;
  const start = { line: position.start.line + lines, column: 1 };
  return { start, end: position.end };
}
