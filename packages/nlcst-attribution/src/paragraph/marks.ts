import type { Mark, QuotedPart } from '../types.js';
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

interface Candidate {
  token: number;
  level: 'double' | 'single';
  style: Mark['style'];
  /** What its place says: blank before and none behind it opens, the other way round closes. */
  place: 'open' | 'close' | 'either';
  /** What its face says, where it has one. */
  face: 'open' | 'close' | null;
}

/**
 * Pairs the quotation marks of a paragraph. A mark's place counts more than its face, since marks that face the
 * wrong way are a common slip; a mark without a partner stays in `marks` with `quotation` as said below.
 *
 * - opened and never closed: a part that runs to the paragraph's end (or to the next mark that opens)
 * - closed and never opened: a part that has only a closing mark, and covers nothing but that mark
 */
export function quotationsOf(tokens: Word[]): { marks: Mark[]; quotations: QuotedPart[] } {
  const candidates = candidatesOf(tokens);
  const marks: Mark[] = [];
  const quotations: QuotedPart[] = [];
  if (candidates.length === 0) return { marks, quotations };

  /** Open quotations, outermost first. */
  const stack: { index: number; level: 'double' | 'single' }[] = [];
  // Closing double marks still to come beyond the opening ones: tells a nested quotation from a lost mark.
  let surplus = 0;
  for (const { level, place } of candidates) {
    if (level === 'double') surplus += place === 'close' ? 1 : place === 'open' ? -1 : 0;
  }

  /** How many of each level are open. */
  const openOf = { double: 0, single: 0 };

  const mark = (candidate: Candidate, side: 'open' | 'close', quotation: number): Mark => {
    const token = tokens[candidate.token] as Word;
    const made: Mark = {
      start: token.start,
      end: token.end,
      value: token.value,
      side,
      style: candidate.style,
      level: candidate.level,
      facing: candidate.face === null || candidate.face === side,
      quotation,
    };
    marks.push(made);
    return made;
  };

  const open = (candidate: Candidate) => {
    const index = quotations.length;
    const made = mark(candidate, 'open', index);
    quotations.push({
      start: made.start,
      end: made.end,
      first: candidate.token,
      last: candidate.token + 1,
      open: made,
      close: null,
      parent: stack.at(-1)?.index ?? -1,
      words: 0,
    });
    stack.push({ index, level: candidate.level });
    openOf[candidate.level]++;
  };

  const pop = () => {
    const entry = stack.pop();
    if (entry) openOf[entry.level]--;
    return entry;
  };

  /** Ends the innermost open quotation before a token, for want of its mark. */
  const abandon = (before: number) => {
    const entry = pop();
    const part = entry && quotations[entry.index];
    if (!part) return;
    part.last = Math.max(before, part.first + 1);
    part.end = (tokens[part.last - 1] as Word).end;
  };

  for (const candidate of candidates) {
    const { level, token } = candidate;
    const top = stack.at(-1);
    const openSame = openOf[level] > 0;
    const side =
      candidate.place === 'either'
        ? (candidate.face ?? (openSame ? 'close' : 'open'))
        : candidate.place;
    if (level === 'single') {
      // Single marks count only where they pair: see `candidatesOf`.
      if (side === 'open') open(candidate);
      else if (top?.level === 'single') {
        const part = quotations[top.index] as QuotedPart;
        part.close = mark(candidate, 'close', top.index);
        part.last = token + 1;
        part.end = part.close.end;
        pop();
      }
      continue;
    }
    surplus -= candidate.place === 'close' ? 1 : candidate.place === 'open' ? -1 : 0;
    if (side === 'open') {
      if (openOf.double > 0 && surplus <= openOf.double) {
        // Not enough closing marks are left for both: the one before lost its own.
        while (stack.length > 0) abandon(token);
      }
      open(candidate);
    } else if (openSame) {
      while (stack.at(-1)?.level !== 'double') abandon(token);
      const index = pop()?.index ?? 0;
      const part = quotations[index] as QuotedPart;
      part.close = mark(candidate, 'close', index);
      part.last = token + 1;
      part.end = part.close.end;
    } else {
      const index = quotations.length;
      const made = mark(candidate, 'close', index);
      quotations.push({
        start: made.start,
        end: made.end,
        first: token,
        last: token + 1,
        open: null,
        close: made,
        parent: -1,
        words: 0,
      });
    }
  }
  while (stack.length > 0) abandon(tokens.length);
  claimTokens(tokens, quotations);
  return { marks, quotations };
}

