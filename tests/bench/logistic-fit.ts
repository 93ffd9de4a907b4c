/** Fits a logistic model with regularisation to labelled examples, by Newton's method. */

/** Something that may be one, with its evidence, and whether people have read it as one. */
export interface Example<Name extends string> {
  /** Whose page it is; what is fitted without a company is counted on it. */
  company: string;
  page: string;
  heading: string;
  evidence: Record<Name, number>;
  is: boolean;
}

/** Pull towards zero, so that rare evidence decides nothing by itself. */
const REGULARISATION: number = 0.5;
const ROUNDS = 25;

/** The weights that say best which of the examples are so. */
export function fit<Name extends string>(
  names: readonly Name[],
  examples: readonly Example<Name>[],
): Record<Name | 'bias', number> {
  const counts = new Map<string, number>();
  for (const { company } of examples) counts.set(company, (counts.get(company) ?? 0) + 1);
  // A company with a hundred pages shall not outvote all others.
  const shares = examples.map(({ company }) => Math.min(1, 12 / (counts.get(company) ?? 1)));
  const rows = examples.map(({ evidence }) => [1, ...names.map((name) => evidence[name])]);
  const size = names.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : REGULARISATION * weight));
    const curve = weights.map((_, at) =>
      weights.map((_weight, other) =>
        at === other && at > 0 ? REGULARISATION : at === other ? 1e-6 : 0,
      ),
    );
    rows.forEach((row, index) => {
      const points = row.reduce((sum, each, at) => sum + each * (weights[at] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-points));
      const share = shares[index] ?? 0;
      const off = (likely - (examples[index]?.is ? 1 : 0)) * share;
      const bend = likely * (1 - likely) * share;
      for (let at = 0; at < size; at += 1) {
        const own = row[at] ?? 0;
        if (own === 0) continue;
        slope[at] = (slope[at] ?? 0) + off * own;
        const line = curve[at] ?? [];
        for (let other = 0; other < size; other += 1)
          line[other] = (line[other] ?? 0) + bend * own * (row[other] ?? 0);
      }
    });
    const step = solve(curve, slope);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
  }
  const [bias = 0, ...others] = weights;
  const fitted = Object.fromEntries(names.map((name, at) => [name, others[at] ?? 0]));
  return { bias, ...fitted } as Record<Name | 'bias', number>;
}

/** Gauss: the x for which matrix · x is the right side. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((row, at) => {
    const pivot = row[at] || 1e-12;
    for (const other of rows) {
      if (other === row) continue;
      const factor = (other[at] ?? 0) / pivot;
      if (factor !== 0)
        other.forEach((each, column) => {
          other[column] = each - factor * (row[column] ?? 0);
        });
    }
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] || 1e-12));
}
