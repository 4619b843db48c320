import type { Location, Position } from 'vscode-languageserver';
import { rangeOf, spanInFile } from './positions.js';
import type { Reading } from './reading.js';
import { introductionOf, placesOf, sourceAt } from './sources.js';

/** All mentions of the source that is named, or speaks, at a place. */
export function referencesAt(
  { article, document }: Reading,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const source = sourceAt(article, document.offsetAt(position));
  if (!source) return [];
  const introduction = introductionOf(article, source);
  const declared = introduction && spanInFile(article, introduction);
  return placesOf(article, source)
    .filter(({ start }) => includeDeclaration || start !== declared?.start)
    .map((span) => ({ uri: document.uri, range: rangeOf(document, span) }));
}
