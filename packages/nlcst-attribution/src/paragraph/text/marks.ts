import type { Mark, QuotedPart } from '../../types.js';
import { type Candidate, candidatesOf } from './mark-candidates.js';
import type { Word } from './tokens.js';

/**
 * Pairs the quotation marks of a paragraph. A mark's place counts more than its face, since marks that face the
 * wrong way are a common slip; a mark without a partner stays in `marks` with `quotation` as said below.
 *
 * - opened and never closed: a part that runs to the paragraph's end (or to the next mark that opens)
 * - closed and never opened: a part that has only a closing mark, and covers nothing but that mark
 */
export function pairMarks(tokens: Word[]): { marks: Mark[]; quotations: QuotedPart[] } {
  const candidates = candidatesOf(tokens);
  if (candidates.length === 0) return { marks: [], quotations: [] };
  const pairing = new Pairing(tokens, candidates);
  for (const candidate of candidates) pairing.add(candidate);
  pairing.end();
  const { marks, quotations } = pairing;
  claimTokens(tokens, quotations);
  return { marks, quotations };
}

/** What a double mark adds to the closing ones beyond the opening ones, as far as its place tells. */
const surplusOf = ({ level, place }: Candidate): number => {
  if (level === 'single' || place === 'either') return 0;
  return place === 'close' ? 1 : -1;
};

class Pairing {
  readonly marks: Mark[] = [];
  readonly quotations: QuotedPart[] = [];
  readonly #tokens: Word[];
  /** Open quotations, outermost first, and how many of each level. */
  readonly #stack: { index: number; level: 'double' | 'single' }[] = [];
  readonly #open = { double: 0, single: 0 };
  /** Closing double marks still to come beyond the opening ones: tells a nested quotation from a lost mark. */
  #surplus = 0;

  constructor(tokens: Word[], candidates: readonly Candidate[]) {
    this.#tokens = tokens;
    for (const candidate of candidates) this.#surplus += surplusOf(candidate);
  }

  add(candidate: Candidate): void {
    this.#surplus -= surplusOf(candidate);
    const side = this.#sideOf(candidate);
    if (candidate.level === 'single') this.#addSingle(candidate, side);
    else if (side === 'open') this.#openDouble(candidate);
    else this.#closeDouble(candidate);
  }

  /** Ends what is still open. */
  end(): void {
    while (this.#stack.length > 0) this.#abandon(this.#tokens.length);
  }

  #sideOf({ place, face, level }: Candidate): 'open' | 'close' {
    if (place !== 'either') return place;
    return face ?? (this.#open[level] > 0 ? 'close' : 'open');
  }

  /** Single marks count only where they pair: see `candidatesOf`. */
  #addSingle(candidate: Candidate, side: 'open' | 'close'): void {
    if (side === 'open') this.#begin(candidate);
    else if (this.#stack.at(-1)?.level === 'single') this.#close(candidate);
  }

  #openDouble(candidate: Candidate): void {
    if (this.#open.double > 0 && this.#surplus <= this.#open.double) {
      // Not enough closing marks are left for both: the one before lost its own.
      while (this.#stack.length > 0) this.#abandon(candidate.token);
    }
    this.#begin(candidate);
  }

  #closeDouble(candidate: Candidate): void {
    if (this.#open.double === 0) {
      this.#addPart(candidate, 'close', -1);
      return;
    }
    while (this.#stack.at(-1)?.level !== 'double') this.#abandon(candidate.token);
    this.#close(candidate);
  }

  #begin(candidate: Candidate): void {
    const { level } = candidate;
    const index = this.#addPart(candidate, 'open', this.#stack.at(-1)?.index ?? -1);
    this.#stack.push({ index, level });
    this.#open[level]++;
  }

  /** Ends the innermost open quotation with its mark. */
  #close(candidate: Candidate): void {
    const index = this.#pop()?.index ?? 0;
    const part = this.quotations[index] as QuotedPart;
    part.close = this.#mark(candidate, 'close', index);
    part.last = candidate.token + 1;
    part.end = part.close.end;
  }

  /** Ends the innermost open quotation before a token, for want of its mark. */
  #abandon(before: number): void {
    const entry = this.#pop();
    const part = entry && this.quotations[entry.index];
    if (!part) return;
    part.last = Math.max(before, part.first + 1);
    part.end = (this.#tokens[part.last - 1] as Word).end;
  }

  #pop(): { index: number } | undefined {
    const entry = this.#stack.pop();
    if (entry) this.#open[entry.level]--;
    return entry;
  }

  /** A part that as yet covers nothing but one of its marks. */
  #addPart(candidate: Candidate, side: 'open' | 'close', parent: number): number {
    const index = this.quotations.length;
    const mark = this.#mark(candidate, side, index);
    this.quotations.push({
      start: mark.start,
      end: mark.end,
      first: candidate.token,
      last: candidate.token + 1,
      open: side === 'open' ? mark : null,
      close: side === 'close' ? mark : null,
      parent,
      words: 0,
    });
    return index;
  }

  #mark(candidate: Candidate, side: 'open' | 'close', quotation: number): Mark {
    const { token, style, level, face, place } = candidate;
    const { start, end, value } = this.#tokens[token] as Word;
    const after = this.#tokens[token + 1];
    const isGlued = side === 'close' && after?.kind === 'word' && !after.blank;
    const facing = face === null || face === side;
    const sure = place === side && !isGlued;
    const mark: Mark = { start, end, value, side, style, level, facing, sure, quotation };
    this.marks.push(mark);
    return mark;
  }
}

/** Tells every token its innermost quotation, and counts the words of each. */
function claimTokens(tokens: Word[], quotations: QuotedPart[]): void {
  // They stand in the order in which they begin. A stack of open ones keeps this linear however deep they nest.
  const stack: number[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    while (stack.length > 0 && (quotations[stack.at(-1) ?? 0] as QuotedPart).last <= index)
      stack.pop();
    if (quotations[next]?.first === index) stack.push(next++);
    const inner = stack.at(-1);
    if (inner === undefined) continue;
    const token = tokens[index] as Word;
    token.quotation = inner;
    if (token.kind === 'word' || token.kind === 'number') {
      (quotations[inner] as QuotedPart).words++;
    }
  }
  // What a quotation stands in comes before it.
  for (let index = quotations.length - 1; index >= 0; index--) {
    const { parent, words } = quotations[index] as QuotedPart;
    if (parent >= 0) (quotations[parent] as QuotedPart).words += words;
  }
}
