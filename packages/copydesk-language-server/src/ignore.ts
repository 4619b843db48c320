import type { Article } from 'nlcst-attribution';
import type { TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { spanInFile } from './positions.js';
import type { Problem } from './problems.js';

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
  const comment = comments[document.languageId.toLowerCase()];
  const block = article.paragraphs
    .flatMap((paragraph) => spanInFile(article, paragraph) ?? [])
    .findLast((span) => span.start <= start);
  if (!comment || !block) return undefined;
  const line = { line: document.positionAt(block.start).line, character: 0 };
  const newText = `${comment(`copydesk ignore next ${ruleId} -- say why`)}\n\n`;
  return { range: { start: line, end: line }, newText };
}
