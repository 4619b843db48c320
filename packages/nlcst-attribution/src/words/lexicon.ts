import type { LexiconList, LexiconOptions } from '../types.js';
import { beforeNames, mayEnd } from './en/abbreviations.js';
import { eitherNames, femaleNames, maleNames } from './en/first-names.js';
import * as closed from './en/function-words.js';
import { thingWords } from './en/name-words.js';
import * as nouns from './en/nouns.js';
import { metonyms, peoples, places, stateAbbreviations } from './en/places.js';
import { femaleTitles, maleTitles, titles } from './en/titles.js';
import { infinitiveVerbs, invertedVerbs, speechVerbs, topicVerbs } from './en/verbs.js';
import { pluralOf, verbForms } from './inflect.js';

/** Classes of function words and calendar words, as bits. */
export const F = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  subject: 1 << 2,
  object: 1 << 3,
  relative: 1 << 4,
  preposition: 1 << 5,
  subordinator: 1 << 6,
  coordinator: 1 << 7,
  auxiliary: 1 << 8,
  modal: 1 << 9,
  contraction: 1 << 10,
  adverb: 1 << 11,
  negation: 1 << 12,
  quantifier: 1 << 13,
  day: 1 << 14,
  month: 1 << 15,
  time: 1 << 16,
  finite: 1 << 17,
  opener: 1 << 18,
  beforeName: 1 << 19,
  mayEnd: 1 << 20,
  place: 1 << 21,
  notAdverb: 1 << 22,
} as const;

/** Classes of nouns, titles and given names, as bits. */
export const N = {
  person: 1 << 0,
  spokesperson: 1 << 1,
  generic: 1 << 2,
  insider: 1 << 3,
  document: 1 << 4,
  organization: 1 << 5,
  speech: 1 << 6,
  title: 1 << 7,
  femaleTitle: 1 << 8,
  maleTitle: 1 << 9,
  femaleName: 1 << 10,
  maleName: 1 << 11,
  plural: 1 << 13,
  singular: 1 << 14,
  representative: 1 << 15,
  thing: 1 << 16,
} as const;

/** Forms of a speech verb and what it takes, as bits. */
export const V = {
  base: 1 << 0,
  third: 1 << 1,
  past: 1 << 2,
  participle: 1 << 3,
  ing: 1 << 4,
  clause: 1 << 5,
  quoteOnly: 1 << 6,
  tell: 1 << 7,
  ask: 1 << 8,
  object: 1 << 9,
  that: 1 << 10,
  inverted: 1 << 11,
  infinitive: 1 << 12,
  plain: 1 << 13,
  gerund: 1 << 14,
  speech: 1 << 15,
  topic: 1 << 16,
  onlyThat: 1 << 17,
} as const;

/** What the word lists know of one written form. */
export interface Entry {
  f: number;
  n: number;
  v: number;
  /** Dictionary form of the speech verb. */
  lemma: string;
}

/** The word lists, ready to be looked up by lower-case form; one for each set of a user's changes. */
export interface Lexicon {
  entries: ReadonlyMap<string, Entry>;
  /** Places of more than one word, by first word: `new` → `new york`, `new york city`. */
  placePhrases: ReadonlyMap<string, readonly string[]>;
  metonyms: ReadonlySet<string>;
  /** Looked-up tokens by written form, filled as texts are read. */
  cache: Map<string, unknown>;
}

const remembered = new Map<string, Lexicon>();

/** The word lists with a user's changes, built once for each set of changes. */
export function lexiconOf(options: LexiconOptions = {}): Lexicon {
  const key = JSON.stringify(options);
  let lexicon = remembered.get(key);
  if (!lexicon) {
    lexicon = build(options);
    remembered.set(key, lexicon);
  }
  return lexicon;
}

