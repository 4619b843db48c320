import {
  type Article,
  onceEach,
  type Paragraph,
  type Span,
  type Token,
  wordSet,
} from 'nlcst-attribution';
import { days, prepositions } from 'nlcst-attribution/internal';
import { isCapitalised } from '../../capitals.js';
import { isTitle } from '../../slips/spellings.js';
import * as words from './words.js';

/** An office in one place, and whose it is. */
export interface Held {
  office: string;
  /** The word that makes it a lower one: `deputy`. */
  under: string;
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

/** One person’s two offices, the one to keep first. */
type Clash = [Held, Held];

const cabinet = words.portfolios.flatMap((fields) =>
  ['minister', 'secretary'].map((noun) =>
    fields
      .split('|')
      .map((field) => `${field} ${noun}|${noun} for ${field}|${noun} of ${field}`)
      .join('|'),
  ),
);

/** By the name of an office its number in each field that has it. */
const numbers = new Map<string, Map<number, number>>();
for (const [field, offices] of [
  words.aideOffices,
  words.aideVoices,
  words.artOffices,
  words.callings,
  words.churchOffices,
  words.courtOffices,
  words.editors,
  words.firmOffices,
  words.houseOffices,
  words.lawmakers,
  words.publicOffices,
  words.scholars,
  words.teamOffices,
  [...cabinet, 'president'],
  ...words.headOffices.map((names) => [names]),
].entries()) {
  for (const [number, names] of offices.entries()) {
    for (const name of names.split('|'))
      numbers.set(name, (numbers.get(name) ?? new Map()).set(field, number));
  }
}

const lastWords = wordSet([...numbers.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)));

/** Whether nobody holds both: two offices of one field, or an office and its own deputy’s. */
function excludes(one: Held, other: Held): boolean {
  const its = numbers.get(other.office);
  const shared = [...(numbers.get(one.office) ?? [])].filter(([field]) => its?.has(field));
  const isSame = shared.some(([field, number]) => its?.get(field) === number);
  if (one.under || other.under) return isSame && one.under !== other.under;
  return shared.length > 0 && !isSame;
}

/**
 * People of two offices that nobody holds at a time, where the article names nobody else of that surname and tells of no
 * other time: each person once.
 */
export function officesOf(article: Article): Clash[] {
  return [...holdersIn(article)].flatMap(([surname, held]) => {
    const clash = clashOf(held);
    return clash && isOnlyOne(article, surname) ? [clash] : [];
  });
}

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
      const known = holders.get(held.surname);
      if (known) known.push(held);
      else holders.set(held.surname, [held]);
    }
  }
  for (const [surname, held] of holders) {
    if (held.some(({ changes, office }) => changes || changed.has(office))) holders.delete(surname);
  }
  return holders;
});

/** The first two offices that exclude each other, where one of the two stands once. */
function clashOf(held: readonly Held[]): Clash | undefined {
  const uses = new Map<string, number>();
  const kindOf = ({ office, under }: Held) => `${under} ${office}`;
  const kinds = held.filter((one) => {
    const kind = kindOf(one);
    uses.set(kind, (uses.get(kind) ?? 0) + 1);
    return (uses.get(kind) as number) <= mostPlaces;
  });
  for (const [index, one] of kinds.entries()) {
    const other = kinds
      .slice(index + 1)
      .find((later) => !areOfTwo(one, later) && excludes(one, later));
    if (!other) continue;
    if (uses.get(kindOf(other)) === 1) return [one, other];
    return uses.get(kindOf(one)) === 1 ? [other, one] : undefined;
  }
}

/** More places of one office tell no more. */
const mostPlaces = 4;

/** Offices of two bodies. */
export const areOfTwo = (one: Held, other: Held): boolean =>
  one.owners.length > 0 &&
  other.owners.length > 0 &&
  !one.owners.some((owner) => other.owners.includes(owner));

/** Whether all full names with a surname are one, titles left out. */
function isOnlyOne({ names }: Article, surname: string): boolean {
  const full = new Set<string>();
  for (const { text, kind } of names) {
    if (!text.endsWith(` ${surname}`)) continue;
    const parts = text.split(' ');
    const title = parts.findLastIndex((value) =>
      lastWords.has({ value, lower: value.toLowerCase() }),
    );
    if (title < 0 && kind === 'organization') continue;
    if (title < parts.length - 2) full.add(parts.slice(title + 1).join(' '));
  }
  return full.size === 1;
}

/** Words of an office at most. */
const mostWords = 4;

/** Where an office begins that ends with a word, in the article’s own words; undefined where it goes on behind it. */
function officeStart(tokens: readonly Token[], last: number): number | undefined {
  const { quotation, sentence } = tokens[last] as Token;
  if (quotation >= 0) return;
  let office = '';
  let found: number | undefined;
  let longest = '';
  for (
    let first = last;
    first > last - mostWords && tokens[first]?.sentence === sentence;
    first--
  ) {
    const { lower } = tokens[first] as Token;
    office = office === '' ? lower : `${lower} ${office}`;
    if (!numbers.has(office)) continue;
    found = first;
    longest = office;
  }
  const next = tokens[last + 1]?.lower ?? '';
  const goesOn = numbers.has(`${longest} ${next}`) || /^(?:elect|general|pro)$/.test(next);
  return goesOn ? undefined : found;
}

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
  if (isOtherTime.test(before) || isOtherTime.test(after)) return;
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
      lead.some(({ lower }) => words.altering.has(lower) || /^(?:ex|then)-|-elect$/.test(lower)) ||
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

const nameWords = String.raw`(?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}’'-]+`;

/** «Fire Chief *Mara Ellison*» */
const titled = new RegExp(String.raw`^\s(${nameWords})`, 'u');
/** «the governor’s chief of staff, *Mara Ellison*,» */
const named =
  /^(?:\s(?:at|for|of)(?:\s[\p{L}\p{N}.’'&-]+){1,6})?,\s((?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+)(?=[,.;)]|$)/u;
/** «*Mara Ellison*, 52, the chief of staff,», «*Ellison* is the chief of staff», «*Ellison*, who became chief of staff» */
const apposed = new RegExp(
  String.raw`(${nameWords})(?:(?:,\s\d+)?,|(?:,\swho)?\sis|,\swho\sbecame)$`,
  'u',
);
/** What follows an apposition: its end. */
const apposedEnd = /^(?:\s(?:at|for|in|of|since)\s[^,;:.()]{1,80})?(?:[,.;)–—]|\s[–—-]|$)/;

/** The name of who holds an office, by what stands around it; empty where nothing tells. */
function bearerOf(before: string, isLed: boolean, after: string): string {
  const behind = titled.exec(after)?.[1];
  // «a spokesman for the sheriff, Mara Ellison, …» may be the spokesman’s name.
  const nameBehind = isLed && !/\b(?:for|of|to)$/.test(before) ? named.exec(after)?.[1] : undefined;
  const nameBefore =
    !before.endsWith(',') || apposedEnd.test(after) ? apposed.exec(before)?.[1] : undefined;
  if (nameBehind && nameBefore) return '';
  return (behind ?? nameBehind ?? nameBefore ?? '').replace(/['’]s?$/, '');
}
