import type { SentenceContent } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import type { Point } from 'unist';

type Kind = 1 | 2 | 3 | 4;
const word: Kind = 1;
const whiteSpace: Kind = 2;
const punctuation: Kind = 3;
const symbol: Kind = 4;

const kindByType: Readonly<Record<string, Kind>> = {
  WordNode: word,
  WhiteSpaceNode: whiteSpace,
  PunctuationNode: punctuation,
  SymbolNode: symbol,
};

const english = new ParseEnglish();
/** The kind of each UTF-16 code unit that was met so far, else 0. */
const kinds = new Uint8Array(0x1_00_00);
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Split text into words, white space, punctuation and symbols, as `ParseEnglish#tokenize` does, which is asked once
 * for each character. A web address is one token: no prose. Tokens that meet share the point between them.
 */
export function tokensOf(text: string): SentenceContent[] {
  const tokens: SentenceContent[] = [];
  let line = 1;
  let lineStart = 0;
  let start: Point = { line: 1, column: 1, offset: 0 };
  let from = 0;
  while (from < text.length) {
    const kind = kindOf(text.charCodeAt(from));
    const address = addressEnd(text, from);
    const to = address || endOf(text, from, kind);
    if (kind === whiteSpace) {
      for (let index = from; index < to; index++) {
        const code = text.charCodeAt(index);
        if (code !== lineFeed && code !== carriageReturn) continue;
        if (code === carriageReturn || text.charCodeAt(index - 1) !== carriageReturn) line++;
        lineStart = index + 1;
      }
    }
    const end: Point = { line, column: to - lineStart + 1, offset: to };
    const value = text.slice(from, to);
    tokens.push(
      address
        ? { type: 'SourceNode', value, position: { start, end } }
        : nodeOf(kind, value, start, end),
    );
    start = end;
    from = to;
  }
  return tokens;
}

const address = /(?:https?:\/\/|www\.)[^\s<>"“”«»]*[^\s<>"“”«».,;:!?'’()[\]{}…—]/iy;

/** Where the web address ends that begins at an index, or 0. */
function addressEnd(text: string, from: number): number {
  const code = text.charCodeAt(from) | 0x20;
  // `h` and `w`
  if (code !== 0x68 && code !== 0x77) return 0;
  address.lastIndex = from;
  return address.test(text) ? address.lastIndex : 0;
}

/** Words and white space go on; punctuation and symbols only with the same character again or half of one. */
function endOf(text: string, from: number, kind: Kind): number {
  const joins = kind === word || kind === whiteSpace;
  let previous = text.charCodeAt(from);
  let index = from + 1;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (kindOf(code) !== kind) break;
    if (!joins && code !== previous && !isSurrogate(code)) break;
    previous = code;
  }
  return index;
}

function nodeOf(kind: Kind, value: string, start: Point, end: Point): SentenceContent {
  const position = { start, end };
  if (kind === whiteSpace) return { type: 'WhiteSpaceNode', value, position };
  if (kind === punctuation) return { type: 'PunctuationNode', value, position };
  if (kind === symbol) return { type: 'SymbolNode', value, position };
  const text = { type: 'TextNode', value, position: { start, end } } as const;
  return { type: 'WordNode', children: [text], position };
}

function kindOf(code: number): Kind {
  const known = kinds[code];
  if (known) return known as Kind;
  const type = english.tokenize(String.fromCharCode(code))[0]?.type ?? '';
  const kind = kindByType[type] ?? symbol;
  kinds[code] = kind;
  return kind;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
