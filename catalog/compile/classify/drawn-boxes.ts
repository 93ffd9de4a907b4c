/** Names in boxes that are drawn with letters, side by side with arrows between them or one below the other. */
import { isOnlyCount } from './numbering.ts';

const SIDE = /[|│┃║]/;
const ARROW = /^[-=─━═]{0,20}[>►▶→➔➜⇒]$/u;
/** The upper or lower side of one box: "┌────┐", "+--┬--+". */
const EDGE = /^[┌└╔╚╭╰+][-─━═┬┴┼╤╧▼v]{2,200}[┐┘╗╝╮╯+]$/u;
const FEWEST_BOXES = 3;

/** The names in three boxes or more side by side; none for other lines. */
export function namesSideBySide(lines: readonly string[]): string[] {
  const rows = lines.map((line) => line.split(SIDE).map((cell) => cell.trim()));
  const at = rows.findIndex((cells) => cells.filter(isArrow).length >= FEWEST_BOXES - 1);
  const first = rows[at];
  if (!first) return [];
  const below = rows.slice(at + 1);
  return first.flatMap((cell, column) => {
    if (cell === '' || isArrow(cell)) return [];
    return nameOf([cell, ...below.map((cells) => cells[column] ?? '')]);
  });
}

function isArrow(cell: string): boolean {
  return ARROW.test(cell);
}

/** Lines without the edges of boxes, of each box the name alone. */
export function namesBelowEachOther(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let box: string[] | null = null;
  for (const line of lines) {
    if (!EDGE.test(line)) {
      (box ?? kept).push(line);
      continue;
    }
    if (box) kept.push(nameOf(box.map((inner) => inner.split(SIDE).join(' ').trim())));
    box = box ? null : [];
  }
  return kept;
}

/** The first line in a box and those that go on with it; below a mere count stands the name. */
function nameOf([first = '', ...others]: readonly string[]): string {
  if (isOnlyCount(first)) {
    const end = others.findIndex((each) => each === '' || each.startsWith('('));
    return others.slice(0, end < 0 ? undefined : end).join(' ') || first;
  }
  const end = others.findIndex((each) => !SMALL_LETTER.test(each));
  return [first, ...others.slice(0, end < 0 ? undefined : end)].join(' ');
}

const SMALL_LETTER = /^\p{Ll}/u;
