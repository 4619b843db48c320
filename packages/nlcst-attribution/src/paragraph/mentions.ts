import type { Span } from '../types.js';
import { awayPrepositions } from '../words/en/function-words.js';
import { countingWords, rolesOfFirms } from '../words/en/nouns.js';
import { portfolios } from '../words/en/titles.js';
import type { Form } from '../words/form.js';
import { F, N } from '../words/lexicon.js';
import { numberOf } from './cues.js';
import { closesBracket, closingBracket, has, isKnowing, isName, isNoun } from './look.js';
import type { Phrase } from './phrase-before.js';
import type { Unit } from './units.js';

/** What the words of a mention tell by themselves. Spans count from the paragraph's start. */
export interface LocalMention extends Span {
  form: 'name' | 'description' | 'pronoun';
  head: Span;
  /** Lower-case head: `ellison`, `official`, `he`. */
  headWord: string;
  /** Noun classes of the head (see `N`), titles before the name included. */
  n: number;
  /** The name's words as written, without titles; empty for others. */
  name: string[];
  /** Lower-case titles before the name. */
  titles: string[];
  /** A word that no person's name holds: `Committee`, `Times`. */
  thing: boolean;
  place: boolean;
  /** All its words but the last stand for places and bodies: «Ohio House Democrats». */
  partly: boolean;
  /** Lower-case nouns before the name («spokesman Josh Moss») or in its apposition. */
  roles: string[];
  roleBits: number;
  /** A person's role stands right before the name: «the architect Tom Moss». */
  led: boolean;
  /** `the`, `a`, `some`, a possessive, … or empty. */
  determiner: string;
  number: 'one' | 'many' | 'unknown';
  gender: 'female' | 'male' | 'unknown';
  /** Lower-case words of the core that are neither function words nor the head: what specifies a description. */
  modifiers: string[];
  /** Whether a place or body owns or precedes the head («Ohio officials», «the agency's director»). */
  owner: boolean;
  /** A name stands in it, as in «a Harbor Times poll», «a report by UNHCR». */
  named: boolean;
  /** The phrase opens its sentence, so that its first capital tells nothing. */
  opens: boolean;
}

const female = new Set(['she', 'her', 'herself']);
const male = new Set(['he', 'him', 'himself', 'his']);
const femaleNouns =
  /(?:woman|women|mother|wife|sister|daughter|girl|girlfriend|aunt|niece|grandmother|nun|actress|widow|queen|princess|lady|granddaughter)$/;
const maleNouns =
  /^(?:man|men|(?!hu)(?!wo)[a-z-]*[^o]man|father|husband|brother|son|boy|boyfriend|uncle|nephew|grandfather|grandson|stepson|stepfather|ex-husband|monk|actor|widower|king|prince)$/;

