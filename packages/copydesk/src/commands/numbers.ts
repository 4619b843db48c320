import { UsageError } from '../usage-error.js';

/** @throws {UsageError} where a flag’s value is no whole number, or too small a one */
export function numberOf(flag: string, value: string, minimum = 0): number {
  if (/^\d{1,9}$/.test(value) && Number(value) >= minimum) return Number(value);
  throw new UsageError(
    `Unexpected value \`${value}\` for \`--${flag}\`, expected a whole number from ${minimum} up`,
  );
}
