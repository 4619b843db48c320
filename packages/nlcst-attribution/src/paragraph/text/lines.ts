import type { ParagraphContent, Paragraph as ParagraphNode, Root, Sentence } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';

/** Characters from which on a line is longer than anybody wraps. */
const longLine = 120;
const stop = /[.?!…:;]["'”’)\]]*\s*$/;

/** The paragraphs of a tree. */
export function paragraphsOf(tree: Root): ParagraphNode[] {
  const paragraphs: ParagraphNode[] = [];
  for (const child of tree.children) {
    if (child.type === 'ParagraphNode') paragraphs.push(...paragraphsIn(child));
  }
  return paragraphs;
}

/**
 * The paragraphs of a paragraph node. Wire copy often has one paragraph a line and no blank line between, which a
 * parser takes for one paragraph: such a node is cut at its line breaks. It is told from text that was wrapped, or
 * that has a sentence a line, by its lines: each ends a sentence, one is longer than anybody wraps, and one holds
 * more than one sentence.
 */
function paragraphsIn(node: ParagraphNode): ParagraphNode[] {
  const { children } = node;
  if (!children.some((child) => child.type === 'WhiteSpaceNode' && child.value.includes('\n')))
    return [node];
  const lines: ParagraphContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'WhiteSpaceNode' && child.value.includes('\n')) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  const wrapped = lines.some((line) => line.some(hasBreak));
  if (wrapped) return [node];
  const sentences = (line: ParagraphContent[]) =>
    line.filter((child) => child.type === 'SentenceNode').length;
  const texts = lines.map((line) => line.map((child) => textOf(child)).join(''));
  const perLine =
    lines.some((line) => sentences(line) > 1) &&
    texts.some((text) => text.length > longLine) &&
    texts.every((text, index) => index === 0 || stop.test(text) || index === texts.length - 1);
  if (!perLine) return [node];
  return lines
    .filter((line) => sentences(line) > 0)
    .map((line) => ({ type: 'ParagraphNode', children: line }));
}

function hasBreak(child: ParagraphContent): boolean {
  return (
    child.type === 'SentenceNode' &&
    (child as Sentence).children.some(
      (inner) => inner.type === 'WhiteSpaceNode' && inner.value.includes('\n'),
    )
  );
}
