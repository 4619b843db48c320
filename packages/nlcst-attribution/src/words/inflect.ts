/** Inflected forms of regular English verbs and nouns, and of the irregular ones that the word lists name. */

import { doublingVerbs, irregularForms } from './en/verbs.js';

const doubling = new Set(doublingVerbs);
const irregularVerbs = new Map(Object.entries(irregularForms));
const vowel = /[aeiou]/;

/** What an English verb is written as, beside its dictionary form. */
export interface VerbForms {
  third: string;
  past: string;
  participle: string;
  ing: string;
}

/** The forms of a verb: `deny` → `denies`, `denied`, `denied`, `denying`. */
export function verbForms(lemma: string): VerbForms {
  const last = lemma.at(-1) ?? '';
  const before = lemma.at(-2) ?? '';
  const consonantY = last === 'y' && !vowel.test(before);
  const stem = doubling.has(lemma) ? lemma + last : lemma;
  const regular =
    last === 'e' ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const ing = last === 'e' && before !== 'e' ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  const [past, participle] = irregularVerbs.get(lemma) ?? [regular, regular];
  return { third: pluralOf(lemma), past, participle, ing };
}

/** What British spelling doubles and American doesn’t: «labelled», «signalling»; nothing for most verbs. */
export function doubledForms(lemma: string): string[] {
  const doubles = /..[^aeiou][aeiou]l$/.test(lemma) && !doubling.has(lemma);
  return doubles ? [`${lemma}led`, `${lemma}ling`] : [];
}

/** A list of verbs in dictionary form as all the words that they come as. */
export function formsOf(lemmas: readonly string[]): ReadonlySet<string> {
  return new Set(
    lemmas.flatMap((lemma) => {
      const { third, past, participle, ing } = verbForms(lemma);
      return [lemma, third, past, participle, ing, ...doubledForms(lemma)];
    }),
  );
}

const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['person', 'people'],
  ['child', 'children'],
  ['wife', 'wives'],
  ['life', 'lives'],
  ['analysis', 'analyses'],
  ['statistics', 'statistics'],
  ['co-founder', 'co-founders'],
  ['passer-by', 'passers-by'],
  ['passerby', 'passersby'],
]);

/** The plural of an English noun in lower case: `aide` → `aides`, `spokesman` → `spokesmen`. */
export function pluralOf(noun: string): string {
  const known = irregularPlurals.get(noun);
  if (known) return known;
  if (/(?:^|[a-z-])(?:man|woman)$/.test(noun) && !/human$/.test(noun)) {
    return `${noun.slice(0, -2)}en`;
  }
  if (/(?:[sxz]|[cs]h)$/.test(noun)) return `${noun}es`;
  if (/(?:^|[^aeiou])o$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** A word without its possessive ending: `Ellison's` → `Ellison`. */
export const withoutPossessive = (word: string): string => word.replace(/['’]s?$/, '');

/** The noun that a regular plural is of; «people» is its own. */
export function singularOf(noun: string): string {
  if (noun === 'people') return noun;
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '');
}
