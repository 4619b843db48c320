import type { Word } from '../paragraph/text/tokens.js';
import type { Hearer } from '../types.js';
import {
  audiences,
  companionVerbs,
  dativeVerbs,
  hearerVerbs,
  hearingPronouns,
  insideHearers,
  outletKinds,
  pressPlurals,
  pressWords,
} from '../words/en/hearers.js';
import { nameParticles } from '../words/en/name-words.js';
import { places as placeNames } from '../words/en/places.js';
import { F, N } from '../words/lexicon.js';
import type { Resolver } from './resolve.js';

const places = new Set(placeNames);
const addressing = new Set(hearerVerbs);
const dative = new Set(dativeVerbs);
const companion = new Set(companionVerbs);
const press = new Set(pressWords);
const wholePress = new Set(pressPlurals);
const outlets = new Set(outletKinds);
const audience = new Set(audiences);

/** Names that say whose somebody is: «told *US* officials». */
const countries = /^(?:EU|U\.?[KNS]\.?)$/;

/** What stands before an outlet's kind: «told the Reuters *news* agency». */
const media = new Set(['news', 'television', 'wire']);
const particles = new Set(nameParticles);
const inside = new Set(insideHearers);
const pronouns = new Set(hearingPronouns);

/** Words with which a noun phrase is over. */
const ending = F.preposition | F.relative | F.auxiliary;

/** How many words a hearer's name may have: «told the Harbor City town council». */
const hearerLength = 8;

/** Words of a paragraph on one side of a verb: from it to their sentence's end, or from its beginning up to it. */
interface Beside {
  tokens: readonly Word[];
  from: number;
  last: number;
  /** Where the paragraph begins in the article. */
  offset: number;
}

/** Whom the words behind a verb address: «told reporters», «wrote to the board»; undefined where they address nobody. */
export function addresseeOf(lemma: string, beside: Beside, resolver: Resolver): Hearer | undefined {
  const { tokens, from } = beside;
  const link = tokens[from]?.lower;
  // «admitted to taking the boat» addresses nobody.
  const isLed =
    ((link === 'to' && dative.has(lemma)) || (link === 'with' && companion.has(lemma))) &&
    !/[a-z]ing$/.test(tokens[from + 1]?.value ?? '');
  if (!isLed && !addressing.has(lemma)) return undefined;
  const hearer = addresseeAt(isLed ? { ...beside, from: from + 1 } : beside, resolver);
  // Papers are told; who is warned, reminded, written to or pleaded with acts in the story.
  const reports = lemma === 'tell' || (isLed && link === 'to' && lemma !== 'write');
  return (hearer === 'reporter' || hearer === 'outlet') && !reports ? 'story' : hearer;
}

/** «Moss was told by an aide»: whom the words up to a passive verb stand for; undefined where they are nobody's hearer. */
export function patientOf(
  lemma: string,
  { tokens, from, last, offset }: Beside,
  resolver: Resolver,
): Hearer | undefined {
  const patient = tokens[last - 1];
  if (!patient || last === from || !addressing.has(lemma)) return undefined;
  const { lower, form } = patient;
  if (/^(?:i|we)$/.test(lower) || press.has(form.stem)) return 'reporter';
  if (form.shape === 'lower') return outlets.has(form.stem) ? 'reporter' : 'story';
  if (form.f & F.subject) return 'story';
  let first = last - 1;
  while (first > from && isOfName(tokens[first - 1] as Word)) first--;
  return whoIs(patient, { tokens, from: first, last, offset }, resolver);
}

const isOfName = ({ kind, form }: Word): boolean => kind === 'word' && form.shape !== 'lower';

/** Who the noun phrase there stands for; undefined where none stands there. */
export function addresseeAt(beside: Beside, resolver: Resolver): Hearer | undefined {
  const { tokens, from, last } = beside;
  const opening = tokens[from]?.lower ?? '';
  if (/^(?:me|us)$/.test(tokens[from]?.value ?? '')) return 'reporter';
  if (pronouns.has(opening)) return 'story';
  /** Last word of the name, so far. */
  let named: Word | undefined;
  for (let at = from; at < Math.min(last, from + hearerLength); at++) {
    const word = tokens[at] as Word;
    const { lower, form } = word;
    const { f, stem, shape } = form;
    if (word.kind !== 'word' || (f & ending && lower !== 'of')) break;
    if (audience.has(stem)) return 'public';
    if (f & F.determiner) continue;
    if (shape !== 'lower' || (named && particles.has(lower))) {
      named = word;
      continue;
    }
    // «told this newspaper»: who says so is that newspaper.
    if (outlets.has(stem) || (media.has(lower) && outlets.has(tokens[at + 1]?.form.stem ?? '')))
      return /^(?:our|this)$/.test(opening) ? 'reporter' : 'outlet';
    // «told the Herald *crew*», to whom people on the spot give orders.
    if (named && !countries.test(named.value) && !/^(?:crew|team)$/.test(lower)) break;
    const hearer = hearerByNoun(tokens, from, at);
    if (hearer) return hearer;
  }
  return named && whoIs(named, beside, resolver);
}

/** Whom a noun stands for: who reports or somebody of the story; undefined for any other. */
function hearerByNoun(tokens: readonly Word[], from: number, at: number): Hearer | undefined {
  const { lower, form } = tokens[at] as Word;
  if (wholePress.has(lower)) return isAll(tokens, from, at) ? 'press' : 'reporter';
  if (press.has(form.stem)) return 'reporter';
  const isPart = tokens[at + 1]?.lower === 'of';
  return (form.n & N.person || inside.has(form.stem)) && !isPart ? 'story' : undefined;
}

/** «told reporters», «told the foreign media», but not «told a small group of reporters». */
const isAll = (tokens: readonly Word[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ lower, form }) => lower === 'the' || !(form.f & F.determiner));

/** Who a name behind a verb is: one of the story, another outlet that the article cites, or the one that reports. */
function whoIs(named: Word, { tokens, offset, ...place }: Beside, resolver: Resolver): Hearer {
  const { value, form } = named;
  const name = form.possessive ? value.slice(0, form.stem.length) : value;
  if (resolver.knows(name)) return 'story';
  const first = tokens[place.from] as Word;
  const owner = first.form;
  // «told Ghana's Harbor News»: no paper says so of itself.
  if (owner !== form && owner.possessive && places.has(owner.stem)) return 'outlet';
  const words = tokens.slice(place.from, tokens.indexOf(named)).map((word) => word.value);
  const end = offset + (tokens[place.last - 1]?.end ?? 0);
  const outside = { start: offset + first.start, end };
  return resolver.outlets.isOther([...words, name].join(' '), outside) ? 'outlet' : 'reporter';
}
