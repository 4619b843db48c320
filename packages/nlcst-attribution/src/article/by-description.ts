import type { LocalMention } from '../paragraph/mentions/mentions.js';
import type { SourceClass } from '../types.js';
import { metonyms } from '../words/en/places.js';
import { withoutPossessive } from '../words/inflect.js';
import { N } from '../words/lexicon.js';
import type { Cast } from './cast.js';
import { classOfDescription } from './classes.js';
import { bears, type Entity, type Referent } from './referents.js';
import type { MentionAt, Resolved } from './resolved.js';
import { classOf, likeliest, type Sought } from './salience.js';

/** «Another said», «one, a nurse, said»: of the kind that was cited before. */
const oneMore =
  /^(?:(?:another|one)(?: of them)?|a second|a third|others|(?:some|two) of them)(?=, |$)/;
/** «two of the people»: some of those who were cited before. */
const partOf =
  /^(?:(?:all|both|each|many|most|one|several|some|three|two|a few) of (?:the|these|those)) /;
/** «officials, including Mara Ellison», «aides led by Tom Moss»: several, of whom the words name one. */
const namesSome =
  /\b(?:including|such as|among them|led by) (?:[\p{L}.’'-]+ ){0,6}?\p{Lu}[\p{L}.’'-]+ \p{Lu}/u;

/** Who or what a description stands for: somebody whom the article spoke of, or somebody new. */
export function byDescription(cast: Cast, mention: MentionAt): Resolved {
  const { local, text } = mention;
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  const kind = namesSome.test(text) ? 'generic' : classOfDescription(local, lower);
  const known =
    sameHere(cast, mention) ??
    oneMoreOf(cast, mention, lower) ??
    someOf(cast, local, lower, kind) ??
    again(cast, mention, kind);
  if (known) return known;
  return described(cast, local, descriptionKey(mention, lower, kind), kind, 'description');
}

/** «*A clerk*, who asked us not to name her, said»: what stands at one place is one, with its clause or without. */
function sameHere({ recent }: Cast, { local, at }: MentionAt): Resolved | null {
  const { entity, start } = recent.at(-1) ?? {};
  if (!entity || start !== at || !entity.roles.has(local.headWord)) return null;
  return { entity, class: classOf(entity), certainty: 0.9, because: 'description' };
}

/** «a person familiar with the decision»: so much told, the same words mean the same person. */
const toldMore =
  /^an? (?:\S+ )+?(?:at|close to|familiar with|from|in|on|with) \S+ [^,]*?(?=,|$| who )/;

/** The words by which somebody new is found again: one of many unnamed people is only where they tell enough. */
function descriptionKey({ local, at }: MentionAt, lower: string, kind: SourceClass): string {
  const isOneOfMany = kind === 'anonymous' && !isDefinite(local) && !isBarePlural(local);
  if (isOneOfMany) return toldMore.exec(lower)?.[0] ?? `${lower} ${at}`;
  return lower.replace(/^(?:the|a|an) /, '');
}

/** Somebody who is called by these words alone. */
export function described(
  cast: Cast,
  local: LocalMention,
  words: string,
  kind: SourceClass,
  because: string,
): Resolved {
  const entity = cast.described(words, local);
  return { entity, class: kind, certainty: kind === 'unknown' ? 0.4 : 0.9, because };
}

/** «federal officials»: as often as an article says so, it means the same people. */
const isBarePlural = ({ determiner, number }: LocalMention): boolean =>
  determiner === '' && number === 'many';

/**
 * «another»: one more of the unnamed people whom the article cited last, or only spoke of where an apposition tells who it is.
 */
function oneMoreOf(cast: Cast, { local, at }: MentionAt, lower: string): Resolved | null {
  // «one of them, Mara Ellison, said»: somebody who has a name.
  if (!oneMore.test(lower) || (lower.includes(',') && local.roles.length === 0)) return null;
  const isKin = ({ entity: { source } }: Referent): boolean =>
    source?.class === 'anonymous' || source?.class === 'generic';
  const kin = cast.recent.findLast(isKin)?.entity;
  if (!kin && local.roles.length === 0) return null;
  const kind = kin ? classOf(kin) : 'anonymous';
  const one = described(cast, local, `${lower} ${at}`, kind, 'one more of them');
  for (const role of local.roles) one.entity.roles.add(role);
  return { ...one, certainty: 0.6 };
}

/** «two of the people» who were cited before. */
function someOf(
  cast: Cast,
  local: LocalMention,
  lower: string,
  kind: SourceClass,
): Resolved | null {
  // «one official» behind «two officials».
  const isOneOfThem = kind === 'anonymous' && /^one (?!source)\S+$/.test(lower);
  if (!(partOf.test(lower) || isOneOfThem) || kind === 'organization') return null;
  const whole = lastBearer(cast, { ...local, number: 'many' }, kind);
  if (!whole || (isOneOfThem && whole.class !== 'anonymous')) return null;
  return { ...whole, certainty: 0.7, because: 'some of them' };
}

/** «the official», «officials»: somebody who was spoken of before. */
function again(cast: Cast, mention: MentionAt, kind: SourceClass): Resolved | null {
  const { local } = mention;
  const { determiner, number, modifiers, headWord } = local;
  const isBare = determiner === '' && number === 'many' && modifiers.length === 0;
  if (!isDefinite(local) && !(isBare && kind === 'anonymous')) return null;
  const bearer = lastBearer(cast, local, kind);
  if (bearer) return bearer;
  if (kind === 'organization' && modifiers.length === 0 && anyOrganization.has(headWord))
    return lastBody(cast, mention);
  if (kind !== 'person') return null;
  return stranger.test(headWord) ? lastUnnamed(cast, mention) : lastPerson(cast, mention);
}

/** «the aide», «that person»; a single person without any article is one whose «that» was read as something else. */
function isDefinite({ determiner, number, modifiers, n }: LocalMention): boolean {
  if (/^(?:the|that|this|these|those)$/.test(determiner)) return true;
  return determiner === '' && number === 'one' && modifiers.length === 0 && (n & N.person) !== 0;
}

/** What whoever has no name may be called again, whatever the words before. */
const anySource = /^(?:person|people|source|sources|individual)$/;

/** Who is called so has no name in the article. */
const nameless = /^sources?$/;

/** Who is called so seldom has a name: whoever has one is called by it, unless these very words told who it is. */
const stranger = /^(?:boy|girl|man|woman)$/;

/**
 * «the official», «the senator»: the last one whom that noun describes; «the Harbor official»: of those the last one who came
 * in by the other words too, if there is one. A body’s or writing’s name, as in «the Harbor Times poll», has to be the same.
 */
function lastBearer(
  { recent }: Cast,
  { headWord, number, modifiers, named, n }: LocalMention,
  kind: SourceClass,
): Resolved | null {
  const isOfName = named && (kind === 'organization' || kind === 'document');
  let last: Resolved | null = null;
  /** Somebody in office whom the article only names: «the official» is rather one who spoke. */
  let silent: Resolved | null = null;
  const seen = new Set<Entity>();
  for (let back = recent.length - 1; back >= 0; back--) {
    const { entity, quoted } = recent[back] as Referent;
    if (quoted || seen.has(entity)) continue;
    seen.add(entity);
    if (entity.kind !== 'description' && nameless.test(headWord)) continue;
    const isAnySource = entity.source?.class === 'anonymous' && anySource.test(headWord);
    if (!isAnySource && !bears(entity, headWord)) continue;
    if (number === 'many' && entity.number === 'one') continue;
    if (number === 'one' && entity.number === 'many' && kind !== 'organization') continue;
    const isAlike = modifiers.every((word) => tells(entity, word));
    if ((last || isOfName) && !isAlike) continue;
    const certainty = seen.size === 1 ? 0.9 : 0.8;
    const found = { entity, class: classOf(entity), certainty, because: 'bare description' };
    if (n & N.insider && !entity.source && !entity.roles.has(headWord)) {
      silent ??= found;
      continue;
    }
    last = found;
    if (isAlike) break;
  }
  return last ?? silent;
}

/** Whether a lower-case word stands in the description or in the name by which the article brings somebody in. */
const tells = ({ modifiers, words }: Entity, word: string): boolean =>
  modifiers.some((told) => withoutPossessive(told) === withoutPossessive(word)) ||
  words.some((part) => part.toLowerCase() === withoutPossessive(word));

/** Words for a body of whatever kind, by which news writing calls one again. */
const anyOrganization = new Set([
  'business',
  'charity',
  'company',
  'firm',
  'organisation',
  'organization',
]);

const metonymNames = new Set(metonyms);

/** Whether a place is named for who sits there: «Downing Street». */
export const isMetonym = (words: readonly string[]): boolean =>
  metonymNames.has(words.join(' ').toLowerCase());

/** How many paragraphs back a body or person that nothing describes is looked for. */
const bareReach = 2;

/** «the company» where no name says that it is one: the body that the article named last. */
function lastBody({ recent }: Cast, { paragraph }: MentionAt): Resolved | null {
  for (let back = recent.length - 1; back >= 0; back--) {
    const { entity, quoted, paragraph: where } = recent[back] as Referent;
    if (paragraph - where > bareReach) return null;
    if (quoted || entity.kind !== 'thing' || isMetonym(entity.words)) continue;
    const because = 'bare description: nearest body';
    return { entity, class: 'organization', certainty: 0.6, because };
  }
  return null;
}

/** «the man»: whoever spoke last without a name, here or in the paragraph before. */
function lastUnnamed(cast: Cast, mention: MentionAt): Resolved | null {
  const entity = lastOf(cast, mention, { only: 'unnamed', within: 1 });
  if (!entity) return null;
  const because = 'bare description: nearest unnamed';
  return { entity, class: classOf(entity), certainty: 0.6, because };
}

/** «the mayor» where nobody was called so: the person whom the article was speaking of. */
function lastPerson(cast: Cast, mention: MentionAt): Resolved | null {
  const entity = lastOf(cast, mention, { only: 'named', within: bareReach });
  if (!entity) return null;
  const because = 'bare description: nearest person';
  return { entity, class: 'person', certainty: 0.5, because };
}

/** The likeliest single person, of those with a name or of those without. */
function lastOf(
  { recent }: Cast,
  { local: { gender }, at, sentence, paragraph }: MentionAt,
  which: Pick<Sought, 'only' | 'within'>,
): Entity | undefined {
  return likeliest(recent, { kind: 'person', gender, at, sentence, paragraph, ...which })?.entity;
}
