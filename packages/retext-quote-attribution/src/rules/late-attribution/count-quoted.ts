import type { Article, Span, Token } from 'nlcst-attribution';
import { tokenFrom } from '../../parts.js';

/** Sentences and words between the marks of a stretch of text. One word («Yes.») makes no sentence that anybody waits through. */
export function countQuoted(
  article: Article,
  { start, end }: Span,
): { sentences: number; words: number } {
  let sentences = 0;
  let words = 0;
  let length = 0;
  for (
    let paragraph = article.paragraphAt(start);
    paragraph && paragraph.start < end;
    paragraph = article.paragraphs[paragraph.index + 1]
  ) {
    const { tokens } = paragraph.reading;
    for (
      let index = tokenFrom(paragraph, start - paragraph.start);
      index < tokens.length;
      index++
    ) {
      const token = tokens[index];
      if (!token || paragraph.start + token.start >= end) break;
      if (token.quotation < 0) continue;
      if (token.kind === 'word' || token.kind === 'number') {
        words++;
        length++;
      } else if (endsSentence(tokens, index)) {
        if (length > 1) sentences++;
        length = 0;
      }
    }
  }
  return { sentences: length > 1 ? sentences + 1 : sentences, words };
}

/** A full stop, question mark or exclamation mark with a capital or a mark behind it; no ellipsis. */
function endsSentence(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:\.|[?!]+)$/.test(tokens[index]?.value ?? '')) return false;
  const next = tokens[index + 1];
  if (tokens[index - 1]?.value === '.' || next?.value === '.') return false;
  return next === undefined || next.kind === 'punctuation' || /^\P{Ll}/u.test(next.value);
}
