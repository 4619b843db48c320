import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { addAligned } from './align.js';
import type { Comment, TextDocument } from './document.js';
import { isNoteSign, kindOfElement } from './elements.js';
import { coverDefinitions, coverDirectives, coverTemplates } from './generator-marks.js';
import { addHtml } from './html.js';
import { buildProse, type Stretch } from './prose.js';
import { endsOf, hrefIn, type Tag, tagOf } from './tags.js';

/** Reads Markdown, with the tables and footnotes of GitHub. */
export async function markdown(): Promise<(source: string) => TextDocument> {
  const processor = unified().use(remarkParse).use(remarkGfm).freeze();
  return (source) => read(processor, coverDefinitions(coverTemplates(coverDirectives(source))));
}

/** Reads MDX: Markdown with JSX. */
export async function mdx(): Promise<(source: string) => TextDocument> {
  const { default: remarkMdx } = await import('remark-mdx');
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
  return (source) => read(processor as never, coverDirectives(source));
}

const mdxComment = /^\s*\/\*([\s\S]*)\*\/\s*$/;

function read(processor: Pick<Processor, 'parse'>, source: string): TextDocument {
  const builder = buildProse();
  const comments: Comment[] = [];
  const tree = processor.parse(source) as Root;
  const addresses = new Map(
    tree.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  );

  const visitAll = (parent: Parents, link?: string) => {
    for (const child of parent.children) visit(child, link);
  };
  /** The content of a paragraph, in which tags of HTML stand side by side with what is between them. */
  const visitPhrasing = ({ children: nodes }: Parents, link?: string) => {
    const ends = nodes.some(({ type }) => type === 'html') ? endsOf(nodes) : undefined;
    let anchor: string | undefined;
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as Nodes;
      if (node.type !== 'html') {
        visit(node, anchor ?? link);
        continue;
      }
      comments.push(...commentsIn(source, stretchOf(node).from, stretchOf(node).to));
      const tag = tagOf(node);
      if (tag?.name === 'a') anchor = tag.closes ? undefined : hrefIn(node);
      else if (tag) index = addTag(tag, nodes, index, ends?.get(index));
    }
  };
  /** @returns the index of the last node that is done */
  const addTag = (
    { name, closes }: Tag,
    nodes: readonly Nodes[],
    index: number,
    end: number | undefined,
  ): number => {
    const { from, to } = stretchOf(nodes[index] as Nodes);
    const last = end === undefined ? undefined : stretchOf(nodes[end] as Nodes);
    const kind = kindOfElement(name);
    if (kind === 'line') builder.endLine(from, to);
    else if (kind === 'block') builder.endBlock();
    else if (kind === 'quote') builder.add(closes ? '”' : '“', from, to);
    else if (end !== undefined && last) {
      const isNote = name === 'sup' && isNoteSign(source.slice(to, last.from));
      if (kind === 'opaque') builder.addOpaque(from, last.to);
      if (kind === 'opaque' || kind === 'skip' || isNote) return end;
    }
    return index;
  };
  const block = (parent: Parents) => {
    builder.endBlock();
    if (parent.type === 'paragraph' || parent.type === 'heading') visitPhrasing(parent);
    else visitAll(parent);
    builder.endBlock();
  };
  const visit = (node: Nodes, link?: string): void => {
    const { from, to } = stretchOf(node);
    switch (node.type) {
      case 'text':
        addAligned(builder, node.value, source, { from, to, link });
        return;
      case 'inlineCode':
        builder.addOpaque(from, to);
        return;
      case 'break':
        builder.endLine(from, to);
        return;
      case 'link':
        visitPhrasing(node, node.url);
        return;
      case 'linkReference':
        visitPhrasing(node, addresses.get(node.identifier) ?? node.identifier);
        return;
      case 'emphasis':
      case 'strong':
        visitPhrasing(node, link);
        return;
      case 'html':
        builder.endBlock();
        // In a block quote, its lines have marks before them.
        if (node.value === source.slice(from, to)) addHtml(builder, comments, source, { from, to });
        else comments.push(...commentsIn(source, from, to));
        builder.endBlock();
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression': {
        const comment = mdxComment.exec(node.value)?.[1];
        if (comment !== undefined) comments.push({ from, to, text: comment });
        else if (node.type === 'mdxTextExpression') builder.addOpaque(from, to);
        return;
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        visitElement(node, link);
        return;
      case 'root':
      case 'paragraph':
      case 'heading':
      case 'blockquote':
      case 'list':
      case 'listItem':
      case 'footnoteDefinition':
        block(node);
        return;
      default:
      // Code, tables, images, references to footnotes, imports, deleted words.
    }
  };
  const visitElement = (node: MdxJsxFlowElement | MdxJsxTextElement, link?: string) => {
    const { from, to } = stretchOf(node);
    const kind = kindOfElement(node.name);
    if (kind === 'line') builder.endLine(from, to);
    else if (kind === 'opaque') builder.addOpaque(from, to);
    else if (kind === 'skip') return;
    else if (kind === 'block' || node.type === 'mdxJsxFlowElement') block(node);
    else visitAll(node, hrefOf(node) ?? link);
  };

  visit(tree);
  return { prose: builder.prose(), comments };
}

/** The comments of HTML in a stretch of the file. */
function commentsIn(source: string, from: number, to: number): Comment[] {
  const comments: Comment[] = [];
  for (let at = from; ; ) {
    const start = source.indexOf('<!--', at);
    const end = start === -1 ? -1 : source.indexOf('-->', start + 4);
    if (start >= to || end === -1 || end + 3 > to) return comments;
    at = end + 3;
    comments.push({ from: start, to: at, text: source.slice(start + 4, end) });
  }
}

function hrefOf({ attributes }: MdxJsxTextElement | MdxJsxFlowElement): string | undefined {
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'href') continue;
    return typeof attribute.value === 'string' ? attribute.value : (attribute.value?.value ?? '');
  }
  return undefined;
}

function stretchOf({ position }: Nodes): Stretch {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}