/** Reads a noun phrase. */
export function mentionOf(units: Unit[], phrase: Phrase): LocalMention {
  const { core } = phrase;
  let { to } = phrase;
  const from = behindTalks(units, phrase.from, core);
  while (to > core && units[to - 1]?.kind === 'mark' && !closesBracket(units[to - 1])) to--;
  const first = units[from] as Unit;
  let last = units[to - 1] as Unit;
  if (last.kind === 'mark' && to - 1 > from && !closesBracket(last)) last = units[to - 2] as Unit;
  const start = first.start;
  const bare =
    last.form.possessive && to === core
      ? last.end - (/[sS]$/.test(last.lower) && !last.lower.endsWith("'") ? 2 : 1)
      : last.end;

  const mention: LocalMention = {
    start,
    end: bare,
    form: 'description',
    head: { start, end: bare },
    headWord: '',
    n: 0,
    name: [],
    titles: [],
    thing: false,
    place: false,
    partly: false,
    roles: [],
    roleBits: 0,
    led: false,
    determiner: '',
    number: numberOf(units, phrase),
    gender: 'unknown',
    modifiers: [],
    owner: false,
    named: false,
    opens: from === 0 || (from === 1 && units[0]?.kind === 'mark'),
  };
  if (core - from === 1 && has(first, F.contraction)) {
    const word = first.lower.slice(0, first.lower.indexOf("'"));
    mention.form = 'pronoun';
    mention.headWord = word;
    mention.end = first.start + word.length;
    mention.head = { start, end: mention.end };
    if (female.has(word)) mention.gender = 'female';
    else if (male.has(word)) mention.gender = 'male';
    mention.number = /^(?:they|we)$/.test(word) ? 'many' : 'one';
    return mention;
  }
  if (
    core - from === 1 &&
    (has(first, F.subject) || has(first, F.object | F.possessive)) &&
    first.form.n === 0 &&
    !has(first, F.quantifier)
  ) {
    mention.form = 'pronoun';
    mention.headWord = first.lower;
    if (female.has(first.lower)) mention.gender = 'female';
    else if (male.has(first.lower)) mention.gender = 'male';
    mention.number = /^(?:they|we|them|us|their|our)$/.test(first.lower) ? 'many' : 'one';
    return mention;
  }
  const apposed = apposedName(units, core, to);
  if (apposed) {
    const named = mentionOf(units, { from: apposed[0], to: apposed[1], core: apposed[1] });
    for (let at = from; at < core; at++) addRole(named, units[at] as Unit);
    return { ...named, start, end: bare, number: 'one', opens: false };
  }
  const headTo = headEnd(units, from, core);
  let headFrom = from;
  if (has(first, F.determiner | F.possessive | F.quantifier)) {
    mention.determiner = first.lower;
    if (!isName(first) || first.form.f & F.determiner) headFrom = Math.min(from + 1, headTo - 1);
  }
  // The last run of capitals in the head is a name, unless a lower-case noun follows it.
  let nameTo = headTo;
  while (nameTo > headFrom && units[nameTo - 1]?.kind === 'mark') nameTo--;
  let nameFrom = nameTo;
  while (nameFrom > from && isNamePart(units, nameFrom - 1, from)) nameFrom--;
  const opening = mention.opens && nameFrom === from && nameTo - nameFrom === 1;
  const head = units[Math.max(from, nameTo - 1)] as Unit;
  const commonNoun =
    head.form.n !== 0 && !(head.form.n & (N.femaleName | N.maleName)) && !(head.form.f & F.place);
  const isNamed =
    nameTo > nameFrom &&
    !(opening && (commonNoun || (head.form.f & ~F.place) !== 0)) &&
    !(
      commonNoun &&
      head.form.shape === 'title' &&
      nameTo - nameFrom === 1 &&
      head.form.n & N.plural &&
      opening
    );
  mention.n = head.form.n;
  mention.headWord = head.form.stem;
  mention.head = { start: head.start, end: Math.min(head.end, bare) };
  if (isNamed) {
    mention.form = 'name';
    const titled = titleEnd(units, nameFrom, nameTo);
    mention.place = true;
    mention.partly = nameTo - titled > 1;
    for (let at = nameFrom; at < nameTo; at++) {
      const unit = units[at] as Unit;
      if (unit.kind !== 'word') continue;
      const { n, f } = unit.form;
      if (at < titled) {
        if (n & N.femaleTitle) mention.gender = 'female';
        else if (n & N.maleTitle) mention.gender = 'male';
        if (n & N.title) mention.titles.push(unit.lower);
        continue;
      }
      mention.name.push(bareValue(unit));
      if (
        (n & (N.organization | N.thing) && !(n & (N.femaleName | N.maleName))) ||
        (at > titled && has(unit, F.preposition))
      )
        mention.thing = true;
      if (!(f & F.place)) mention.place = false;
      const capital = at === from && mention.opens;
      if (at < nameTo - 1 && !capital && !(f & F.place) && !(n & (N.organization | N.thing)))
        mention.partly = false;
    }
    // «the Secretary of State»: an office that stands for its holder.
    if (isNoun(units[titled], N.title) && /^(?:of|for)$/.test(units[titled + 1]?.lower ?? ''))
      mention.titles.push((units[titled] as Unit).lower);
    const given = nameTo - titled > 1 ? units[titled] : undefined;
    if (mention.gender === 'unknown' && given) {
      if (isNoun(given, N.femaleName) && !isNoun(given, N.maleName)) mention.gender = 'female';
      else if (isNoun(given, N.maleName) && !isNoun(given, N.femaleName)) mention.gender = 'male';
    }
    for (let at = from; at < nameFrom; at++) addRole(mention, units[at] as Unit);
    const role = nameFrom > from ? units[nameFrom - 1] : undefined;
    mention.led =
      role?.form.shape === 'lower' &&
      isNoun(role, N.person) &&
      (!alsoFirms.has(role.lower) || isNoun(given, N.femaleName | N.maleName));
  } else {
    let behind = '';
    for (let at = from; at < core; at++) {
      const unit = units[at] as Unit;
      if (at >= headTo && has(unit, F.preposition)) behind = unit.lower;
      if (
        unit.kind !== 'word' ||
        unit === head ||
        unit.form.f & (F.determiner | F.possessive | F.quantifier)
      )
        continue;
      if (!(unit.form.f & notSpecifying) || unit.form.n) mention.modifiers.push(unit.lower);
      if (isName(unit) && at > 0 && unit.form.n === 0 && !pointsElsewhere.has(behind))
        mention.named = true;
      const body = unit.form.n & N.organization && unit.form.n & N.singular;
      if (unit.form.possessive || isName(unit) || body) mention.owner = true;
    }
    if (femaleNouns.test(mention.headWord)) mention.gender = 'female';
    else if (maleNouns.test(mention.headWord)) mention.gender = 'male';
    if (mention.number === 'many') mention.gender = 'unknown';
  }
  // Appositions tell the role: «Ellison, the agency's director,».
  for (let at = core; at < to; at++) addRole(mention, units[at] as Unit);
  if (mention.gender === 'unknown') {
    for (const role of mention.roles) {
      if (femaleNouns.test(role)) mention.gender = 'female';
      else if (/(?:[a-z]man|father|husband|son|brother)$/.test(role) && !/(?:wo|hu)man$/.test(role))
        mention.gender = 'male';
    }
  }
  return mention;
}

