import type { Mention } from 'nlcst-attribution';
import { courtesies } from '../../slips/words.js';

/** The words of a mention that name somebody. */
export type Named = Pick<Mention, 'text' | 'start' | 'end'>;

/** `ellison` for `Ellison` and `Ms. Ellison`; undefined for anything longer and for words in capitals. */
export function surnameIn(text: string): string | undefined {
  const words = text.split(/\s+/);
  if (words.length > 1 && courtesies.has((words[0] ?? '').toLowerCase())) words.shift();
  const [surname, ...more] = words;
  if (!surname || more.length > 0 || !/^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(surname)) return;
  return baseOf(surname.toLowerCase().replaceAll('’', "'"));
}

/** Without the `'s` of a possessive. */
export function baseOf(lower: string): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}
