import type { Location, Position } from 'vscode-languageserver';
import { rangeOf, spanInFile } from './positions.js';
import type { Reading } from './reading.js';
import { introductionOf, sourceAt } from './sources.js';

/** From “he”, “the official” or a quotation to the words that introduce who that is. */
export function definitionAt({ article, document }: Reading, position: Position): Location | null {
  const source = sourceAt(article, document.offsetAt(position));
  const introduction = source && introductionOf(article, source);
  const span = introduction && spanInFile(article, introduction);
  return span ? { uri: document.uri, range: rangeOf(document, span) } : null;
}
