import type { Span } from '../../types.js';
import { awayPrepositions } from '../../words/en/function-words.js';
import { rolesOfFirms } from '../../words/en/nouns.js';
import { F, N } from '../../words/lexicon.js';
import { numberOf, type PhraseNumber } from '../phrases/number.js';
import type { Phrase } from '../phrases/phrase-before.js';
import { closesBracket, has, isName, isNoun, lowerAt } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { apposedName } from './apposed-name.js';
import {
  type Gender,
  genderOfGiven,
  genderOfNoun,
  genderOfPronoun,
  genderOfRole,
  genderOfTitle,
} from './gender.js';
import { type Head, headOf, nameBehindAs, nameBehindOffice, readers } from './mention-head.js';
import { bareValue, isFamilyFirst, isLongPlace, tellsBody, titleEnd } from './name-parts.js';

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
  number: PhraseNumber;
  gender: Gender;
  /** Lower-case words of the core that are neither function words nor the head: what specifies a description. */
  modifiers: string[];
  /** Whether a place or body owns or precedes the head («Ohio officials», «the agency's director»). */
  owner: boolean;
  /** A name stands in it, as in «a Harbor Times poll», «a report by UNHCR». */
  named: boolean;
  /** The phrase opens its sentence, so that its first capital tells nothing. */
  opens: boolean;
}

/** Reads a noun phrase. */
export function mentionOf(units: Unit[], phrase: Phrase): LocalMention {
  const { core } = phrase;
  const from = behindTalks(units, phrase.from, core);
  const to = beforeMarks(units, core, phrase.to);
  const mention = unread(units, from, endOf(units, from, core, to));
  mention.number = numberOf(units, phrase);
  if (core - from === 1 && readPronoun(mention, units[from] as Unit)) return mention;

  const apposed =
    apposedName(units, core, to) ??
    nameBehindAs(units, from, core) ??
    nameBehindOffice(units, from, core);
  if (apposed) {
    const named = mentionOf(units, apposed);
    addRoles(named, units, from, core);
    const { start, end } = mention;
    return { ...named, start, end, number: 'one', opens: false };
  }
  const first = units[from] as Unit;
  if (has(first, F.determiner | F.possessive | F.quantifier)) mention.determiner = first.lower;

  const head = headOf(units, from, core);
  const noun = units[Math.max(from, head.nameTo - 1)] as Unit;
  mention.n = noun.form.n;
  if (mention.number === 'unknown' && areSeveral(noun, mention)) mention.number = 'many';
  mention.headWord = noun.form.stem;
  mention.head = { start: noun.start, end: Math.min(noun.end, mention.end) };
  const named = isNamed(head, noun, mention.opens && head.nameFrom === from);
  if (named && !isRank(mention, noun) && !isMember(mention, units[head.nameFrom] as Unit, noun))
    readName(mention, units, from, head);
  else readDescription(mention, units, from, core, head.to, noun);

  // Appositions tell the role: «Ellison, the agency's director,».
  addRoles(mention, units, core, to);
  if (mention.gender === 'unknown') {
    for (const role of mention.roles) setGender(mention, genderOfRole(role));
  }
  return mention;
}

/** «a number of experts», «those close to him»: verbs agree with either, but several are meant. */
const areSeveral = (noun: Unit, { determiner }: LocalMention): boolean =>
  isNoun(noun, N.plural) || determiner === 'these' || determiner === 'those';

/** A mention of which nothing is known but where it stands. */
function unread(units: Unit[], from: number, end: number): LocalMention {
  const { start } = units[from] as Unit;
  return {
    start,
    end,
    form: 'description',
    head: { start, end },
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
    number: 'unknown',
    gender: 'unknown',
    modifiers: [],
    owner: false,
    named: false,
    opens: from === 0 || (from === 1 && units[0]?.kind === 'mark'),
  };
}

/** Meetings at which people speak to a reporter. */
const talks = new Set(['conversations', 'discussions', 'interviews']);

/** «interviews with a dozen officials»: the officials speak. */
function behindTalks(units: Unit[], from: number, core: number): number {
  for (let at = from; at < Math.min(core - 2, from + 3); at++) {
    if (talks.has((units[at] as Unit).lower) && units[at + 1]?.lower === 'with') return at + 2;
  }
  return from;
}

