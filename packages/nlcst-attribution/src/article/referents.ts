import { gather } from '../gather.js';
import type { Gender } from '../paragraph/mentions/gender.js';
import type { LocalMention } from '../paragraph/mentions/mentions.js';
import type { NameRun } from '../paragraph/mentions/names.js';
import type { PhraseNumber } from '../paragraph/phrases/number.js';
import type { Source } from '../types.js';
import {
  nameParticles,
  nameSuffixes,
  roleSynonyms,
  surnameEndings,
} from '../words/en/name-words.js';
import { givenNames } from '../words/given-names.js';
import { N } from '../words/lexicon.js';

/** Somebody or something that mentions may stand for, before it is known to be a source. */
export interface Entity {
  /** Words of the fullest name, or none. */
  words: string[];
  kind: 'person' | 'thing' | 'description';
  gender: Gender;
  number: PhraseNumber;
  /** Lower-case nouns that describe it. */
  roles: Set<string>;
  /** What else the words tell that brought it in, if those are a description. */
  modifiers: readonly string[];
  source: Source | null;
}

/** One place where an entity stands, as a candidate for a pronoun or a bare description. */
export interface Referent {
  entity: Entity;
  /** Of how many the words speak: «one of the officials» are one, though officials are several. */
  number: Entity['number'];
  start: number;
  /** Running number of its sentence in the article. */
  sentence: number;
  paragraph: number;
  speaks: boolean;
  first: boolean;
  quoted: boolean;
  possessive: boolean;
  /** The article names it in full here, and not before. */
  introduced: boolean;
}

const isParticle = anyOf(nameParticles);

const isSuffix = anyOf(nameSuffixes);

/** Tells whether a word, however it is capitalised, is one of some short ones. Longer words are not looked up. */
function anyOf(list: readonly string[]): (word: string) => boolean {
  const words = new Set(list);
  const longest = Math.max(...list.map(({ length }) => length));
  return (word) => word.length <= longest && words.has(word.toLowerCase());
}

/** The words of a name without what a surname may have around it: «De Soto» and «Moss Jr.» are surnames alone. */
export function withoutAffixes(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && isParticle(words[from] as string)) from++;
  let end = words.length;
  while (end > from + 1 && isSuffix(words[end - 1] as string)) end--;
  return end - from === words.length ? words : words.slice(from, end);
}

/** The words of a name without where its bearer is from, if that follows a surname: «Moss of Racine». */
export function withoutOrigin(words: readonly string[], directory: Directory): readonly string[] {
  const [first, link] = words;
  return first && link === 'of' && directory.surnamed(first).length > 0 ? [first] : words;
}

/** The surname of a name's words; the article of an Arabic one falls away: «Omar al-Roan» is later «Roan». */
export function surnameOf(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && isSuffix(words[last] as string)) last--;
  const surname = (words[last] ?? '').toLowerCase();
  return /[’-]/.test(surname)
    ? surname.replaceAll('’', "'").replace(/^(?:a[dlnrst]|ash|el)-/, '')
    : surname;
}

/**
 * The named people and things of an article. Everybody who is named in full anywhere is known from the start, so that
 * a surname may come before its introduction.
 */
export class Directory {
  readonly #bySurname = new Map<string, Entity[]>();
  readonly #byName = new Map<string, Entity>();
  readonly #byGiven = new Map<string, Entity[]>();
  readonly #byPart = new Map<string, Entity[]>();
  readonly #bySpelling = new Map<string, Set<Entity>>();
  /** Surnames whose spellings nobody has asked for yet. */
  #unspelled: [surname: string, Entity][] = [];

