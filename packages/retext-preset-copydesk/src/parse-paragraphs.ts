import type { Paragraph, ParagraphContent, Root, Sentence, SentenceContent } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import type { Parser, Plugin } from 'unified';
import { piecesOf } from './pieces.js';
import { tokensOf } from './tokens.js';

declare module 'unified' {
  interface Data {
    nlcstParagraphExtensions?: ParseEnglish['tokenizeParagraphPlugins'];
    nlcstRootExtensions?: ParseEnglish['tokenizeRootPlugins'];
    nlcstSentenceExtensions?: ParseEnglish['tokenizeSentencePlugins'];
  }
}

/**
 * unified plug-in that parses English as `retext-english` does and gives the same tree, in time linear in the text;
 * but for web addresses, which become source nodes.
 *
 * `parse-english` merges words and sentences by splicing them out of one list for the whole document, which takes
 * quadratic time. Here it gets the document in pieces that end where a sentence surely ends. Only where there is no
 * such place for thousands of words (no full stop, no capital) is a piece cut all the same and the tree may differ.
 */
const parseParagraphs: Plugin<[], string, Root> = function () {
  const parser: Parser<Root> = (document) => {
    const english = new EnglishInPieces();
    english.tokenizeParagraphPlugins = [
      ...(this.data('nlcstParagraphExtensions') ?? []),
      ...paragraphPlugins,
    ];
    english.tokenizeRootPlugins.unshift(...(this.data('nlcstRootExtensions') ?? []));
    english.sentenceExtensions = this.data('nlcstSentenceExtensions') ?? [];
    return english.tokenizeRoot(document);
  };
  this.parser = parser;
};

export default parseParagraphs;

type ParagraphPlugin = ParseEnglish['tokenizeParagraphPlugins'][number];

/**
 * The plug-ins of `parse-english`, of which the one that parts sentences at blank lines splits the text of every blank
 * to look for them: it gets the sentences that have one.
 */
const paragraphPlugins = new ParseEnglish().tokenizeParagraphPlugins.map((plugin) =>
  partsAtBlankLine(plugin) ? whereBlankLines(plugin) : plugin,
);

/** Whether a plug-in parts sentences at blank lines. It has no name, so it is tried on a sentence with one. */
function partsAtBlankLine(plugin: ParagraphPlugin): boolean {
  const word: SentenceContent = { type: 'WordNode', children: [{ type: 'TextNode', value: 'a' }] };
  const blank: SentenceContent = { type: 'WhiteSpaceNode', value: '\n\n' };
  const paragraph: Paragraph = {
    type: 'ParagraphNode',
    children: [{ type: 'SentenceNode', children: [word, blank, word] }],
  };
  plugin(paragraph);
  return paragraph.children.length === 3;
}

function whereBlankLines(plugin: ParagraphPlugin): ParagraphPlugin {
  return (paragraph) => {
    if (!paragraph.children.some(hasBlankLine)) return;
    paragraph.children = paragraph.children.flatMap((child) => {
      if (!hasBlankLine(child)) return child;
      const alone: Paragraph = { type: 'ParagraphNode', children: [child] };
      plugin(alone);
      return alone.children;
    });
  };
}

function hasBlankLine(node: ParagraphContent): boolean {
  return (
    node.type === 'SentenceNode' &&
    node.children.some(
      (child) =>
        child.type === 'WhiteSpaceNode' && child.value.length > 1 && /[\r\n]/.test(child.value),
    )
  );
}

class EnglishInPieces extends ParseEnglish {
  /** What looks at a sentence before `parse-english` does. */
  sentenceExtensions: ParseEnglish['tokenizeSentencePlugins'] = [];
  /** What is to become the next sentence. */
  private piece: SentenceContent[] = [];

  override tokenizeRoot(value: string): Root {
    const children: ParagraphContent[] = [];
    for (const piece of piecesOf(tokensOf(value))) {
      this.piece = piece;
      for (const child of this.tokenizeParagraph().children) children.push(child);
    }
    const root = rootOf(children);
    for (const plugin of this.tokenizeRootPlugins) plugin(root);
    return root;
  }

