import type { Root } from 'nlcst';
import {
  type Article,
  articleOf,
  type LexiconOptions,
  type ReadPart,
  readParts,
} from 'nlcst-attribution';
import { findingsOf } from 'nlcst-rule-kit';
import { parseParagraphs, partsOf } from 'retext-preset-copydesk/processor';
import { unified } from 'unified';
import type { Point as UnistPoint } from 'unist';
import { type Change, changeBetween } from './changes.js';
import type { ApplyIgnores } from './ignores.js';
import { type ActiveRule, inOrder, moved, type Problem, problemFrom } from './problems.js';
import type { Known, Text } from './text.js';

const parser = unified().use(parseParagraphs).freeze();

/** Some paragraphs, with all that they tell alone; offsets count from the part's first character. */
interface Part {
  text: string;
  paragraphs: readonly ReadPart[];
  problems: readonly Problem[];
  /** Where it ends. */
  end: Point;
}

interface Point extends UnistPoint {
  offset: number;
}

/** All that decides about the messages of a plain text besides the text. */
export interface PlainTextOptions {
  rules: readonly ActiveRule[];
  lexicon?: LexiconOptions | undefined;
  ignores?: ApplyIgnores | undefined;
}

/**
 * A plain text while it is typed. A part that stays is not parsed, read or checked again, wherever it moves to; what only
 * the whole article tells is worked out each time.
 */
export function plainText({ rules, lexicon, ignores }: PlainTextOptions): Text {
  const local = rules.filter(isLocal);
  const global = rules.filter((rule) => !isLocal(rule));
  let text = '';
  let parts: Part[] = [];
  let known: Promise<Known> | undefined;

  const partFrom = (text: string): Part => {
    const paragraphs = readParts(parser.parse(text) as Root, lexicon);
    const article = articleOf(text, paragraphs, lexicon);
    const problems = local.flatMap((rule) => problemsOf(rule, article));
    return { text, paragraphs, problems, end: endOf(text) };
  };

  const whole = async (): Promise<Known> => {
    const current = text;
    const article = articleOf(current, placedParagraphs(parts), lexicon);
    const found = [
      ...placedProblems(parts),
      ...global.flatMap((rule) => problemsOf(rule, article)),
    ];
    const problems = ignores ? await ignores(current, found) : found;
    return { text: current, article, problems: problems.sort(inOrder) };
  };

  return {
    read(next) {
      const change = changeBetween(text, next);
      if (change) {
        parts = replaced(parts, next, change, partFrom);
        text = next;
        known = undefined;
      }
      known ??= whole();
      return known;
    },
  };
}

/** What rules over one paragraph say of a few paragraphs by themselves. */
export function localProblemsOf(
  text: string,
  { rules, lexicon }: Pick<PlainTextOptions, 'rules' | 'lexicon'>,
): Problem[] {
  const article = articleOf(text, readParts(parser.parse(text) as Root, lexicon), lexicon);
  return rules.filter(isLocal).flatMap((rule) => problemsOf(rule, article));
}

/** Whether what a rule says of a paragraph depends on that paragraph alone. */
export function isLocal({ rule }: ActiveRule): boolean {
  return rule.unit === 'paragraph' && rule.scope !== 'narration';
}

function problemsOf(active: ActiveRule, article: Article): Problem[] {
  return findingsOf(active.rule, article, active.options).map((finding) =>
    problemFrom(finding, active, article.text),
  );
}

/** The parts of a changed text: those of before as far as they stayed, and new ones. */
function replaced(
  before: readonly Part[],
  text: string,
  { start, end, by }: Change,
  partFrom: (text: string) => Part,
): Part[] {
  let first = 0;
  let from = 0;
  for (; first < before.length; first++) {
    const { length } = (before[first] as Part).text;
    if (from + length > start) break;
    from += length;
  }
  let last = before.length;
  let to = text.length;
  for (; last > first; last--) {
    const { length } = (before[last - 1] as Part).text;
    if (to - length < end + by) break;
    to -= length;
  }
  // Whether a text is cut at a place depends on the words on either side.
  if (first > 0) from -= (before[--first] as Part).text.length;
  if (last < before.length) to += (before[last++] as Part).text.length;
  const stayed = new Map(before.slice(first, last).map((part) => [part.text, part]));
  const between = partsOf(text.slice(from, to)).map(
    (part) => stayed.get(part) ?? partFrom(ownCopy(part)),
  );
  return [...before.slice(0, first), ...between, ...before.slice(last)];
}

/** Node keeps with a piece of a text the whole of it: after each key another one. */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function placedProblems(parts: readonly Part[]): Problem[] {
  const problems: Problem[] = [];
  let start = 0;
  for (const part of parts) {
    for (const problem of part.problems) problems.push(moved(problem, start));
    start += part.text.length;
  }
  return problems;
}

function placedParagraphs(parts: readonly Part[]): ReadPart[] {
  const paragraphs: ReadPart[] = [];
  let at: Point = { line: 1, column: 1, offset: 0 };
  for (const part of parts) {
    const from = at;
    for (const { start, reading, place } of part.paragraphs) {
      paragraphs.push({
        start: from.offset + start,
        reading,
        place: (span) => {
          const position = place(span);
          return (
            position && { start: onward(position.start, from), end: onward(position.end, from) }
          );
        },
      });
    }
    at = {
      line: from.line + part.end.line - 1,
      column: part.end.column,
      offset: from.offset + part.text.length,
    };
  }
  return paragraphs;
}

/** A part begins behind a line break, or behind the blanks that follow one. */
function onward({ line, column, offset = 0 }: UnistPoint, from: Point): UnistPoint {
  return {
    line: line + from.line - 1,
    column: line === 1 ? column + from.column - 1 : column,
    offset: offset + from.offset,
  };
}

/** Where a part ends, counted from its start. */
function endOf(text: string): Point {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: text.length };
}
