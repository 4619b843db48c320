import { type Paragraph, type Token, wordSet } from 'nlcst-attribution';
import { isLetter } from '../../characters.js';
import { type PhraseIndex, phraseIndex, phraseLength } from '../../phrases.js';
import { brackets, dashes, type Segment } from './segments.js';
import {
  givers,
  instructions,
  labels,
  pleas,
  pointers,
  services,
  shown,
  subscriptions,
} from './words.js';

/** What the options and the place in the article make a note. */
export interface Phrases {
  lines: PhraseIndex;
  openings: PhraseIndex;
  fields: ReadonlySet<string>;
  agencies: ReadonlySet<string>;
}

/** Whether the words of a segment are no part of the story. */
export function isNote(
  paragraph: Paragraph,
  segment: Segment,
  { lines, openings, fields, agencies }: Phrases,
): boolean {
  const { text, tokens } = paragraph;
  const { first, from, to } = segment;
  const opening = tokens[from];
  if (!opening || to <= from) return false;
  const count = to - from;
  if (isLines(tokens, segment, lines) || isLabel(paragraph, segment)) return true;
  if (brackets.has(tokens[first]?.value ?? '') && isWarning(tokens, segment)) return true;
  if (isBareCredit(text.slice(opening.start, tokens[to - 1]?.end), agencies)) return true;
  // «A4»: a page of the paper.
  if (first > 0 && count === 1 && /^[A-F]\d{1,2}$/.test(opening.value)) return true;
  if (isCopyright(tokens, segment) || asksToClick(paragraph, segment)) return true;
  if (opening.value[0] === opening.lower[0]) return false;
  const isField = tokens[from + 1]?.value === ':' && fields.has(opening.lower);
  if (isField && isCapitals(text, opening, opening)) return true;
  if (phraseLength(tokens, from, openings) > 0) return true;
  if (isSourceLine(tokens, segment) || isPlea(tokens, segment)) return true;
  if (opening.lower === 'follow') return isFollow(tokens, segment);
  return count > 2 && pointerSet.has(opening.lower) && isPointer(tokens, segment);
}

/** «Related stories», «Advertisement — story continues below»: nothing but known lines, whatever dash parts them. */
function isLines(tokens: readonly Token[], { from, to }: Segment, lines: PhraseIndex): boolean {
  let at = from;
  while (at < to) {
    const length = phraseLength(tokens, at, lines) || Number(dashes.has(tokens[at]?.value ?? ''));
    if (length === 0) return false;
    at += length;
  }
  return at === to;
}

/** «ENDS», «(ends)»: a label that nobody takes for words of the story. */
function isLabel({ text, tokens }: Paragraph, { from, to, isWrapped }: Segment): boolean {
  if (phraseLength(tokens, from, labelIndex) !== to - from) return false;
  return isWrapped || isCapitals(text, tokens[from] as Token, tokens[to - 1]);
}

const labelIndex = phraseIndex(new Set(labels));

function isCapitals(text: string, first: Token, last: Token | undefined): boolean {
  const words = text.slice(first.start, last?.end);
  return words === words.toUpperCase() && [...words].some(isLetter);
}

/** «(WARNING: Graphic video)» */
function isWarning(tokens: readonly Token[], { from }: Segment): boolean {
  return tokens[from]?.lower === 'warning' && tokens[from + 1]?.value === ':';
}

/** How far behind «Follow» and «See» their objects stand. */
const reach = 14;

/** «Watch the speech below», «Read it here»; not «Read the instructions below.» */
function isPointer(tokens: readonly Token[], { from, to }: Segment): boolean {
  const direction = tokens[to - 1]?.lower ?? '';
  if (!directions.has(direction)) return false;
  if (direction === 'here' || !instructionSet.has(tokens[from]?.lower ?? '')) return true;
  return tokens.slice(from, Math.min(to, from + reach)).some(({ lower }) => shownSet.has(lower));
}

const pointerSet = new Set(pointers);
const directions = new Set(['above', 'below', 'here']);
const instructionSet = new Set(instructions);
const shownSet = new Set(shown);

/** «Getty Images», «Photo: Getty/Instagram», «Handout/Reuters»: no photographer, no caption and no picture. */
function isBareCredit(line: string, agencies: ReadonlySet<string>): boolean {
  if (line.length > longestCredit) return false;
  const parts = line
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:credit|image|photo|photo credit|picture)s?: /, '')
    .split(/ ?[/|,©] ?| via | and /)
    .filter(Boolean);
  const known = parts.filter((part) => agencies.has(part));
  const isKnown = parts.every((part) => agencies.has(part) || giverSet.has(part));
  return (
    isKnown && (known.length > 0 || (parts.length > 1 && /^(?:handout|pool)/.test(parts[0] ?? '')))
  );
}

/** In characters: «Alamy Stock Photo/Associated Press». */
const longestCredit = 48;

const giverSet = new Set(givers);

/** «Source: Harbor Board»: the last line of a graphic that is not there. */
function isSourceLine(tokens: readonly Token[], { from, to }: Segment): boolean {
  return (
    tokens[from]?.lower === 'source' &&
    tokens[from + 1]?.value === ':' &&
    to - from > 2 &&
    to - from <= longestSource
  );
}

/** In words and marks: «Source: Harbor Board, Bank of Selby». */
const longestSource = 10;

/** «© Harbor Times 2024», «Copyright 2024 Harbor Times»: with its year, so that it is no photographer’s credit. */
function isCopyright(tokens: readonly Token[], { first, last }: Segment): boolean {
  const sign = tokens[first];
  if ((sign?.value !== '©' && sign?.lower !== 'copyright') || last - first > longestNotice) {
    return false;
  }
  const notice = tokens.slice(first, last);
  if (sign.value === '©') return notice.some(isYear);
  // «Copyright 2024 by Mara Ellison»: of a book, under an excerpt.
  if (notice.some(({ lower }) => lower === 'by')) return false;
  return isYear(notice[1]) || notice[1]?.value === '©';
}

const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d\d$/.test(token?.value ?? '');

/** In words and marks: «© 2024 Selby Harbor Times Company». */
const longestNotice = 14;

/** «If you use our app, click here.» */
function asksToClick(paragraph: Paragraph, { from, to }: Segment): boolean {
  const { tokens } = paragraph;
  return clicks.in(paragraph).some((at) => {
    if (at < from || at >= to - 1) return false;
    if ((tokens[at] as Token).quotation >= 0 || tokens[at + 1]?.lower !== 'here') return false;
    return at === from || /^(?:,|:|please)$/.test(tokens[at - 1]?.lower ?? '');
  });
}

const clicks = wordSet(['click']);

/** «Sign up for our newsletter», «Subscribe to the Harbor Talk podcast»; not «Sign up for the course.» */
function isPlea(tokens: readonly Token[], { from, to }: Segment): boolean {
  return (
    pleaSet.has(tokens[from]?.lower ?? '') &&
    tokens.slice(from, Math.min(to, from + reach)).some(({ lower }) => subscriptionSet.has(lower))
  );
}

const pleaSet = new Set(pleas);
const subscriptionSet = new Set(subscriptions);

/** «Follow Mara Ellison on Twitter», «Follow @harbortimes»; not «Follow the money.» */
function isFollow(tokens: readonly Token[], { from, to }: Segment): boolean {
  return tokens
    .slice(from + 1, Math.min(to, from + reach))
    .some(({ value, lower }) => value[0] === '@' || serviceSet.has(lower));
}

const serviceSet = new Set(services);