/** Roles that a firm may have as well as a person: «the developer Harbor Homes». */
const alsoFirms = new Set(rolesOfFirms);

/** Meetings at which people speak to a reporter. */
const talks = new Set(['conversations', 'discussions', 'interviews']);

/** «interviews with a dozen officials»: the officials speak. */
function behindTalks(units: Unit[], from: number, core: number): number {
  for (let at = from; at < Math.min(core - 2, from + 3); at++) {
    if (talks.has((units[at] as Unit).lower) && units[at + 1]?.lower === 'with') return at + 2;
  }
  return from;
}

const pointsElsewhere = new Set(awayPrepositions);

/** Words that specify nothing; where a source is from shows no more than its nationality. */
const notSpecifying =
  F.preposition | F.auxiliary | F.relative | F.coordinator | F.place | F.subject | F.determiner;

/** A word as written, without a possessive ending. */
function bareValue(unit: Unit): string {
  return unit.form.possessive ? unit.value.slice(0, unit.form.stem.length) : unit.value;
}

function addRole(mention: LocalMention, unit: Unit): void {
  if (unit.kind !== 'word' || !(unit.form.n & N.person)) return;
  if (unit.form.n & (N.femaleName | N.maleName) && unit.form.shape === 'title') return;
  mention.roles.push(unit.form.stem);
  mention.roleBits |= unit.form.n;
}

