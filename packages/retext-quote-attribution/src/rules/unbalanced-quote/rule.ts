import type { Article, Mark, PlacedParagraph, QuotedPart, Span } from 'nlcst-attribution';
import { defineRule, type Finding } from 'nlcst-rule-kit';

type Message = 'facing' | 'unclosed' | 'unopened' | 'reopened';

export const unbalancedQuote = defineRule({
  name: 'unbalanced-quote',
  unit: 'article',
  summary:
    'Reports a quotation mark that is never opened or never closed, or that faces the wrong way.',
  scope: 'any',
  severity: 'warning',
  fixable: true,
  messages: {
    facing: 'Unexpected `{actual}` facing the wrong way, expected `{expected}`',
    unclosed: 'Unexpected `{actual}` that is never closed, expected a closing mark',
    unopened: 'Unexpected `{actual}` that closes nothing, expected an opening mark before it',
    reopened:
      'Unexpected paragraph without an opening mark in a quotation that goes on, expected `{expected}`',
  },
  note: 'Without both marks a reader cannot tell the quoted words from the writer’s. A quotation over several paragraphs opens in each and closes only in the last (AP, after http://arts.vcu.edu/editorialstyleguide/q/quotations/).',
  check({ article, report }) {
    const { paragraphs } = article;
    for (const [index, paragraph] of paragraphs.entries()) {
      for (const finding of facingMarks(paragraph)) report(finding);
      const lost = lostMark(article, paragraph, paragraphs[index - 1], paragraphs[index + 1]);
      if (lost) report(lost);
    }
  },
});

const TURNED: Readonly<Record<string, string>> = { '“': '”', '”': '“', '‘': '’', '’': '‘' };

function facingMarks(paragraph: PlacedParagraph): Finding<Message>[] {
  return paragraph.reading.marks.flatMap((mark) => {
    const expected = TURNED[mark.value];
    if (mark.facing || expected === undefined) return [];
    const data = { actual: mark.value, expected };
    return [
      { span: placed(paragraph, mark), message: 'facing', data, expected: [expected], fix: true },
    ];
  });
}

/** The first lost mark of a paragraph: one lost mark unsettles all that follow it, so one message is enough. */
function lostMark(
  article: Article,
  paragraph: PlacedParagraph,
  before: PlacedParagraph | undefined,
  after: PlacedParagraph | undefined,
): Finding<Message> | undefined {
  const { marks, quotations } = paragraph.reading;
  const unopened = marks.find((mark) => mark.side === 'close' && lacksPartner(mark, quotations));
  if (unopened && before && runsOn(before)) return reopening(article, paragraph, before);

  const unclosed = marks.find((mark) => mark.side === 'open' && lacksPartner(mark, quotations));
  const goesOn = after !== undefined && unclosed !== undefined && opensWith(after);
  const first = [unopened, goesOn ? undefined : unclosed]
    .filter((mark) => mark !== undefined)
    .sort((one, other) => one.start - other.start)[0];
  if (!first || (first === unclosed && after && closesOnly(after))) return;
  const message = first === unclosed ? 'unclosed' : 'unopened';
  return { span: placed(paragraph, first), message, data: { actual: first.value } };
}

function lacksPartner(mark: Mark, quotations: readonly QuotedPart[]): boolean {
  if (mark.level === 'single') return false;
  const part = quotations[mark.quotation];
  return !part || (mark.side === 'open' ? part.close === null : part.open === null);
}

/** Whether a paragraph leaves a quotation open. */
function runsOn({ reading }: PlacedParagraph): boolean {
  return reading.marks.some(
    (mark) => mark.side === 'open' && lacksPartner(mark, reading.quotations),
  );
}

/** Whether a paragraph begins with an opening mark. */
function opensWith({ reading }: PlacedParagraph): boolean {
  const [mark] = reading.marks;
  return mark !== undefined && mark.side === 'open' && mark.start === reading.tokens[0]?.start;
}

/** Whether a paragraph closes a quotation that it did not open. */
function closesOnly({ reading }: PlacedParagraph): boolean {
  const [mark] = reading.marks;
  return mark !== undefined && mark.side === 'close' && lacksPartner(mark, reading.quotations);
}

/** «“We are done.» and, in the next paragraph, «Go home.”»: the mark belongs before the first word. */
function reopening(
  article: Article,
  paragraph: PlacedParagraph,
  before: PlacedParagraph,
): Finding<Message> | undefined {
  const word = paragraph.reading.tokens[0];
  const open = before.reading.marks.findLast((mark) => mark.side === 'open');
  if (!word || !open) return;
  const span = placed(paragraph, word);
  const expected = open.value + article.slice(span);
  return {
    span,
    message: 'reopened',
    data: { expected },
    expected: [expected],
    fix: true,
    related: { span: placed(before, open), text: 'The quotation begins here' },
  };
}

function placed(paragraph: PlacedParagraph, { start, end }: Span): Span {
  return { start: paragraph.start + start, end: paragraph.start + end };
}
