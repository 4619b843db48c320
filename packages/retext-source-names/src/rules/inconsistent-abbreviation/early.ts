import { type Article, type Paragraph, type Span, type Token, wordsThat } from 'nlcst-attribution';
import { capitalised, isCapitalised } from '../../capitals.js';

/** The first use of an abbreviation, and the name in full that comes only later. */
export interface Early {
  span: Span;
  letters: string;
  name: Span;
}

/** Abbreviations that the article’s own words use before they name in full what is meant. */
export function earlyOf(article: Article, wellKnown: ReadonlySet<string>): Early[] {
  const uses = firstUses(article, wellKnown);
  const names = new Map<string, Span>();
  // Of two bodies with the same initials nobody knows which is meant.
  const shared = new Set<string>();
  for (const { reading, start } of uses.size > 0 ? article.paragraphs : []) {
    for (const index of capitalised.in(reading)) {
      if (!opensName.test((reading.tokens[index] as Token).value)) continue;
      for (const letters of uses.keys()) {
        const name = nameAt(reading, index, letters, start);
        if (!name) continue;
        const known = names.get(letters) ?? name;
        names.set(letters, known);
        if (article.slice(known) !== article.slice(name)) shared.add(letters);
      }
    }
  }
  return [...uses].flatMap(([letters, span]) => {
    const name = names.get(letters);
    if (!name || shared.has(letters) || article.quotationAt(name.start)) return [];
    const { text } = article;
    if (name.start < (article.sentenceAt(span.start)?.end ?? name.end)) return [];
    if (isExplained.test(text.slice(span.end, span.end + longestLink))) return [];
    // «… in traditional medicine.», «night colleges and schools (NCSs)»
    const before = text.slice(0, span.start);
    const isTold =
      before.includes(`(${letters}`) ||
      before.toLowerCase().includes(article.slice(name).toLowerCase());
    return isTold ? [] : [{ span, letters, name }];
  });
}

/** «the HBU, the ferrymen’s union, …», «the HBU and FBU, which …»: told what it is. */
export const isExplained = /^(?:\sand\s[A-Z]+)?,\s(?:an?|the|which|who)\s/;
export const longestLink = 20;

/** An abbreviation’s letters. */
export const abbreviation = /^([A-Z]{3,6})(?:['’]s?)?$/;
export const abbreviations = wordsThat(({ value }) => abbreviation.test(value));

/**
 * Where each abbreviation first stands in the article’s own words: not in headlines and the line on top, nor behind a mark
 * or in a longer name.
 */
function firstUses(article: Article, wellKnown: ReadonlySet<string>): Map<string, Span> {
  const uses = new Map<string, Span>();
  for (const { reading, start, index: paragraph } of article.paragraphs) {
    if (reading.kind !== 'prose') continue;
    for (const index of abbreviations.in(reading)) {
      const token = reading.tokens[index] as Token;
      const letters = abbreviation.exec(token.value)?.[1] ?? '';
      const next = reading.tokens[index + 1];
      if (uses.has(letters) || wellKnown.has(letters.toLowerCase())) continue;
      if (paragraph + token.sentence === 0 || token.quotation >= 0 || !token.blank) continue;
      if (next?.kind === 'word' && isCapitalised(next.value)) continue;
      uses.set(letters, { start: start + token.start, end: start + token.start + letters.length });
    }
  }
  return uses;
}

/** A word with a capital and small letters behind it. */
const opensName = /^.\p{Ll}/u;

/** The name that begins with a word and has these initials, which small words in it have none of. */
export function nameAt(
  { tokens }: Paragraph,
  first: number,
  letters: string,
  offset: number,
): Span | undefined {
  const { start, sentence } = tokens[first] as Token;
  let end = start;
  let at = first;
  for (const letter of letters) {
    while (at > first && /^(?:&|and|for|in|of|on|the|to)$/.test(tokens[at]?.value ?? '')) at++;
    const token = tokens[at++];
    if (token?.sentence !== sentence || token.value[0] !== letter || !opensName.test(token.value))
      return;
    end = token.end;
  }
  return { start: offset + start, end: offset + end };
}
