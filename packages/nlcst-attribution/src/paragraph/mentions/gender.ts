import {
  femaleNouns,
  femalePronouns,
  maleEndings,
  maleNouns,
  malePronouns,
} from '../../words/en/gender.js';
import { N } from '../../words/lexicon.js';

/** The gender that words tell of somebody. */
export type Gender = 'female' | 'male' | 'unknown';

const she = new Set(femalePronouns);
const he = new Set(malePronouns);
const female = new RegExp(`(?:${femaleNouns.join('|')})$`);
const male = new RegExp(`^(?:${maleNouns.join('|')}|(?!hu)(?!wo)[a-z-]*[^o]man)$`);
const maleRole = new RegExp(`(?:[a-z]man|${maleEndings.join('|')})$`);
const anyMan = /(?:hu|wo)man$/;

/** Of a pronoun in lower case: «herself», «him». */
export function genderOfPronoun(pronoun: string): Gender {
  if (she.has(pronoun)) return 'female';
  return he.has(pronoun) ? 'male' : 'unknown';
}

/** Of the noun that a description is about: «the actress», «a fisherman». */
export function genderOfNoun(noun: string): Gender {
  if (female.test(noun)) return 'female';
  return male.test(noun) ? 'male' : 'unknown';
}

/** Of a noun beside a name: «Ellison, the chairwoman». */
export function genderOfRole(role: string): Gender {
  if (female.test(role)) return 'female';
  return maleRole.test(role) && !anyMan.test(role) ? 'male' : 'unknown';
}

/** By noun classes: «Mrs.», «Sir». */
export function genderOfTitle(n: number): Gender {
  if (n & N.femaleTitle) return 'female';
  return n & N.maleTitle ? 'male' : 'unknown';
}

/** By noun classes: «Mara», «Tom», but not a name that either may bear. */
export function genderOfGiven(n: number): Gender {
  const both = N.femaleName | N.maleName;
  if ((n & both) === both || (n & both) === 0) return 'unknown';
  return n & N.femaleName ? 'female' : 'male';
}
