import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf } from './positions.js';
import type { Problem } from './problems.js';

/** Put the first suggestion of each problem in place of its words; of two that meet, the first one goes first. */
export function fixesOf(document: TextDocument, problems: readonly Problem[]): TextEdit[] {
  let end = -1;
  return problems.flatMap((problem) => {
    if (!problem.fix || problem.expected?.[0] === undefined || problem.start <= end) return [];
    end = problem.end;
    return [replacement(document, problem, problem.expected[0])];
  });
}

export function replacement(document: TextDocument, problem: Problem, newText: string): TextEdit {
  return { range: rangeOf(document, problem), newText };
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
