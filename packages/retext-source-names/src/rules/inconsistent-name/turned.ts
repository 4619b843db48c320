import { type Article, type Span, wordSet } from 'nlcst-attribution';
import { places } from '../../names.js';
import type { Variant } from './bodies.js';
import { numbered } from './words.js';

/**
 * Names whose parts are changed over: `Local 214` and `Local 241`, `Ferrow-Ames` and `Ames-Ferrow`, `J.R. Verel` and `R.J.
 * Verel`. The rarer form stands once; the one used more stands first, or the first.
 */
export function turnedOf(article: Article): [Variant, Variant][] {
  const byParts = new Map<string, Map<string, Variant>>();
  const add = (key: string, text: string, places: readonly Span[]) => {
    const variants = byParts.get(key) ?? new Map<string, Variant>();
    byParts.set(key, variants);
    const variant = variants.get(text) ?? { text, places: [] };
    variants.set(text, { text, places: [...variant.places, ...places] });
  };
  for (const { reading, start } of article.paragraphs) {
    for (const index of nouns.in(reading)) {
      const [noun, number] = reading.tokens.slice(index, index + 2);
      if (!noun || !number || !/^\d{3,5}$/.test(number.value)) continue;
      if (!/^\p{Lu}/u.test(noun.value)) continue;
      const place = { start: start + noun.start, end: start + number.end };
      add(`${noun.lower} ${sorted(number.value, '')}`, article.slice(place), [place]);
    }
  }
  for (const { text, kind, places } of article.names) {
    const last = text.slice(text.lastIndexOf(' ') + 1);
    if (initials.test(text)) add(`${sorted(text.slice(0, 4), '')} ${last}`, text, places);
    const halves = last.toLowerCase().split('-');
    if (halves.length !== 2 || kind === 'place' || halves.some(isPeople)) continue;
    add(
      sorted(last, '-'),
      last,
      places.map(({ end }) => ({ start: end - last.length, end })),
    );
  }
  return [...byParts.values()].flatMap((variants): [Variant, Variant][] => {
    const [good, odd, third] = [...variants.values()].sort(
      (one, other) => other.places.length - one.places.length,
    );
    return good && odd?.places.length === 1 && !third ? [[good, odd]] : [];
  });
}

const nouns = wordSet(numbered);

const initials = /^(?:\p{Lu}\.){2}\s\S+$/u;

const sorted = (text: string, mark: string): string => text.split(mark).sort().join(mark);

/** «German-Turkish» */
const isPeople = (word: string): boolean => places.has(word) || /(?:[aei]n|ese|ish)$/.test(word);
