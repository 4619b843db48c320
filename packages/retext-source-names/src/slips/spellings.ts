import type { Article, PlacedParagraph, Span, Token } from 'nlcst-attribution';
import { days, gather, months, onceASpelling } from 'nlcst-attribution/internal';
import { capitalised, isCapitalised } from '../capitals.js';
import { plain } from './spelling.js';
import { courtesies, noFirstNames, ranks } from './words.js';

/** A word before a surname that is no first name, and right wherever it stands: `Minister` beside `Minster`. */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return courtesies.has(lower) || ranks.has(lower);
}

/** A word with a capital in its place. */
export interface Use {
  paragraph: PlacedParagraph;
  /** The token's index in its paragraph. */
  index: number;
}

/** One spelling of a name, with what stands around it in the article. */
export interface Spelling {
  text: string;
  places: Span[];
  /** First names: capitalised words right before it that are neither titles nor function words. */
  before: Set<string>;
  /** Surnames: capitalised words right after it. */
  after: Set<string>;
  /** Stands after a title, `Mr. Ellison`. */
  titled: boolean;
  /** The titles before it or before the first name: `President Mara Ellison`. */
  titles: Set<string>;
  /** Stands somewhere other than at the start of a sentence. */
  inside: boolean;
  /** Where somebody or something is: `in Selby`. */
  located: boolean;
  /** Explained in brackets: `the Harbour Union (HBU)`. */
  bracketed: boolean;
  /** The article itself says that it copies it: `Elison [sic]`. */
  sic: boolean;
  /** A month before a number: `March 1`. */
  dated: boolean;
  /** In capitals throughout. */
  capitals: boolean;
}

/** Shorter words are too much alike to be compared, longer ones are no names. */
const fewestLetters = 4;
const mostLetters = 30;

/** Every word of an article that begins with a capital. */
export function capitalsOf(article: Article): Use[] {
  const capitals: Use[] = [];
  for (const paragraph of article.paragraphs) {
    const { tokens } = paragraph.reading;
    for (const index of capitalised.in(paragraph.reading)) {
      if (tokens[index]?.kind === 'word') capitals.push({ paragraph, index });
    }
  }
  return capitals;
}

/** The spellings of the words with a capital, possessives left out, by their plain form and in the order of the text. */
export function textsByPlain({ paragraphs }: Article): Map<string, string[]> {
  const byPlain = new Map<string, string[]>();
  for (const { reading } of paragraphs) {
    for (const index of capitalised.in(reading)) {
      const token = reading.tokens[index] as Token;
      const { text, form } = nameOf(token);
      if (text === '' || token.kind !== 'word') continue;
      const texts = byPlain.get(form);
      if (!texts) byPlain.set(form, [text]);
      else if (!texts.includes(text)) texts.push(text);
    }
  }
  return byPlain;
}

/** Where each of some spellings stands, possessives left out. */
export function usesOf(
  capitals: readonly Use[],
  texts: ReadonlySet<string>,
): ReadonlyMap<string, readonly Use[]> {
  const byText = new Map<string, Use[]>();
  for (const use of capitals) {
    const { text } = nameOf(tokenOf(use));
    if (!texts.has(text)) continue;
    gather(byText, text, use);
  }
  return byText;
}

function tokenOf({ paragraph, index }: Use): Token {
  return paragraph.reading.tokens[index] as Token;
}

/** The name in a word and its plain form; empty for what is no name. */
const nameOf = onceASpelling(({ value }) => {
  const text = nameIn(value) ?? '';
  return { text, form: plain(text) };
});

/** What most names are made of; to tell it costs far less than to tell the letters of every script. */
const asciiLetters = /^[A-Za-z]+$/;

/** The name in a token, without its possessive; undefined for what is no name or too short to compare. */
function nameIn(value: string): string | undefined {
  if (value.length < fewestLetters || value.length > mostLetters) return;
  if (asciiLetters.test(value)) return value;
  const name = /^(\p{L}+)(?:['’]s?)?$/u.exec(value)?.[1];
  return name && name.length >= fewestLetters ? name : undefined;
}

/** Words before places that seldom stand before people. */
const isPreposition = /^(?:in|near|outside)$/;

/** Days and months, which follow a surname without being part of the name: `Ellison Tuesday told`. */
const calendar: ReadonlySet<string> = new Set([...days, ...months]);

/** What the article shows of a spelling. */
export function describe(text: string, uses: readonly Use[]): Spelling {
  const spelling: Spelling = {
    text,
    places: [],
    before: new Set(),
    after: new Set(),
    titled: false,
    titles: new Set(),
    inside: false,
    located: false,
    bracketed: false,
    sic: false,
    dated: false,
    capitals: text === text.toUpperCase(),
  };
  for (const use of uses) note(spelling, use);
  return spelling;
}

function note(spelling: Spelling, { paragraph, index }: Use): void {
  const { tokens } = paragraph.reading;
  const token = tokens[index];
  if (!token) return;
  const start = paragraph.start + token.start;
  spelling.places.push({ start, end: start + spelling.text.length });
  const before = tokens[index - 1];
  if (before?.sentence === token.sentence) {
    if (before.value === '(') spelling.bracketed = true;
    if (before.kind === 'word') {
      spelling.inside = true;
      if (isPreposition.test(before.lower) && token.value.length === spelling.text.length)
        spelling.located = true;
      if (isTitle(before.lower)) {
        spelling.titled = true;
        spelling.titles.add(before.lower);
      } else if (isCapitalised(before.value) && !noFirstNames.has(before.lower)) {
        spelling.before.add(before.value);
        const title = tokens[index - 2];
        if (title?.sentence === token.sentence && isTitle(title.lower))
          spelling.titles.add(title.lower);
      }
    }
  }
  const after = tokens[index + 1];
  if (
    after?.kind === 'word' &&
    after.sentence === token.sentence &&
    token.value.length === spelling.text.length &&
    isCapitalised(after.value) &&
    !calendar.has(after.lower)
  ) {
    spelling.after.add(nameIn(after.value) ?? after.value);
  }
  if (after?.kind === 'number' && calendar.has(token.lower)) spelling.dated = true;
  if (tokens[index + 2]?.lower === 'sic') spelling.sic = true;
}
