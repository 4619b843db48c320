import type { Article, Mark, Mention, PlacedParagraph, Span, Token } from 'nlcst-attribution';
import { CERTAIN, wordsThat } from 'nlcst-attribution';
import { defineRule, type Finding } from 'nlcst-rule-kit';
import { between, isMarkup, placed } from '../../parts.js';

/** Somebody who is quoted, by the place of the cue, and where what they say begins. */
interface Speaker {
  start: number;
  from: number;
  source: Mention;
}

type Message =
  | 'facing'
  | 'unclosed'
  | 'unopened'
  | 'reopened'
  | 'single'
  | 'twice'
  | 'twiceClosed'
  | 'half'
  | 'unended'
  | 'apostrophe';

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
    unended: 'Unexpected `{actual}` before another speaker’s quotation, expected `{expected}`',
    twice: 'Unexpected `{actual}` before a word, expected one opening mark: `{expected}`',
    twiceClosed: 'Unexpected `{actual}`, expected one closing mark: `{expected}`',
    half: 'Unexpected single mark at the end of a quotation that `“` opens, expected `{expected}`',
    single: 'Unexpected `{actual}` before the single mark is closed, expected `{expected}`',
    apostrophe: 'Unexpected `{actual}`, expected an apostrophe: `{expected}`',
    reopened:
      'Unexpected paragraph without an opening mark in a quotation that goes on, expected `{expected}`',
  },
  note: 'Without both marks a reader cannot tell the quoted words from the writer’s. A quotation over several paragraphs opens in each and closes only in the last (AP, after http://arts.vcu.edu/editorialstyleguide/q/quotations/).',
  check({ article, report }) {
    const { paragraphs } = article;
    const speakers = speakersOf(article);
    for (const [index, paragraph] of paragraphs.entries()) {
      for (const finding of mistypedApostrophes(paragraph)) report(finding);
      if (!hasMarks(paragraph) || isMarkup(paragraph)) continue;
      for (const finding of facingMarks(paragraph)) report(finding);
      const lost =
        halfMark(paragraph) ??
        lostMark(article, speakers, paragraph, paragraphs[index - 1], paragraphs[index + 1]) ??
        lostSingle(article, paragraph);
      if (lost) report(lost);
    }
  },
});

function hasMarks({ reading: { marks, text } }: PlacedParagraph): boolean {
  return marks.length > 0 || text.includes('‘');
}

