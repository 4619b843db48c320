import type { Article, Span } from 'nlcst-attribution';
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** A span of the file as editors count: lines from 0, UTF-16 code units from 0. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The span of a range. */
export function spanOf(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** Where a span of the article lies in the file; nowhere where the file has other words there. */
export function spanInFile(article: Article, span: Span): Span | undefined {
  const place = article.place(span);
  const start = place?.start.offset;
  const end = place?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Of things with places in the article, those at an offset of the file, the shortest first. */
export function thingsAt<T extends Span>(
  article: Article,
  things: readonly T[],
  offset: number,
): T[] {
  return things
    .filter((thing) => {
      const span = spanInFile(article, thing);
      return span !== undefined && span.start <= offset && offset <= span.end;
    })
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** Whether two spans share a character or meet. */
export function touch(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
