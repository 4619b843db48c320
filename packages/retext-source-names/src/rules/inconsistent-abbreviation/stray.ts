import type { Article, Paragraph, Span, Token } from 'nlcst-attribution';
import { gather } from 'nlcst-attribution/internal';
import { capitalised, isCapitalised } from '../../capitals.js';
import { slipBetween } from '../../slips/spelling.js';
import { abbreviations, isExplained, lettersOf, nameAt } from './letters.js';

/** An abbreviation that nobody knows, and the name of the one that it should be. */
export interface Stray {
  span: Span;
  letters: string;
  good: string;
  name: Span;
}

/** Letters in one place. */
interface Use {
  paragraph: Paragraph;
  index: number;
  span: Span;
}

/**
 * Abbreviations that stand once, in the article’s own words, and of whose letters it has no name, where one letter parts them
 * from one that it has named before: «the Kell Harbor Board (KHB)», «the KHB», «the KHP».
 */
export function straysOf(article: Article, wellKnown: ReadonlySet<string>): Stray[] {
  const uses = usesOf(article);
  const strays = new Map<string, Stray>();
  if (uses.size > mostLetters) return [];
  for (const [letters, [use, ...more]] of uses) {
    if (!use || more.length > 0 || wellKnown.has(letters.toLowerCase())) continue;
    for (const good of uses.keys()) {
      if (good === letters || good[0] !== letters[0] || !isSlip(good, letters)) continue;
      if (!isPlain(article, use) || nameOf(article, letters)) break;
      const name = nameOf(article, good) ?? bracketsOf(uses.get(good) ?? []);
      if (name && name.start < use.span.start)
        strays.set(letters, { span: use.span, letters, good, name });
    }
  }
  return [...strays.values()];
}

/** One letter for another, or two of them changed over; a letter more makes another body, and so does another first one. */
const isSlip = (good: string, letters: string): boolean =>
  good.length === letters.length && slipBetween(good, letters) !== undefined;

/** A text with more abbreviations than these is a table. */
const mostLetters = 64;

function usesOf(article: Article): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { reading, start: offset } of article.paragraphs) {
    for (const index of abbreviations.in(reading)) {
      const token = reading.tokens[index] as Token;
      const letters = lettersOf(token);
      const start = offset + token.start;
      const use = { paragraph: reading, index, span: { start, end: start + letters.length } };
      gather(uses, letters, use);
    }
  }
  return uses;
}

/** In prose, outside quotations and brackets, no part of a longer name, and not told what it is. */
function isPlain(article: Article, { paragraph, index, span }: Use): boolean {
  const { tokens, kind } = paragraph;
  const [before, token, after] = [tokens[index - 1], tokens[index] as Token, tokens[index + 1]];
  if (kind !== 'prose' || token.quotation >= 0 || !token.blank || before?.value === '(')
    return false;
  const joins = (word: Token | undefined) => word?.kind === 'word' && isCapitalised(word.value);
  if (joins(after) || (joins(before) && !/^(?:an?|the)$/.test(before?.lower ?? ''))) return false;
  return !isExplained(article, span);
}

/** «Kellsbond Harbor (KBH)»: where letters stand in brackets behind a name, whose initials they need not be. */
function bracketsOf(uses: readonly Use[]): Span | undefined {
  const use = uses.find(
    ({ paragraph: { tokens }, index }) =>
      tokens[index - 1]?.value === '(' &&
      tokens[index + 1]?.value === ')' &&
      isCapitalised(tokens[index - 2]?.value ?? ''),
  );
  return use?.span;
}

/** The first name in the article that has these initials. */
function nameOf({ paragraphs }: Article, letters: string): Span | undefined {
  for (const { reading, start } of paragraphs) {
    for (const index of capitalised.in(reading)) {
      const name = nameAt(reading, index, letters, start);
      if (name) return name;
    }
  }
}
