import type { LocalMention } from '../paragraph/mentions.js';
import type { NameRun } from '../paragraph/names.js';
import type { ParagraphReading } from '../paragraph/read.js';
import type { Mention, PlacedParagraph, Source, SourceClass } from '../types.js';
import { metonyms } from '../words/en/places.js';
import { singularOf } from '../words/inflect.js';
import { N } from '../words/lexicon.js';
import { classOfDescription, descriptorOf } from './classes.js';
import {
  bears,
  Directory,
  type Entity,
  isPersonMention,
  isPersonRun,
  type Referent,
  surnameOf,
  withoutOrigin,
  withoutParticles,
} from './referents.js';
import { classOf, likeliest, memory } from './salience.js';

/** A paragraph in its place, with all that the engine read of it. */
export interface Placed extends PlacedParagraph {
  reading: ParagraphReading;
}

const metonymNames = new Set(metonyms);
const persons = new Set(['he', 'her', 'him', 'his', 'she']);
/** «Another said»: of the kind that was cited before. */
const oneMore = /^(?:another|a second|a third|others|one of them|some of them|two of them)$/;
/** «two of the people»: some of those who were cited before. */
const partOf =
  /^(?:(?:all|both|each|many|most|one|several|some|three|two|a few) of (?:the|these|those)) /;
