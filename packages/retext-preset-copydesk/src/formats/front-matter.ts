import type { Stretch } from './prose.js';

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;

/** Where the YAML stands between the fences, and where the whole ends. */
export interface FrontMatter extends Stretch {
  end: number;
}

/** The front matter at the head of a file. */
export function frontMatterOf(source: string): FrontMatter | undefined {
  const open = opening.exec(source);
  if (!open) return undefined;
  const closing = /(?<=[\r\n])---[ \t]*(?:\r\n|\n|\r|$)/g;
  closing.lastIndex = open[0].length;
  const close = closing.exec(source);
  return close
    ? { from: open[0].length, to: close.index, end: close.index + close[0].length }
    : undefined;
}
