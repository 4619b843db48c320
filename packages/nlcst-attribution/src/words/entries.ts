import type { LexiconList, LexiconOptions } from '../types.js';
import { F, N, V } from './bits.js';
import { beforeNames, mayEnd } from './en/abbreviations.js';
import { eitherNames, femaleNames, maleNames } from './en/first-names.js';
import * as closed from './en/function-words.js';
import { thingWords } from './en/name-words.js';
import * as nouns from './en/nouns.js';
import { peoples, places, stateAbbreviations } from './en/places.js';
import { femaleTitles, maleTitles, titles } from './en/titles.js';
import { infinitiveVerbs, invertedVerbs, speechVerbs, topicVerbs } from './en/verbs.js';
import { doubledForms, pluralOf, verbForms } from './inflect.js';

/** What the word lists know of one written form. */
export interface Entry {
  f: number;
  n: number;
  v: number;
  /** Dictionary form of the speech verb. */
  lemma: string;
}

type List = readonly string[];

const functionWords: readonly (readonly [List, number])[] = [
  [closed.determiners, F.determiner],
  [closed.possessives, F.possessive],
  [closed.subjectPronouns, F.subject],
  [closed.objectPronouns, F.object],
  [closed.relatives, F.relative],
  [closed.prepositions, F.preposition],
  [closed.subordinators, F.subordinator],
  [closed.coordinators, F.coordinator],
  [closed.auxiliaries, F.auxiliary],
  [closed.modals, F.modal],
  [closed.contractions, F.contraction],
  [closed.adverbs, F.adverb],
  [closed.negations, F.negation],
  [closed.quantifiers, F.quantifier],
  [closed.days, F.day],
  [closed.months, F.month],
  [closed.timeNouns, F.time],
  [closed.finiteVerbs, F.finite],
  [closed.openers, F.opener],
  [closed.notAdverbs, F.notAdverb],
  [mayEnd, F.mayEnd],
  [[...places, ...stateAbbreviations].filter((place) => !place.includes(' ')), F.place],
];

/** Names and the words about them, which have no plural. */
const nameWords: readonly (readonly [List, number])[] = [
  [thingWords, N.thing],
  [femaleTitles, N.title | N.femaleTitle],
  [maleTitles, N.title | N.maleTitle],
  [eitherNames, N.femaleName | N.maleName],
  [femaleNames, N.femaleName],
  [maleNames, N.maleName],
];

/** What verbs take. The first list that a form stands in says whose form it is. */
const frames: readonly (readonly [List, number])[] = [
  [speechVerbs.clause, V.clause],
  [speechVerbs.that, V.that],
  [speechVerbs.onlyThat, V.onlyThat],
  [speechVerbs.quotation, V.quoteOnly],
  [speechVerbs.tell, V.tell],
  [speechVerbs.ask, V.ask],
  [speechVerbs.object, V.object],
  [speechVerbs.plain, V.plain],
  [speechVerbs.gerund, V.gerund],
  [speechVerbs.speech, V.speech],
  ...Object.values(topicVerbs).map((list) => [list, V.topic] as const),
  [invertedVerbs, V.inverted],
  [infinitiveVerbs, V.infinitive],
];

/** What the word lists, with a user's changes, know of each written form. */
export function entriesOf(options: LexiconOptions): ReadonlyMap<string, Entry> {
  const table = new Table();
  const changed = (list: List, name: LexiconList): Iterable<string> => {
    const set = new Set(list);
    for (const word of options[name]?.add ?? []) set.add(word.toLowerCase());
    for (const word of options[name]?.remove ?? []) set.delete(word.toLowerCase());
    return set;
  };
  for (const [list, bit] of functionWords) table.addWords(list, 'f', bit);
  table.addWords(changed(beforeNames, 'abbreviations'), 'f', F.beforeName);

  table.addNouns(changed(nouns.personNouns, 'personNouns'), N.person);
  // Known to be nothing, whatever their ending.
  table.addWords(options.personNouns?.remove ?? [], 'n', 0);
  table.addNouns(changed(nouns.genericNouns, 'genericNouns'), N.generic | N.person);
  const crowds = [...peoples.map(pluralOf), ...nouns.genericPlurals];
  table.addWords(crowds, 'n', N.generic | N.person | N.plural);
  table.addNouns(nouns.insiderNouns, N.insider | N.person);
  table.addNouns(changed(nouns.documentNouns, 'documentNouns'), N.document);
  table.addNouns(changed(nouns.organizationNouns, 'organizationNouns'), N.organization);
  table.addNouns(changed(nouns.speechNouns, 'speechNouns'), N.speech);
  for (const noun of changed(nouns.spokespersonNouns, 'spokespersonNouns')) {
    const number = /(?:people|men)$/.test(noun) ? N.plural : N.singular;
    table.addWords([noun], 'n', N.spokesperson | N.person | number);
  }
  table.addNouns(nouns.representativeNouns, N.person);
  for (const [list, bit] of nameWords) table.addWords(list, 'n', bit);
  table.addWords(changed(titles, 'titles'), 'n', N.title);

  const removed = new Set(options.speechVerbs?.remove ?? []);
  for (const [list, frame] of frames) {
    for (const lemma of list) if (!removed.has(lemma)) table.addVerb(lemma, frame);
  }
  for (const lemma of options.speechVerbs?.add ?? []) {
    if (!removed.has(lemma)) table.addVerb(lemma, V.clause);
  }
  return table.entries;
}

class Table {
  readonly entries = new Map<string, Entry>();

  addWords(list: Iterable<string>, kind: 'f' | 'n', bit: number): void {
    for (const form of list) this.#entry(form)[kind] |= bit;
  }

  /** Nouns in the singular, and with them their plurals. */
  addNouns(list: Iterable<string>, bit: number): void {
    for (const noun of list) {
      this.#entry(noun).n |= bit | N.singular;
      this.#entry(pluralOf(noun)).n |= bit | N.plural;
    }
  }

  /** A verb in all its forms. */
  addVerb(lemma: string, frame: number): void {
    const { third, past, participle, ing } = verbForms(lemma);
    this.#addForm(lemma, lemma, V.base | frame);
    this.#addForm(third, lemma, V.third | frame);
    this.#addForm(past, lemma, V.past | frame);
    this.#addForm(participle, lemma, V.participle | frame);
    this.#addForm(ing, lemma, V.ing | frame);
    const [doubledPast, doubledIng] = doubledForms(lemma);
    if (!doubledPast || !doubledIng) return;
    this.#addForm(doubledPast, lemma, V.past | V.participle | frame);
    this.#addForm(doubledIng, lemma, V.ing | frame);
  }

  #addForm(form: string, lemma: string, bits: number): void {
    const entry = this.#entry(form);
    if (entry.lemma && entry.lemma !== lemma) return;
    entry.v |= bits;
    entry.lemma = lemma;
  }

  #entry(form: string): Entry {
    let entry = this.entries.get(form);
    if (!entry) {
      entry = { f: 0, n: 0, v: 0, lemma: '' };
      this.entries.set(form, entry);
    }
    return entry;
  }
}
