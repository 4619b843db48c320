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
 * wrong: a full stop that it took for part of a word («left.»), runs of marks («''''») and double marks that were
 * typed for an apostrophe («don"t»).
 */
export function tokensOf(node: ParagraphNode, lexicon: Lexicon): { text: string; tokens: Word[] } {
  const tokens: Word[] = [];
  let text = '';
  let blank = false;
  let line = false;

  const push = (written: string, kind: Token['kind']) => {
    let value = written;
    while (isInvisible(value.charCodeAt(0))) {
      text += value.charAt(0);
      value = value.slice(1);
    }
    let behind = '';
    while (isInvisible(value.charCodeAt(value.length - 1))) {
      behind += value.charAt(value.length - 1);
      value = value.slice(0, -1);
    }
    if (value === '') {
      text += behind;
      return;
    }
    const form = formOf(value, lexicon);
    const start = text.length;
    text += value;
    tokens.push({
      value: form.value,
      lower: form.lower,
      kind,
      blank,
      quotation: -1,
      sentence: -1,
      start,
      end: start + value.length,
      form,
      line,
    });
    text += behind;
    blank = false;
    line = false;
  };

  const word = (value: string) => {
    const before = tokens.at(-2);
    const mark = tokens.at(-1);
    if (before && mark?.end === text.length && before.end === mark.start && isDoubleMark(mark)) {
      const spelled = `${before.value}'${value}`;
      const form = formOf(spelled, lexicon);
      if (form.f & F.contraction || contracted.test(spelled)) {
        tokens.pop();
        text += value;
        const written = before.value + mark.value + value;
        Object.assign(before, {
          value: written,
          lower: form.lower,
          end: text.length,
          // What is worked out of this spelling is not true of the right one.
          form: { ...form, value: written, membership: undefined, notes: undefined },
        });
        return;
      }
    }
    const last = value.length - 1;
    if (last > 0 && value.charAt(last) === '.' && !isAbbreviation(value, lexicon)) {
      push(value.slice(0, last), isDigit(value) ? 'number' : 'word');
      push('.', 'punctuation');
    } else {
      push(value, isDigit(value) ? 'number' : 'word');
    }
  };

  const visit = (child: Nodes) => {
    switch (child.type) {
      case 'SentenceNode':
      case 'ParagraphNode':
        for (const inner of child.children) visit(inner);
        return;
      case 'WordNode': {
        const from = tokens.length;
        word(writtenIn(child));
        const link = child.data?.link;
        if (link !== undefined) for (const token of tokens.slice(from)) token.link = link;
        return;
      }
      case 'WhiteSpaceNode':
        text += child.value;
        blank = true;
        if (child.value.includes('\n')) line = true;
        return;
      case 'PunctuationNode':
        if (child.value === '.' && joinsTitle(tokens.at(-1), blank)) {
          const last = tokens.pop() as Word;
          text = text.slice(0, last.start);
          ({ blank, line } = last);
          push(`${last.value}.`, 'word');
          return;
        }
        if (child.value.length < 3 || !single.test(child.value)) push(child.value, 'punctuation');
        else
          for (const part of marksIn(child.value, !blank && tokens.length > 0))
            push(part, 'punctuation');
        return;
      case 'SymbolNode':
        push(child.value, 'symbol');
        return;
      case 'SourceNode':
        push(child.value, 'opaque');
        if (address.test(child.value)) (tokens.at(-1) as Word).link = child.value;
        return;
      default:
        push(textOf(child), 'word');
    }
  };
  visit(node);
  return { text, tokens };
}

/** Contractions with endings of more words than a list can hold, and names: «don't», «who've», «O'Shea». */
const contracted = /^\p{L}+(?:n't|'(?:ll|re|ve))$|^O'\p{L}{2}/iu;

function writtenIn({ children }: WordNode): string {
  let text = '';
  for (const child of children) text += child.value;
  return text;
}

/** A title whose stop the parser parted from it: `Adm.`. */
function joinsTitle(last: Word | undefined, blank: boolean): boolean {
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
