import { UsageError } from '../usage-error.js';

/** @throws {UsageError} where a flag’s value is no whole number, or too small a one */
export function numberOf(flag: string, value: string, minimum = 0): number {
  if (/^\d{1,9}$/.test(value) && Number(value) >= minimum) return Number(value);
  const expected = minimum > 0 ? `a number from ${minimum} up` : 'a number';
  throw new UsageError(`Unexpected value \`${value}\` for \`--${flag}\`, expected ${expected}`);
}
