/** One value found by one reader at one place. */
import type { PageLabel } from '../vocabulary/language.ts';
import type { ReadingLayer, StagesAround } from './page-context.ts';

/** What readers look for. */
export type Readable = PageLabel;

/**
 * How well it is known that a page says something at a place: A in a saved real page or in two public
 * sources that ran against the real system, B in one such source, C in the maker's own documentation,
 * G a guess.
 */
export type Grade = 'A' | 'B' | 'C' | 'G';

export interface Reading {
  value: Readable;
  layer: ReadingLayer;
  /** Where it was read, in words a person can check. */
  where: string;
  text: string;
  /** How far it can be trusted by itself, 0 to 1. */
  weight: number;
  grade: Grade;
  /** Of a stage: what stands beside it where it was read. */
  around?: StagesAround;
}
