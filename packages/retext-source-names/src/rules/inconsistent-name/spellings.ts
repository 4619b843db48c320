import type { Article, Span, Token } from 'nlcst-attribution';
import { calendar, noFirstNames, titles } from './words.js';

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
  /** Stands somewhere other than at the start of a sentence. */
  inside: boolean;
  /** Explained in brackets: `the Harbour Union (HBU)`. */
  bracketed: boolean;
  /** The article itself says that it copies it: `Elison [sic]`. */
  sic: boolean;
  /** In capitals throughout. */
  capitals: boolean;
}

/** Every capitalised word of an article, by its spelling, and the words that it has in small letters. */
export function spellingsOf(article: Article): {
  spellings: Map<string, Spelling>;
  small: Set<string>;
} {
  const spellings = new Map<string, Spelling>();
  const small = new Set<string>();
  for (const { reading, start } of article.paragraphs) {
    const { tokens } = reading;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token?.kind !== 'word' || token.value.length < 4) continue;
      if (token.value === token.lower) {
        small.add(token.lower);
        continue;
      }
      const word = nameIn(token.value);
      if (word === undefined) continue;
      const place = { start: start + token.start, end: start + token.start + word.length };
      let spelling = spellings.get(word);
      if (spelling) spelling.places.push(place);
      else {
        spelling = blankSpelling(word, place);
        spellings.set(word, spelling);
      }
      note(spelling, tokens[index - 1], token, tokens[index + 1]);
      if (tokens[index + 2]?.lower === 'sic') spelling.sic = true;
    }
  }
  return { spellings, small };
}

function blankSpelling(word: string, place: Span): Spelling {
  return {
    text: word,
    places: [place],
    before: new Set(),
    after: new Set(),
    titled: false,
    inside: false,
    bracketed: false,
    sic: false,
    capitals: word === word.toUpperCase(),
  };
}

function note(
  spelling: Spelling,
  before: Token | undefined,
  token: Token,
  after: Token | undefined,
): void {
  if (before?.sentence === token.sentence) {
    if (before.value === '(') spelling.bracketed = true;
    if (before.kind === 'word') {
      spelling.inside = true;
      if (isCapitalised(before.value)) {
        if (titles.has(before.lower)) spelling.titled = true;
        else if (!noFirstNames.has(before.lower)) spelling.before.add(before.value);
      }
    }
  }
  if (
    after?.kind === 'word' &&
    after.sentence === token.sentence &&
    token.value.length === spelling.text.length &&
    isCapitalised(after.value) &&
    !calendar.has(after.lower)
  ) {
    const name = nameIn(after.value);
    spelling.after.add(name ?? after.value);
  }
}

/** The name in a token, without its possessive; undefined for what is no name or too short to compare. */
function nameIn(value: string): string | undefined {
  if (!isCapitalised(value)) return;
  return /^(\p{Lu}\p{L}{3,29})(?:['’]s?)?$/u.exec(value)?.[1];
}

/** Whether a word begins with a capital. */
export function isCapitalised(value: string): boolean {
  const code = value.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code > 127 && /^\p{Lu}/u.test(value));
}
