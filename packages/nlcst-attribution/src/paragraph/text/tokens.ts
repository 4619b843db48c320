import type { Nodes, Paragraph as ParagraphNode, Word as WordNode } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import type { Token } from '../../types.js';
import { type Form, formOf } from '../../words/form.js';
import { F, type Lexicon } from '../../words/lexicon.js';
import { isDoubleMark } from './mark-candidates.js';

/** A token with what the word lists know of it. */
export interface Word extends Token {
  form: Form;
  /** A line begins with it. */
  line: boolean;
}

declare module 'nlcst' {
  interface WordData {
    /** The address that the word is linked to, as a parser of Markdown or HTML knows it. */
    link?: string;
  }
}

/** The marks that news writing sets for a dash. */
export const dashes: ReadonlySet<string> = new Set(['—', '–', '--', '-', '―']);

const address = /^(?:https?:\/\/|www\.)/i;
const isDigit = (value: string): boolean => {
  const first = value.charCodeAt(0);
  return first >= 48 && first <= 57;
};

/** A byte order mark, and a soft hyphen, where a word may be parted: no part of what is written. */
const isInvisible = (code: number): boolean => code === 0xfeff || code === 0xad;

/**
 * The words, numbers and marks of a paragraph in order. Three things are put right that a parser of sentences gets
 * wrong: a full stop that it took for part of a word («left.»), runs of marks («'''''») and double marks that were
 * typed for an apostrophe («don"t»).
 */
export function tokensOf(node: ParagraphNode, lexicon: Lexicon): { text: string; tokens: Word[] } {
  const reader = new Reader(lexicon);
  reader.read(node);
  return { text: reader.text, tokens: reader.tokens };
}

