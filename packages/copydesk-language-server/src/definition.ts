import type { Location, Position } from 'vscode-languageserver';
import type { Reading } from './documents.js';
import { rangeOf, spanInFile } from './positions.js';
import { introductionOf, sourceAt } from './sources.js';

/** From “he”, “the official” or a quotation to the words that introduce who that is. */
export function definitionAt({ article, document }: Reading, position: Position): Location | null {
  const source = sourceAt(article, document.offsetAt(position));
  const introduction = source && introductionOf(article, source);
  const span = introduction && spanInFile(article, introduction);
  return span ? { uri: document.uri, range: rangeOf(document, span) } : null;
}
