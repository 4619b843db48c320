import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Position,
} from 'vscode-languageserver';
import { rangeOf } from './positions.js';
import type { Reading } from './reading.js';
import { placesOf, sourceAt } from './sources.js';

/** All mentions of the source at a place, to be shown while the cursor stands there. */
export function highlightsAt(
  { article, document }: Reading,
  position: Position,
): DocumentHighlight[] {
  const source = sourceAt(article, document.offsetAt(position));
  if (!source) return [];
  return placesOf(article, source).map((span) => ({
    range: rangeOf(document, span),
    kind: DocumentHighlightKind.Text,
  }));
}