/** Words for a body of whatever kind, by which news writing calls one again. */
const anyBody = new Set('business charity company firm organisation organization'.split(' '));
/** «officials, including Mara Ellison», «aides led by Tom Moss»: several, of whom the words name one. */
const namesSome =
  /\b(?:including|such as|among them|led by) (?:[\p{L}.’'-]+ ){0,6}?\p{Lu}[\p{L}.’'-]+ \p{Lu}/u;
const groups = new Set(['all', 'both', 'their', 'them', 'they']);

/** Running numbers of a mention's sentence and paragraph. */
interface Place {
  sentence: number;
  paragraph: number;
}

/** What a mention was found to stand for. */
interface Resolved {
  entity: Entity;
  class: SourceClass;
  certainty: number;
  because: string;
}

/** Finds out who the mentions of an article stand for, in the order of the text. */
export class Resolver {
  readonly sources: Source[] = [];
  readonly mentions: Mention[] = [];
  readonly #directory = new Directory();
  readonly #recent: Referent[] = [];
  readonly #described = new Map<string, Entity>();
  readonly #text: string;
  readonly #entities = new Map<Source, Entity>();
  readonly #first = new Map<Source, LocalMention>();
  readonly #passed: { entity: Entity; start: number; end: number }[] = [];
  readonly #introduced = new Set<Entity>();
  #author: Entity | null = null;

  constructor(text: string, paragraphs: readonly Placed[]) {
    this.#text = text;
    for (const quoted of [false, true]) {
      for (const { reading } of paragraphs) {
        for (const run of reading.names) {
          if (run.quoted !== quoted || !isPersonRun(run)) continue;
          const words = withoutParticles(run.words);
          if (
            words.length < 2 &&
            (run.titles.length === 0 || this.#directory.surnamed(words[0] as string).length > 0)
          )
            continue;
          if (words.length >= 2 || !quoted) learn(this.#directory.enter(run.words, 'person'), run);
        }
      }
    }
    // Surnames with a title tell gender and role of whoever bears them.
    for (const { reading } of paragraphs) {
      for (const run of reading.names) {
        const words = withoutParticles(run.words);
        if (words.length !== 1) continue;
        const bearers = this.#directory.surnamed(words[0] as string);
        if (bearers.length === 1) learn(bearers[0] as Entity, run);
      }
    }
  }

  /** A name in the text that is no source there: pronouns may stand for it later. */
  pass(run: NameRun, start: number, sentence: number, paragraph: number, first: boolean): void {
    const entity = this.#entityOfRun(run) ?? this.#bodyOfRun(run);
    if (entity) {
      this.#passed.push({ entity, start, end: start + run.end - run.start });
      this.#remember({
        entity,
        start,
        sentence,
        paragraph,
        speaks: false,
        first,
        quoted: run.quoted,
        possessive: run.possessive,
        introduced: this.#isNew(entity, run.words),
      });
    }
  }

  /** Resolves a source's mention. */
  mention(read: LocalMention, start: number, sentence: number, paragraph: number): Mention {
    const local = this.#asName(read, start);
    const from = start + local.start;
    const to = start + local.end;
    const text = this.#text.slice(from, to);
    const resolved = this.#resolve(local, text, from, { sentence, paragraph });
    const source = this.#sourceOf(resolved, local, text);
    const mention: Mention = {
      start: from,
      end: to,
      text,
      head: { start: start + local.head.start, end: start + local.head.end },
      form: local.form,
      number: local.number === 'unknown' ? source.number : local.number,
      source,
      certainty: resolved.certainty,
      because: resolved.because,
    };
    source.mentions.push(mention);
    this.mentions.push(mention);
    this.#remember({
      entity: resolved.entity,
      start: from,
      sentence,
      paragraph,
      speaks: true,
      first: true,
      quoted: false,
      possessive: false,
      introduced: this.#isNew(resolved.entity, local.name),
    });
    return mention;
  }

  /** Whether a person, named for the first time, may be whom a description before it meant. */
  introduces(person: Source, description: Mention): boolean {
    const entity = this.#entities.get(person);
    if (!entity) return false;
    const head = this.#text.slice(description.head.start, description.head.end).toLowerCase();
    return description.source.class === 'anonymous' ? entity.roles.has(head) : bears(entity, head);
  }

  /**
   * Whether a person is one of those whom a description in the plural means: a congresswoman is one of «top lawmakers». Of
   * «officials» anybody in office might be one, so that insiders want the very word.
   */
  exemplifies(person: Source, description: Mention): boolean {
    const entity = this.#entities.get(person);
    const local = this.#first.get(description.source);
    if (!entity || !local) return false;
    const noun = singularOf(local.headWord);
    return local.n & N.insider ? entity.roles.has(noun) : bears(entity, noun);
  }

  /** Adds the places where the article names its sources without citing them. */
  addNamed(): void {
    const touched = new Set<Source>();
    for (const { entity, start, end } of this.#passed) {
      const { source } = entity;
      if (!source) continue;
      const mention: Mention = {
        start,
        end,
        text: this.#text.slice(start, end),
        head: { start, end },
        form: 'name',
        number: source.number,
        source,
        certainty: 1,
        because: 'name',
      };
      source.mentions.push(mention);
      this.mentions.push(mention);
      touched.add(source);
    }
    for (const { mentions } of touched) mentions.sort((a, b) => a.start - b.start);
    this.mentions.sort((a, b) => a.start - b.start);
  }

  /** What the words that brought a source in tell by themselves. */
  firstOf(source: Source): LocalMention | undefined {
    return this.#first.get(source);
  }

  /** Whether those words show why it would know. */
  descriptor(source: Source): 'specific' | 'vague' {
    const local = this.#first.get(source);
    return local ? descriptorOf(local, source.name.toLowerCase()) : 'vague';
  }

  /** Whether a surname is that of somebody whom the article names. */
  knows(surname: string): boolean {
    return this.#directory.surnamed(surname).length > 0;
  }

  /** Takes a source out of the list: it was found to be another. */
  drop(source: Source): void {
    const index = this.sources.indexOf(source);
    if (index >= 0) this.sources.splice(index, 1);
  }

  /** Whether a full name stands for somebody the first time. */
  #isNew(entity: Entity, words: readonly string[]): boolean {
    if (entity.kind !== 'person' || words.length < 2 || this.#introduced.has(entity)) return false;
    this.#introduced.add(entity);
    return true;
  }

  #remember(referent: Referent): void {
    this.#recent.push(referent);
    if (this.#recent.length > memory * 2) this.#recent.splice(0, memory);
  }

  #entityOfRun(run: NameRun): Entity | undefined {
    const words = withoutOrigin(withoutParticles(run.words), this.#directory);
    if (words.length > 1) return this.#directory.named(run.words);
    const word = words[0] as string;
    const bearers = this.#directory.surnamed(word);
    if (bearers.length > 0) return nearest(bearers, this.#recent, run.gender);
    const given = this.#directory.given(word);
    return given.length === 1 ? given[0] : this.#directory.named(run.words);
  }

  /** A body that the article names without citing it: «it» and «the court» may stand for it later. */
  #bodyOfRun({ words, titles, body, place }: NameRun): Entity | null {
    if (!body || place || words.length < 2 || titles.length > 0) return null;
    const entity = this.#directory.enter(words, 'thing');
    entity.roles.add(kindOfBody(words));
    return entity;
  }

  /** «Weaver said» at a sentence's start: the noun is a surname where the article names somebody called so. */
  #asName(local: LocalMention, start: number): LocalMention {
    const { form, opens, determiner, head } = local;
    if (form !== 'description' || !opens || determiner !== '' || head.start !== local.start)
      return local;
    const word = this.#text.slice(start + head.start, start + head.end);
    if (this.#directory.surnamed(word).length === 0) return local;
    return { ...local, form: 'name', name: [word], place: false };
  }

  #resolve(local: LocalMention, text: string, at: number, place: Place): Resolved {
    if (local.form === 'pronoun' || groups.has(text.toLowerCase()))
      return this.#pronoun(local, at, place);
    if (local.form === 'name') {
      const name = [...withoutOrigin(local.name, this.#directory)];
      return this.#name(
        name.length < local.name.length ? { ...local, name, thing: false } : local,
        text,
        at,
        place,
      );
    }
    return this.#description(local, text, at, place);
  }

  #name(local: LocalMention, text: string, at: number, place: Place): Resolved {
    const lower = text.toLowerCase();
    if (local.number === 'many' && / and /.test(lower))
      return this.#described_(local, lower, classOfNames(local), 'names joined by “and”');
    if (isPeople(local))
      return this.#described_(
        local,
        lower.replace(/^the /, ''),
        classOfDescription(local, lower),
        'class of people',
      );
    if (
      local.name.length === 1 &&
      local.n & N.person &&
      local.n & N.singular &&
      /^(?:a|an|one|another|some|this|that)$/.test(local.determiner)
    ) {
      // «one senior Democrat»: a common noun with a capital.
      return this.#description(local, text, at, place);
    }
    const bare = local.name.join(' ').toLowerCase();
    if (metonymNames.has(bare) || metonymNames.has(lower.replace(/^the /, '')))
      return this.#thing(local, 'metonym');
    const person =
      isPersonMention(local, this.#directory) ||
      (local.roles.length > 0 &&
        (local.roleBits & N.person) !== 0 &&
        !local.thing &&
        !local.place &&
        (local.led || local.determiner !== 'the'));
    if (!person) return this.#thing(local, 'name of a body');
    const last = surnameOf(local.name);
    let entity: Entity;
    let certainty = 1;
    let because = 'full name';
    if (withoutParticles(local.name).length > 1)
      entity = this.#directory.enter(local.name, 'person');
    else {
      const bearers = this.#directory.surnamed(last);
      because = 'surname';
      if (bearers.length === 0) {
        const given = this.#directory.given(last);
        because = given.length > 0 ? 'given name' : 'surname alone';
        const alike = given[0] ? undefined : this.#directory.misspelled(last);
        if (alike) because = 'surname in another spelling';
        entity = given[0] ?? alike ?? this.#directory.enter(local.name, 'person');
        if (given.length > 1 || alike) certainty = 0.6;
      } else {
        entity = nearest(bearers, this.#recent, local.gender);
        if (bearers.length > 1) certainty = 0.7;
      }
    }
    if (local.gender !== 'unknown') entity.gender = local.gender;
    for (const role of local.roles) entity.roles.add(role);
    return { entity, class: 'person', certainty, because };
  }

  #thing(local: LocalMention, because: string): Resolved {
    const entity = this.#directory.enter(
      local.name.length > 0 ? local.name : [local.headWord],
      'thing',
    );
    entity.roles.add(local.headWord);
    entity.roles.add(kindOfBody(local.name));
    if (local.n & N.organization) for (const role of local.roles) entity.roles.add(role);
    return { entity, class: 'organization', certainty: 0.9, because };
  }

  #pronoun(local: LocalMention, at: number, place: Place): Resolved {
    const word = local.headWord;
    if (word === 'i' || word === 'we' || word === 'me' || word === 'us') {
      this.#author ??= {
        words: [],
        kind: 'description',
        gender: 'unknown',
        number: 'one',
        roles: new Set(['author']),
        source: null,
      };
      return { entity: this.#author, class: 'author', certainty: 0.9, because: 'the writer' };
    }
    if (word === 'you') return this.#described_(local, word, 'generic', 'whoever reads');
    const person = persons.has(word);
    const many = groups.has(word);
    const found = likeliest(this.#recent, {
      kind: person ? 'person' : many ? 'group' : 'body',
      gender: local.gender,
      at,
      ...place,
    });
    if (found) {
      const { entity, certainty } = found;
      if (person && entity.gender === 'unknown' && certainty > 0.6) entity.gender = local.gender;
      return { entity, class: classOf(entity), certainty, because: 'pronoun: nearest subject' };
    }
    const entity: Entity = {
      words: [],
      kind: 'description',
      gender: local.gender,
      number: local.number,
      roles: new Set(),
      source: null,
    };
    return {
      entity,
      class: many ? 'generic' : person ? 'person' : 'unknown',
      certainty: 0.3,
      because: 'pronoun without a candidate',
    };
  }

  #description(local: LocalMention, text: string, at: number, place: Place): Resolved {
    const lower = text.toLowerCase().replace(/\s+/g, ' ');
    const kind = namesSome.test(text) ? 'generic' : classOfDescription(local, lower);
    if (oneMore.test(lower)) {
      const kin = this.#lastDescribed();
      if (kin) {
        const one = this.#described_(local, `${lower} ${at}`, classOf(kin), 'one more of them');
        return { ...one, certainty: 0.6 };
      }
    }
    if (partOf.test(lower) && kind !== 'organization') {
      const whole = this.#bearer({ ...local, number: 'many' }, kind);
      if (whole) return { ...whole, certainty: 0.7, because: 'some of them' };
    }
    const definite = isDefinite(local);
    if (
      definite ||
      (local.determiner === '' &&
        local.number === 'many' &&
        kind === 'anonymous' &&
        local.modifiers.length === 0)
    ) {
      const found = this.#bearer(local, kind);
      if (found) return found;
      if (kind === 'organization' && local.modifiers.length === 0 && anyBody.has(local.headWord)) {
        const body = this.#salientBody(place);
        if (body) return body;
      }
      if (kind === 'person') {
        const salient = this.#salient(local, at, place);
        if (salient) return salient;
      }
    }
    if (kind === 'anonymous' && !definite)
      return this.#described_(local, `${lower} ${at}`, kind, 'description');
    return this.#described_(local, lower.replace(/^(?:the|a|an) /, ''), kind, 'description');
  }

  /** The last unnamed people whom the article cites. */
  #lastDescribed(): Entity | undefined {
    const isKin = ({ entity: { source } }: Referent): boolean =>
      source?.class === 'anonymous' || source?.class === 'generic';
    return this.#recent.findLast(isKin)?.entity;
  }

  /** «the mayor» where nobody was called so: the person whom the article was speaking of. */
  #salient({ gender }: LocalMention, at: number, place: Place): Resolved | null {
    const found = likeliest(this.#recent, { kind: 'person', gender, at, named: 2, ...place });
    if (!found) return null;
    const because = 'bare description: nearest person';
    return { entity: found.entity, class: 'person', certainty: 0.5, because };
  }

  /** «the company» where no name says that it is one: the body that the article named last. */
  #salientBody({ paragraph }: Place): Resolved | null {
    for (let back = this.#recent.length - 1; back >= 0; back--) {
      const { entity, quoted, paragraph: where } = this.#recent[back] as Referent;
      if (paragraph - where > 2) return null;
      if (
        quoted ||
        entity.kind !== 'thing' ||
        metonymNames.has(entity.words.join(' ').toLowerCase())
      )
        continue;
      const because = 'bare description: nearest body';
      return { entity, class: 'organization', certainty: 0.6, because };
    }
    return null;
  }

  /** «the official», «the senator»: the last one whom that noun describes. */
  #bearer(local: LocalMention, kind: SourceClass): Resolved | null {
    const noun = local.headWord;
    const seen = new Set<Entity>();
    for (let back = this.#recent.length - 1; back >= 0; back--) {
      const { entity, quoted } = this.#recent[back] as Referent;
      if (quoted || seen.has(entity)) continue;
      seen.add(entity);
      const anybody =
        /^(?:person|people|source|sources|individual)$/.test(noun) &&
        entity.source?.class === 'anonymous';
      if (!anybody && !bears(entity, noun)) continue;
      if (local.number === 'many' && entity.number === 'one') continue;
      if (local.number === 'one' && entity.number === 'many' && kind !== 'organization') continue;
      const known = classOf(entity);
      return {
        entity,
        class: known,
        certainty: seen.size === 1 ? 0.9 : 0.8,
        because: 'bare description',
      };
    }
    return null;
  }

  #described_(local: LocalMention, key: string, kind: SourceClass, because: string): Resolved {
    let entity = this.#described.get(key);
    if (!entity) {
      entity = {
        words: [],
        kind: 'description',
        gender: local.gender,
        number: local.number,
        roles: new Set([local.headWord, singularOf(local.headWord)]),
        source: null,
      };
      this.#described.set(key, entity);
    }
    return { entity, class: kind, certainty: kind === 'unknown' ? 0.4 : 0.9, because };
  }

  #sourceOf(resolved: Resolved, local: LocalMention, text: string): Source {
    const { entity } = resolved;
    if (!entity.source) {
      const many = local.number === 'many' || entity.number === 'many';
      entity.source = {
        id: `s${this.sources.length + 1}`,
        name: entity.words.length > 0 ? entity.words.join(' ') : text,
        class: resolved.class,
        number: many ? 'many' : 'one',
        gender: entity.gender,
        descriptor: resolved.class === 'anonymous' ? descriptorOf(local, text.toLowerCase()) : null,
        anonymity: null,
        mentions: [],
        attributions: [],
        quotations: [],
      };
      this.sources.push(entity.source);
      this.#entities.set(entity.source, entity);
      this.#first.set(entity.source, local);
    }
    if (entity.gender !== 'unknown') entity.source.gender = entity.gender;
    return entity.source;
  }
}

