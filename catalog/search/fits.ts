/** How well a word fits each entry of a catalog. */
import { FIELDS, type Field } from './entries.ts';

/** How well a word fits an entry, from 0 to 1, and by which field. */
export interface Fit {
  share: number;
  field: Field | null;
  /** In how many fields, and how often: of two that fit alike, the one that says it more is meant. */
  fields: number;
  times: number;
}

/**
 * Fits of one word by the entry's place among all. Lists of numbers, because a single letter fits
 * thousands of entries, and an object for each would take longer than finding them.
 */
export class Fits {
  /** 0 for entries that it does not fit. */
  readonly shares: Float64Array;
  /** Places of entries that it fits, in no order. */
  readonly found: number[] = [];
  private readonly fields: Uint8Array;
  private readonly counts: Uint32Array;
  private readonly times: Uint32Array;

  /** None yet, of a catalog with this many entries. */
  constructor(entries: number) {
    this.shares = new Float64Array(entries);
    this.fields = new Uint8Array(entries);
    this.counts = new Uint32Array(entries);
    this.times = new Uint32Array(entries);
  }

  /** Adds a place where it stands; of several the best share counts. `field` is its place in `FIELDS`. */
  add(at: number, share: number, field: number, times: number): void {
    const before = this.shares[at] ?? 0;
    if (before === 0) this.found.push(at);
    if (share > before) {
      this.shares[at] = share;
      this.fields[at] = field + 1;
    }
    this.counts[at] = (this.counts[at] ?? 0) + 1;
    this.times[at] = (this.times[at] ?? 0) + times;
  }

  /** Takes over another's fit where that is better, `left` of it. */
  keepBetter(at: number, other: Fits, left: number): void {
    const share = (other.shares[at] ?? 0) * left;
    if (this.keepsShare(at, share)) this.takeFrom(at, other);
  }

  /** Takes a share that no field gives, where that is better. */
  keepShare(at: number, share: number): void {
    if (!this.keepsShare(at, share)) return;
    this.fields[at] = 0;
    this.counts[at] = 0;
    this.times[at] = 0;
  }

  private keepsShare(at: number, share: number): boolean {
    const before = this.shares[at] ?? 0;
    if (share <= before) return false;
    if (before === 0) this.found.push(at);
    this.shares[at] = share;
    return true;
  }

  private takeFrom(at: number, other: Fits): void {
    this.fields[at] = other.fields[at] ?? 0;
    this.counts[at] = other.counts[at] ?? 0;
    this.times[at] = other.times[at] ?? 0;
  }

  fieldAt(at: number): Field | null {
    return FIELDS[(this.fields[at] ?? 0) - 1] ?? null;
  }

  fieldsAt(at: number): number {
    return this.counts[at] ?? 0;
  }

  timesAt(at: number): number {
    return this.times[at] ?? 0;
  }

  fitAt(at: number): Fit {
    return {
      share: this.shares[at] ?? 0,
      field: this.fieldAt(at),
      fields: this.fieldsAt(at),
      times: this.timesAt(at),
    };
  }
}
