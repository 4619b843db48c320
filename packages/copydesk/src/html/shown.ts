import type { Article, PlacedParagraph } from 'nlcst-attribution';

/** A stretch of shown words and the stretch of the file that they stand for. */
interface ShownRun {
  at: number;
  end: number;
  from: number;
  to: number;
}

/** A paragraph as readers see it, without marks and tags. */
export interface ShownParagraph {
  text: string;
  /** Its first line in the file. */
  line: number;
  /** From where to where in the file. */
  from: number;
  to: number;
  runs: ShownRun[];
}

/** The paragraphs of an article, as plain data that a worker thread can give. */
export function shownParagraphs(article: Article, source: string): ShownParagraph[] {
  return article.paragraphs.flatMap((paragraph) => shownParagraph(article, paragraph, source));
}

/** Lines of a file as they are. */
export function shownLines(source: string, from: number, to: number, line: number): ShownParagraph {
  const text = source.slice(from, to);
  return { text, line, from, to, runs: [{ at: 0, end: text.length, from, to }] };
}

/** Where words of the file stand among those that are shown; undefined where they are none of them. */
export function placeIn(
  { runs }: ShownParagraph,
  from: number,
  to: number,
): { start: number; end: number } | undefined {
  const first = runs.find((run) => run.to > from);
  const last = runs.findLast((run) => run.from < to);
  if (!first || !last || first.at > last.at) return undefined;
  return {
    start: Math.min(first.end, first.at + Math.max(0, from - first.from)),
    end: to >= last.to ? last.end : Math.min(last.end, last.at + to - last.from),
  };
}

function shownParagraph(
  article: Article,
  { start, end, reading }: PlacedParagraph,
  source: string,
): ShownParagraph[] {
  const place = article.place({ start, end });
  if (!place) return [];
  const runs: ShownRun[] = [];
  let text = '';
  let done = 0;
  for (const token of reading.tokens) {
    const found = article.place({ start: start + token.start, end: start + token.end });
    if (!found) continue;
    const [from, to] = [found.start.offset ?? 0, found.end.offset ?? 0];
    const words = reading.text.slice(token.start, token.end);
    // Code has no words, but its place in the sentence.
    const shown = words.includes('\uFFFC') ? source.slice(from, to) : words;
    text += reading.text.slice(done, token.start);
    addRun(runs, { at: text.length, end: text.length + shown.length, from, to });
    text += shown;
    done = token.end;
  }
  const { start: first, end: last } = place;
  const [from, to] = [first.offset ?? 0, last.offset ?? 0];
  return [{ text: text + reading.text.slice(done), line: first.line, from, to, runs }];
}

/** Neighbours that are the same in the file become one. */
function addRun(runs: ShownRun[], run: ShownRun): void {
  const last = runs.at(-1);
  const by = run.from - run.at;
  const joins =
    last && last.from - last.at === by && last.to - last.end === by && run.to - run.end === by;
  if (!joins) runs.push(run);
  else {
    last.end = run.end;
    last.to = run.to;
  }
}
