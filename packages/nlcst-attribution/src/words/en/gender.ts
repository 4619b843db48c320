/**
 * Words that tell the gender of the person they stand for. Belongs here: a word that says it by itself; not a name, which
 * only makes it likely (`first-names.ts`), and not a title (`titles.ts`).
 */

import { words } from '../list.js';

export const femalePronouns = words('her herself she');

export const malePronouns = words('he him himself his');

/** Nouns for women and girls, and what compounds of them end in: «grandmother», «businesswoman». */
export const femaleNouns = words(`
  actress aunt daughter girl girlfriend granddaughter grandmother lady mother niece nun princess queen sister widow wife
  woman women
`);

/** Nouns for men and boys, beside those that end in -man. */
export const maleNouns = words(`
  actor boy boyfriend brother ex-husband father grandfather grandson husband king man men monk nephew prince son
  stepfather stepson uncle widower
`);

/** What nouns for a man's role end in, beside -man. */
export const maleEndings = words('brother father husband son');
