import type { LocalMention } from '../paragraph/mentions/mentions.js';
import type { NameRun } from '../paragraph/mentions/names.js';
import { singularOf } from '../words/inflect.js';
import {
  Directory,
  type Entity,
  isPersonRun,
  kindOfBody,
  type Referent,
  withoutAffixes,
  withoutOrigin,
} from './referents.js';
import { memory } from './salience.js';

/** Whom an article speaks of: those whom it names anywhere, those whom it describes, and who stood in it of late. */
export class Cast {
  readonly directory = new Directory();
  readonly #recent: Referent[] = [];
  readonly #described = new Map<string, Entity>();
  #author: Entity | null = null;

  /**
   * @param names of the whole article: a surname may come before its introduction
   * @param headlines names in these, in which other words have capitals as well
   */
  constructor(names: readonly NameRun[], headlines: readonly NameRun[]) {
    for (const runs of [names, headlines]) {
      const people = runs.filter(isPersonRun);
      for (const run of [...people].sort((a, b) => rankOf(a) - rankOf(b))) this.#introduce(run);
      for (const run of people) this.#introduceBySurname(run);
    }
    // Surnames with a title tell gender and role of whoever bears them.
    for (const run of [...names, ...headlines]) {
      const words = withoutAffixes(run.words);
      if (words.length !== 1) continue;
      const bearers = this.directory.surnamed(words[0] as string);
      if (bearers.length === 1) learn(bearers[0] as Entity, run);
    }
  }

  /** Who stood in the text up to here, the last one last. */
  get recent(): readonly Referent[] {
    return this.#recent;
  }

  remember(referent: Referent): void {
    this.#recent.push(referent);
    if (this.#recent.length > memory * 2) this.#recent.splice(0, memory);
  }

  /** Who or what a name in the text stands for, where that is somebody known or a body. */
  named(run: NameRun): Entity | null {
    return this.#personOf(run) ?? this.#bodyOf(run);
  }

  /** Somebody without a name, the same for the same words. */
  described(words: string, { gender, number, headWord, modifiers }: LocalMention): Entity {
    let entity = this.#described.get(words);
    if (!entity) {
      const roles = new Set([headWord, singularOf(headWord)]);
      entity = nobody({ gender, number, roles, modifiers });
      this.#described.set(words, entity);
    }
    return entity;
  }

  /** Whoever wrote the article. */
  author(): Entity {
    this.#author ??= nobody({ number: 'one', roles: new Set(['author']) });
    return this.#author;
  }

  /** A full name, or two surnames of one: «Villa Moss» behind «Mara Villa Moss». */
  #introduce(run: NameRun): void {
    if (withoutAffixes(run.words).length < 2) return;
    const whole = run.given ? undefined : this.directory.partOrWhole(run.words);
    learn(whole ?? this.directory.enter(run.words, 'person'), run);
  }

  /** A surname with a title that is part of nobody's full name: «Dr Maryam» may be Dr Maryam Al Zaabi. */
  #introduceBySurname(run: NameRun): void {
    const words = withoutAffixes(run.words);
    if (words.length > 1 || run.quoted || run.titles.length === 0) return;
    if (!this.#personOf(run)) learn(this.directory.enter(run.words, 'person'), run);
  }

  #personOf(run: NameRun): Entity | undefined {
    const words = withoutOrigin(withoutAffixes(run.words), this.directory);
    const isOther = run.body || run.place || run.determined || (run.given && words.length > 1);
    const known = this.directory.named(run.words);
    const whole = known ?? (isOther ? undefined : this.directory.partOrWhole(run.words));
    if (words.length > 1) return whole;
    const word = words[0] as string;
    const bearers = this.directory.surnamed(word);
    if (bearers.length > 0) return this.nearest(bearers, run.gender);
    const given = this.directory.given(run.words.at(-1) ?? '');
    if (given.length === 1) return given[0];
    return whole;
  }

  /** A body that the article names without citing it: «it» and «the court» may stand for it later. */
  #bodyOf({ words, titles, body, place }: NameRun): Entity | null {
    if (!body || place || words.length < 2 || titles.length > 0) return null;
    const entity = this.directory.enter(words, 'thing');
    entity.roles.add(kindOfBody(words));
    return entity;
  }

  /** Of several people with one surname: the one of that gender who was named last. */
  nearest(bearers: readonly Entity[], gender: Entity['gender']): Entity {
    if (bearers.length === 1) return bearers[0] as Entity;
    const fitting = bearers.filter(
      (entity) => gender === 'unknown' || entity.gender === 'unknown' || entity.gender === gender,
    );
    const last = this.#recent.findLast(({ entity }) => fitting.includes(entity));
    return last?.entity ?? fitting[0] ?? (bearers[0] as Entity);
  }
}

/** The article's own words before quoted ones, and names that begin with a given name before «Embattled Mara Ellison». */
const rankOf = ({ quoted, given }: NameRun): number => 2 * Number(quoted) + Number(!given);

/** Somebody of whom no name is known. */
export function nobody(known: Partial<Entity>): Entity {
  return {
    words: [],
    kind: 'description',
    gender: 'unknown',
    number: 'unknown',
    roles: new Set(),
    modifiers: [],
    source: null,
    ...known,
  };
}

function learn(entity: Entity, run: NameRun): void {
  if (run.gender !== 'unknown' && entity.gender === 'unknown') entity.gender = run.gender;
  for (const role of run.roles) entity.roles.add(role);
}
