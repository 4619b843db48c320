import type { Stretch } from './prose.js';

const opening = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;
const closings = {
  '---': /(?<=[\r\n])---[ \t]*(?:\r\n|\n|\r|$)/g,
  '+++': /(?<=[\r\n])\+\+\+[ \t]*(?:\r\n|\n|\r|$)/g,
};

/** Where the fields stand between the fences, and where the whole ends, as offsets in the file. */
export interface FrontMatter extends Stretch {
  end: number;
  language: 'yaml' | 'toml';
}

/** The front matter at the head of a file; undefined where it has none. */
export function frontMatterOf(source: string): FrontMatter | undefined {
  const open = opening.exec(source);
  if (!open) return undefined;
  const fence = open[1] as keyof typeof closings;
  const closing = closings[fence];
  closing.lastIndex = open[0].length;
  const close = closing.exec(source);
  return close
    ? {
        from: open[0].length,
        to: close.index,
        end: close.index + close[0].length,
        language: fence === '---' ? 'yaml' : 'toml',
      }
    : undefined;
}