  override tokenizeSentence(): Sentence {
    const sentence: Sentence = { type: 'SentenceNode', children: this.piece };
    for (const plugin of this.sentenceExtensions) plugin(sentence);
    const { children } = sentence;
    sentence.children = withoutLoneWords(children);
    for (const plugin of this.tokenizeSentencePlugins) plugin(sentence);
    sentence.children = withLoneWords(sentence.children, children);
    return sentence;
  }
}

/**
 * Leaves out the words between two blanks, with the blank before each and the stop behind it: `parse-english` goes
 * through a sentence once for each kind of mark, and merges marks with the words right beside them.
 */
function withoutLoneWords(children: readonly SentenceContent[]): SentenceContent[] {
  const others: SentenceContent[] = [];
  for (let index = 0; index < children.length; index++) {
    const length = loneAt(children, index + 1);
    if (length > 0) index += length;
    else others.push(children[index] as SentenceContent);
  }
  return others;
}

/** Puts the words that were left out back among what the others became. */
function withLoneWords(
  merged: readonly SentenceContent[],
  children: readonly SentenceContent[],
): SentenceContent[] {
  const all: SentenceContent[] = [];
  let next = 0;
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as SentenceContent;
    const length = loneAt(children, index + 1);
    if (length > 0) {
      const last = index + length;
      all.push(child);
      while (index < last) all.push(children[++index] as SentenceContent);
    } else if (child === merged[next]) {
      next++;
      all.push(child);
    }
  }
  return all;
}

/**
 * How many tokens from `index` on are a word between two blanks, or one with a stop or a comma; none among the first few
 * tokens, which `parse-english` counts.
 */
function loneAt(children: readonly SentenceContent[], index: number): number {
  if (index < 4 || index >= children.length - 1) return 0;
  if (children[index]?.type !== 'WordNode' || children[index - 1]?.type !== 'WhiteSpaceNode') {
    return 0;
  }
  const next = children[index + 1] as SentenceContent;
  if (next.type === 'WhiteSpaceNode') return 1;
  if (next.type !== 'PunctuationNode' || !stops.has(next.value)) return 0;
  return index + 2 < children.length && children[index + 2]?.type === 'WhiteSpaceNode' ? 2 : 0;
}

/** Marks that `parse-english` merges with no word that a blank stands before. */
const stops = new Set(['.', ',', ';', ':', '?', '!']);

/** Split sentences and the white space between them into paragraphs. White space ends up between paragraphs. */
function rootOf(content: readonly ParagraphContent[]): Root {
  const root: Root = { type: 'RootNode', children: [] };
  let first = 0;
  for (let index = 0; index <= content.length; index++) {
    const node = content[index];
    if (node && !isLineBreak(node)) continue;
    pushParagraph(root, content.slice(first, index));
    if (node?.type === 'WhiteSpaceNode') root.children.push(node);
    first = index + 1;
  }
  return root;
}

function pushParagraph(root: Root, content: ParagraphContent[]): void {
  const first = content.findIndex((node) => node.type !== 'WhiteSpaceNode');
  if (first === -1) {
    root.children.push(...content);
    return;
  }
  const last = content.findLastIndex((node) => node.type !== 'WhiteSpaceNode');
  const children = content.slice(first, last + 1);
  const paragraph: Paragraph = { type: 'ParagraphNode', children };
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  if (start && end) paragraph.position = { start, end };
  root.children.push(...content.slice(0, first), paragraph, ...content.slice(last + 1));
}

/** `/^[ \t]*((\r?\n|\r)[\t ]*)+$/` in parse-latin, which can take exponential time on carriage returns. */
function isLineBreak(node: ParagraphContent): boolean {
  return (
    node.type === 'WhiteSpaceNode' && /[\r\n]/.test(node.value) && /^[ \t\r\n]+$/.test(node.value)
  );
}
