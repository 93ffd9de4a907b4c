/** Words for hours that mean something else in another language: "1 time" is an hour in Norwegian and Danish. */
import { terms } from './patterns.ts';

export const UNSURE_HOURS = terms('time');

/** Beside one of these words they are hours. */
export const BESIDE_UNSURE_HOURS = terms(
  'og, er, det, som, på, med, av, af, ikke, til, også, ca, varer, tar, tager, intervju*, *intervju, *samtale, *samtaler, *møte, *møter, *møde, *møder, *oppgave, *opgave, søknad*, ansøgning*, kandidat*',
);
