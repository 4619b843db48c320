import type { LocalMention } from '../paragraph/mentions/mentions.js';
import type { NameRun } from '../paragraph/mentions/names.js';
import type { Mention, Source } from '../types.js';
import { discreetWords } from '../words/en/hearers.js';
import { inOfficeNouns, partyStems } from '../words/en/nouns.js';
import { singularOf, withoutPossessive } from '../words/inflect.js';
import { N } from '../words/lexicon.js';
import { byDescription } from './by-description.js';
import { byName } from './by-name.js';
import { byPronoun, isGroup } from './by-pronoun.js';
import { Cast } from './cast.js';
import { descriptorOf, isVagueModifier } from './classes.js';
import type { Placed } from './linked.js';
import { Outlets } from './outlets.js';
import { bears, type Entity } from './referents.js';
import type { MentionAt, Resolved } from './resolved.js';

/** Finds out who the mentions of an article stand for, in the order of the text. */
export class Resolver {
  readonly sources: Source[] = [];
  readonly mentions: Mention[] = [];
  readonly outlets: Outlets;
  readonly #text: string;
  readonly #cast: Cast;
  readonly #entities = new Map<Source, Entity>();
  readonly #first = new Map<Source, LocalMention>();
  readonly #passed: { entity: Entity; start: number; end: number }[] = [];
  readonly #introduced = new Set<Entity>();
  readonly #newcomers = new Set<Mention>();
  /** Words of the mentions of people by name, once they are asked for. */
  #roleWords: ReadonlySet<string> | null = null;

  constructor(text: string, paragraphs: readonly Placed[], ownOutlets: ReadonlySet<string>) {
    this.#text = text;
    this.outlets = new Outlets(text, this.sources, ownOutlets);
    const namesIn = (heading: boolean) =>
      paragraphs
        .filter(({ reading }) => (reading.kind === 'heading') === heading)
        .flatMap(({ reading }) => reading.names);
    this.#cast = new Cast(namesIn(false), namesIn(true));
  }

  /** A name in the text that is no source there: pronouns may stand for it later. */
  pass(run: NameRun, start: number, sentence: number, paragraph: number, first: boolean): void {
    const entity = this.#cast.named(run);
    if (!entity) return;
    this.#passed.push({ entity, start, end: start + run.end - run.start });
    this.#cast.remember({
      entity,
      number: entity.number,
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

  /** Resolves a source's mention. */
  mention(read: LocalMention, start: number, sentence: number, paragraph: number): Mention {
    const local = this.#asName(read, start);
    const from = start + local.start;
    const to = start + local.end;
    const text = this.#text.slice(from, to);
    const resolved = resolve(this.#cast, { local, text, at: from, sentence, paragraph });
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
    const introduced = this.#isNew(resolved.entity, local.name);
    if (introduced) this.#newcomers.add(mention);
    this.#cast.remember({
      entity: resolved.entity,
      number: local.number === 'one' ? 'one' : resolved.entity.number,
      start: from,
      sentence,
      paragraph,
      speaks: true,
      first: true,
      quoted: false,
      possessive: false,
      introduced,
    });
    return mention;
  }

  /** Whether a mention is the first place where the article names somebody in full. */
  isNewcomer(mention: Mention): boolean {
    return this.#newcomers.has(mention);
  }

  /** Whether a person, named for the first time, may be whom a description before it meant. */
  introduces(person: Source, description: Mention): boolean {
    const entity = this.#entities.get(person);
    if (!entity || isOfRivals(person, description)) return false;
    const head = this.#text.slice(description.head.start, description.head.end).toLowerCase();
    // Of executives a story about a firm has few: «an executive says» leads to the firm's vice-president.
    const isOneOfMany = description.source.class === 'anonymous' && head !== 'executive';
    return isOneOfMany ? entity.roles.has(head) : bears(entity, head);
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

  /** Whether all that specifies a description stands in a person's words too: «Harbor aides», «Harbor spokesman Tom Moss». */
  sharesWords(person: Mention, { source }: Mention): boolean {
    const { modifiers = [] } = this.#first.get(source) ?? {};
    const words = person.text.toLowerCase();
    return (
      modifiers.length > 0 && modifiers.every((word) => words.includes(withoutPossessive(word)))
    );
  }

  /** «Local officials», but not «senior officials»: people in office, who speak for it. */
  holdOffice({ source }: Mention): boolean {
    const { headWord = '' } = this.#first.get(source) ?? {};
    const words = this.#tellingOf(source);
    return inOffice.has(singularOf(headWord)) && !words.some((word) => discreet.has(word));
  }

  /** What stands before a description's noun; of executives, who are senior anyway, without that. */
  #tellingOf(source: Source): readonly string[] {
    const { headWord, modifiers = [] } = this.#first.get(source) ?? {};
    return headWord === 'executives' ? modifiers.filter((word) => word !== 'senior') : modifiers;
  }

  /** «Ferry Board officials», where the article cites Tom Moss of the Ferry Board: on the record, as he is. */
  speakForBody(description: Mention): boolean {
    if (description.source.number === 'one' || !this.holdOffice(description)) return false;
    const words = this.#tellingOf(description.source);
    if (words.every(isVagueModifier)) return false;
    this.#roleWords ??= new Set(
      this.mentions
        .filter(({ form, source }) => form === 'name' && source.class === 'person')
        .flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u)),
    );
    return words.every((word) => this.#roleWords?.has(withoutPossessive(word)));
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

  /** Whether those words say that it is one of many who know something: an aide, an official. */
  isInsider(source: Source): boolean {
    return ((this.#first.get(source)?.n ?? 0) & N.insider) !== 0;
  }

  /** Whether those words show why it would know. */
  descriptor(source: Source): 'specific' | 'vague' {
    const local = this.#first.get(source);
    return local ? descriptorOf(local, source.name.toLowerCase()) : 'vague';
  }

  /** Whether a surname is that of somebody whom the article names. */
  knows(surname: string): boolean {
    return this.#cast.directory.surnamed(surname).length > 0;
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

  /** «Weaver said» at a sentence's start: the noun is a surname where the article names somebody called so. */
  #asName(local: LocalMention, start: number): LocalMention {
    const { form, opens, determiner, head } = local;
    if (form !== 'description' || !opens || determiner !== '' || head.start !== local.start)
      return local;
    const word = this.#text.slice(start + head.start, start + head.end);
    if (this.#cast.directory.surnamed(word).length === 0) return local;
    return { ...local, form: 'name', name: [word], place: false };
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

/** Whether the article calls a person of another party than a description tells: «a Democratic senator». */
function isOfRivals({ mentions }: Source, { text }: Mention): boolean {
  const [party] = partiesIn(text);
  const parties = new Set(mentions.flatMap((mention) => partiesIn(mention.text)));
  return party !== undefined && parties.size > 0 && !parties.has(party);
}

/** By their capitals: «a conservative Republican» is of one. */
const partiesIn = (text: string): string[] =>
  partyStems.filter((stem) => text.includes(stem.charAt(0).toUpperCase() + stem.slice(1)));

const inOffice = new Set(inOfficeNouns);
const discreet = new Set(discreetWords);

/** Who a mention stands for, by what kind of words it is. */
function resolve(cast: Cast, mention: MentionAt): Resolved {
  const { form } = mention.local;
  if (form === 'pronoun' || isGroup(mention.text)) return byPronoun(cast, mention);
  return form === 'name' ? byName(cast, mention) : byDescription(cast, mention);
}
