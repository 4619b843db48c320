import type { Node, Paragraph as ParagraphNode, Root } from 'nlcst';
import type { Point, Position } from 'unist';
import { firstNotBefore } from '../search.js';
import type { Span } from '../types.js';

/** A node of whatever kind. */
interface Nodes extends Node {
  children?: Nodes[];
  value?: string;
}

interface Leaf {
  start: number;
  end: number;
  position: Position | undefined;
}

/**
 * The tree's text and where its paragraphs begin in it.
 *
 * @param tree the article
 * @param read text of the paragraph nodes that were read whole; the others are walked
 */
export function textOfTree(
  tree: Root,
  read: ReadonlyMap<Node, string>,
): { text: string; starts: Map<Node, number> } {
  const starts = new Map<Node, number>();
  let text = '';
  const visit = (node: Node) => {
    const known = read.get(node);
    if (known !== undefined || node.type !== 'WordNode') starts.set(node, text.length);
    if (known !== undefined) text += known;
    else if ('children' in node) for (const child of node.children as Node[]) visit(child);
    else if ('value' in node) text += node.value as string;
  };
  visit(tree);
  return { text, starts };
}

/** Where a span of a paragraph lies in the file. */
export type Placer = (span: Span) => Position | undefined;

/** Places the spans of a paragraph by the leaves of the tree, which are listed when first asked. */
export function placer(node: ParagraphNode): Placer {
  let leaves: Leaf[] | undefined;
  return ({ start, end }) => {
    leaves ??= leavesOf(node);
    const first = leafAt(leaves, start);
    const last = leafAt(leaves, Math.max(start, end - 1));
    if (!first?.position || !last?.position) return undefined;
    const from = pointIn(first, first.position, start);
    const to = end > start ? pointIn(last, last.position, end) : from;
    return { start: from, end: to };
  };
}

/** A leaf that the file has otherwise (`&amp;`, `un**believ**able`) has two points alone: where it begins and ends. */
function pointIn(leaf: Leaf, { start, end }: Position, offset: number): Point {
  const length = (end.offset ?? 0) - (start.offset ?? 0);
  if (offset === leaf.end) return end;
  return length === leaf.end - leaf.start || offset === leaf.start || start.offset === undefined
    ? shift(start, offset - leaf.start)
    : start;
}

function shift(point: Point, by: number): Point {
  const { line, column, offset } = point;
  return offset === undefined
    ? { line, column: column + by }
    : { line, column: column + by, offset: offset + by };
}

function leavesOf(node: ParagraphNode): Leaf[] {
  const leaves: Leaf[] = [];
  let length = 0;
  const visit = ({ children, value, position }: Nodes) => {
    if (children) for (const inner of children) visit(inner);
    else if (value !== undefined) {
      const start = length;
      length += value.length;
      leaves.push({ start, end: length, position });
    }
  };
  visit(node);
  return leaves;
}

/** The leaf that holds an offset, or the last one where it lies behind all. */
function leafAt(leaves: Leaf[], offset: number): Leaf | undefined {
  return leaves[firstNotBefore(leaves, ({ end }) => end <= offset)] ?? leaves.at(-1);
}
