import { type Token, wordSet } from 'nlcst-attribution';
import * as words from './words.js';

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
  words.townOffices,
  [...cabinet, 'president'],
  ...words.headOffices.map((names) => [names]),
].entries()) {
  for (const [number, names] of offices.entries()) {
    for (const name of names.split('|'))
      numbers.set(name, (numbers.get(name) ?? new Map()).set(field, number));
  }
}

/** The last words of offices, which may stand in other words as well. */
export const lastWords = wordSet(
  [...numbers.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
);

/** An office, and the word that makes it a lower one: `deputy`. */
export interface Office {
  office: string;
  under: string;
}

/** Whether nobody holds both: two offices of one field, or an office and its own deputy’s. */
export function excludes(one: Office, other: Office): boolean {
  const its = numbers.get(other.office);
  const shared = [...(numbers.get(one.office) ?? [])].filter(([field]) => its?.has(field));
  const isSame = shared.some(([field, number]) => its?.get(field) === number);
  if (one.under || other.under) return isSame && one.under !== other.under;
  return shared.length > 0 && !isSame;
}

/** Words of an office at most. */
const mostWords = 4;

/** Where an office begins that ends with a word, in the article’s own words; undefined where it goes on behind it. */
export function officeStart(tokens: readonly Token[], last: number): number | undefined {
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
