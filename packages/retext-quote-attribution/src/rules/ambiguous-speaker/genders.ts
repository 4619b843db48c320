import type { Article } from 'nlcst-attribution';
import { bearersOf, genderOfNoun } from 'nlcst-attribution/internal';
import { lastWord } from '../../people.js';
import type { PlacedName } from './placed-names.js';

export type Known = 'female' | 'male';

/** «Mara Ellison and *her husband*, Lee Renn»: one of the two is no «she». */
export function hasOtherGender(text: string, gender: Known): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const others = gender === 'female' ? 'his' : 'her';
  return words.some((word) => {
    const told = genderOfNoun(word);
    return word === others || (told !== 'unknown' && told !== gender);
  });
}

/** Whether a name may be that of a woman, or of a man, by what the article tells of its bearer and by itself. */
export function mayBe(
  { names, sources, text }: Article,
  { name, start }: PlacedName,
  gender: Known,
): boolean {
  const surname = lastWord(name.text);
  const source = sources.find(
    ({ class: kind, name: full }) => kind === 'person' && full === name.text,
  );
  const title = /\b(Mr|Mrs|Ms|Miss)\.?\s$/.exec(text.slice(Math.max(0, start - 6), start))?.[1];
  if (title) return (title === 'Mr') === (gender === 'male');
  if (source && source.gender !== 'unknown') return source.gender === gender;
  const full = name.text.includes(' ')
    ? name.text
    : names.find((one) => one.kind === 'person' && one.text.endsWith(` ${surname}`))?.text;
  const given = bearersOf((full ?? name.text).split(' ')[0]?.toLowerCase() ?? '');
  // «Jean and Ron Renn»: a couple, as a rule.
  return given === gender || (given === 'either' && full !== undefined);
}
