import {
  type Article,
  type Mark,
  type PlacedParagraph,
  type QuotedPart,
  type Span,
  type Token,
  wordsThat,
} from 'nlcst-attribution';
import { defineRule, type Finding } from 'nlcst-rule-kit';
import { isMarkup, placed } from '../../parts.js';

type Message = 'mixed' | 'many' | 'nested';

/** A mark or an apostrophe, straight or curly. */
interface Found {
  span: Span;
  curly: boolean;
  /** What stands there in the other kind. */
  turned: string;
}

export const mixedMarks = defineRule({
  name: 'mixed-marks',
  unit: 'article',
  summary:
    'Reports straight and curly marks in one article, at the rarer kind, and each pair and each nest that mixes its marks.',
  scope: 'any',
  severity: 'info',
  fixable: true,
  options: {
    most: {
      type: 'number',
      default: 5,
      minimum: 1,
      description:
        'Up to how many marks of the rarer kind each is reported. Of more, the first is, with how many there are.',
    },
  },
  messages: {
    mixed: 'Unexpected {kind} `{actual}` among {usual} ones, expected `{expected}`',
    many: 'Unexpected {kind} `{actual}`, the first of {count} {kind} marks among {others} {usual} ones, expected `{expected}`',
    nested: 'Unexpected double marks inside double marks, expected single ones: `{expected}`',
  },
  note: 'Mixed marks show the reader where text was pasted in, and a quotation inside a quotation takes single marks (Chicago Manual of Style, after https://library.nic.bc.ca/c.php?g=712190&p=5076268).',
  check({ article, options, report }) {
    if (/[“”‘’]/.test(article.text) && /["']/.test(article.text)) {
      compareMarks(article, options.most, report);
    }

    for (const paragraph of article.paragraphs) {
      for (const part of nestedDoubles(paragraph)) {
        const span = placed(paragraph, part);
        const { open, close } = part;
        const inner = article.slice({
          start: span.start + length(open),
          end: span.end - length(close),
        });
        const expected = open.style === 'curly' ? `‘${inner}’` : `'${inner}'`;
        report({ span, message: 'nested', data: { expected }, expected: [expected] });
      }
    }
  },
});

/**
 * Each mark of the rarer kind where they are few, and so slips. Where they are many, the text was set in two systems: then
 * the first, and those whose partner is of the other kind.
 */
function compareMarks(
  article: Article,
  most: number,
  report: (finding: Finding<Message>) => void,
): void {
  const prose = article.paragraphs.filter(
    (paragraph) => !isHeadline(article, paragraph) && !isMarkup(paragraph),
  );
  const found = prose.flatMap((paragraph) => [...marksOf(paragraph), ...apostrophesOf(paragraph)]);
  const curly = found.filter((mark) => mark.curly);
  const straight = found.filter((mark) => !mark.curly);
  const [few, many] = curly.length < straight.length ? [curly, straight] : [straight, curly];
  const [first] = few;
  const [other] = many;
  if (!first || !other) return;

  const inPairs = new Set(prose.flatMap(mixedPairs).map(({ start }) => start));
  const [kind, usual] = first.curly ? ['curly', 'straight'] : ['straight', 'curly'];
  const related = { span: other.span, text: `First ${usual} one here` };
  const isMany = few.length > most;
  for (const mark of few) {
    const speaksForAll = isMany && mark === first;
    if (isMany && !speaksForAll && !inPairs.has(mark.span.start)) continue;
    report({
      span: mark.span,
      message: speaksForAll ? 'many' : 'mixed',
      data: {
        kind,
        usual,
        actual: article.slice(mark.span),
        expected: mark.turned,
        count: few.length,
        others: many.length,
      },
      expected: [mark.turned],
      fix: true,
      related,
    });
  }
}

/** Headlines are often set by another hand or another program. */
function isHeadline({ paragraphs }: Article, { index, reading }: PlacedParagraph): boolean {
  if (reading.kind === 'heading') return true;
  const isShort = reading.sentences.length === 1 && reading.tokens.length < headlineLength;
  return index === 0 && paragraphs.length > 1 && isShort;
}

/** Words and marks that a headline stays below. */
const headlineLength = 22;

/** Both marks of every pair that has one straight and one curly. */
function mixedPairs(paragraph: PlacedParagraph): Span[] {
  return paragraph.reading.quotations.flatMap(({ open, close }) => {
    if (!open || !close || open.style === close.style) return [];
    return [placed(paragraph, open), placed(paragraph, close)];
  });
}

/**
 * Quotations in double marks right inside a quotation in double marks. One mark too many or too few turns all others
 * round: what nests can be told only where every mark of the paragraph has its partner and faces it by its place.
 */
function nestedDoubles({ reading: { marks, quotations } }: PlacedParagraph) {
  const nested = quotations.filter(
    (part): part is QuotedPart & { open: Mark; close: Mark } =>
      isPlainDouble(part.open) && isPlainDouble(quotations[part.parent]?.open),
  );
  const isOrderly = ({ sure, quotation }: Mark) =>
    sure && quotations[quotation]?.open && quotations[quotation].close;
  return marks.every(isOrderly) ? nested : [];
}

const isPlainDouble = (mark: Mark | null | undefined): boolean => /["“”]/.test(mark?.value ?? '');

function marksOf(paragraph: PlacedParagraph): Found[] {
  return paragraph.reading.marks.flatMap((mark) => {
    if (mark.style !== 'curly' && mark.style !== 'straight') return [];
    const curly = mark.style === 'curly';
    return [{ span: placed(paragraph, mark), curly, turned: turned(mark) }];
  });
}

function turned({ style, level, side }: Mark): string {
  if (style === 'curly') return level === 'double' ? '"' : "'";
  if (level === 'double') return side === 'open' ? '“' : '”';
  return side === 'open' ? '‘' : '’';
}

function apostrophesOf(paragraph: PlacedParagraph): Found[] {
  const { tokens, marks } = paragraph.reading;
  const bounds = new Set(marks.map(({ start }) => start));
  const found: Found[] = [];
  for (const index of withApostrophe.in(paragraph.reading)) {
    const token = tokens[index] as Token;
    const at = apostropheAt(token, tokens[index - 1]);
    if (at < 0 || bounds.has(token.start)) continue;
    const curly = token.value.charAt(at) === '’';
    const turned = curly ? token.value.replaceAll('’', "'") : token.value.replaceAll("'", '’');
    found.push({ span: placed(paragraph, token), curly, turned });
  }
  return found;
}

const withApostrophe = wordsThat(({ value }) => value.includes('’') || value.includes("'"));

/** Where a token has its apostrophe, or -1: inside a word, or behind a plural. Behind a figure it means feet. */
function apostropheAt({ kind, value, blank }: Token, before: Token | undefined): number {
  const curly = value.indexOf('’');
  const at = curly >= 0 ? curly : value.indexOf("'");
  if (kind === 'word') return at;
  return value.length === 1 && at === 0 && !blank && before?.kind === 'word' ? at : -1;
}

function length({ start, end }: Span): number {
  return end - start;
}