/** End of the head part: before a preposition (but «Bank of England»), a relative clause or a participle. */
function headEnd(units: Unit[], from: number, core: number): number {
  for (let at = from + 1; at < core; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'quote') continue;
    if (unit.kind === 'mark') {
      if (unit.lower !== '(' && unit.lower !== '<') continue;
      // «one executive committee (NEC) member»
      const close = closingBracket(units, at, core);
      if (close < 0 || !isNoun(units[close + 1], N.person) || close + 1 >= core) return at;
      at = close;
      continue;
    }
    const { f } = unit.form;
    if (unit.lower === 'of' || unit.lower === 'for' || unit.lower === 'on') {
      const bare = at === 1 && units[0]?.form.n !== 0;
      const named = isName(units[at - 1]) && (isName(units[at + 1]) || isName(units[at + 2]));
      if (!bare && named && !isPersonal(units, opensName(units, from, at), at)) continue;
      // «one of the officials», «a number of officials», «members of the board».
      if (unit.lower === 'of' && isCounter(units, from, at)) {
        return headEnd(units, at + 1, core);
      }
      return at;
    }
    if (
      f & (F.preposition | F.relative) &&
      unit.form.shape === 'lower' &&
      unit.lower !== 'past' &&
      !(at === from + 1 && has(units[from], F.determiner))
    )
      return at;
    if (
      unit.form.shape === 'lower' &&
      unit.form.n === 0 &&
      /(?:ed|ing)$/.test(unit.lower) &&
      isNoun(units[at - 1], N.person | N.document | N.organization)
    )
      return at;
    // «experts I interviewed»
    const before = units[at - 1] as Unit;
    const isMet = isNoun(before, N.person | N.document) || /^every(?:body|one)$/.test(before.lower);
    if (f & F.subject && isMet) return at;
    if (isKnowing(unit) && isNoun(units[at - 1], N.person)) return at;
  }
  return core;
}

const counters = new Set(countingWords);

function isCounter(units: Unit[], from: number, of: number): boolean {
  for (let at = of - 1; at >= from; at--) {
    const unit = units[at] as Unit;
    if (counters.has(unit.lower)) return true;
    if (unit.form.n !== 0 || isName(unit)) return false;
  }
  return false;
}

function isNamePart(units: Unit[], at: number, from: number): boolean {
  const unit = units[at] as Unit;
  if (unit.kind === 'mark') return (unit.lower === '&' || unit.lower === '/') && at > from;
  if (unit.kind === 'quote') return unit.words <= 3 && isName(units[at - 1]) && at > from;
  if (unit.kind !== 'word') return false;
  if (isName(unit)) {
    if (unit.form.possessive && isName(units[at + 1])) return false;
    return true;
  }
  // Particles and small words inside names.
  if (
    /^(?:de|la|le|van|von|der|den|di|da|del|dos|el|al|bin|ibn|y|of|and|for|the|on|'s)$/.test(
      unit.lower,
    ) &&
    at > from
  ) {
    const next = units[at + 1];
    if (unit.lower === 'and') return false;
    if (unit.lower === 'the')
      return units[at - 1]?.lower === 'of' || units[at - 1]?.lower === 'for';
    return isName(units[at - 1]) && (isName(next) || next?.lower === 'the' || next?.lower === 'la');
  }
  return false;
}

/** Behind the titles that a name begins with, and what leads to them: «French President», «House Speaker». */
export function titleEnd(units: readonly { form: Form }[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) {
    const { n } = (units[at] as { form: Form }).form;
    if (n & N.title && !(n & (N.femaleName | N.maleName))) return officeEnd(units, at + 1, to);
  }
  // «Speaker of the House Tom Moss»: «the» cuts the office from its end.
  return lower(units, from - 1) === 'the' && lower(units, from - 2) === 'of'
    ? officeEnd(units, from, to)
    : from;
}

/**
 * Whether words before «of» are a person's: «Sen. Mara Ellison of Ohio» is no «Bank of England». A title or a given name
 * tells it.
 */
