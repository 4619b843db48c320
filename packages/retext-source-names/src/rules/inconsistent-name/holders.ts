import { type Article, onceEach, type Paragraph, type Span, type Token } from 'nlcst-attribution';
import { days, gather, prepositions } from 'nlcst-attribution/internal';
import { isCapitalised } from '../../capitals.js';
import { isTitle } from '../../slips/spellings.js';
import { bearerOf } from './bearers.js';
import { lastWords, type Office, officeStart } from './office-names.js';
import { altering } from './words.js';

/** An office in one place, and whose it is. */
export interface Held extends Office {
  text: string;
  span: Span;
  /** As it stands: «Mara Ellison», «Ellison». */
  name: string;
  surname: string;
  /** The names beside it: «*Kestrel*’s chief executive». */
  owners: string[];
  /** Had before, to be had, or one of two: «the former mayor», «the president and chief executive». */
  changes: boolean;
}

/** Offices of two bodies. */
export const areOfTwo = (one: Held, other: Held): boolean =>
  one.owners.length > 0 &&
  other.owners.length > 0 &&
  !one.owners.some((owner) => other.owners.includes(owner));

/** Offices by the surnames beside them, of all whom the article gives one and tells of no other time. */
export const holdersIn = onceEach((article: Article): Map<string, Held[]> => {
  const holders = new Map<string, Held[]>();
  const changed = new Set<string>();
  for (const { reading, start } of article.paragraphs) {
    if (reading.kind !== 'prose') continue;
    for (const last of lastWords.in(reading)) {
      const first = officeStart(reading.tokens, last);
      const held = first === undefined ? undefined : heldAt(reading, first, last, start);
      if (!held?.surname) {
        if (held?.changes) changed.add(held.office);
        continue;
      }
      gather(holders, held.surname, held);
    }
  }
  for (const [surname, held] of holders) {
    if (held.some(({ changes, office }) => changes || changed.has(office))) holders.delete(surname);
  }
  return holders;
});

const officeIn = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');

const noLead: ReadonlySet<string> = new Set([
  ...prepositions,
  ...`and appointed be became become becomes been but elected is made named nominated or said that to told was were
    which who whose`.split(/\s+/),
]);

/** An office with what the words around it tell; undefined where that is of another year. */
function heldAt(
  { tokens, text, sentences }: Paragraph,
  first: number,
  last: number,
  offset: number,
): Held | undefined {
  const { sentence } = tokens[first] as Token;
  const { end } = tokens[last] as Token;
  const bounds = sentences[sentence] as Span;
  let from = first;
  while (from > first - longestLead && isLead(tokens[from - 1], sentence)) from--;
  const under = isUnder.test(tokens[first - 1]?.lower ?? '') ? tokens[first - 1] : undefined;
  const lead = tokens.slice(from, under ? first - 1 : first);
  const stop = tokens[from - 1]?.sentence === sentence ? tokens[from - 1] : undefined;
  const stopEnd = stop?.end ?? bounds.start;
  const before = text.slice(Math.max(bounds.start, stopEnd - around), stopEnd);
  const after = text.slice(end, Math.min(bounds.end, end + around));
  // A year behind «said» is of what was said.
  if (isOtherTime.test(before) || isOtherTime.test(after.replace(/\s(?:says?|said|told)\s.*/s, '')))
    return;
  const complement = /^\s(?:at|for|of)(?:\s[\p{L}\p{N}.’'&-]+){1,6}/u.exec(after)?.[0] ?? '';
  // «President Ellison», not the president of a party.
  const office = officeIn(tokens, first, last);
  if (complement && office === 'president' && !under) return;
  const name = bearerOf(before, from < first, after);
  const owners = [...lead.map(({ value }) => value), ...complement.split(/\s+/)];
  const start = (under ?? (tokens[first] as Token)).start;
  return {
    office,
    under: under?.lower ?? '',
    text: text.slice(start, end),
    span: { start: offset + start, end: offset + end },
    name,
    surname: name.slice(name.search(/\S+$/)),
    owners: owners.filter(isOwner).map((owner) => owner.replace(/['’]s?$/, '')),
    changes:
      lead.some(({ lower }) => altering.has(lower) || /^(?:ex|then)-|-elect$/.test(lower)) ||
      isOneOfTwo(before, lead[0]?.lower ?? '', after) ||
      (!name && isChange.test(before)),
  };
}

/** Words before an office at most that belong to it, and characters before and behind that are asked whose it is. */
const longestLead = 8;
const around = 160;

const isOtherTime = /\b(?:19|20)\d\d\b|\sat\sthe\stime\b/;

/** «president and *chief executive*», «*coach* and general manager»; not «the mayor and the *sheriff*», «Ellison and *Sheriff* Verel». */
function isOneOfTwo(before: string, lead: string, after: string): boolean {
  if (/[&/]$/.test(before) || /^(?:\s(?:and|or)\s\p{Ll}|\s?[&/–-])/u.test(after)) {
    return !/^\s(?:and|or)\s(?:an?|her|his|its|the|their)\s/.test(after);
  }
  const value = /(\S+)\s(?:and|or)$/.exec(before)?.[1];
  if (!value || isDeterminer.test(lead)) return false;
  const lower = value.toLowerCase();
  return value === lower || isTitle(lower) || lastWords.has({ value, lower });
}

const isDeterminer = /^(?:an?|her|his|its|the|their)$/;

const isLead = (token: Token | undefined, sentence: number): boolean =>
  token?.kind === 'word' &&
  token.sentence === sentence &&
  token.quotation < 0 &&
  !noLead.has(token.lower);

const isOwner = (word: string): boolean =>
  isCapitalised(word) && !days.includes(word.toLowerCase());

const isUnder = /^(?:assistant|deputy|vice)$/;

/** «as mayor», «was mayor»: what somebody may have been before. */
const isChange =
  /\b(?:appointed|as|be|became|become|becomes|been|elected|made|named|nominated|was|were)$/;
