import type { Rule } from 'nlcst-rule-kit';
import { inconsistentAbbreviation } from './rules/inconsistent-abbreviation/rule.js';
import { inconsistentName } from './rules/inconsistent-name/rule.js';

/** Every rule of the plug-in, in alphabetical order. */
export const rules: readonly Rule[] = [inconsistentAbbreviation, inconsistentName];
