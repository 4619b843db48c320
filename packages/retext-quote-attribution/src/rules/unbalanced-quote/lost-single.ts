import type { Article, PlacedParagraph, Token } from 'nlcst-attribution';
import { clippedWords } from 'nlcst-attribution/internal';
import type { Finding } from 'nlcst-rule-kit';
import { placed } from '../../parts.js';
import type { Message } from './message.js';

/**
 * A curly single mark that opens and is never closed. An apostrophe that was turned (see `turnedApostrophes`)
 * stands before a small letter or a figure, so only a capital tells.
 */
export function lostSingle(
  { text }: Article,
  paragraph: PlacedParagraph,
): Finding<Message> | undefined {
  const { marks, quotations, tokens } = paragraph.reading;
  if (!paragraph.reading.text.includes('‘')) return;
  const bounds = new Set(marks.map(({ start }) => start));
  const lone = tokens.filter(
    ({ value, start }, index) =>
      value === '‘' && !bounds.has(start) && !clipped.has(tokens[index + 1]?.lower ?? ''),
  );
  const after = ({ end }: Token) => text.slice(paragraph.start + end, paragraph.start + end + 2);
  const dangling = lone.find((token) => /^\s/.test(after(token)));
  if (dangling) {
    const data = { actual: '‘', expected: '’' };
    return { span: placed(paragraph, dangling), message: 'facing', data, expected: ['’'] };
  }
  const open = lone.find((token) => /^\p{Lu}/u.test(after(token)));
  if (!open) return;
  const end = quotations[open.quotation]?.close;
  const inner = paragraph.reading.text.slice(open.end, end?.start);
  if (/’\P{L}/u.test(inner)) return;
  if (!end) return { span: placed(paragraph, open), message: 'unclosed', data: { actual: '‘' } };
  const stop = /[.,?!]/.test(text.charAt(paragraph.start + end.start - 1)) ? 1 : 0;
  const span = placed(paragraph, { start: end.start - stop, end: end.end });
  const actual = text.slice(span.start, span.end);
  const expected = `${actual.slice(0, stop)}’${end.value}`;
  return {
    span,
    message: 'single',
    data: { actual, expected },
    expected: [expected],
    related: { span: placed(paragraph, open), text: 'The inner quotation begins here' },
  };
}

const clipped: ReadonlySet<string> = new Set(clippedWords);
