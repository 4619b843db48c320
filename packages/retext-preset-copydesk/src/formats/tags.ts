import type { Html, Nodes } from 'mdast';

/** A tag of HTML within a paragraph of Markdown, where every tag is a node of its own. */
export interface Tag {
  name: string;
  closes: boolean;
}

const tag = /^<(\/?)([a-z][a-z\d-]*)/i;
const address = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** The tag that a node is; undefined for a comment. */
export function tagOf({ value }: Html): Tag | undefined {
  const [, slash, name] = tag.exec(value) ?? [];
  return name === undefined ? undefined : { name: name.toLowerCase(), closes: slash === '/' };
}

/** Which tags of a paragraph end which, by their indices. */
export function endsOf(nodes: readonly Nodes[]): ReadonlyMap<number, number> {
  const open = new Map<string, number[]>();
  const ends = new Map<number, number>();
  nodes.forEach((node, index) => {
    const found = node.type === 'html' ? tagOf(node) : undefined;
    if (!found) return;
    const starts = open.get(found.name) ?? [];
    open.set(found.name, starts);
    if (!found.closes) starts.push(index);
    else {
      const start = starts.pop();
      if (start !== undefined) ends.set(start, index);
    }
  });
  return ends;
}

export function hrefIn({ value }: Html): string | undefined {
  const [, double, single, bare] = address.exec(value) ?? [];
  return double ?? single ?? bare;
}
