import type { Article, Quotation, Source } from 'nlcst-attribution';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { rangeOf, spanInFile } from './positions.js';
import type { Reading } from './reading.js';
import { classOf, introductionOf } from './sources.js';

const longest = 60;

const kinds: Partial<Record<Source['class'], SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Namespace,
  document: SymbolKind.File,
};

/** The sources in the order in which they appear, and under each its quotations. */
export function symbolsOf({ article, document }: Reading): DocumentSymbol[] {
  return article.sources.flatMap((source) => {
    const introduction = introductionOf(article, source);
    const span = introduction && spanInFile(article, introduction);
    if (!span) return [];
    const range = rangeOf(document, span);
    return [
      {
        name: source.name,
        detail: classOf(source),
        kind: kinds[source.class] ?? SymbolKind.Interface,
        range,
        selectionRange: range,
        children: source.quotations.flatMap((quotation) => {
          const place = spanInFile(article, quotation);
          if (!place) return [];
          const range = rangeOf(document, place);
          const name = shortened(article, quotation);
          return [{ name, kind: SymbolKind.String, range, selectionRange: range }];
        }),
      },
    ];
  });
}

/** The same as a list, for editors that know no tree. */
export function flatSymbolsOf(reading: Reading): SymbolInformation[] {
  const { uri } = reading.document;
  return symbolsOf(reading).flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range } },
    ...children.map((child) => ({
      name: child.name,
      kind: child.kind,
      location: { uri, range: child.range },
      containerName: name,
    })),
  ]);
}

function shortened(article: Article, quotation: Quotation): string {
  const words = article.slice(quotation).replaceAll(/\s+/g, ' ');
  return words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words;
}
