import type { Article } from 'nlcst-attribution';
import { frontMatterOf } from 'retext-preset-copydesk/processor';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isMap, parseDocument } from 'yaml';
import { pathOf, typeOf } from './configuration.js';
import type { Documents } from './documents.js';
import { fileEdit } from './edits.js';
import { spanInFile } from './positions.js';
import type { Problem } from './problems.js';

/** What stands where the reason belongs. */
export const reason = 'say why';

const comments: Readonly<Record<string, (text: string) => string>> = {
  markdown: (text) => `<!-- ${text} -->`,
  html: (text) => `<!-- ${text} -->`,
  mdx: (text) => `{/* ${text} */}`,
};

/**
 * The comment that keeps a rule silent for the next block: on a line of its own before it, or right before its words where
 * that line begins another one.
 */
export function ignoreNext(
  document: TextDocument,
  article: Article,
  { ruleId, start }: Problem,
): TextEdit | undefined {
  const comment = comments[typeOf(document.languageId) ?? ''];
  const block = article.paragraphs
    .flatMap((paragraph) => spanInFile(article, paragraph) ?? [])
    .findLast((span) => span.start <= start);
  // A comment would break front matter.
  const head = frontMatterOf(document.getText())?.end ?? 0;
  if (!comment || !block || block.start < head) return undefined;
  const words = comment(`copydesk ignore next ${ruleId} -- ${reason}`);
  const place = document.positionAt(block.start);
  const line = { line: place.line, character: 0 };
  const before = document.getText({ start: line, end: place });
  // Several tags.
  if (/>.*</.test(before)) return { range: { start: place, end: place }, newText: words };
  const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
  return { range: { start: line, end: line }, newText: `${indent}${words}\n\n` };
}

/** Where the reason stands once it is put in. */
export function reasonIn({ range: { start }, newText }: TextEdit): Range {
  const { line } = start;
  const character = start.character + newText.indexOf(reason);
  return { start: { line, character }, end: { line, character: character + reason.length } };
}

/**
 * The edit of the file beside an article, for places that can’t have comments: the rule is silent about these words.
 *
 * @throws where the document is no file
 */
export async function ignoreBeside(
  rule: string,
  words: string,
  uri: string,
  textOf: Documents['textOf'],
): Promise<WorkspaceEdit> {
  const file = pathOf(uri);
  if (file === undefined) throw new Error(`Unexpected \`${uri}\`, expected a file`);
  const path = `${file}.copydesk.yml`;
  const text = await textOf(path);
  const list = parseDocument(text || 'ignore: []\n');
  const entry = list.createNode({ rule, words, reason });
  const before = isMap(list.contents) ? list.toJS().ignore : undefined;
  if (Array.isArray(before) && before.length > 0) list.addIn(['ignore'], entry);
  else list.setIn(['ignore'], list.createNode([entry]));
  return fileEdit(path, text, String(list));
}
