import type { Mark } from '../../types.js';
import { clippedWords } from '../../words/en/function-words.js';
import type { Word } from './tokens.js';

const opening = new Set(['“', '«', '„', '‟', '``']);
const closing = new Set(['”', '»']);
const wire = new Set(["''", '‘‘', '’’', '‘’', '``']);
const singles = new Set(["'", '‘', '’', '‚']);
const endsSpeech = new Set([',', '.', '?', '!', '…', '...', '—', '–', '--', '-']);
const beforeOpening = new Set(['(', '[', '{', '—', '–', '--', '-', '/', ':', '…', '...']);

/** Whether a token is a quotation mark of the double kind. */
export function isDoubleMark(token: Word): boolean {
  return (
    token.kind === 'punctuation' &&
    (token.value === '"' ||
      opening.has(token.value) ||
      closing.has(token.value) ||
      wire.has(token.value))
  );
}

/** A mark that may bound a quotation. */
export interface Candidate {
  token: number;
  level: 'double' | 'single';
  style: Mark['style'];
  /** What its place says: blank before and none behind it opens, the other way round closes. */
  place: 'open' | 'close' | 'either';
  /** What its face says, where it has one. */
  face: 'open' | 'close' | null;
}

/** The marks of a paragraph that may bound quotations: no apostrophes, no feet and inches. */
export function candidatesOf(tokens: Word[]): Candidate[] {
  const found = new Candidates(tokens);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Word;
    if (token.kind !== 'punctuation') continue;
    if (isDoubleMark(token)) found.addDouble(index);
    else if (singles.has(token.value)) found.addSingle(index);
  }
  return found.all();
}

class Candidates {
  readonly #tokens: Word[];
  readonly #candidates: Candidate[] = [];
  readonly #dropped = new Set<Candidate>();
  /** The single mark that may open and is not closed yet, and how many double ones are open inside it. */
  #pending: Candidate | null = null;
  #inside = 0;

  constructor(tokens: Word[]) {
    this.#tokens = tokens;
  }

