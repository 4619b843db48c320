import type { Element, Nodes, Parents, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { addAligned } from './align.js';
import type { Comment, TextDocument } from './document.js';
import { isNoteSign, kindOfElement } from './elements.js';
import { buildProse, type ProseBuilder, type Stretch } from './prose.js';

/** Reads HTML: a page, of which the story is read where it has one, or a piece of one. */
export async function html(): Promise<(source: string) => TextDocument> {
  return (source) => {
    const builder = buildProse();
    const comments: Comment[] = [];
    addHtml(builder, comments, source, { from: 0, to: source.length }, storyOf);
    return { prose: builder.prose(), comments };
  };
}

const processor = unified().use(rehypeParse, { fragment: true }).freeze();

/**
 * Add the words and comments of a stretch of a file that is HTML.
 *
 * @param findStory the element whose words are read; of what stands around it, comments alone. Without one, all are.
 */
export function addHtml(
  builder: ProseBuilder,
  comments: Comment[],
  source: string,
  { from: base, to: end }: Stretch,
  findStory?: (root: Root) => Element | undefined,
): void {
  const stretchOf = ({ position }: Nodes): Stretch => ({
    from: base + (position?.start.offset ?? 0),
    to: base + (position?.end.offset ?? 0),
  });
  const visitAll = (parent: Parents, link?: string) => {
    for (const child of parent.children) visit(child, link);
  };
  const visit = (node: Nodes, link?: string): void => {
    if (node.type === 'root') visitAll(node);
    if (node.type === 'element') visitElement(node, link);
    const { from, to } = stretchOf(node);
    if (node.type === 'text') {
      // The parser puts in text that the file doesn’t have, and takes some from elsewhere.
      if (to > from) addAligned(builder, node.value, source, { from, to, link });
    }
    if (node.type === 'comment') {
      comments.push({ from, to, text: node.value });
    }
  };
  const visitElement = (node: Element, link?: string): void => {
    const { from, to } = stretchOf(node);
    const kind = node.properties.hidden ? 'skip' : kindOfElement(node.tagName);
    if (kind === 'skip' || isNoteMark(node) || isFigures(node)) return;
    if (kind === 'line') builder.endLine(from, to);
    else if (kind === 'opaque') builder.addOpaque(from, to);
    else if (kind === 'quote') visitQuote(node, link);
    else if (kind === 'block') {
      builder.endBlock();
      visitAll(node, link);
      builder.endBlock();
    } else {
      const { href } = node.properties;
      visitAll(node, node.tagName === 'a' && typeof href === 'string' ? href : link);
    }
  };
  /** A browser shows `q` with quotation marks: each tag is read as one. */
  const visitQuote = (node: Element, link?: string): void => {
    const { from, to } = stretchOf(node);
    const first = node.children[0];
    const last = node.children.at(-1);
    if (!first || !last) return;
    builder.add('“', from, stretchOf(first).from);
    visitAll(node, link);
    const end = stretchOf(last).to;
    if (end < to) builder.add('”', end, to);
  };

  const visitAround = (node: Nodes): void => {
    if (node === story || node.type === 'comment') visit(node);
    else if ('children' in node) for (const child of node.children) visitAround(child);
  };

  const root = processor.parse(source.slice(base, end));
  const story = findStory?.(root);
  if (story) visitAround(root);
  else visit(root);
}

/** The story of a page: its only `main`, and in that the only `article`, each if most paragraphs stand there. */
function storyOf(root: Root): Element | undefined {
  const main = holdingMost(root, 'main');
  return holdingMost(main ?? root, 'article') ?? main;
}

/** The only element of a name, where most paragraphs stand in it. */
function holdingMost(page: Parents, name: string): Element | undefined {
  const element = only(elementsIn(page, name));
  const isMost = element && 2 * elementsIn(element, 'p').length > elementsIn(page, 'p').length;
  return isMost ? element : undefined;
}

const only = (elements: readonly Element[]): Element | undefined =>
  elements.length === 1 ? elements[0] : undefined;

const elementsIn = ({ children }: Parents, name: string): Element[] =>
  children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const inside = elementsIn(child, name);
    return child.tagName === name ? [child, ...inside] : inside;
  });

/** `<sup><a href="#fn1">1</a></sup>` */
function isNoteMark(node: Element): boolean {
  return node.tagName === 'sup' && isNoteSign(textOf(node));
}

/** A cell of a table; one with paragraphs in it serves for layout. */
function isFigures({ tagName, children }: Element): boolean {
  return (
    (tagName === 'td' || tagName === 'th') &&
    !children.some((child) => child.type === 'element' && kindOfElement(child.tagName) === 'block')
  );
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