class Reader {
  text = '';
  readonly tokens: Word[] = [];
  readonly #lexicon: Lexicon;
  /** White space stands behind the last token, and the end of a line. */
  #blank = false;
  #line = false;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  read(node: Nodes): void {
    switch (node.type) {
      case 'SentenceNode':
      case 'ParagraphNode':
        for (const child of node.children) this.read(child);
        return;
      case 'WordNode':
        this.#addWord(node);
        return;
      case 'WhiteSpaceNode':
        this.text += node.value;
        this.#blank = true;
        if (node.value.includes('\n')) this.#line = true;
        return;
      case 'PunctuationNode':
        this.#addPunctuation(node.value);
        return;
      case 'SymbolNode':
        this.#add(node.value, 'symbol');
        return;
      case 'SourceNode':
        this.#add(node.value, 'opaque');
        if (address.test(node.value)) (this.tokens.at(-1) as Word).link = node.value;
        return;
      default:
        this.#add(textOf(node), 'word');
    }
  }

  #addWord(node: WordNode): void {
    const first = this.tokens.length;
    const value = writtenIn(node);
    if (!this.#endsContraction(value)) this.#addWordAndStop(value);
    const link = node.data?.link;
    if (link !== undefined) for (const token of this.tokens.slice(first)) token.link = link;
  }

  /** «don"t»: a word behind a double mark that was typed for its apostrophe becomes one with the word before. */
  #endsContraction(value: string): boolean {
    const { tokens } = this;
    const before = tokens.at(-2);
    const mark = tokens.at(-1);
    const touching = before && mark?.end === this.text.length && before.end === mark.start;
    if (!touching || !isDoubleMark(mark)) return false;
    const spelled = `${before.value}'${value}`;
    const form = formOf(spelled, this.#lexicon);
    if (!(form.f & F.contraction) && !contracted.test(spelled)) return false;
    tokens.pop();
    this.text += value;
    const written = before.value + mark.value + value;
    Object.assign(before, {
      value: written,
      lower: form.lower,
      end: this.text.length,
      // What is worked out of this spelling is not true of the right one.
      form: { ...form, value: written, membership: undefined, notes: undefined },
    });
    return true;
  }

  /** Adds a word, and the full stop that the parser took for part of it («left.») as a token of its own. */
  #addWordAndStop(value: string): void {
    const kind = isDigit(value) ? 'number' : 'word';
    const last = value.length - 1;
    const stops = last > 0 && value.charAt(last) === '.' && !isAbbreviation(value, this.#lexicon);
    this.#add(stops ? value.slice(0, last) : value, kind);
    if (stops) this.#add('.', 'punctuation');
  }

  #addPunctuation(value: string): void {
    const before = this.tokens.at(-1);
    if (value === '.' && joinsTitle(before, this.#blank)) this.#addStopTo(before);
    else if (value.length < 3 || !single.test(value)) this.#add(value, 'punctuation');
    else
      for (const part of marksIn(value, before !== undefined && !this.#blank))
        this.#add(part, 'punctuation');
  }

  /** Adds the stop that the parser parted from a title, the last token, to it. */
  #addStopTo(title: Word): void {
    this.tokens.pop();
    this.text = this.text.slice(0, title.start);
    this.#blank = title.blank;
    this.#line = title.line;
    this.#add(`${title.value}.`, 'word');
  }

  /** Adds a token, without what can't be seen at its edges. */
  #add(written: string, kind: Token['kind']): void {
    let from = 0;
    let to = written.length;
    while (from < to && isInvisible(written.charCodeAt(from))) from++;
    while (to > from && isInvisible(written.charCodeAt(to - 1))) to--;
    const before = this.text.length;
    this.text += written;
    if (from === to) return;
    const form = formOf(written.slice(from, to), this.#lexicon);
    this.tokens.push({
      value: form.value,
      lower: form.lower,
      kind,
      blank: this.#blank,
      quotation: -1,
      sentence: -1,
      start: before + from,
      end: before + to,
      form,
      line: this.#line,
    });
    this.#blank = false;
    this.#line = false;
  }
}

/** Contractions with endings of more words than a list can hold, and names: «don't», «who've», «O'Shea». */
const contracted = /^\p{L}+(?:n't|'(?:ll|re|ve))$|^O'\p{L}{2}/iu;

function writtenIn({ children }: WordNode): string {
  let text = '';
  for (const child of children) text += child.value;
  return text;
}

/** A title whose stop the parser parted from it: `Adm.`. */
function joinsTitle(last: Word | undefined, blank: boolean): last is Word {
  if (!last || blank || last.kind !== 'word' || last.form.shape !== 'title') return false;
  if (last.lower === 'no' || last.lower === 'nos') return false;
  return (last.form.short & F.beforeName) !== 0;
}

const single = /^(?:['‘’]{3,}|`{3,})$/;

/** A run of single marks, cut into wire marks (`''`); the inner mark of three closes first: `over,'''`. */
function marksIn(value: string, closes: boolean): string[] {
  const odd = closes ? value.length % 2 : 0;
  const parts = odd ? [value.slice(0, odd)] : [];
  for (let index = odd; index < value.length; index += 2) parts.push(value.slice(index, index + 2));
  return parts;
}

/** Abbreviations in lower case; the others are words unless they have a capital: `Wash.`, `Sat.`, `Ill.`. */
const mayBeLower = /\..*\.|^(?:al|approx|assn|dept|est|etc|ft|lb|lbs|mph|oz|sq)\.$/;

/** Whether the full stop at the end belongs to the word: `Mr.`, `U.S.`, `J.`, `p.m.`. */
export function isAbbreviation(value: string, lexicon: Lexicon): boolean {
  const lower = value.toLowerCase();
  const known = lexicon.entries.get(lower);
  if (known && known.f & F.beforeName) return true;
  if (known && known.f & F.mayEnd)
    return mayBeLower.test(lower) || value.charAt(0) !== lower.charAt(0);
  // Initials and letters with stops between: `J.`, `J.R.`, `D-Wis.`
  if (value.length === 2 && value !== 'I.') return /\p{Lu}/u.test(value);
  if (/^(?:\p{L}\.)+$/u.test(value)) return true;
  const dash = lower.lastIndexOf('-');
  return dash > 0 && isAbbreviation(value.slice(dash + 1), lexicon);
}