/** Tells every token its innermost quotation, and counts the words of each. */
function claimTokens(tokens: Word[], quotations: QuotedPart[]): void {
  // Inner parts come after outer ones, so the last to claim a token is the innermost.
  // A stack of open parts keeps this linear however deep the marks nest.
  const order = quotations
    .map((_, index) => index)
    .sort((a, b) => {
      const left = quotations[a] as QuotedPart;
      const right = quotations[b] as QuotedPart;
      return left.first - right.first || right.last - left.last;
    });
  const stack: number[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    while (stack.length > 0 && (quotations[stack.at(-1) ?? 0] as QuotedPart).last <= index) {
      const done = quotations[stack.pop() ?? 0] as QuotedPart;
      const outer = stack.at(-1);
      if (outer !== undefined) (quotations[outer] as QuotedPart).words += done.words;
    }
    while (next < order.length && (quotations[order[next] ?? 0] as QuotedPart).first <= index) {
      stack.push(order[next] ?? 0);
      next++;
    }
    const inner = stack.at(-1);
    if (inner === undefined) continue;
    const token = tokens[index] as Word;
    token.quotation = inner;
    if (token.kind === 'word' || token.kind === 'number') {
      (quotations[inner] as QuotedPart).words++;
    }
  }
  while (stack.length > 0) {
    const done = quotations[stack.pop() ?? 0] as QuotedPart;
    const outer = stack.at(-1);
    if (outer !== undefined) (quotations[outer] as QuotedPart).words += done.words;
  }
}

function candidatesOf(tokens: Word[]): Candidate[] {
  const candidates: Candidate[] = [];
  /** The single mark that may open and is not closed yet, and how many double ones are open inside it. */
  let pending: Candidate | null = null;
  let inside = 0;
  const dropped = new Set<Candidate>();
  const drop = () => {
    // A single mark that opens and finds no partner is an apostrophe.
    if (pending) dropped.add(pending);
    pending = null;
    inside = 0;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Word;
    if (token.kind !== 'punctuation') continue;
    const { value } = token;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const blankBefore = token.blank || !before;
    const blankAfter = !after || after.blank;
    if (isDoubleMark(token)) {
      if (isFoot(before) && !token.blank && (value === '"' || value === '”')) continue;
      if (value === '"' && before?.kind === 'number' && !token.blank && isMeasure(tokens, index)) {
        continue;
      }
      const glued =
        !blankBefore && !blankAfter && faceOf(value) === 'open' && after?.kind === 'word';
      const place = glued ? 'open' : placeOf(blankBefore, blankAfter, before, after);
      candidates.push({
        token: index,
        level: 'double',
        style: styleOf(value),
        face: faceOf(value),
        place,
      });
      // A closing double mark ends what stands inside it: the single mark before was an apostrophe.
      if (pending && place === 'close' && --inside < 0) drop();
      else if (pending && place !== 'close') inside++;
      continue;
    }
    if (!singles.has(value)) continue;
    const opens =
      value !== '’' &&
      (blankBefore || isDoubleMark(before as Word) || beforeOpening.has((before as Word).value)) &&
      after !== undefined &&
      !after.blank &&
      after.kind !== 'punctuation';
    if (opens) {
      if (pending && value !== '‘') continue;
      drop();
      pending = {
        token: index,
        level: 'single',
        style: value === "'" ? 'straight' : 'curly',
        face: value === '‘' ? 'open' : null,
        place: 'open',
      };
      candidates.push(pending);
      continue;
    }
    const closes =
      pending && !blankBefore && value !== '‘' && (blankAfter || after?.kind === 'punctuation');
    if (!closes) continue;
    // «the boys' club»: a possessive, unless a stop stands before the mark or nothing else can close.
    const word = before as Word;
    if (!endsSpeech.has(word.value) && /s$/.test(word.lower) && closesLater(tokens, index))
      continue;
    candidates.push({
      token: index,
      level: 'single',
      style: value === "'" ? 'straight' : 'curly',
      face: value === '’' ? 'close' : null,
      place: 'close',
    });
    pending = null;
    inside = 0;
  }
  drop();
  return dropped.size > 0 ? candidates.filter((one) => !dropped.has(one)) : candidates;
}

/** Feet before inches: `6’2”`. */
const isFoot = (before: Word | undefined): boolean =>
  before !== undefined && /^\d+['’]\d+$/.test(before.value);

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

/** Whether another single mark behind this one could close before the next double mark. */
function closesLater(tokens: Word[], index: number): boolean {
  for (let next = index + 1; next < tokens.length && next < index + 60; next++) {
    const token = tokens[next] as Word;
    if (isDoubleMark(token)) return false;
    if (singles.has(token.value) && token.value !== '‘' && !token.blank) return true;
  }
  return false;
}

function placeOf(
  blankBefore: boolean,
  blankAfter: boolean,
  before: Word | undefined,
  after: Word | undefined,
): Candidate['place'] {
  if (blankBefore && !blankAfter) return 'open';
  if (!blankBefore && blankAfter) return 'close';
  if (blankBefore && blankAfter) return 'either';
  if (before && beforeOpening.has(before.value)) return 'open';
  if (before && isDoubleMark(before)) return 'either';
  if (before && endsSpeech.has(before.value)) return 'close';
  if (after && after.kind === 'punctuation' && !isDoubleMark(after)) return 'close';
  return 'either';
}

/** Feet and inches: a straight mark behind a number where no quotation is open. */
function isMeasure(tokens: Word[], index: number): boolean {
  for (let back = index - 1; back >= 0 && back > index - 200; back--) {
    const token = tokens[back] as Word;
    if (token.value === '"' && token.blank) return false;
    if (token.value === '"' && back === 0) return false;
  }
  return true;
}