  all(): Candidate[] {
    if (this.#pending && !runsOver(this.#tokens, this.#pending.token)) this.#drop();
    if (this.#dropped.size === 0) return this.#candidates;
    return this.#candidates.filter((one) => !this.#dropped.has(one));
  }

  addDouble(index: number): void {
    const token = this.#tokens[index] as Word;
    if (isInches(this.#tokens, index)) return;
    const place = placeOfDouble(this.#tokens, index);
    this.#candidates.push({
      token: index,
      level: 'double',
      style: styleOf(token.value),
      face: faceOf(token.value),
      place,
    });
    if (!this.#pending) return;
    // A closing double mark ends what stands inside it: the single mark before was an apostrophe.
    if (place !== 'close') this.#inside++;
    else if (--this.#inside < 0) this.#drop();
  }

  addSingle(index: number): void {
    const { value } = this.#tokens[index] as Word;
    const style = value === "'" ? 'straight' : 'curly';
    if (mayOpen(this.#tokens, index)) {
      if (this.#pending && value !== '‘') return;
      this.#drop();
      const face = value === '‘' ? 'open' : null;
      this.#pending = { token: index, level: 'single', style, face, place: 'open' };
      this.#candidates.push(this.#pending);
    } else if (this.#pending && mayClose(this.#tokens, index)) {
      const face = value === '’' ? 'close' : null;
      this.#candidates.push({ token: index, level: 'single', style, face, place: 'close' });
      this.#settle();
    }
  }

  /** A single mark that opens and finds no partner is an apostrophe. */
  #drop(): void {
    if (this.#pending) this.#dropped.add(this.#pending);
    this.#settle();
  }

  #settle(): void {
    this.#pending = null;
    this.#inside = 0;
  }
}

/** «He said: ‘It is over. We are done.»: a single mark before a sentence, in a paragraph that ends with one, as if the next went on. */
function runsOver(tokens: Word[], index: number): boolean {
  const after = tokens[index + 1];
  const isOpening = index === 0 || /^[.,:?!]$/.test(tokens[index - 1]?.value ?? '');
  return (
    isOpening &&
    after !== undefined &&
    after.form.shape !== 'lower' &&
    after.kind === 'word' &&
    !clipped.has(after.lower) &&
    tokens.slice(-2).some(({ value }) => /[.?!…]$/.test(value))
  );
}

const clipped = new Set(clippedWords);

const isBlankBefore = (tokens: Word[], index: number): boolean =>
  index === 0 || (tokens[index] as Word).blank;

const isBlankBehind = (tokens: Word[], index: number): boolean =>
  tokens[index + 1]?.blank !== false;

/** What an apostrophe joins to a word, also where a blank parts them: «the river 's bank». */
const ending = /^(?:d|ll|m|re|s|ve)$/;

/** Whether a single mark stands where one opens. */
function mayOpen(tokens: Word[], index: number): boolean {
  const after = tokens[index + 1];
  if (tokens[index]?.value === '’' || !after || after.blank || after.kind === 'punctuation')
    return false;
  const before = tokens[index - 1];
  if (before?.kind === 'word' && ending.test(after.value)) return false;
  return (
    isBlankBefore(tokens, index) ||
    (before !== undefined && (isDoubleMark(before) || beforeOpening.has(before.value)))
  );
}

/** Whether a single mark stands where one closes. */
function mayClose(tokens: Word[], index: number): boolean {
  if (tokens[index]?.value === '‘' || isBlankBefore(tokens, index)) return false;
  const isStopped = !isBlankBehind(tokens, index);
  if (isStopped && tokens[index + 1]?.kind !== 'punctuation') return false;
  // «the boys' club»: a possessive, unless a stop stands beside the mark or nothing else can close.
  const { value, lower } = tokens[index - 1] as Word;
  if (isStopped || endsSpeech.has(value) || !lower.endsWith('s')) return true;
  return !closesLater(tokens, index);
}

/** Inches behind a number: `6’2”`, `5"`. */
function isInches(tokens: Word[], index: number): boolean {
  const { value, blank } = tokens[index] as Word;
  const before = tokens[index - 1];
  if (blank || !before) return false;
  if (isFoot(before)) return value === '"' || value === '”';
  return value === '"' && before.kind === 'number' && isMeasure(tokens, index);
}

/** Feet before inches: `6’2”`. */
const isFoot = (before: Word): boolean => /^\d+['’]\d+$/.test(before.value);

function faceOf(value: string): 'open' | 'close' | null {
  if (opening.has(value) || value === '‘‘') return 'open';
  if (closing.has(value) || value === '’’') return 'close';
  return null;
}

function styleOf(value: string): Mark['style'] {
  if (wire.has(value)) return 'wire';
  if (value === '"') return 'straight';
  return value === '«' || value === '»' ? 'angle' : 'curly';
}

/** How far on a single mark may close, and how far back another straight one tells that a quotation is open. */
const longestSingle = 60;
const furthestMark = 200;

/** Whether another single mark behind this one could close before the next mark that opens or is a double one. */
function closesLater(tokens: Word[], index: number): boolean {
  for (let next = index + 1; next < tokens.length && next < index + longestSingle; next++) {
    const token = tokens[next] as Word;
    if (isDoubleMark(token)) return false;
    if (!singles.has(token.value)) continue;
    if (!token.blank && token.value !== '‘') return true;
    if (mayOpen(tokens, next)) return false;
  }
  return false;
}

/** Which side a double mark is, as far as its place tells. */
function placeOfDouble(tokens: Word[], index: number): Candidate['place'] {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const blankBefore = isBlankBefore(tokens, index);
  const blankAfter = isBlankBehind(tokens, index);
  const isGlued = !blankBefore && !blankAfter && after?.kind === 'word';
  if (isGlued && faceOf((tokens[index] as Word).value) === 'open') return 'open';
  if (blankBefore && !blankAfter) return 'open';
  if (!blankBefore && blankAfter) return 'close';
  if (blankBefore && blankAfter) return 'either';
  // «old …”.»: nothing opens before a stop.
  if (/^[.,;?!]$/.test(after?.value ?? '')) return 'close';
  if (before && beforeOpening.has(before.value)) return 'open';
  if (before && isDoubleMark(before)) return 'either';
  if (before && endsSpeech.has(before.value)) return 'close';
  if (after && after.kind === 'punctuation' && !isDoubleMark(after)) return 'close';
  return 'either';
}

/** Feet and inches: a straight mark behind a number where no quotation is open. */
function isMeasure(tokens: Word[], index: number): boolean {
  for (let back = index - 1; back >= 0 && back > index - furthestMark; back--) {
    const token = tokens[back] as Word;
    if (token.value === '"' && token.blank) return false;
    if (token.value === '"' && back === 0) return false;
  }
  return true;
}
