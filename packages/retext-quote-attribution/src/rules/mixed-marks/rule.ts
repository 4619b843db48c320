import type { Mark, PlacedParagraph, Span, Token } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';

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
  summary: 'Reports straight and curly marks in one article, once, at the first of the rarer kind.',
  scope: 'any',
  severity: 'info',
  fixable: true,
  messages: {
    straight: 'Unexpected straight `{actual}` among curly ones, expected `{expected}`',
    curly: 'Unexpected curly `{actual}` among straight ones, expected `{expected}`',
  },
  note: 'Mixed marks show the reader where text was pasted in. No published ground: every house has one kind, and either will do.',
  check({ article, report }) {
    const quotes = article.paragraphs.flatMap(marksOf);
    const apostrophes = article.paragraphs.flatMap(apostrophesOf);
    const odd = rarer(quotes) ?? rarer(apostrophes) ?? straightBeside(quotes, apostrophes);
    if (!odd) return;
    const { first, other } = odd;
    report({
      span: first.span,
      message: first.curly ? 'curly' : 'straight',
      data: { actual: article.slice(first.span), expected: first.turned },
      expected: [first.turned],
      fix: true,
      related: { span: other.span, text: `First ${other.curly ? 'curly' : 'straight'} one here` },
    });
  },
});

/** The first of the rarer kind and the first of the other. */
function rarer(found: readonly Found[]): { first: Found; other: Found } | undefined {
  const curly = found.filter((mark) => mark.curly);
  const straight = found.filter((mark) => !mark.curly);
  const [few, many] = curly.length < straight.length ? [curly, straight] : [straight, curly];
  const [first] = few;
  const [other] = many;
  return first && other && { first, other };
}

/** Quotation marks of one kind and apostrophes of the other. */
function straightBeside(one: readonly Found[], two: readonly Found[]) {
  return rarer([...one.slice(0, 1), ...two.slice(0, 1)]);
}

function marksOf({ start, reading }: PlacedParagraph): Found[] {
  return reading.marks.flatMap((mark) => {
    if (mark.level === 'single' || (mark.style !== 'curly' && mark.style !== 'straight')) return [];
    const span = { start: start + mark.start, end: start + mark.end };
    const curly = mark.style === 'curly';
    return [{ span, curly, turned: curly ? '"' : curlyMark(mark) }];
  });
}

function curlyMark({ side }: Mark): string {
  return side === 'open' ? '“' : '”';
}

function apostrophesOf({ start, reading }: PlacedParagraph): Found[] {
  return reading.tokens.flatMap((token) => {
    const at = apostropheAt(token);
    if (at <= 0) return [];
    const span = { start: start + token.start, end: start + token.end };
    const curly = token.value.charAt(at) === '’';
    const turned = curly ? token.value.replaceAll('’', "'") : token.value.replaceAll("'", '’');
    return [{ span, curly, turned }];
  });
}

function apostropheAt({ kind, value }: Token): number {
  if (kind !== 'word') return -1;
  const curly = value.indexOf('’');
  return curly >= 0 ? curly : value.indexOf("'");
}
