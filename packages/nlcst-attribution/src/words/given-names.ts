import { eitherNames, femaleNames, maleNames } from './en/first-names.js';

/** Given names that the engine knows, in lower case. */
export const givenNames: ReadonlySet<string> = new Set([
  ...eitherNames,
  ...femaleNames,
  ...maleNames,
]);