function learn(entity: Entity, run: NameRun): void {
  if (run.gender !== 'unknown' && entity.gender === 'unknown') entity.gender = run.gender;
  for (const role of run.roles) entity.roles.add(role);
}

/** Of several people with one surname: the one of that gender who was named last. */
function nearest(
  bearers: readonly Entity[],
  recent: readonly Referent[],
  gender: Entity['gender'],
): Entity {
  if (bearers.length === 1) return bearers[0] as Entity;
  const fitting = bearers.filter(
    (entity) => gender === 'unknown' || entity.gender === 'unknown' || entity.gender === gender,
  );
  for (let back = recent.length - 1; back >= 0; back--) {
    const { entity } = recent[back] as Referent;
    if (fitting.includes(entity)) return entity;
  }
  return fitting[0] ?? (bearers[0] as Entity);
}

/** «the aide», «that person»; a single person without any article is one whose «that» was read as something else. */
function isDefinite({ determiner, number, modifiers, n }: LocalMention): boolean {
  if (/^(?:the|that|this|these|those)$/.test(determiner)) return true;
  return determiner === '' && number === 'one' && modifiers.length === 0 && (n & N.person) !== 0;
}

/** What a body's name says that it is: the «Court» of Appeals, the Harbor «Times». */
function kindOfBody(name: readonly string[]): string {
  const link = name.findIndex((word) => /^(?:of|for|on)$/.test(word));
  return (name[link > 0 ? link - 1 : name.length - 1] ?? '').toLowerCase();
}

/** «Republicans», «House Democrats», «Ohio voters»: a class of people with a capital, and no body's name. */
function isPeople({ n, name, thing, partly }: LocalMention): boolean {
  if (!(n & N.generic && n & N.plural)) return false;
  return !thing || name.length === 1 || partly;
}

/** The class of names that are joined: «Mara Ellison and Tom Moss», «the ministry and UNHCR». */
function classOfNames({ n, name, thing }: LocalMention): SourceClass {
  if (n & N.generic) return 'generic';
  const last = name.at(-1) ?? '';
  return thing || (last.length > 1 && last === last.toUpperCase()) ? 'organization' : 'person';
}
