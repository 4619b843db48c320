import { type Paragraph, type Span, type Token, wordsThat } from 'nlcst-attribution';
import { addressees, desked, desks, media, placed, placing, queried, shorthand } from './words.js';

const deskSet = new Set(desks);
const deskedSet = new Set(desked);
const addresseeSet = new Set(addressees);
const mediaSet = new Set(media);
const placedSet = new Set([...media, ...placed]);
const placingSet = new Set(placing);
const queriedSet = new Set(queried);
const shorthandSet = new Set(shorthand);

const openings = wordsThat(({ value }) => value === '[' || value === '(');
const leadsOn = new Set([':', ',', '-', '–', '—']);

/** In words and marks: what stands in longer brackets is a part of the story. */
const longest = 60;

/**
 * Notes of reporters, editors and producers to one another: «(desk: age per the court)», «[EMBED VIDEO – pier]». Square
 * brackets are the writer's in a quotation too, round ones may be the speaker's.
 */
export function deskNotesIn(paragraph: Paragraph): Span[] {
  const { tokens } = paragraph;
  const found: Span[] = [];
  for (const first of openings.in(paragraph)) {
    const { value, start, quotation } = tokens[first] as Token;
    const isSquare = value === '[';
    if (quotation >= 0 && !isSquare) continue;
    const last = closingOf(tokens, first, isSquare ? ']' : ')');
    const note = tokens.slice(first + 1, last);
    const isNote =
      isAddressed(note) ||
      isOrder(note, isSquare) ||
      note.some(isShorthand) ||
      isQuery(note, isSquare);
    if (isNote) found.push({ start, end: (tokens[last] as Token).end });
  }
  return found;
}

/** Where a bracket closes, or the bracket itself. */
function closingOf(tokens: readonly Token[], first: number, closing: string): number {
  const end = Math.min(tokens.length, first + longest);
  for (let at = first + 1; at < end; at++) if (tokens[at]?.value === closing) return at;
  return first;
}

/** «desk: one «l» in Elison», «note to desk: …», «subs, please check»; not «subs: Roan, Marsh», «legal: two». */
function isAddressed(note: readonly Token[]): boolean {
  const mark = note.findIndex(({ kind }) => kind === 'punctuation');
  const name = note[mark - 1]?.lower ?? '';
  if (mark < 1 || !leadsOn.has(note[mark]?.value ?? '')) return false;
  const before = note[mark - 2]?.lower ?? 'to';
  const isDesk = deskSet.has(name);
  // «Pic desk: …»
  if (before !== 'to' && !(isDesk && mark === 2 && deskedSet.has(before))) return false;
  if (isDesk && note[mark]?.value === ':') return note[mark + 1]?.kind === 'word';
  if (!isDesk && !addresseeSet.has(name)) return false;
  return note.some(({ lower }) => lower === 'please' || lower[0] === '?');
}

/** «EMBED VIDEO – the pier», «LINK TO May story», «Video: the pier»; what is all words in capitals is a placeholder. */
function isOrder(note: readonly Token[], isSquare: boolean): boolean {
  const [one, two] = note;
  if (!one || !two) return false;
  const isMedia = isSquare && mediaSet.has(one.lower);
  if (isMedia && (two.value === ':' || (isCapitals(one) && leadsOn.has(two.value)))) return true;
  return (
    placingSet.has(one.lower) &&
    placedSet.has(two.lower) &&
    isCapitals(one) &&
    isCapitals(two) &&
    !note.every(isCapitals)
  );
}

const isCapitals = ({ kind, value }: Token): boolean =>
  kind === 'word' && value === value.toUpperCase();

/** «pls chk» */
const isShorthand = ({ value }: Token): boolean => shorthandSet.has(value);

/** «[rights??]», «(age 54??)», «(54 or 45?? ask Roan)»; not «(really??)». */
function isQuery(note: readonly Token[], isSquare: boolean): boolean {
  const asked = note.findIndex(({ value }) => value.startsWith('??'));
  if (asked < 0) return false;
  const goesOn = note[asked + 1]?.kind === 'word';
  return isSquare || goesOn || queriedSet.has(note[0]?.lower ?? '');
}
