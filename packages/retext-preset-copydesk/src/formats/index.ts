import type { TextDocument } from './document.js';
import { frontMatterOf } from './front-matter.js';
import { buildProse, type Prose } from './prose.js';

/** The kinds of files that there is a pipeline for. */
export const types = ['text', 'markdown', 'mdx', 'html'] as const;

export type Type = (typeof types)[number];

/** The kinds with marks or tags, which need a parser of their own before English is parsed. */
export type MarkupType = Exclude<Type, 'text'>;

/** File names’ endings by kind. */
export const extensions: Readonly<Record<Type, readonly string[]>> = {
  text: ['.txt', '.text'],
  markdown: ['.md', '.markdown', '.mdown', '.mkd'],
  mdx: ['.mdx'],
  html: ['.html', '.htm', '.xhtml'],
};

/** The kind of a file by its name; what has another ending is text. */
export function typeOf(path: string): Type {
  const name = path.toLowerCase();
  return types.find((type) => extensions[type].some((ending) => name.endsWith(ending))) ?? 'text';
}

const readers: Readonly<Record<MarkupType, () => Promise<(source: string) => TextDocument>>> = {
  markdown: async () => (await import('./markdown.js')).markdown(),
  mdx: async () => (await import('./markdown.js')).mdx(),
  html: async () => (await import('./html.js')).html(),
};

/**
 * Load what reads one kind of file.
 *
 * @param fields names of the fields in front matter that are prose
 */
export async function readerFor(
  type: MarkupType,
  fields: readonly string[],
): Promise<(source: string) => TextDocument> {
  const read = await readers[type]();
  const frontMatter = fields.length > 0 ? await import('./front-matter-fields.js') : undefined;
  return (source) => {
    const head = frontMatterOf(source);
    const document = read(blankUntil(head?.end ?? 0, source));
    // Fields of TOML can't be found again in the file.
    const front = head?.language === 'yaml' ? head : undefined;
    if (!front || !frontMatter) return { ...document, frontMatter: front };
    const builder = buildProse();
    frontMatter.addFields(builder, source, front, fields);
    return {
      ...document,
      frontMatter: front,
      prose: joined(builder.prose(), document.prose),
    };
  };
}

/** The file with blanks for its front matter and its byte order mark, so that all places stay as they are. */
function blankUntil(end: number, source: string): string {
  const head = source.slice(0, Math.max(end, 1));
  const blank = end > 0 ? head.replaceAll(/[^\r\n]/g, ' ') : head.replace('\uFEFF', ' ');
  return blank + source.slice(head.length);
}

function joined(first: Prose, second: Prose): Prose {
  if (first.text === '' || second.text === '') return first.text === '' ? second : first;
  const by = first.text.length + 2;
  return {
    text: `${first.text}\n\n${second.text}`,
    runs: [...first.runs, ...second.runs.map((run) => ({ ...run, at: run.at + by }))],
    blocks: [...first.blocks, ...second.blocks],
  };
}
