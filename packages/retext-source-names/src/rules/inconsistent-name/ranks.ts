import { type Article, type Paragraph, type Token, wordsThat } from 'nlcst-attribution';
import { titleNouns } from 'nlcst-attribution/internal';
import { isCapitalised } from '../../capitals.js';
import type { Variant } from './bodies.js';
import { grades, shortGrades } from './words.js';

interface Ranked extends Variant {
  surname: string;
  ranks: string[];
}

const gradeOf = new Map(shortGrades.map((pair) => pair.split(' ') as [string, string]));

/** `sergeant` for `Sgt.`, `Sgt` and `Sergeant`. */
function rankOf(word: string): string {
  const lower = word.toLowerCase().replace('.', '');
  return titleNouns[`${lower}.`] ?? gradeOf.get(lower) ?? lower;
}

const graded = wordsThat(({ value }) => isCapitalised(value) && grades.has(rankOf(value)));

/**
 * Officers of two ranks that have no word in common, «Sgt. Mara Ellison» and «Lt. Ellison», where the article names
 * nobody else of that surname and tells of no promotion: each officer once, the first rank first.
 */
export function ranksOf(article: Article): [Variant, Variant][] {
  const bySurname = new Map<string, Ranked>();
  const pairs = new Map<string, [Variant, Variant]>();
  for (const { reading, start } of article.paragraphs) {
    for (const index of graded.in(reading)) {
      const officer = officerAt(reading, index, start);
      if (!officer) continue;
      const { surname, ranks } = officer;
      const known = bySurname.get(surname) ?? officer;
      bySurname.set(surname, known);
      const isOther = !pairs.has(surname) && !ranks.some((rank) => known.ranks.includes(rank));
      if (isOther && isOnlyOne(article, surname)) pairs.set(surname, [known, officer]);
    }
  }
  return /\b(?:de|pro)mot/i.test(article.text) ? [] : [...pairs.values()];
}

function isOnlyOne({ names }: Article, surname: string): boolean {
  const [name, ...more] = names.filter(({ text }) => text.endsWith(` ${surname}`));
  return name?.kind === 'person' && more.length === 0;
}

/** Words of the ranks and the name of an officer at most: «Lt. Col. Mara Ellis Brandt». */
const longestName = 6;

/** Ranks and a name behind them, in the article’s own words; not «Attorney General Ellison», «then-Lt. Ellison». */
function officerAt({ tokens, text }: Paragraph, first: number, offset: number): Ranked | undefined {
  const { start, quotation, sentence, value } = tokens[first] as Token;
  const before = tokens[first - 1];
  if (quotation >= 0 || before?.lower === 'then') return;
  if (before?.kind === 'word' && isCapitalised(before.value)) {
    if (rankOf(value) === 'general' || grades.has(rankOf(before.value))) return;
  }
  const ranks: string[] = [];
  const words: Token[] = [];
  for (const token of tokens.slice(first, first + longestName)) {
    if (token.kind !== 'word' || token.sentence !== sentence || !isCapitalised(token.value)) break;
    const rank = rankOf(token.value);
    if (words.length === 0 && grades.has(rank)) ranks.push(rank);
    else words.push(token);
  }
  const last = words.at(-1);
  const surname = last?.value.replace(/['’]s?$/, '');
  if (!last || !surname) return;
  const end = last.start + surname.length;
  return {
    surname,
    ranks,
    text: text.slice(start, end),
    places: [{ start: offset + start, end: offset + end }],
  };
}