const isLoose = (unit: Unit | undefined): boolean => unit?.kind === 'mark' && !closesBracket(unit);

/** The end of a phrase without the marks behind it. */
function beforeMarks(units: Unit[], core: number, end: number): number {
  let to = end;
  while (to > core && isLoose(units[to - 1])) to--;
  return to;
}

/** Where a mention's text ends: before a possessive ending and a mark. */
function endOf(units: Unit[], from: number, core: number, to: number): number {
  const last = units[isLoose(units[to - 1]) && to - 1 > from ? to - 2 : to - 1] as Unit;
  if (!last.form.possessive || to !== core) return last.end;
  const isWritten = /[sS]$/.test(last.lower) && !last.lower.endsWith("'");
  return last.end - (isWritten ? 2 : 1);
}

/** Reads a single word that is a pronoun, whether a verb is contracted with it or not. */
function readPronoun(mention: LocalMention, word: Unit): boolean {
  if (has(word, F.contraction)) {
    mention.headWord = word.lower.slice(0, word.lower.indexOf("'"));
    mention.end = word.start + mention.headWord.length;
    mention.head = { start: word.start, end: mention.end };
  } else if (
    has(word, F.subject | F.object | F.possessive) &&
    word.form.n === 0 &&
    !has(word, F.quantifier)
  )
    mention.headWord = word.lower;
  else return false;
  mention.form = 'pronoun';
  mention.gender = genderOfPronoun(mention.headWord);
  mention.number = /^(?:they|we|them|us|their|our)$/.test(mention.headWord) ? 'many' : 'one';
  return true;
}

/** Whether the capitals that a head ends in are a name: the first word of a sentence has one anyway. */
function isNamed({ nameFrom, nameTo }: Head, { form }: Unit, opens: boolean): boolean {
  if (nameTo - nameFrom !== 1 || !opens) return nameTo > nameFrom;
  const isCommon = form.n !== 0 && !(form.n & (N.femaleName | N.maleName)) && !(form.f & F.place);
  return !isCommon && (form.f & ~F.place) === 0;
}

/** «one Labour MP», «Tory MPs»: capitals for a rank are no name. */
const isRank = ({ determiner }: LocalMention, noun: Unit): boolean =>
  isNoun(noun, N.person) &&
  /^(?:mixed|upper)$/.test(noun.form.shape) &&
  (isNoun(noun, N.plural) || (determiner !== '' && determiner !== 'the'));

/** «one House Democrat», «a Texas Republican»: somebody of a body or place, whose name is kept back. */
const isMember = ({ determiner }: LocalMention, first: Unit, noun: Unit): boolean =>
  /^(?:an?|another|one)$/.test(determiner) &&
  noun.form.shape === 'title' &&
  isNoun(noun, N.person) &&
  noun !== first &&
  !isNoun(first, N.femaleName | N.maleName | N.title);

/** «Ohio Sen. Mara Ellison», «the architect Tom Moss», «the Harbor Times» */
function readName(
  mention: LocalMention,
  units: Unit[],
  from: number,
  { nameFrom, nameTo }: Head,
): void {
  mention.form = 'name';
  const titled = titleEnd(units, nameFrom, nameTo);
  readTitles(mention, units, nameFrom, titled);
  readNameWords(mention, units, titled, nameTo, mention.opens && titled === from);
  const given = nameTo - titled > 1 ? (units[titled] as Unit) : undefined;
  if (mention.gender === 'unknown' && given) mention.gender = genderOfGiven(given.form.n);
  addRoles(mention, units, from, titled);
  mention.led = nameFrom > from && leads(units[nameFrom - 1] as Unit, given);
}

/** Titles before a name, and the office that stands for its holder: «the Secretary of State». */
function readTitles(mention: LocalMention, units: Unit[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const { kind, lower, form } = units[at] as Unit;
    if (kind !== 'word') continue;
    setGender(mention, genderOfTitle(form.n));
    if (form.n & N.title) mention.titles.push(lower);
  }
  const office = units[to];
  if (office && isNoun(office, N.title) && /^(?:of|for)$/.test(lowerAt(units, to + 1)))
    mention.titles.push(office.lower);
}

