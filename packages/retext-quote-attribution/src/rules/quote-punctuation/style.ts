import type { Article, Quotation } from 'nlcst-attribution';

/** A few quoted words inside a sentence of the article's own. */
export function isFragment({ text }: Article, { kind, parts, start }: Quotation): boolean {
  if (kind === 'direct' || parts.length > 1) return false;
  const at = /[“”‘’"'«„]/.test(text.charAt(start + 1)) ? start + 2 : start + 1;
  return /\p{Ll}/u.test(text.charAt(at));
}

/**
 * Where the article mostly puts the comma or full stop that follows a fragment. Undefined where it has none; the
 * American way where it is evenly split.
 */
export function houseStyle(article: Article): 'us' | 'uk' | undefined {
  const { text } = article;
  let inside = 0;
  let outside = 0;
  for (const quotation of article.quotations) {
    const { end, parent } = quotation;
    const close = /[”"'’]/.test(text.charAt(end - 2)) ? 2 : 1;
    const stopInside = isStop(text.charAt(end - close - 1));
    if (!stopInside && !isStop(text.charAt(end))) continue;
    if (parent || !isFragment(article, quotation)) continue;
    if (stopInside) inside++;
    else outside++;
  }
  if (inside === 0 && outside === 0) return undefined;
  return inside >= outside ? 'us' : 'uk';
}

function isStop(character: string): boolean {
  return character === '.' || character === ',';
}
