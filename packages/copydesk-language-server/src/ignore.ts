import { sideFileOf } from 'copydesk';
import type { Article } from 'nlcst-attribution';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isMap, parseDocument } from 'yaml';
import { pathOf, typeOf } from './configuration.js';
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

/** The comment that keeps a rule silent for the next block, on a line of its own before it. */
export function ignoreNext(
  document: TextDocument,
  article: Article,
  { ruleId, start }: Problem,
): TextEdit | undefined {
  const comment = comments[typeOf(document.languageId) ?? ''];
  const block = article.paragraphs
    .flatMap((paragraph) => spanInFile(article, paragraph) ?? [])
    .findLast((span) => span.start <= start);
  if (!comment || !block) return undefined;
  const line = { line: document.positionAt(block.start).line, character: 0 };
  const newText = `${comment(`copydesk ignore next ${ruleId} -- ${reason}`)}\n\n`;
  return { range: { start: line, end: line }, newText };
}

/**
 * The edit of the file beside a plain text, which can’t have comments: the rule is silent about these words.
 *
 * @throws where the document is no file
 */
export async function ignoreBeside(
  rule: string,
  words: string,
  uri: string,
): Promise<WorkspaceEdit> {
  const path = pathOf(uri);
  if (path === undefined) throw new Error(`Unexpected \`${uri}\`, expected a file`);
  const sideFile = await sideFileOf(path);
  const list = parseDocument(sideFile?.text || 'ignore: []\n');
  const entry = list.createNode({ rule, words, reason });
  const before = isMap(list.contents) ? list.toJS().ignore : undefined;
  if (Array.isArray(before) && before.length > 0) list.addIn(['ignore'], entry);
  else list.setIn(['ignore'], list.createNode([entry]));
  return fileEdit(`${path}.copydesk.yml`, sideFile?.text, String(list));
}
