/** A logistic model: weighted evidence → a likelihood. */

export type Weights<Name extends string> = Readonly<Record<Name | 'bias', number>>;

/** From 0 to 1; each piece of evidence from 0 to 1. */
export function likelihoodBy<Name extends string>(
  weights: Weights<NoInfer<Name>>,
  evidence: Readonly<Record<Name, number>>,
): number {
  const points: Readonly<Record<string, number>> = weights;
  const sum = Object.entries<number>(evidence).reduce(
    (total, [name, share]) => total + share * (points[name] ?? 0),
    weights.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
