import {
  type Mark,
  type Paragraph,
  type QuotedPart,
  type Span,
  type Token,
  wordSet,
  wordsThat,
} from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import {
  chunkAt,
  isBlank,
  isDigit,
  isLetter,
  isLower,
  isUpper,
  tokenAt,
  wordEnd,
  wordStart,
} from '../../characters.js';
import { behindThe, determiners, domains, leading, scales, smallWords } from './words.js';

/** What is missing, and where: the words on both sides and the text that mends them. */
interface Gap {
  kind: 'stop' | 'mark' | 'comma' | 'scale' | 'words' | 'dash' | 'ellipsis';
  span: Span;
  expected: string;
}

const domainSet = new Set(domains);
const pairs = new Map([
  ...leading.flatMap((one) => determiners.map((two) => pair(one, two))),
  ...behindThe.map((two) => pair('the', two)),
]);
const gluedSet = wordSet(pairs.keys());
const behindFigures = [...scales, ...smallWords];

export const missingSpace = defineRule({
  name: 'missing-space',
  summary: 'Reports a space lost between two sentences or beside a mark, a dash or a figure.',
  unit: 'paragraph',
  scope: 'any',
  severity: 'warning',
  fixable: true,
  options: {
    allow: {
      type: 'phrases',
      default: [],
      description: 'Names that are written with a stop inside.',
    },
    ellipsis: {
      type: 'boolean',
      default: true,
      description: 'Whether an ellipsis wants spaces beside it.',
    },
  },
  messages: {
    stop: 'Unexpected `{words}` without a space, expected `{expected}`',
    mark: 'Unexpected `{words}` without a space beside the mark, expected `{expected}`',
    comma: 'Unexpected `{words}` without a space, expected `{expected}`',
    scale: 'Unexpected `{words}` without a space, expected `{expected}`',
    words: 'Unexpected `{words}` without a space, expected `{expected}`',
    dash: 'Unexpected dash with a space on one side in `{words}`, expected `{expected}`',
    ellipsis: 'Unexpected `{words}` without spaces, expected `{expected}`',
  },
  note: 'Words that run together make the reader stumble, and a search finds neither. No style guide rules on it: it is a typing error.',
  check({ paragraph, options: { allow, ellipsis }, report }) {
    const { text, tokens } = paragraph;
    const add = (gap: Gap | undefined) => {
      if (!gap || tokenAt(tokens, gap.span.start)?.kind === 'opaque') return;
      const { kind, span, expected } = gap;
      const data = { words: text.slice(span.start, span.end), expected };
      report({ span, message: kind, data, expected: [expected], fix: kind !== 'ellipsis' });
    };
    for (const at of suspects.in(paragraph)) {
      const token = tokens[at] as Token;
      const end = Math.min(token.end, text.length - 1);
      for (let index = Math.max(token.start, 1); index < end; index++) {
        const code = text.charCodeAt(index);
        if (isLowerAscii(code)) {
          if (isDigit(text[index - 1])) add(afterFigure(text, index));
        } else if (code === Code.comma || code === Code.semicolon) {
          add(afterComma(text, index));
        } else if (code === Code.dash || code === Code.bar) {
          add(aroundDash(paragraph, index));
        } else if (isStop(code)) {
          if (!isEllipsis(text, index)) add(afterStop(text, index, allow));
          else if (ellipsis) add(aroundEllipsis(text, index));
        }
      }
    }
    for (const gap of besideMarks(paragraph)) add(gap);
    for (const at of gluedSet.in(paragraph)) add(betweenWords(text, tokens[at] as Token));
  },
});

const stops = new Set(['.', '?', '!', '…']);

/** Marks and words with a character behind or before which a space may be missing. */
const suspects = wordsThat(({ value }) => /[!,.;?—―…]|[0-9][a-z]/.test(value));

const Code = {
  exclamation: 0x21,
  comma: 0x2c,
  stop: 0x2e,
  semicolon: 0x3b,
  question: 0x3f,
  a: 0x61,
  z: 0x7a,
  dash: 0x2014,
  bar: 0x2015,
  ellipsis: 0x2026,
} as const;

function isLowerAscii(code: number): boolean {
  return code >= Code.a && code <= Code.z;
}

function isStop(code: number): boolean {
  return (
    code === Code.stop ||
    code === Code.question ||
    code === Code.exclamation ||
    code === Code.ellipsis
  );
}

/** Whether a stop is one of several. */
function isEllipsis(text: string, index: number): boolean {
  return (
    text[index] === '…' || isStop(text.charCodeAt(index + 1)) || isStop(text.charCodeAt(index - 1))
  );
}

