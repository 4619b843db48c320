import { type Entry, F, type Lexicon, N } from './lexicon.js';
import { opensOf } from './openers.js';

/** How a written form is capitalised. */
type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'other';

/** The sets of words that a written form belongs to. Many forms share one. */
export interface Membership {
  /** The sets that there were when somebody asked. */
  of: readonly object[];
  /** Indices in `of`. */
  sets: readonly number[];
}

/** What is known of a written form; shared by all its tokens. */
export interface Form {
  /** As it is written. */
  value: string;
  lower: string;
  /** `lower` without a possessive ending. */
  stem: string;
  /** Ends in ’s or s’. */
  possessive: boolean;
  shape: Shape;
  /** Classes of function words, see `F`. */
  f: number;
  /** Classes of nouns, titles and given names, see `N`. */
  n: number;
  /** Forms of a speech verb, see `V`, and that verb. */
  v: number;
  lemma: string;
  /** Classes of it as an abbreviation, with a full stop that the parser parted from it: `Adm` and `.`. */
  short: number;
  /** What it may be the first word of, see `Opens`. */
  opens: number;
  /** The sets of words that it belongs to, as far as somebody asked. */
  membership: Membership | undefined;
  /** What was worked out of its spelling, see `onceASpelling`. */
  notes: unknown[] | undefined;
}

const nothing: Entry = { f: 0, n: 0, v: 0, lemma: '' };

/** Forms that are remembered at the most, however many texts are read; then all are looked up anew. */
const cacheLimit = 50_000;

/**
 * A string as V8 keeps it once for all that are equal, as it does the strings of the source: such strings are compared
 * by their place in memory, which every later step does over and over.
 */
export function interned(text: string): string {
  // Keys of digits are no strings to V8, but short strings of JSON are kept once as well.
  if (/^\d{1,10}$/.test(text)) return JSON.parse(`"${text}"`);
  return Object.keys({ [text]: null })[0] ?? text;
}

/** What is known of a written form: what its word, or the last part of a compound, is in the word lists. */
export function formOf(written: string, lexicon: Lexicon): Form {
  const { cache } = lexicon;
  const known = cache.get(written);
  if (known) return known;
  if (cache.size > cacheLimit) cache.clear();
  const value = interned(written);
  const lower = interned(written.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'"));
  const possessive = lower.length > 2 && (lower.endsWith("'s") || lower.endsWith("s'"));
  const stem = possessive ? interned(lower.slice(0, lower.endsWith("'s") ? -2 : -1)) : lower;
  const whole = lexicon.entries.get(lower);
  const { f, n, v, lemma } = whole ?? lexicon.entries.get(stem) ?? compoundOf(stem, lexicon);
  const shape = shapeOf(value);
  // «US», «IT» and «WHO» in capitals are names.
  const named = shape === 'upper' && (f & (F.subject | F.object | F.relative)) !== 0;
  const form: Form = {
    value,
    lower,
    stem,
    possessive: possessive && !(whole && whole.f & F.contraction),
    shape,
    f: named ? 0 : f,
    n,
    v: possessive && !whole ? 0 : v,
    lemma: interned(lemma),
    short: lexicon.entries.get(`${lower}.`)?.f ?? 0,
    opens: opensOf(lower),
    membership: undefined,
    notes: undefined,
  };
  cache.add(form);
  return form;
}

/** Endings that make a word somebody’s trade or role, whoever it is: `geologist`, `choreographer`, `optician`. */
const trades =
  /(?:ologist|ographer|iatrist|icist|ician|apist|[dgnt]eur|.fighter|.goer|.keeper|.owner|.worker)(s?)$/;

/** A compound is what its last part is: `vice-chairman`, `ex-aide`, `Iraq-born`. */
function compoundOf(stem: string, lexicon: Lexicon): Entry {
  const trade = trades.exec(stem);
  const part = trade ? `worker${trade[1]}` : stem.slice(stem.lastIndexOf('-') + 1);
  const last = lexicon.entries.get(part);
  return last ? { f: 0, n: last.n & ~N.title, v: 0, lemma: '' } : nothing;
}

function shapeOf(value: string): Shape {
  const bare = value.replace(/[’']s$/, '');
  const first = bare.charAt(0);
  if (first.toLowerCase() === first.toUpperCase()) return 'other';
  if (first === first.toLowerCase()) {
    // «al-Amin» and «de Vries» bear their capital later.
    return bare === bare.toLowerCase() ? 'lower' : 'mixed';
  }
  const rest = bare.slice(1);
  if (rest && bare === bare.toUpperCase() && /\p{Lu}/u.test(rest)) return 'upper';
  return rest === rest.toLowerCase() ? 'title' : 'mixed';
}