function build(options: LexiconOptions): Lexicon {
  const entries = new Map<string, Entry>();
  const entry = (form: string): Entry => {
    let known = entries.get(form);
    if (!known) {
      known = { f: 0, n: 0, v: 0, lemma: '' };
      entries.set(form, known);
    }
    return known;
  };
  const addF = (list: Iterable<string>, bit: number) => {
    for (const form of list) entry(form).f |= bit;
  };
  const changed = (list: readonly string[], name: LexiconList): Set<string> => {
    const set = new Set(list);
    for (const word of options[name]?.add ?? []) set.add(word.toLowerCase());
    for (const word of options[name]?.remove ?? []) set.delete(word.toLowerCase());
    return set;
  };
  const addN = (list: Iterable<string>, bit: number) => {
    for (const noun of list) {
      entry(noun).n |= bit | N.singular;
      entry(pluralOf(noun)).n |= bit | N.plural;
    }
  };

  addF(closed.determiners, F.determiner);
  addF(closed.possessives, F.possessive);
  addF(closed.subjectPronouns, F.subject);
  addF(closed.objectPronouns, F.object);
  addF(closed.relatives, F.relative);
  addF(closed.prepositions, F.preposition);
  addF(closed.subordinators, F.subordinator);
  addF(closed.coordinators, F.coordinator);
  addF(closed.auxiliaries, F.auxiliary);
  addF(closed.modals, F.modal);
  addF(closed.contractions, F.contraction);
  addF(closed.adverbs, F.adverb);
  addF(closed.negations, F.negation);
  addF(closed.quantifiers, F.quantifier);
  addF(closed.days, F.day);
  addF(closed.months, F.month);
  addF(closed.timeNouns, F.time);
  addF(closed.finiteVerbs, F.finite);
  addF(closed.openers, F.opener);
  addF(closed.notAdverbs, F.notAdverb);
  addF(changed(beforeNames, 'abbreviations'), F.beforeName);
  addF(mayEnd, F.mayEnd);

  const placePhrases = new Map<string, string[]>();
  for (const place of [...places, ...stateAbbreviations]) {
    const [first = '', ...rest] = place.split(' ');
    if (rest.length === 0) entry(place).f |= F.place;
    else placePhrases.set(first, [...(placePhrases.get(first) ?? []), place]);
  }

  addN(changed(nouns.personNouns, 'personNouns'), N.person);
  addN(changed(nouns.genericNouns, 'genericNouns'), N.generic | N.person);
  for (const people of peoples) entry(pluralOf(people)).n |= N.generic | N.person | N.plural;
  addN(nouns.insiderNouns, N.insider | N.person);
  addN(changed(nouns.documentNouns, 'documentNouns'), N.document);
  addN(changed(nouns.organizationNouns, 'organizationNouns'), N.organization);
  addN(changed(nouns.speechNouns, 'speechNouns'), N.speech);
  for (const noun of changed(nouns.spokespersonNouns, 'spokespersonNouns')) {
    const plural = /(?:people|men)$/.test(noun);
    entry(noun).n |= N.spokesperson | N.person | (plural ? N.plural : N.singular);
  }
  addN(nouns.representativeNouns, N.representative | N.person);
  for (const word of thingWords) entry(word).n |= N.thing;
  for (const word of changed(titles, 'titles')) entry(word).n |= N.title;
  for (const word of femaleTitles) entry(word).n |= N.title | N.femaleTitle;
  for (const word of maleTitles) entry(word).n |= N.title | N.maleTitle;
  for (const name of eitherNames) entry(name).n |= N.femaleName | N.maleName;
  for (const name of femaleNames) entry(name).n |= N.femaleName;
  for (const name of maleNames) entry(name).n |= N.maleName;

  const removed = new Set(options.speechVerbs?.remove ?? []);
  const addVerb = (lemma: string, frame: number) => {
    if (removed.has(lemma)) return;
    const forms = verbForms(lemma);
    const form = (text: string, bit: number) => {
      const known = entry(text);
      if (known.lemma && known.lemma !== lemma) return;
      known.v |= bit | frame;
      known.lemma = lemma;
    };
    form(lemma, V.base);
    form(forms.third, V.third);
    form(forms.past, V.past);
    form(forms.participle, V.participle);
    form(forms.ing, V.ing);
  };
  for (const lemma of speechVerbs.clause) addVerb(lemma, V.clause);
  for (const lemma of speechVerbs.that) addVerb(lemma, V.that);
  for (const lemma of speechVerbs.onlyThat) addVerb(lemma, V.onlyThat);
  for (const lemma of speechVerbs.quotation) addVerb(lemma, V.quoteOnly);
  for (const lemma of speechVerbs.tell) addVerb(lemma, V.tell);
  for (const lemma of speechVerbs.ask) addVerb(lemma, V.ask);
  for (const lemma of speechVerbs.object) addVerb(lemma, V.object);
  for (const lemma of speechVerbs.plain) addVerb(lemma, V.plain);
  for (const lemma of speechVerbs.gerund) addVerb(lemma, V.gerund);
  for (const lemma of speechVerbs.speech) addVerb(lemma, V.speech);
  for (const list of Object.values(topicVerbs)) for (const lemma of list) addVerb(lemma, V.topic);
  for (const lemma of invertedVerbs) addVerb(lemma, V.inverted);
  for (const lemma of infinitiveVerbs) addVerb(lemma, V.infinitive);
  for (const lemma of options.speechVerbs?.add ?? []) addVerb(lemma, V.clause);

  return { entries, placePhrases, metonyms: new Set(metonyms), cache: new Map() };
}
