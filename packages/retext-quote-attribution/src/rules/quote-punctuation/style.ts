import type { Article, Quotation } from 'nlcst-attribution';

/** A few quoted words inside a sentence of the article's own. */
export function isFragment({ text }: Article, { kind, parts, start }: Quotation): boolean {
  if (kind === 'direct' || parts.length > 1) return false;
  const first = text.slice(start, start + 3).replace(/^\P{L}+/u, '');
  return /^\p{Ll}/u.test(first);
}

/**
 * Where the article mostly puts the comma or full stop that follows a fragment. Undefined where it gives too little
 * to tell, or is evenly split.
 */
export function houseStyle(article: Article): 'us' | 'uk' | undefined {
  const { text } = article;
  let inside = 0;
  let outside = 0;
  for (const quotation of article.quotations) {
    if (quotation.parent || !isFragment(article, quotation)) continue;
    const close = /[”"'’]/.test(text.charAt(quotation.end - 2)) ? 2 : 1;
    if (isStop(text.charAt(quotation.end - close - 1))) inside++;
    else if (isStop(text.charAt(quotation.end))) outside++;
  }
  if (inside === outside) return undefined;
  return inside > outside ? 'us' : 'uk';
}

function isStop(character: string): boolean {
  return character === '.' || character === ',';
}
