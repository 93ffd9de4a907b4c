/**
 * Shapes of messages and of small stored values, checked by hand. The service worker starts for every
 * question, and the validator of catalogs is twenty times as large as all that it asks of these.
 */
import { keepOnly, type Parsed } from './stored-item.ts';

/** Whether a value is of a shape. */
export type Shape<Value> = (value: unknown) => value is Value;
/** What is of it. */
export type ValueOf<Of> = Of extends Shape<infer Value> ? Value : never;

type Fields = Record<string, Shape<unknown>>;
type Required<Of extends Fields> = { [Name in keyof Of]: ValueOf<Of[Name]> };

interface TextLimits {
  least?: number;
  most?: number;
}

export function text({ least = 0, most = Number.POSITIVE_INFINITY }: TextLimits = {}) {
  return (value: unknown): value is string =>
    typeof value === 'string' && value.length >= least && value.length <= most;
}

interface NumberLimits {
  min?: number;
  max?: number;
  above?: number;
}

/** A finite number. */
export function number({ min = -Infinity, max = Infinity, above = -Infinity }: NumberLimits = {}) {
  return (value: unknown): value is number =>
    Number.isFinite(value) &&
    (value as number) >= min &&
    (value as number) <= max &&
    (value as number) > above;
}

export const whole: Shape<number> = (value): value is number => Number.isSafeInteger(value);

export const yesOrNo: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

export function oneOf<const Value extends string>(values: readonly Value[]): Shape<Value> {
  return (value): value is Value => values.includes(value as Value);
}

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value): value is Value | null => value === null || shape(value);
}

export function listOf<Value>(shape: Shape<Value>): Shape<Value[]> {
  return (value): value is Value[] => Array.isArray(value) && value.every((each) => shape(each));
}

export function either<One, Other>(one: Shape<One>, other: Shape<Other>): Shape<One | Other> {
  return (value): value is One | Other => one(value) || other(value);
}

/** An object with all of these fields, maybe some of the others, and none beside. */
export function exactly<Of extends Fields, Others extends Fields = Record<never, never>>(
  fields: Of,
  others?: Others,
): Shape<Required<Of> & Partial<Required<Others>>> {
  const names = Object.keys(fields);
  const known = { ...fields, ...others };
  return (value): value is Required<Of> & Partial<Required<Others>> =>
    hasOnly(value, known) && names.every((name) => Object.hasOwn(value, name));
}

/** An object with some of these fields and no other. */
export function someOf<Of extends Fields>(fields: Of): Shape<Partial<Required<Of>>> {
  return (value): value is Partial<Required<Of>> => hasOnly(value, fields);
}

function hasOnly(value: unknown, fields: Fields): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([name, each]) => Object.hasOwn(fields, name) && fields[name]?.(each) === true,
  );
}

/** For a stored item: the value where it fits, else what stands in for it. */
export function byShape<Value>(shape: Shape<Value>, otherwise: Value) {
  return (stored: unknown): Parsed<Value> =>
    shape(stored) ? { value: stored, whole: true } : { value: otherwise, whole: false };
}

/** For a stored list: those that fit, since one damaged pin must not cost the others. */
export function eachByShape<Value>(shape: Shape<Value>) {
  return (stored: unknown): Parsed<Value[]> => keepOnly(stored, shape);
}

/** For an item of the session: undefined where it does not fit. */
export function ifOf<Value>(shape: Shape<Value>) {
  return (stored: unknown): Value | undefined => (shape(stored) ? stored : undefined);
}
