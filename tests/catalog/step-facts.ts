import type { Step } from '../../catalog/schema.ts';

/** What a table of expected steps states of each of them. */
export interface StepFacts {
  name: string;
  minutes: [number, number] | null;
  asynchronous: boolean;
  optional: boolean;
  encouraged: boolean;
  steps?: StepFacts[];
}

/** A compiled step in the form of such a table. */
export function stepFacts(step: Step): StepFacts {
  const { name, asynchronous, optional, encouraged } = step;
  return {
    name,
    minutes: step.minutes && [step.minutes.min, step.minutes.max],
    asynchronous,
    optional,
    encouraged,
    steps: step.steps.map(stepFacts),
  };
}
