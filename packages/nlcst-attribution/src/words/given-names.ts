import { eitherNames, femaleNames, maleNames } from './en/first-names.js';

/** Given names that the engine knows, in lower case. */
export const givenNames: ReadonlySet<string> = new Set([
  ...eitherNames,
  ...femaleNames,
  ...maleNames,
]);

const female: ReadonlySet<string> = new Set(femaleNames);
const male: ReadonlySet<string> = new Set(maleNames);
const either: ReadonlySet<string> = new Set(eitherNames);

/** Whom a given name, in lower case, is given to; null for one that the engine does not know. */
export function bearersOf(name: string): 'female' | 'male' | 'either' | null {
  if (either.has(name) || (female.has(name) && male.has(name))) return 'either';
  if (female.has(name)) return 'female';
  return male.has(name) ? 'male' : null;
}
