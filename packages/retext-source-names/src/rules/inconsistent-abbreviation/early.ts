import type { Article, Span, Token } from 'nlcst-attribution';
import { capitalised, isCapitalised } from '../../capitals.js';
import { abbreviations, isExplained, lettersOf, nameAt } from './letters.js';

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
    if (isExplained(article, span)) return [];
    // «… in traditional medicine.», «night colleges and schools (NCSs)»
    const before = text.slice(0, span.start);
    const isTold =
      before.includes(`(${letters}`) ||
      before.toLowerCase().includes(article.slice(name).toLowerCase());
    return isTold ? [] : [{ span, letters, name }];
  });
}

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
      const letters = lettersOf(token);
      const next = reading.tokens[index + 1];
      if (uses.has(letters) || wellKnown.has(letters.toLowerCase())) continue;
      if (paragraph + token.sentence === 0 || token.quotation >= 0 || !token.blank) continue;
      if (next?.kind === 'word' && isCapitalised(next.value)) continue;
      uses.set(letters, { start: start + token.start, end: start + token.start + letters.length });
    }
  }
  return uses;
}
