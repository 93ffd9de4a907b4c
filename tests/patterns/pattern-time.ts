/** How long a pattern may take on the worst text there is for it, told from its source alone. */

interface Node {
  kind: 'one' | 'assertion' | 'look' | 'group';
  /** Of a group and of a look-around: the ways to match. */
  ways: Item[][];
}

interface Item {
  node: Node;
  min: number;
  max: number;
}

/**
 * Why a pattern may take more than linear time; null where it cannot. Sound, not complete: beside what
 * is bounded, a repeat without an end is taken only of a single character, and only where nothing
 * behind it can fail, or where the pattern is tried at one place alone and repeats nothing else so.
 */
export function whyNotLinear({ source, flags }: RegExp): string | null {
  const ways = parse(source);
  const anchored =
    flags.includes('y') || (!flags.includes('m') && ways.every((way) => isAnchored(way)));
  for (const way of ways) {
    const why = whyWayNotLinear(way, { canFail: false, anchored, left: anchored ? 1 : 0 });
    if (why) return why;
  }
  return null;
}

function isAnchored([first, second]: Item[]): boolean {
  if (!first) return false;
  if (first.node.kind === 'assertion') return first.max === 1 && first.min === 1;
  return (
    first.node.kind === 'group' &&
    first.min === 1 &&
    first.max === 1 &&
    first.node.ways.every((way) => isAnchored(way) && second !== null)
  );
}

interface Around {
  /** True where something behind this part may fail to match. */
  canFail: boolean;
  anchored: boolean;
  /** Repeats without an end that may be followed by something that fails. */
  left: number;
}

function whyWayNotLinear(way: Item[], around: Around): string | null {
  let { canFail } = around;
  for (const { node, min, max } of [...way].reverse()) {
    const endless = max === Number.POSITIVE_INFINITY;
    if (endless && node.kind !== 'one') return 'a group is repeated without an end';
    if (endless && canFail) {
      if (around.left === 0) return 'something stands behind a repeat without an end';
      around.left -= 1;
    }
    if (node.kind === 'look' || node.kind === 'group') {
      const inside = { ...around, canFail: canFail || max > 1 || node.kind === 'look' };
      let least = around.left;
      for (const each of node.ways) {
        const branch = { ...inside, left: node.kind === 'look' || max > 1 ? 0 : around.left };
        const why = whyWayNotLinear(each, branch);
        if (why) return why;
        if (node.kind === 'group' && max === 1) least = Math.min(least, branch.left);
      }
      around.left = least;
    }
    if (min > 0 && needsSomething(node)) canFail = true;
  }
  return null;
}

function needsSomething({ kind, ways }: Node): boolean {
  if (kind !== 'group') return true;
  return ways.every((way) => way.some(({ node, min }) => min > 0 && needsSomething(node)));
}

/** What a pattern's source is made of, each before what would also match its beginning. */
const TOKEN = new RegExp(
  [
    String.raw`\(\?(?:[:=!]|<[=!]|<\w+>)`, // opens a group
    String.raw`\\[pPu]\{[^}]*\}|\\x..|\\u....|\\k<\w+>|\\.`, // escaped
    String.raw`\[(?:\\.|[^\]\\])*\]`, // a class of characters
    String.raw`\{\d+(?:,\d*)?\}`, // a counted repeat
    '.',
  ].join('|'),
  'gsu',
);

function parse(source: string): Item[][] {
  const tokens = source.match(TOKEN) ?? [];
  let at = 0;
  const readWays = (): Item[][] => {
    const ways: Item[][] = [[]];
    for (; at < tokens.length && tokens[at] !== ')'; at += 1) {
      const token = tokens[at] ?? '';
      const way = ways.at(-1) ?? [];
      if (token === '|') ways.push([]);
      else if (/^(?:[*+?]|\{\d)/.test(token)) repeatLast(way, token);
      else way.push({ node: readNode(token), min: 1, max: 1 });
    }
    return ways;
  };
  const readNode = (token: string): Node => {
    if (!token.startsWith('(')) {
      return { kind: /^(?:[\^$]|\\[bB])$/.test(token) ? 'assertion' : 'one', ways: [] };
    }
    at += 1;
    const ways = readWays();
    return { kind: /^\(\?<?[=!]$/.test(token) ? 'look' : 'group', ways };
  };
  return readWays();
}

const SIGNS: Record<string, [number, number]> = {
  '*': [0, Number.POSITIVE_INFINITY],
  '+': [1, Number.POSITIVE_INFINITY],
  '?': [0, 1],
};

function repeatLast(way: Item[], token: string): void {
  const last = way.at(-1);
  // A question mark behind a repeat makes it lazy, which changes nothing of how long it may take.
  if (!last || (token === '?' && 'repeated' in last)) return;
  const [least = '0', most] = token.slice(1, -1).split(',');
  const endless = most === '' ? Number.POSITIVE_INFINITY : Number(most ?? least);
  const [min, max] = SIGNS[token] ?? [Number(least), endless];
  Object.assign(last, { min, max, repeated: true });
}
