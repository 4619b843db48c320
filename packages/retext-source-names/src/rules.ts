import { inconsistentAbbreviation } from './rules/inconsistent-abbreviation/rule.js';
import { inconsistentName } from './rules/inconsistent-name/rule.js';
import { inconsistentPossessive } from './rules/inconsistent-possessive/rule.js';
import { unintroducedSource } from './rules/unintroduced-source/rule.js';

/** Every rule of the plug-in, in alphabetical order. */
export const rules = [
  inconsistentAbbreviation,
  inconsistentName,
  inconsistentPossessive,
  unintroducedSource,
] as const;
