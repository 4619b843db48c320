import { pathToFileURL } from 'node:url';
import { mend } from 'copydesk/internal';
import type { Span } from 'nlcst-attribution';
import type { ClientCapabilities, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf } from './positions.js';
import type { Reading } from './reading.js';

/** A document mended as far as that can be done unseen. */
export interface Mending {
  version: number;
  /** How many places are mended. */
  count: number;
  edits: TextEdit[];
}

/** Mend what all rules or one of them report, as `copydesk --fix` does: again until there is nothing left to mend. */
export async function mendingOf(
  { document, problemsIn }: Reading,
  rule?: string,
): Promise<Mending> {
  const read = async (text: string) => ({
    messages: (await problemsIn(text)).map((problem) => ({
      ...problem,
      start: { offset: problem.start },
      end: { offset: problem.end },
    })),
  });
  const { fixes, edits } = await mend(
    document.getText(),
    read,
    ({ ruleId }) => rule === undefined || ruleId === rule,
  );
  return {
    version: document.version,
    count: fixes.length,
    edits: edits.map(({ text, ...span }) => replacement(document, span, text)),
  };
}

export function replacement(document: TextDocument, span: Span, newText: string): TextEdit {
  return { range: rangeOf(document, span), newText };
}

/** Edits of one document, bound to its version where the editor can check that. */
export function workspaceEdit(
  { uri, version }: TextDocument,
  edits: TextEdit[],
  { workspace }: ClientCapabilities,
): WorkspaceEdit {
  return workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

/** The edit that gives a file, open or not, a new text; where there is no file it is made. */
export function fileEdit(path: string, before: string | undefined, after: string): WorkspaceEdit {
  const uri = pathToFileURL(path).href;
  const document = TextDocument.create(uri, '', 0, before ?? '');
  const range = rangeOf(document, { start: 0, end: before?.length ?? 0 });
  const edit = { textDocument: { uri, version: null }, edits: [{ range, newText: after }] };
  const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  return { documentChanges: before === undefined ? [create, edit] : [edit] };
}
