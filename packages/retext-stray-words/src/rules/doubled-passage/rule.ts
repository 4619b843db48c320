import type { Article, PlacedParagraph, Span } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';

/** A sentence of the article’s prose in its place. */
interface Sentence extends Span {
  paragraph: PlacedParagraph;
  /** Indices of its first token and of the token after its last. */
  tokens: [first: number, last: number];
}

/** Sentences that are pasted twice at a distance; fewer may be a quotation set off, or a refrain. */
const longRun = 3;

export const doubledPassage = defineRule({
  name: 'doubled-passage',
  summary: 'Reports sentences that stand twice, one after the other or further apart.',
  unit: 'article',
  scope: 'any',
  severity: 'warning',
  options: {
    words: {
      type: 'number',
      default: 8,
      minimum: 1,
      description: 'Words from which a passage is too long to be repeated on purpose.',
    },
  },
  messages: {
    doubled: 'Unexpected passage that stands in the article already, expected it once',
  },
  note: 'Text that was pasted twice, or moved and not taken out, reads as if nobody had read it. No style guide rules on it: it is an error of editing.',
  check({ article, options, report }) {
    const sentences = sentencesOf(article);
    const known = new Map<number, number>();
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index] as Sentence;
      const shape = shapeOf(article, sentence);
      const before = known.get(shape);
      known.set(shape, index);
      if (before === undefined) continue;
      const length = sameFrom(article, sentences, before, index);
      const run = sentences.slice(index, index + length);
      const first = sentences.slice(before, before + length);
      const follows = before + length === index;
      if (wordsIn(run) < options.words) continue;
      if (
        !follows &&
        !isPassage(run) &&
        !areAmongOthers(first, run) &&
        !comesBackLate(article, run)
      )
        continue;
      report({
        span: spanOf(run),
        message: 'doubled',
        related: { span: spanOf(first), text: 'And here' },
      });
      index += length - 1;
    }
  },
});

function sentencesOf(article: Article): Sentence[] {
  const placed: Sentence[] = [];
  for (const paragraph of article.paragraphs) {
    const { kind, sentences } = paragraph.reading;
    if (kind !== 'prose') continue;
    for (const { start, end, first, last } of sentences) {
      placed.push({
        start: paragraph.start + start,
        end: paragraph.start + end,
        paragraph,
        tokens: [first, last],
      });
    }
  }
  return placed;
}

/** A number that equal sentences share, and few others. */
function shapeOf({ text }: Article, { start, end }: Sentence): number {
  const middle = (start + end) >> 1;
  return (end - start) * 2 ** 32 + text.charCodeAt(start) * 2 ** 16 + text.charCodeAt(middle);
}

const textOf = (article: Article, sentence: Sentence | undefined): string | undefined =>
  sentence && article.slice(sentence).replaceAll(/\s/g, ' ');

/** How many sentences from `index` on are the same as those from `before` on. */
function sameFrom(
  article: Article,
  sentences: readonly Sentence[],
  before: number,
  index: number,
): number {
  let length = 0;
  while (
    before + length < index &&
    index + length < sentences.length &&
    textOf(article, sentences[before + length]) === textOf(article, sentences[index + length])
  )
    length++;
  return length;
}

function wordsIn(run: readonly Sentence[]): number {
  let count = 0;
  for (const { paragraph, tokens } of run) {
    for (const { kind } of paragraph.reading.tokens.slice(...tokens)) if (kind === 'word') count++;
  }
  return count;
}

/** Three sentences, or two paragraphs. */
function isPassage(run: readonly Sentence[]): boolean {
  return run.length >= longRun || run[0]?.paragraph !== run.at(-1)?.paragraph;
}

/**
 * Narration amid two paragraphs: what a digest brings back or a page sets off begins a paragraph, and what is repeated
 * for force stands in one.
 */
function areAmongOthers([first]: readonly Sentence[], run: readonly Sentence[]): boolean {
  const [again] = run;
  if (!first || !again || first.paragraph === again.paragraph) return false;
  return first.tokens[0] > 0 && again.tokens[0] > 0 && !run.some(isQuoting);
}

/** Paragraphs by which whatever sums a story up has ended. */
const summary = 10;

/**
 * Narration far down in an article that is told in one go: a summary or a page's first words come back further up, and a
 * digest tells its background again.
 */
function comesBackLate({ paragraphs }: Article, run: readonly Sentence[]): boolean {
  const [again] = run;
  if (!again || again.paragraph.index < summary || run.some(isQuoting)) return false;
  return !paragraphs.some(({ reading }) => clock.test(reading.text));
}

/** What an entry of a digest begins with: «2:10 p.m.», «9 a.m.», «12.51». */
const clock = /^\d{1,2}(?:[:.]\d\d\b|\s?[ap]\.?m\b)/i;

const isQuoting = ({ paragraph, tokens }: Sentence): boolean =>
  paragraph.reading.tokens.slice(...tokens).some(({ quotation }) => quotation >= 0);

function spanOf(run: readonly Sentence[]): Span {
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}
