import type { Nodes, Parent, Root, Source } from 'nlcst';
import { firstNotBefore } from 'nlcst-attribution/internal';
import { pointsIn } from './lines.js';
import { opaqueCharacter, type Prose, type Run } from './prose.js';

/**
 * Parse prose as plain text, and put the file’s places on the tree. What is no prose becomes a source node, and
 * linked words know their address.
 */
export function toNlcst(prose: Prose, source: string, parse: (text: string) => Root): Root {
  const root = parse(prose.text);
  const pointAt = pointsIn(source);
  const runAt = runsOf(prose.runs);

  const place = (node: Nodes): void => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const first = runAt(start);
    const last = runAt(Math.max(start, end - 1));
    if (node.type === 'WordNode' && first?.link) node.data = { ...node.data, link: first.link };
    node.position = { start: pointAt(fromOf(first, start)), end: pointAt(toOf(last, end)) };
  };
  const visit = (parent: Parent): void => {
    parent.children.forEach((child, index) => {
      const node = child as Nodes;
      const opaque = isOpaque(node) && runAt(node.position?.start.offset ?? 0)?.kind === 'opaque';
      place(node);
      if (opaque) (parent.children as Nodes[])[index] = asSource(node);
      else if ('children' in node) visit(node);
    });
  };
  visit(root);
  place(root);
  return root;
}

function isOpaque(node: Nodes): boolean {
  return node.type === 'SymbolNode' && node.value.startsWith(opaqueCharacter);
}

/** Its value says nothing: rules are not to read code. */
function asSource({ position }: Nodes): Source {
  return { type: 'SourceNode', value: opaqueCharacter, ...(position && { position }) };
}

/** The last run that begins at or before an offset of the prose. */
function runsOf(runs: readonly Run[]): (offset: number) => Run | undefined {
  return (offset) => runs[Math.max(0, firstNotBefore(runs, ({ at }) => at <= offset) - 1)];
}

function fromOf(run: Run | undefined, offset: number): number {
  if (!run) return 0;
  const by = offset - run.at;
  if (by >= run.length) return run.to;
  return run.kind === 'same' ? run.from + by : run.from;
}

function toOf(run: Run | undefined, end: number): number {
  if (!run) return 0;
  const by = end - run.at;
  return run.kind === 'same' && by <= run.length ? run.from + by : run.to;
}
