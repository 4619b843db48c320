import type { LocalMention } from '../paragraph/mentions/mentions.js';
import type { SourceClass } from '../types.js';
import { partyNouns } from '../words/en/nouns.js';
import { peoples } from '../words/en/places.js';
import { jointOffices, officeRanks } from '../words/en/titles.js';
import { N } from '../words/lexicon.js';
import { byDescription, described, isMetonym } from './by-description.js';
import type { Cast } from './cast.js';
import { classOfDescription } from './classes.js';
import {
  type Directory,
  isPersonMention,
  kindOfBody,
  surnameOf,
  withoutAffixes,
  withoutOrigin,
} from './referents.js';
import type { MentionAt, Resolved } from './resolved.js';

/** Who or what a mention with a name stands for. */
export function byName(cast: Cast, mention: MentionAt): Resolved {
  const local = asNamed(mention.local, cast.directory);
  const lower = mention.text.toLowerCase();
  const bare = lower.replace(/^the /, '');
  const held = local.number === 'many' ? holderOf(mention.text, cast.directory) : null;
  const holder = held ?? holderOfTwo(mention.text);
  if (holder) return person(cast, { ...local, name: holder, number: 'one' });
  if (local.number === 'many' && /\sand\s/.test(lower))
    return described(cast, local, lower, classOfNames(local), 'names joined by “and”');
  if (isClassOfPeople(local))
    return described(cast, local, bare, classOfDescription(local, lower), 'class of people');
  if (isCommonNoun(local)) return byDescription(cast, { ...mention, local });
  if (isOneOfPeople(local) || isOffice(local))
    return byDescription(cast, { ...mention, local: { ...local, n: N.person | N.singular } });
  if (isMetonym(local.name) || isMetonym([bare])) return body(cast, local, 'metonym');
  if (isPerson(local, cast.directory)) return person(cast, local);
  return body(cast, local, 'name of a body');
}

/** «Trade and Industry Minister *Mara Ellison*»: the name of who holds an office of two matters; not «Moss and Minister …». */
function holderOf(text: string, directory: Directory): string[] | null {
  const [, matter = '', name = ''] = portfolio.exec(text) ?? [];
  return name && directory.surnamed(matter).length === 0 ? name.split(/\s/) : null;
}

const portfolio =
  /([\p{L}’'-]+)\sand\s(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:Commissioner|Minister|Secretary)\s(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)+)$/u;

const offices = new Set(jointOffices);

/** «Kell Foods president and CEO *Mara Ellison*»: the name behind two offices; not «the president and Director Moss». */
function holderOfTwo(text: string): string[] | null {
  const [first = '', second = '', more] = text.split(/\sand\s/);
  if (more !== undefined || /^the\s(?!.*['’])/i.test(first)) return null;
  const words = second.split(/\s/);
  const isOffice = (word = '') => offices.has(word.toLowerCase());
  const name = words.slice(words.findLastIndex(isOffice) + 1);
  const isName = name.length > 0 && name.every((word) => /^\p{Lu}/u.test(word));
  return isName && name.length < words.length && isOffice(first.split(/\s/).at(-1)) ? name : null;
}

/** Without where its bearer is from: «Moss of Racine» is no body. */
function asNamed(local: LocalMention, directory: Directory): LocalMention {
  const name = withoutOrigin(local.name, directory);
  return name.length < local.name.length ? { ...local, name: [...name], thing: false } : local;
}

/** «Republicans», «House Democrats», «Ohio voters»: a class of people with a capital, and no body's name. */
function isClassOfPeople({ n, name, thing, partly }: LocalMention): boolean {
  if (!(n & N.generic && n & N.plural)) return false;
  return !thing || name.length === 1 || partly;
}

/** The class of names that are joined: «Mara Ellison and Tom Moss», «the ministry and UNHCR». */
function classOfNames({ n, name, thing }: LocalMention): SourceClass {
  if (n & N.generic) return 'generic';
  const last = name.at(-1) ?? '';
  return thing || (last.length > 1 && last === last.toUpperCase()) ? 'organization' : 'person';
}

/** Whether a single capital stands behind a word that no name has before it. */
const isOne = ({ name, determiner }: LocalMention): boolean =>
  name.length === 1 && /^(?:a|an|one|another|some|this|that)$/.test(determiner);

const parties = new Set(partyNouns);

/** «one senior Democrat», «the Democrat»: a common noun with a capital. */
function isCommonNoun(local: LocalMention): boolean {
  const { name, n, headWord, determiner } = local;
  if (!(n & N.person && n & N.singular)) return false;
  return isOne(local) || (determiner === 'the' && name.length === 1 && parties.has(headWord));
}

const ranks = new Set(officeRanks);

/** «the Minister», «the Prime Minister» */
const isOffice = ({ n, name, thing, determiner }: LocalMention): boolean =>
  determiner === 'the' &&
  (n & N.title) !== 0 &&
  !thing &&
  name.every((word, at) => at === name.length - 1 || ranks.has(word.toLowerCase()));

const origins = new Set(peoples);

/** «another Venezuelan» */
const isOneOfPeople = (local: LocalMention): boolean =>
  isOne(local) && !local.thing && origins.has(local.headWord);

/** Whether a name is a person's, by itself or by a role beside it. */
function isPerson(local: LocalMention, directory: Directory): boolean {
  if (isPersonMention(local, directory)) return true;
  const { roles, roleBits, thing, place, led, determiner } = local;
  const hasRole = roles.length > 0 && (roleBits & N.person) !== 0;
  return hasRole && !thing && !place && (led || determiner !== 'the');
}

function person(cast: Cast, local: LocalMention): Resolved {
  const bearer = bearerOf(cast, local);
  if (local.gender !== 'unknown') bearer.entity.gender = local.gender;
  for (const role of local.roles) bearer.entity.roles.add(role);
  return { ...bearer, class: 'person' };
}

/** Who bears a full name, a surname or a given name. */
function bearerOf(cast: Cast, { name, gender }: LocalMention): Omit<Resolved, 'class'> {
  const { directory } = cast;
  const whole = directory.named(name) ? undefined : directory.partOrWhole(name);
  if (withoutAffixes(name).length > 1)
    return { entity: whole ?? directory.enter(name, 'person'), certainty: 1, because: 'full name' };
  const word = surnameOf(name);
  const bearers = directory.surnamed(word);
  if (bearers.length > 0) {
    const certainty = bearers.length > 1 ? 0.7 : 1;
    return { entity: cast.nearest(bearers, gender), certainty, because: 'surname' };
  }
  // «Tom Jr.» is Tom’s son.
  const [given, another] = directory.given(name.at(-1) ?? '');
  if (given) return { entity: given, certainty: another ? 0.6 : 1, because: 'given name' };
  if (whole) return { entity: whole, certainty: 0.9, because: 'part of a longer name' };
  const alike = directory.misspelled(word);
  if (alike) return { entity: alike, certainty: 0.6, because: 'surname in another spelling' };
  return { entity: directory.enter(name, 'person'), certainty: 1, because: 'surname alone' };
}

function body({ directory }: Cast, local: LocalMention, because: string): Resolved {
  const { name, headWord, n, roles } = local;
  const entity = directory.enter(name.length > 0 ? name : [headWord], 'thing');
  entity.roles.add(headWord);
  entity.roles.add(kindOfBody(name));
  if (n & N.organization) for (const role of roles) entity.roles.add(role);
  return { entity, class: 'organization', certainty: 0.9, because };
}
