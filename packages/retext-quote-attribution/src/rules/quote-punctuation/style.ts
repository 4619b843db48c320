import type { Article, Quotation } from 'nlcst-attribution';

/** A few quoted words inside a sentence of the article's own; not «see? He lied.», which is more than its end. */
export const isFragment = (article: Article, quotation: Quotation): boolean =>
  isPiece(article, quotation) && !/\p{Ll}{3}[.?!]\s+\p{Lu}/u.test(article.slice(quotation));

/** Words in marks that begin in the midst of a sentence, or are few: «what she called a “Harbor model”». */
function isPiece({ text }: Article, { kind, parts, start, words }: Quotation): boolean {
  if (kind === 'direct' || parts.length > 1) return false;
  const at = /[“”‘’"'«„]/.test(text.charAt(start + 1)) ? start + 2 : start + 1;
  if (/\p{Ll}/u.test(text.charAt(at))) return true;
  return (kind === 'partial' || kind === 'scare') && words < fewest;
}

/** Words from which a capital is a sentence's, and not a name's. */
const fewest = 5;

/**
 * A whole sentence of somebody's, with or without its stop. What the article's own sentence takes up is none, whatever
 * it begins with, for names and «I» always have a capital: «titled “Marsh on the Pier”», «that “I was done for”».
 */
export function isSentence(article: Article, quotation: Quotation): boolean {
  const { kind, start } = quotation;
  const before = article.text.slice(article.sentenceAt(start)?.start, start);
  if ((kind === 'partial' ? /[^,:\s]\s*$/ : /\bthat\s$/).test(before)) return false;
  return /^(?:direct|mixed|partial)$/.test(kind) && !isFragment(article, quotation);
}

/** Where a house puts the stop behind quoted words. */
export interface Style {
  /** A comma or full stop behind a fragment: inside the marks is the American way. */
  fragment: 'us' | 'uk' | undefined;
  /** A comma behind a whole sentence, which British papers put inside too. */
  speech: 'us' | 'uk' | undefined;
}

/** The style that is asked for, and where none is, the one that the article mostly follows. */
export function styleFor(
  article: Article,
  asked: 'consistent' | 'us' | 'uk',
  tags: ReadonlyMap<number, unknown>,
): Style {
  if (asked === 'us') return { fragment: 'us', speech: 'us' };
  const own = houseStyle(article, tags);
  return asked === 'uk' ? { ...own, fragment: 'uk' } : own;
}

/** Undefined where the article has no case, the American way where it is split. */
function houseStyle(article: Article, tags: ReadonlyMap<number, unknown>): Style {
  // «“a fair plan,” she said»: British papers put that comma inside too.
  const fragments = article.quotations.filter(
    (quotation) => isPiece(article, quotation) && !tags.has(quotation.end + 1),
  );
  const speech = article.quotations.filter((quotation) => isSentence(article, quotation));
  return {
    fragment: mostly(article, fragments, isStop),
    speech: mostly(article, speech, (character) => character === ','),
  };
}

function mostly(
  { text }: Article,
  quotations: readonly Quotation[],
  isStop: (character: string) => boolean,
): 'us' | 'uk' | undefined {
  let inside = 0;
  let outside = 0;
  for (const { end, parent } of quotations) {
    const close = /[”"'’]/.test(text.charAt(end - 2)) ? 2 : 1;
    const stopInside = isStop(text.charAt(end - close - 1));
    if (!stopInside && !isStop(text.charAt(end))) continue;
    if (parent) continue;
    if (stopInside) inside++;
    else outside++;
  }
  if (inside === 0 && outside === 0) return undefined;
  return inside >= outside ? 'us' : 'uk';
}

function isStop(character: string): boolean {
  return character === '.' || character === ',';
}