/** «hostage.Having»: a word, a stop, a word with a capital; «them.@harbor», «today.https://…». */
function afterStop(text: string, index: number, allow: ReadonlySet<string>): Gap | undefined {
  const after = index + 1;
  if (isBlank(text[after])) return undefined;
  if (isBlank(text[index - 1])) return displaced(text, index);
  // «will not”.Then»
  if (/\w[”"]\.$/.test(text.slice(index - 2, after)) && isSentenceStart(text, after))
    return gapBehind(text, index, index - 1);
  if (!isLetter(text[index - 1]) && !isDigit(text[index - 1])) return undefined;
  if (isAddressStart(text, after)) return split(text, index, after, 'stop');
  if (!isLower(text[index - 1]) || !isLetter(text[index - 2])) return undefined;
  if (!isSentenceStart(text, after) || isAddress(text, index)) return undefined;
  const gap = split(text, index, after, 'stop');
  const words = text.slice(gap.span.start, gap.span.end).toLowerCase();
  if (allow.has(words)) return undefined;
  return domainSet.has(text.slice(after, gap.span.end).toLowerCase()) ? undefined : gap;
}

/** «ready .Then»: the space stands on the wrong side of the stop; not «the .Net firm». */
function displaced(text: string, index: number): Gap | undefined {
  const end = index - 1;
  if (!isLower(text[end - 1]) || !isLetter(text[end - 2])) return undefined;
  const gap = gapBehind(text, index, wordStart(text, end));
  const next = text.slice(index + 1, gap.span.end);
  if (!isSentenceStart(text, index + 1) || domainSet.has(next.toLowerCase())) return undefined;
  return { ...gap, expected: `${text.slice(gap.span.start, end)}${text[index]} ${next}` };
}

/** What stands from `start` to the end of the word behind a stop, with a space put between them. */
function gapBehind(text: string, stop: number, start: number): Gap {
  const end = wordEnd(text, stop + 1);
  const expected = `${text.slice(start, stop + 1)} ${text.slice(stop + 1, end)}`;
  return { kind: 'stop', span: { start, end }, expected };
}

/** A word with one capital in front, or «I» and «A» alone. */
function isSentenceStart(text: string, start: number): boolean {
  if (!isUpper(text[start])) return false;
  if (isLower(text[start + 1])) return true;
  return (text[start] === 'I' || text[start] === 'A') && /[\s'’]/.test(text[start + 1] ?? '');
}

function isAddressStart(text: string, start: number): boolean {
  if (text.startsWith('http://', start) || text.startsWith('https://', start)) return true;
  return (text[start] === '@' || text[start] === '#') && isLetter(text[start + 1]);
}

/** Whether the text around an offset is the address of a site, a file or a person. */
function isAddress(text: string, offset: number): boolean {
  return /[@/\\_=]|^\W?www\.|\w\.\w+\.\w/i.test(chunkAt(text, offset));
}

/** «Tuesday,the», «twice;a», «September,2024», «Ellison,44,». */
function afterComma(text: string, index: number): Gap | undefined {
  if (!isLetter(text[index - 1]) || !isLetter(text[index - 2])) return undefined;
  // «the RTS,S vaccine»
  if (isUpper(text[index - 1]) && isUpper(text[index + 1]) && !isLetter(text[index + 2])) return;
  const isBeforeWord =
    isLetter(text[index + 1]) && (isLetter(text[index + 2]) || isBlank(text[index + 2]));
  const isBeforeFigure =
    text[index] === ',' &&
    isDigit(text[index + 1]) &&
    isLower(text[index - 1]) &&
    isLetter(text[index - 3]);
  if (!isBeforeWord && !isBeforeFigure) return undefined;
  if (isAddress(text, index) || isEntity(text, index)) return undefined;
  return split(text, index, index + 1, 'comma');
}

/** «&amp;» keeps its semicolon. */
function isEntity(text: string, index: number): boolean {
  return text[index] === ';' && text[wordStart(text, index) - 1] === '&';
}

/** «$75billion», «5percent», «54and». */
function afterFigure(text: string, index: number): Gap | undefined {
  const word = behindFigures.find(
    (behind) => text.startsWith(behind, index) && !isLetter(text[index + behind.length]),
  );
  if (!word) return undefined;
  let start = index;
  while (start > 0 && /[\d.,$€£¥]/.test(text[start - 1] as string)) start--;
  while (/[.,]/.test(text[start] as string)) start++;
  // «the F16and its crew»: where the name ends, nobody knows.
  if (isDigit(text[start]) && isLetter(text[start - 1])) return undefined;
  const end = index + word.length;
  const expected = `${text.slice(start, index)} ${text.slice(index, end)}`;
  return { kind: 'scale', span: { start, end }, expected };
}

/** «inthe», «thefirst»; not «#inthe», «inthe.example». */
function betweenWords(text: string, { value, start, end }: Token): Gap | undefined {
  const expected = pairs.get(value);
  if (!expected || /[#@/_]|\w[.-]\w/.test(chunkAt(text, start))) return undefined;
  return { kind: 'words', span: { start, end }, expected };
}

function pair(one: string, two: string): [glued: string, apart: string] {
  return [one + two, `${one} ${two}`];
}

/** «month— but», «hands —if». Speech that breaks off («I was—”») and lines that begin with a dash are fine. */
function aroundDash({ text, tokens }: Paragraph, index: number): Gap | undefined {
  const before = text[index - 1];
  const after = text[index + 1];
  if (isBlank(before) === isBlank(after)) return undefined;
  const start = isBlank(before) ? index - 1 : index;
  const end = isBlank(after) ? index + 1 : index;
  const left = text[start - 1];
  const right = text[end + 1];
  if (before === '\n' || after === '\n' || left === '\n') return undefined;
  if (!isLetter(right) && !isDigit(right)) return undefined;
  const isAfterWord = isLetter(left) || isDigit(left);
  const isAfterQuotation = left === '”' || left === '"' || left === "'";
  if (!isAfterWord && !isAfterQuotation) return undefined;
  // «“I was going to— never mind.”»
  const isSpoken = (tokenAt(tokens, index)?.quotation ?? -1) >= 0;
  if (isSpoken && isBlank(after)) return undefined;
  const from = isAfterWord ? wordStart(text, start) : start - 1;
  const to = wordEnd(text, end + 1);
  const expected = `${text.slice(from, start)} ${text[index]} ${text.slice(end + 1, to)}`;
  return { kind: 'dash', span: { start: from, end: to }, expected };
}

/** «years...from», asked for at the last of its stops. */
function aroundEllipsis(text: string, index: number): Gap | undefined {
  if (!isLetter(text[index + 1])) return undefined;
  let start = index;
  while (text[start - 1] === '.' || text[start - 1] === '…') start--;
  const dots = text.slice(start, index + 1);
  if (!/^(?:\.{3,4}|…\.?|\.…)$/.test(dots)) return undefined;
  if (!isLetter(text[start - 1]) || isAddress(text, index)) return undefined;
  const span = { start: wordStart(text, start), end: wordEnd(text, index + 1) };
  const left = text.slice(span.start, start);
  const right = text.slice(index + 1, span.end);
  // One stop more ends the sentence: it belongs to the word before.
  const ends = dots === '....' || dots === '….' || dots === '.…';
  const expected = ends
    ? `${left}. ${dots.includes('…') ? '…' : '...'} ${right}`
    : `${left} ${dots} ${right}`;
  return { kind: 'ellipsis', span, expected };
}

/** «him.”The», «said“We», «left.“We», by the marks that the engine paired and, where they have one, by their face. */
function* besideMarks({ text, marks, quotations }: Paragraph): Generator<Gap> {
  for (const [index, mark] of marks.entries()) {
    const { level, start, end } = mark;
    if (!isLetter(text[end])) continue;
    const face = faceOf(mark, marks[index + 1], quotations);
    if (!face) continue;
    const from = wordStart(text, isClause(text[start - 1]) ? start - 1 : start);
    const to = wordEnd(text, end);
    if (from === start || isAddress(text, start)) continue;
    if (to - end < 2 && !/[IAa][\s'’]/.test(text.slice(end, to + 1))) continue;
    if (face === 'close') {
      // «“no”s» is a plural.
      const isAfterStop = isClause(text[start - 1]);
      if (!isAfterStop && (level === 'single' || to - end < 3)) continue;
      const expected = `${text.slice(from, end)} ${text.slice(end, to)}`;
      yield { kind: 'mark', span: { start: from, end: to }, expected };
    } else if (level === 'double') {
      if (!isLetter(text[start - 1]) && !/[^.][,.?!]/.test(text.slice(start - 2, start))) continue;
      const expected = `${text.slice(from, start)} ${text.slice(start, to)}`;
      yield { kind: 'mark', span: { start: from, end: to }, expected };
    }
  }
}

/**
 * What a mark's form says. A straight one is on the side of its partner, where that one's place is plain, or opens what
 * the next one closes; undefined where both may be, since a mark was lost or typed too often.
 */
function faceOf(
  { value, side, quotation }: Mark,
  next: Mark | undefined,
  quotations: readonly QuotedPart[],
): Mark['side'] | undefined {
  if (value === '“') return 'open';
  if (value === '”') return 'close';
  const { open, close } = quotations[quotation] as QuotedPart;
  const partner = side === 'open' ? close : open;
  const isWanted = next?.sure && next.side === 'close' && !quotations[next.quotation]?.open;
  if (!partner) return isWanted ? 'open' : undefined;
  return partner.sure && !isWanted ? side : undefined;
}

function isClause(character: string | undefined): boolean {
  return character === ',' || stops.has(character ?? '');
}

/** The words on both sides of a mark, with a space put behind it. */
function split(text: string, mark: number, after: number, kind: Gap['kind']): Gap {
  const start = wordStart(text, mark);
  const isPrefix = text[after] === '@' || text[after] === '#';
  const end = wordEnd(text, isPrefix ? after + 1 : after);
  const expected = `${text.slice(start, after)} ${text.slice(after, end)}`;
  return { kind, span: { start, end }, expected };
}