export function isPersonal(units: readonly { form: Form }[], from: number, to: number): boolean {
  if (to - from > longestName) return false;
  const bits = (at: number): number => units[at]?.form.n ?? 0;
  const given = N.femaleName | N.maleName;
  const first = titleEnd(units, from, to);
  const titled = first > from && (bits(first - 1) & N.title) !== 0;
  if (first >= to || (bits(first) & N.title && !(bits(first) & given))) return false;
  if (!titled && to - first < 2) return false;
  for (let at = first + 1; at < to; at++) {
    if (bits(at) & (N.organization | N.thing) && !(bits(at) & given)) return false;
  }
  if (titled || bits(first) & given) return true;
  // Two or three words that the lists don't know: «Nils Ostvik of the Harbor Institute».
  for (let at = first; at < to; at++) if (units[at]?.form.n || units[at]?.form.f) return false;
  return to - first <= 3;
}

const longestName = 8;

/** Where the run of capitals before a word begins. */
function opensName(units: Unit[], from: number, to: number): number {
  let at = to;
  while (at > from && isName(units[at - 1])) at--;
  return at;
}

const portfolioNames = new Set(portfolios);

/** Behind the rest of an office: «Secretary» is followed by «of State» before «Tom Moss» or «Moss». */
function officeEnd(units: readonly { form: Form }[], from: number, to: number): number {
  const link = lower(units, from);
  if (link !== 'of' && link !== 'for' && lower(units, from - 1) !== 'the') return from;
  for (let at = from + 1; at <= to - 2; at++) {
    const { n } = (units[at] as { form: Form }).form;
    const before = lower(units, at - 1);
    if (n & (N.femaleName | N.maleName) && before !== 'of' && before !== 'the') return at;
  }
  let at = from;
  while (at < to && /^(?:of|the|and|&)$/.test(lower(units, at))) at++;
  const office = at;
  while (at < to - 1 && portfolioNames.has(lower(units, at))) at++;
  if (at > office) return at;
  // «High Commissioner for Refugees» is an office without its holder.
  return link === 'of' || link === 'for' ? from - 1 : from;
}

function lower(units: readonly { form: Form }[], at: number): string {
  return units[at]?.form.lower ?? '';
}

/** «the agency's director, Mara Ellison»: the name that alone fills the apposition of an unnamed person. */
function apposedName(units: Unit[], core: number, to: number): [number, number] | null {
  if (units[core]?.lower !== ',' || !isPersonHead(units, core)) return null;
  // «a partner at Harbor, Lena Moss»: behind a name only a given name opens another person's.
  if (
    isName(units[core - 1]) &&
    !isNoun(units[core - 1], N.title) &&
    (!isNoun(units[core + 1], N.femaleName | N.maleName | N.title) || !isCommon(units, core))
  )
    return null;
  const first = behindTrade(units, core + 1, to);
  let at = first;
  while (at < to && isName(units[at])) at++;
  const length = at - first;
  if (length < 2 || length > 5) return null;
  const next = units[at];
  return at >= to || next?.kind === 'mark' || next?.lower === 'of' || next?.lower === 'from'
    ? [first, at]
    : null;
}

/** Behind «Adelaide motivational speaker» in «a friend, Adelaide motivational speaker Tom Moss». */
function behindTrade(units: Unit[], from: number, to: number): number {
  for (let at = from; at < to && at < from + 5; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' || has(unit, F.preposition | F.relative | F.determiner)) return from;
    if (unit.form.shape === 'lower' && isNoun(unit, N.person) && isName(units[at + 1]))
      return at + 1;
  }
  return from;
}

/** Whether a phrase opens with a determiner, so that its last name is no part of the bearer's own. */
function isCommon(units: Unit[], core: number): boolean {
  for (let at = core - 1; at >= 0 && at > core - 10; at--) {
    if (has(units[at], F.determiner | F.possessive)) return true;
    if (units[at]?.kind !== 'word') return false;
  }
  return false;
}

function isPersonHead(units: Unit[], core: number): boolean {
  for (let at = core - 1; at >= 0 && at > core - 14; at--) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') return false;
    if (isNoun(unit, N.person)) return true;
  }
  return false;
}