/** The words of a name without its titles; `opens` where its first word opens the sentence. */
function readNameWords(
  mention: LocalMention,
  units: Unit[],
  from: number,
  to: number,
  opens: boolean,
): void {
  mention.place = true;
  mention.partly = to - from > 1;
  for (let at = from; at < to; at++) {
    const { kind, value, form } = units[at] as Unit;
    if (kind !== 'word') continue;
    mention.name.push(bareValue(value, form));
    if (tellsBody(form, at === from)) mention.thing = true;
    if (form.f & F.place) continue;
    mention.place = false;
    const tellsNothing = at === to - 1 || (opens && at === from);
    if (!tellsNothing && !(form.n & (N.organization | N.thing))) mention.partly = false;
  }
  mention.thing &&= !isFamilyFirst(mention.name);
  mention.place ||= isLongPlace(mention.name, units[from]?.form);
}

/** Roles that a firm may have as well as a person: «the developer Harbor Homes». */
const alsoFirms = new Set(rolesOfFirms);

/** Whether a word right before a name shows that it is a person's. */
const leads = (role: Unit, given: Unit | undefined): boolean =>
  role.form.shape === 'lower' &&
  isNoun(role, N.person) &&
  (!alsoFirms.has(role.lower) || isNoun(given, N.femaleName | N.maleName));

const pointsElsewhere = new Set(awayPrepositions);

/** Words that specify nothing; where a source is from shows no more than its nationality. */
const notSpecifying =
  F.preposition | F.auxiliary | F.relative | F.coordinator | F.place | F.subject | F.determiner;

/** «a senior official», «the agency's director», «a Harbor Times poll» */
function readDescription(
  mention: LocalMention,
  units: Unit[],
  from: number,
  core: number,
  headTo: number,
  noun: Unit,
): void {
  /** Whether what follows is another's: «a report *on the ministry*», «a memo obtained *by The Harbor Times*». */
  let isElsewhere = false;
  for (let at = from; at < core; at++) {
    const unit = units[at] as Unit;
    const { f, n, possessive } = unit.form;
    if (at >= headTo && f & F.preposition)
      isElsewhere = pointsElsewhere.has(unit.lower) || readers.has(lowerAt(units, at - 1));
    if (unit.kind !== 'word' || unit === noun) continue;
    if (f & (F.determiner | F.possessive | F.quantifier)) continue;
    if (!(f & notSpecifying) || n) mention.modifiers.push(unit.lower);
    const isCapital = isName(unit);
    if (isCapital && at > 0 && (n & ~N.thing) === 0 && !isElsewhere) mention.named = true;
    const isBody = n & N.organization && n & N.singular;
    const isOwner = isCapital && !(at === from && mayBeCommon(units, at, mention));
    if (possessive || isOwner || isBody) mention.owner = true;
  }
  if (isSomebody(units, noun, headTo)) mention.n |= N.person;
  if (mention.number !== 'many') mention.gender = genderOfNoun(mention.headWord);
}

/**
 * «*Antitrust* lawyers»: before a plural, the capital that opens a sentence tells of no body. Before one of a kind, a
 * headline has left out the article: «*Halden* boss quits».
 */
const mayBeCommon = (units: Unit[], at: number, { opens, number }: LocalMention): boolean => {
  const { f, shape } = (units[at] as Unit).form;
  return (
    opens && number === 'many' && shape === 'title' && !(f & F.place) && !isName(units[at + 1])
  );
};

/** What a noun may be that speaks. */
const classed = N.person | N.organization | N.document | N.speech;

/** «a falconer who», «a falconer, who»: whatever the noun, it is somebody. */
const isSomebody = (units: Unit[], noun: Unit, headTo: number): boolean =>
  noun.form.f === 0 &&
  !(noun.form.n & classed) &&
  units[isLoose(units[headTo]) ? headTo + 1 : headTo]?.lower === 'who';

function setGender(mention: LocalMention, gender: Gender): void {
  if (gender !== 'unknown') mention.gender = gender;
}

/** Adds the nouns for people in a stretch to the roles of a mention. */
function addRoles(mention: LocalMention, units: Unit[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const { kind, form } = units[at] as Unit;
    if (kind !== 'word' || !(form.n & N.person)) continue;
    if (form.n & (N.femaleName | N.maleName) && form.shape === 'title') continue;
    mention.roles.push(form.stem);
    mention.roleBits |= form.n;
  }
}
