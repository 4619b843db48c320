import type { Code, Heading, Nodes, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { PluginOptions } from '../define-plugin.js';
import type { Problem } from './problem.js';

/** The sections of a rule's page, in their order; `Options` only where the rule has some. */
export const sections = [
  'Why',
  'Flag',
  'Leave alone',
  'Options',
  'Known misses',
  'When not to use it',
] as const;

/** A heading of a rule's page. */
export type Section = (typeof sections)[number];

/** What stands behind ```` ```text ````, as JSON. */
export interface ExampleSetting {
  /** The rule's options. */
  options?: Readonly<Record<string, unknown>>;
  lexicon?: PluginOptions['lexicon'];
}

/** A text of a page and what the rule says about it. */
export interface Example {
  section: Section;
  /** The option under whose heading it stands, or null. */
  option: string | null;
  text: string;
  setting: ExampleSetting;
  /** `line:column-line:column reason`; null where no `messages` block follows. */
  messages: readonly string[] | null;
  /** Line of the page where the text's block begins, and the last line of its `messages`, or of its own. */
  line: number;
  lastLine: number;
}

/** A rule's page. */
export interface Page {
  path: string;
  title: string;
  summary: string;
  headings: { name: string; line: number }[];
  /** The headings under Options. */
  options: { name: string; line: number }[];
  /** The first table under Options, as text, its head included. */
  table: { line: number; rows: string[][] } | null;
  examples: Example[];
  /** What could not be read. */
  problems: Problem[];
}

/** Read a rule's page. Line endings don't matter. */
export function readPage(path: string, markdown: string): Page {
  const source = markdown.replaceAll('\r\n', '\n');
  const root = parse(source);
  const page: Page = {
    path,
    title: '',
    summary: '',
    headings: [],
    options: [],
    table: null,
    examples: [],
    problems: [],
  };
  for (const [index, node] of root.children.entries()) {
    readNode(page, node, root.children[index + 1], source);
  }
  for (const node of root.children) reportNested(page, node);
  return page;
}

/** The rows of a table as text, its head included. */
function rowsOf(table: Table): string[][] {
  return table.children.map((row) => row.children.map((cell) => textOf(cell)));
}

/** The first table of a Markdown text. */
export function readTable(markdown: string): string[][] {
  const table = parse(markdown).children.find((node) => node.type === 'table');
  return table ? rowsOf(table) : [];
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}

function readNode(
  page: Page,
  node: RootContent,
  next: RootContent | undefined,
  source: string,
): void {
  const section = page.headings.at(-1)?.name ?? '';
  if (node.type === 'heading') {
    readHeading(page, node);
  } else if (node.type === 'paragraph' && section === '' && page.summary === '') {
    page.summary = sourceOf(node, source).replaceAll(/\s+/g, ' ');
  } else if (node.type === 'table' && section === 'Options') {
    page.table ??= { line: lineOf(node), rows: rowsOf(node) };
  } else if (isBlock(node, 'text')) {
    readExample(page, node, next, section);
  } else if (isBlock(node, 'messages') && page.examples.at(-1)?.lastLine !== lastLineOf(node)) {
    report(page, node, 'a `messages` block belongs directly below a `text` block');
  }
}

function readHeading(page: Page, node: Heading): void {
  const heading = { name: textOf(node), line: lineOf(node) };
  if (node.depth === 1) page.title = heading.name;
  if (node.depth === 2) page.headings.push(heading);
  if (node.depth === 3 && page.headings.at(-1)?.name === 'Options') page.options.push(heading);
}

function readExample(page: Page, node: Code, next: RootContent | undefined, name: string): void {
  const section = sections.find((candidate) => candidate === name);
  if (!section || section === 'Why' || section === 'When not to use it') {
    report(page, node, `no example belongs under “${name}”: it would not be run`);
    return;
  }
  const setting = readSetting(page, node);
  if (!setting) return;
  const messages = next && isBlock(next, 'messages') ? next : null;
  page.examples.push({
    section,
    option: section === 'Options' ? (page.options.at(-1)?.name ?? null) : null,
    text: node.value,
    setting,
    messages: messages?.value.split('\n').filter((line) => line.trim() !== '') ?? null,
    line: lineOf(node),
    lastLine: lastLineOf(messages ?? node),
  });
}

function readSetting(page: Page, node: Code): ExampleSetting | undefined {
  if (!node.meta) return {};
  try {
    const setting = JSON.parse(node.meta);
    const unknown = Object.keys(setting).find((key) => key !== 'options' && key !== 'lexicon');
    if (unknown === undefined) return setting;
    report(page, node, `Unexpected key \`${unknown}\`, expected \`options\` or \`lexicon\``);
  } catch {
    report(page, node, `Unexpected \`${node.meta}\` after \`text\`, expected JSON`);
  }
  return undefined;
}

/** Blocks inside lists and quotes would be passed over in silence. */
function reportNested(page: Page, node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (isBlock(child, 'text') || isBlock(child, 'messages')) {
      report(page, child, 'an example belongs at the top level of the page, not inside a list');
    }
    reportNested(page, child);
  }
}

function isBlock(node: Nodes, lang: string): node is Code {
  return node.type === 'code' && node.lang === lang;
}

function report(page: Page, node: Nodes, text: string): void {
  page.problems.push({ path: page.path, line: lineOf(node), text });
}

function sourceOf(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

function lastLineOf(node: Nodes): number {
  return node.position?.end.line ?? 1;
}