  /** Enters a full name, or finds the one that it repeats. */
  enter(words: readonly string[], kind: 'person' | 'thing'): Entity {
    const key = keyOf(words);
    const known = this.#byName.get(key);
    if (known) return known;
    const surname = kind === 'person' ? surnameOf(words) : '';
    if (kind === 'person' && words.length > 1) {
      const same = this.#bySurname.get(surname)?.find((entity) => areOne(entity.words, words));
      if (same) {
        if (words.length > same.words.length) same.words = [...words];
        this.#byName.set(key, same);
        return same;
      }
    }
    const entity: Entity = {
      words: [...words],
      kind,
      gender: 'unknown',
      number: 'one',
      roles: new Set(),
      modifiers: [],
      source: null,
    };
    this.#byName.set(key, entity);
    if (kind === 'person') {
      gather(this.#bySurname, surname, entity);
      if (words.length > 1) this.#unspelled.push([surname, entity]);
      if (words.length > 1) gather(this.#byGiven, (words[0] as string).toLowerCase(), entity);
      this.#enterParts(words, entity);
    } else {
      const short = initials(words);
      if (short && !this.#byName.has(short)) this.#byName.set(short, entity);
    }
    return entity;
  }

  named(words: readonly string[]): Entity | undefined {
    return this.#byName.get(keyOf(words));
  }

  /** Everybody with this surname. */
  surnamed(word: string): readonly Entity[] {
    return this.#bySurname.get(surnameOf([word])) ?? [];
  }

  /** The one person whose surname differs from this word by a single letter, and not by its first. */
  misspelled(word: string): Entity | undefined {
    for (const [surname, entity] of this.#unspelled) this.#spell(surname, entity);
    this.#unspelled = [];
    const alike = new Set<Entity>();
    for (const spelling of spellings(surnameOf([word]))) {
      for (const entity of this.#bySpelling.get(spelling) ?? []) alike.add(entity);
    }
    const [only] = alike;
    return alike.size === 1 ? only : undefined;
  }

  #spell(surname: string, entity: Entity): void {
    for (const spelling of spellings(surname)) {
      const known = this.#bySpelling.get(spelling);
      if (known) known.add(entity);
      else this.#bySpelling.set(spelling, new Set([entity]));
    }
  }

  /** Of «Disgraced Mara Ellison», what stands before a given name may be no part of the name: none of it counts. */
  #enterParts(words: readonly string[], entity: Entity): void {
    const parts = partsOf(words);
    if (parts.length < 3 || parts.slice(1, -1).some((part) => givenNames.has(part))) return;
    for (const part of new Set(parts)) gather(this.#byPart, part, entity);
  }

  /**
   * The one person whose longer name holds these words side by side: «Lim» is Lim Kok Beng, «Abu Rukun» is Khaled Abu
   * Rukun, «Siti Aminah» is Siti Aminah Ismail.
   */
  holding(words: readonly string[]): Entity | undefined {
    const sought = partsOf(words);
    const named = this.#byPart.get(sought[0] ?? '') ?? [];
    const found = named.filter((entity) =>
      ` ${partsOf(entity.words).join(' ')} `.includes(` ${sought.join(' ')} `),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** The one person of whose name these words are a part, or who stands behind others in them. */
  partOrWhole(words: readonly string[]): Entity | undefined {
    return this.holding(words) ?? this.endedBy(words);
  }

  /** The one person whose full name ends these words: «Embattled Mara Ellison» is Mara Ellison. */
  endedBy(words: readonly string[]): Entity | undefined {
    if (words.length < 3 || givenNames.has((words[0] as string).toLowerCase())) return undefined;
    const key = keyOf(words);
    const found = this.surnamed(surnameOf(words)).filter(
      ({ words: name }) =>
        name.length > 1 &&
        givenNames.has((name[0] as string).toLowerCase()) &&
        key.endsWith(` ${keyOf(name)}`),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** Everybody with this given name. */
  given(word: string): readonly Entity[] {
    return this.#byGiven.get(word.toLowerCase()) ?? [];
  }
}

/** Letters of a surname that a slip leaves recognisable, and that are soon compared. */
const shortestSurname = 5;
const longestSurname = 20;

/** A surname and what is left of it without one of its letters; two that share one of these are alike. */
function spellings(surname: string): string[] {
  const { length } = surname;
  if (length < shortestSurname || length > longestSurname) return [];
  const without = Array.from(
    surname.slice(1),
    (_, at) => surname.slice(0, at + 1) + surname.slice(at + 2),
  );
  return [surname, ...without];
}

function keyOf(words: readonly string[]): string {
  const key = words.join(' ').toLowerCase();
  if (!/[.’]|^the /.test(key)) return key;
  return key.replaceAll('.', '').replaceAll('’', "'").replace(/^the /, '');
}

/** The words of a name in lower case, compounds taken apart: «Mok Suet-ying», «Harun-or-Rashid». */
const partsOf = (words: readonly string[]): string[] => keyOf(words).split(/[ -]/);

function initials(words: readonly string[]): string | null {
  if (words.length < 3) return null;
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
}

/** «Mara Ellison» and «Mara J. Ellison» are one; «Mara Ellison» and «Tom Ellison» are two. */
function areOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return true;
  const left = (a[0] as string).toLowerCase();
  const right = (b[0] as string).toLowerCase();
  if (left === right) return true;
  if (left.length <= 2 || right.length <= 2) return left.charAt(0) === right.charAt(0);
  return left.startsWith(right.slice(0, 3)) && right.startsWith(left.slice(0, 3));
}

const synonyms = new Map(Object.entries(roleSynonyms));

/** Whether a bare description may stand for an entity. */
export function bears(entity: Entity, noun: string): boolean {
  if (entity.roles.has(noun)) return true;
  for (const role of entity.roles) if (synonyms.get(role)?.includes(noun)) return true;
  return false;
}

/** Whether the words of a name in the text speak for a person. */
export function isPersonRun(run: NameRun): boolean {
  if (run.body || run.place || run.located) return false;
  if (run.titles.length > 0) return true;
  if (run.words.length < 2 || run.words.length > longestPerson) return false;
  return !run.determined && !run.words.some(isAcronym);
}

/** Whether the words of a name mention speak for a person. */
export function isPersonMention(mention: LocalMention, directory: Directory): boolean {
  if (mention.titles.length > 0) return true;
  const bare = withoutAffixes(mention.name);
  const last = bare.at(-1) ?? '';
  if (bare.length === 1) {
    if (directory.surnamed(last).length > 0) return true;
    if (mention.place) return false;
    return (
      directory.given(last).length > 0 ||
      (mention.determiner === '' && directory.holding(bare) !== undefined) ||
      (mention.n & (N.femaleName | N.maleName)) !== 0 ||
      (!mention.thing &&
        mention.n === 0 &&
        (familyName.test(last) || directory.misspelled(last) !== undefined))
    );
  }
  if (mention.thing || mention.place || (mention.determiner === 'the' && !mention.led))
    return false;
  return mention.name.length <= longestPerson && !mention.name.some(isAcronym);
}

/** «Danilov», «Kyriakopoulou»: a surname by its ending, with a stem before it. */
const familyName = new RegExp(`^\\p{Lu}\\p{Ll}{2,}(?:${surnameEndings.join('|')})$`, 'u');

/** Most words that a person's name has. */
const longestPerson = 5;

/** «UNHCR», but not «J.R.» or «Wu» */
const isAcronym = (word: string): boolean =>
  word.length > 3 && word === word.toUpperCase() && !word.includes('.');

/** What a body's name says that it is: the «Court» of Appeals, the Harbor «Times». */
export function kindOfBody(name: readonly string[]): string {
  const link = name.findIndex((word) => /^(?:of|for|on)$/.test(word));
  return (name[link > 0 ? link - 1 : name.length - 1] ?? '').toLowerCase();
}
