import type {
  ClientCapabilities,
  CodeActionParams,
  InlayHintParams,
  ReferenceParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import { codeActionsFor } from './code-actions.js';
import { definitionAt } from './definition.js';
import { mendingOf } from './edits.js';
import { highlightsAt } from './highlights.js';
import { hoverAt } from './hover.js';
import { inlayHintsIn } from './inlay-hints.js';
import type { Reading } from './reading.js';
import { referencesAt } from './references.js';
import { sourceSheetOf } from './source-sheet.js';
import { flatSymbolsOf, symbolsOf } from './symbols.js';

/** What can be asked about a document that was read. Answers are data alone: another thread may give them. */
export const requests = {
  problems: ({ problems }: Reading) => problems,
  codeActions: (reading: Reading, params: CodeActionParams, client: ClientCapabilities) =>
    codeActionsFor(reading, params, client),
  mending: (reading: Reading, rule: string | undefined) => mendingOf(reading, rule),
  hover: (reading: Reading, { position }: TextDocumentPositionParams) => hoverAt(reading, position),
  definition: (reading: Reading, { position }: TextDocumentPositionParams) =>
    definitionAt(reading, position),
  references: (reading: Reading, { position, context }: ReferenceParams) =>
    referencesAt(reading, position, context.includeDeclaration),
  highlights: (reading: Reading, { position }: TextDocumentPositionParams) =>
    highlightsAt(reading, position),
  inlayHints: (reading: Reading, { range }: InlayHintParams) => inlayHintsIn(reading, range),
  symbols: (reading: Reading) => symbolsOf(reading),
  flatSymbols: (reading: Reading) => flatSymbolsOf(reading),
  sourceSheet: (reading: Reading) => sourceSheetOf(reading),
} as const;

export type RequestName = keyof typeof requests;

/** What else a request says. */
export type Params<Name extends RequestName> =
  Parameters<(typeof requests)[Name]> extends [Reading, infer Rest, ...unknown[]] ? Rest : unknown;

export type Answer<Name extends RequestName> = Awaited<ReturnType<(typeof requests)[Name]>>;