/** «don"t», «O"Shea»: the engine reads these as one word. */
function mistypedApostrophes(paragraph: PlacedParagraph): Finding<Message>[] {
  const { reading } = paragraph;
  return withMark.in(reading).map((index) => {
    const token = reading.tokens[index] as Token;
    const [, mark = ''] = markInside.exec(token.value) ?? [];
    const expected = token.value.replace(mark, /["']/.test(mark) ? "'" : '’');
    const data = { actual: token.value, expected };
    const span = placed(paragraph, token);
    return { span, message: 'apostrophe', data, expected: [expected], fix: true };
  });
}

const markInside = /\p{L}(["“”]|'')\p{L}/u;
const withMark = wordsThat(({ value }) => markInside.test(value));

const counterparts: Readonly<Record<string, string>> = { '“': '”', '”': '“', '‘': '’', '’': '‘' };

function facingMarks(paragraph: PlacedParagraph): Finding<Message>[] {
  return paragraph.reading.marks.flatMap((mark) => {
    const expected = counterparts[mark.value];
    if (mark.facing || expected === undefined || isGlued(paragraph, mark)) return [];
    const data = { actual: mark.value, expected };
    return [
      { span: placed(paragraph, mark), message: 'facing', data, expected: [expected], fix: true },
    ];
  });
}

/** «said,“Look»: its place says nothing, for the blank was lost. */
function isGlued({ reading: { text } }: PlacedParagraph, { start, end }: Span): boolean {
  return /[^\s([{]/.test(text.charAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(end));
}

/** The first lost mark of a paragraph: one lost mark unsettles all that follow it, so one message is enough. */
function lostMark(
  article: Article,
  speakers: readonly Speaker[],
  paragraph: PlacedParagraph,
  before: PlacedParagraph | undefined,
  after: PlacedParagraph | undefined,
): Finding<Message> | undefined {
  const { marks } = paragraph.reading;
  const unopened = marks.find(
    (mark) => mark.side === 'close' && lacksPartner(mark, paragraph.reading),
  );
  if (unopened && before && runsOn(before) && !opensWith(paragraph)) {
    return isWrapped(article, before, paragraph)
      ? undefined
      : reopening(article, paragraph, before);
  }

  const unclosed = marks.find(
    (mark) => mark.side === 'open' && lacksPartner(mark, paragraph.reading),
  );
  const doubledClose = unclosed && doubledClosing(paragraph, unclosed);
  if (doubledClose) return doubledClose;
  // What another such mark follows has ended in this paragraph.
  const isLast =
    unclosed === marks.findLast((mark) => mark.side === 'open' && mark.value === unclosed?.value);
  const continued =
    unclosed && isLast && after && goesOnIn(after, speakers, unclosed, marks) ? after : undefined;
  if (unclosed && continued && !unopened) {
    return hasOtherSpeaker(speakers, paragraph, continued)
      ? closing(article, paragraph, unclosed)
      : undefined;
  }
  const first = [unopened, continued ? undefined : unclosed]
    .filter((mark) => mark !== undefined)
    .sort((one, other) => one.start - other.start)[0];
  if (!first || isGlued(paragraph, first)) return;
  const doubled = first === unopened && doubledMark(paragraph, first);
  if (doubled) return doubled;
  if (first === unclosed && ((after && closesOnly(after)) || runsOnWithin(paragraph, first)))
    return;
  const message = first === unclosed ? 'unclosed' : 'unopened';
  return { span: placed(paragraph, first), message, data: { actual: first.value } };
}

/** «““We are done,” she said.»: the second opening mark looks like one that closes, and the last has no partner. */
function doubledMark(paragraph: PlacedParagraph, { start }: Mark): Finding<Message> | undefined {
  const found = twiceOpened.exec(paragraph.reading.text.slice(0, start));
  const actual = found?.[1];
  if (!actual) return;
  const from = found.index + found[0].length - actual.length;
  const span = placed(paragraph, { start: from, end: from + actual.length });
  const expected = actual.includes('"') ? '"' : '“';
  return { span, message: 'twice', data: { actual, expected }, expected: [expected], fix: true };
}

/** «“We are done,’ she said.»: a single mark behind a stop, where a double one is open and no single one. */
function halfMark(paragraph: PlacedParagraph): Finding<Message> | undefined {
  for (const { 0: quoted, index } of paragraph.reading.text.matchAll(leftOpen)) {
    const stop = index + quoted.search(/[.,?!]’(?!\S)/);
    if (stop < index) continue;
    const span = placed(paragraph, { start: stop + 1, end: stop + 2 });
    return { span, message: 'half', data: { expected: '”' }, expected: ['”'], fix: true };
  }
  return;
}

/** From «“» to the next one or to the end, where no double mark closes it and no single one opens. */
const leftOpen = /“[^“”‘]*(?=“|$)/g;

/** «“We are done,”” she said.»: of two marks that close, one has taken the other for its own. */
function doubledClosing(paragraph: PlacedParagraph, { start }: Mark): Finding<Message> | undefined {
  const { text } = paragraph.reading;
  const found = twiceClosed.exec(text.slice(start));
  const actual = found?.[1];
  if (!actual) return;
  // «“She said, “Go.””» closes two.
  const isEven = text.split('“').length >= text.split('”').length;
  if (actual === '””' && isEven) return;
  const from = start + found.index + found[0].length - actual.length;
  const span = placed(paragraph, { start: from, end: from + actual.length });
  const expected = actual.charAt(0);
  const data = { actual, expected };
  return { span, message: 'twiceClosed', data, expected: [expected], fix: true };
}

const twiceClosed = /[\p{L}.,?!…](””|"")(?![\p{L}\p{N}"”])/u;

const twiceOpened = /(?:^|\s)(["“”]{2})(?=[\p{L}\p{N}])/u;

/** A quotation that runs to the paragraph's end, where the next one is somebody else's: its mark belongs there. */
function closing(
  article: Article,
  paragraph: PlacedParagraph,
  open: Mark,
): Finding<Message> | undefined {
  const [word, stop] = paragraph.reading.tokens.slice(-2);
  if (!word || !stop) return;
  const span = placed(paragraph, { start: stop.blank ? stop.start : word.start, end: stop.end });
  const actual = article.slice(span);
  const expected = actual + (counterparts[open.value] ?? open.value);
  return {
    span,
    message: 'unended',
    data: { actual, expected },
    expected: [expected],
    related: { span: placed(paragraph, open), text: 'The quotation begins here' },
  };
}

/**
 * A curly single mark that opens and is never closed. An apostrophe that was turned by mistake («‘em», «‘90s») stands
 * before a small letter or a figure, so only a capital tells.
 */
function lostSingle({ text }: Article, paragraph: PlacedParagraph): Finding<Message> | undefined {
  const { marks, quotations, tokens } = paragraph.reading;
  if (!paragraph.reading.text.includes('‘')) return;
  const bounds = new Set(marks.map(({ start }) => start));
  const lone = tokens.filter(({ value, start }) => value === '‘' && !bounds.has(start));
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

function lacksPartner(mark: Mark, { quotations, text }: PlacedParagraph['reading']): boolean {
  if (mark.level === 'single' && !/\p{Lu}/u.test(text.charAt(mark.end))) return false;
  const part = quotations[mark.quotation];
  return !part || (mark.side === 'open' ? part.close === null : part.open === null);
}

/** Whether the next paragraph opens with the words of somebody else, whom it introduces by name: then nothing goes on there. */
function hasOtherSpeaker(
  speakers: readonly Speaker[],
  paragraph: PlacedParagraph,
  after: PlacedParagraph,
): boolean {
  const [first] = between(speakers, after.start, after.end);
  if (first?.source.form !== 'name' || first.from > after.start + 1) return false;
  if (between(speakers, paragraph.start, paragraph.end).length === 0) return false;
  return first.source.source.mentions.every(({ start }) => start >= after.start);
}

/** Who is quoted where, by the place of the cue, in the order of the text. */
function speakersOf({ attributions }: Article): Speaker[] {
  return attributions
    .flatMap(({ cue, source, kind, certainty, content: [first] }) =>
      cue && source && kind !== 'indirect' && certainty >= CERTAIN
        ? [{ start: cue.start, from: first?.start ?? cue.start, source }]
        : [],
    )
    .sort((one, other) => one.start - other.start);
}

/** Whether a paragraph leaves a quotation open. */
function runsOn({ reading }: PlacedParagraph): boolean {
  return reading.marks.some((mark) => mark.side === 'open' && lacksPartner(mark, reading));
}

/** Whether a paragraph begins with an opening mark, and one like another if it matters. */
function opensWith({ reading }: PlacedParagraph, like?: Mark): boolean {
  const [mark] = reading.marks;
  if (mark?.side !== 'open' || mark.start !== reading.tokens[0]?.start) return false;
  return like === undefined || (mark.style === like.style && mark.level === like.level);
}

/**
 * Whether a quotation goes on in the next paragraph. Under marks of the other kind it does where nothing else stands in
 * marks behind it and nobody speaks there.
 */
const goesOnIn = (
  next: PlacedParagraph,
  speakers: readonly Speaker[],
  open: Mark,
  marks: readonly Mark[],
): boolean =>
  opensWith(next, open) ||
  (opensWith(next) &&
    marks.at(-1) === open &&
    between(speakers, next.start, next.end).length === 0);

/** Characters that no paragraph of news has: a text this long without a break has lost its breaks. */
const longestParagraph = 1500;

/** Whether a quotation that runs on opens anew at a later sentence of a text that has lost its paragraph breaks. */
function runsOnWithin({ reading: { marks, text } }: PlacedParagraph, open: Mark): boolean {
  if (text.length <= longestParagraph) return false;
  const next = marks[marks.indexOf(open) + 1];
  return next?.side === 'open' && /[.?!…]\s+$/.test(text.slice(open.end, next.start));
}

/** Whether a paragraph closes a quotation that it did not open. */
function closesOnly({ reading }: PlacedParagraph): boolean {
  const [mark] = reading.marks;
  return mark !== undefined && mark.side === 'close' && lacksPartner(mark, reading);
}

/**
 * Two lines of one paragraph in copy with short lines, where a sentence ended with its line: other lines break a
 * sentence, or a paragraph begins with an indent and this line has none.
 */
function isWrapped(
  { text }: Article,
  before: PlacedParagraph,
  paragraph: PlacedParagraph,
): boolean {
  if (!/^\r?\n$/.test(text.slice(before.end, paragraph.start))) return false;
  if (/[ \t]/.test(text.charAt(before.start - 1))) return true;
  return before.reading.text.includes('\n') || paragraph.reading.text.includes('\n');
}

/** «“We are done.» and, in the next paragraph, «Go home.”»: the mark belongs before the first word. */
function reopening(
  article: Article,
  paragraph: PlacedParagraph,
  before: PlacedParagraph,
): Finding<Message> | undefined {
  const [word] = paragraph.reading.tokens;
  const [close] = paragraph.reading.marks;
  const open = before.reading.marks.findLast((mark) => mark.side === 'open');
  if (!word || !open || !close || !/^\p{Lu}/u.test(word.value)) return;
  const related = { span: placed(before, open), text: 'The quotation begins here' };
  if (close.start <= lineLength) {
    const data = { actual: close.value };
    return { span: placed(paragraph, close), message: 'unopened', data, related };
  }
  const span = placed(paragraph, word);
  const mark = open.facing ? open.value : (counterparts[open.value] ?? open.value);
  const expected = mark + article.slice(span);
  return {
    span,
    message: 'reopened',
    data: { expected },
    expected: [expected],
    fix: true,
    related,
  };
}

/** Characters up to which a line may be the name under a pull quote, and no part of it. */
const lineLength = 60;
