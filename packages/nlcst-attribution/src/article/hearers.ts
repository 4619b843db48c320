import { citedByOutlet } from '../paragraph/cited.js';
import { isCiting } from '../paragraph/cues.js';
import type { Word } from '../paragraph/tokens.js';
import type { Cue, Hearer, Span } from '../types.js';
import {
  actingVerbs,
  audiences,
  claimedThings,
  dativeVerbs,
  hearerVerbs,
  hearingPronouns,
  insideHearers,
  interviewVerbs,
  occasionPrepositions,
  pressWords,
  publicOccasions,
  stanceVerbs,
  thinkingVerbs,
} from '../words/en/hearers.js';
import { F, N } from '../words/lexicon.js';
import type { Linked } from './linked.js';
import type { Placed, Resolver } from './resolve.js';

const thinking = new Set(thinkingVerbs);
const acting = new Set(actingVerbs);
const stances = new Set(stanceVerbs);
const addressing = new Set(hearerVerbs);
const dative = new Set(dativeVerbs);
const claimed = new Set(claimedThings);
const press = new Set(pressWords);
const audience = new Set(audiences);
const inside = new Set(insideHearers);
const pronouns = new Set(hearingPronouns);
const occasions = new Set(publicOccasions);
const leading = new Set(occasionPrepositions);

/** Words with which a noun phrase is over. */
const ending = F.preposition | F.relative | F.auxiliary;

/** How many words an occasion's name may have: «at a crowded campaign rally». */
const occasionLength = 5;
/** How many words a hearer's name may have: «told the Harbor City town council». */
const hearerLength = 5;

/** Who the words of an attribution were for, as far as its own sentence tells. */
export function hearerOf(
  { attribution, link }: Linked,
  { reading }: Placed,
  resolver: Resolver,
): Hearer {
  const { cue, source, content } = link;
  const { tokens } = reading;
  const sentence = reading.sentences[link.sentence];
  if (!sentence || !attribution.cue) return 'unknown';
  if (link.because === citedByOutlet) return 'outlet';
  if (/\bprivately\b/.test(cue.text) || interviewed.test(attribution.source?.text ?? ''))
    return 'reporter';
  const indexAt = (offset: number): number => {
    let at = sentence.first;
    while (at < sentence.last && (tokens[at] as Word).start < offset) at++;
    return at;
  };
  // «an inspector's report that»: what was written for all to read.
  if (cue.kind === 'noun' && occasions.has(cue.lemma)) return 'public';
  if (cue.kind === 'verb') {
    const first = indexAt(cue.start);
    if (thinking.has(cue.lemma) || isSupposed(tokens, first)) return 'nobody';
    if (tokens[first - 1]?.lower === 'as' && isCitedThere(tokens, sentence.first, first))
      return 'outlet';
    const addressee = addresseeOf(cue, tokens, indexAt(cue.end), sentence.last, resolver);
    if (addressee) return addressee;
    if (acting.has(cue.lemma) || claims(cue, tokens[indexAt(cue.end)])) return 'public';
    if (attribution.kind === 'indirect' && stances.has(cue.lemma)) return 'public';
  }
  const opening = source && source.start < cue.start ? source : cue;
  const closing = source && source.end > cue.end ? source : cue;
  const isPublic =
    opensAtOccasion(tokens, sentence.first, indexAt(opening.start)) ||
    namesOccasion(tokens, indexAt(closing.end), sentence.last, content);
  return isPublic ? 'public' : 'unknown';
}

/** «the experts I spoke to»: whom the writer met. */
const interviewed = new RegExp(`\\b(?:I|we)\\s(?:${interviewVerbs.join('|')})\\b`);

/** «a dealer *would say* no»: nobody has said it. Not «would say only that», which is a refusal to say more. */
const isSupposed = (tokens: readonly Word[], cue: number): boolean =>
  tokens[cue]?.lower === 'would' &&
  !tokens.slice(cue, cue + 4).some(({ lower }) => lower === 'only' || lower === 'not');

/** «The Herald quoted an aide as saying»: whether somebody is cited before «as saying». */
const isCitedThere = (tokens: readonly Word[], first: number, cue: number): boolean =>
  tokens.slice(Math.max(first, cue - longestCited), cue).some(isCiting);

const longestCited = 14;

/** «a gunman claiming allegiance», «the group claimed responsibility». */
const claims = ({ lemma }: Cue, behind: Word | undefined): boolean =>
  lemma === 'claim' && claimed.has(behind?.lower ?? '');

/** Who a verb's hearer is: «told reporters», «wrote to the board»; undefined where it has none. */
function addresseeOf(
  { lemma }: Cue,
  tokens: readonly Word[],
  from: number,
  last: number,
  resolver: Resolver,
): Hearer | undefined {
  const isLed = dative.has(lemma) && tokens[from]?.lower === 'to';
  if (!isLed && !addressing.has(lemma)) return undefined;
  const hearer = addresseeAt(tokens, isLed ? from + 1 : from, last, resolver);
  // Papers are told; who is warned, reminded or written to acts in the story.
  const reports = lemma === 'tell' || (isLed && lemma !== 'write');
  return hearer === 'reporter' && !reports ? 'story' : hearer;
}

/** Who the noun phrase from an index on stands for; undefined where none stands there. */
function addresseeAt(
  tokens: readonly Word[],
  from: number,
  last: number,
  resolver: Resolver,
): Hearer | undefined {
  const opening = tokens[from]?.lower ?? '';
  if (opening === 'me' || opening === 'us') return 'reporter';
  if (pronouns.has(opening)) return 'story';
  /** Last word of the name, so far. */
  let named: Word | undefined;
  for (let at = from; at < Math.min(last, from + hearerLength); at++) {
    const word = tokens[at] as Word;
    const { f, n, stem, shape } = word.form;
    if (word.kind !== 'word' || (f & ending && word.lower !== 'of')) break;
    if (audience.has(stem)) return 'public';
    if (f & F.determiner) continue;
    if (shape !== 'lower') {
      named = word;
      continue;
    }
    if (named) break;
    if (press.has(stem)) return 'reporter';
    const isPart = tokens[at + 1]?.lower === 'of';
    if ((n & N.person || inside.has(stem)) && !isPart) return 'story';
  }
  if (!named) return undefined;
  const { possessive, stem } = named.form;
  return resolver.knows(possessive ? named.value.slice(0, stem.length) : named.value)
    ? 'story'
    : 'reporter';
}

/** «At a rally on Monday, officials said»: the sentence opens with an occasion, and nobody speaks before the source. */
function opensAtOccasion(tokens: readonly Word[], first: number, to: number): boolean {
  if (!leading.has(tokens[first]?.lower ?? '')) return false;
  for (let at = first; at < to; at++) {
    const { form } = tokens[at] as Word;
    if (form.v !== 0 && form.n === 0) return false;
  }
  return namesOccasion(tokens, first, to, []);
}

/** Whether an occasion at which everybody hears stands there before the first mark, beside the content. */
function namesOccasion(
  tokens: readonly Word[],
  from: number,
  to: number,
  content: readonly Span[],
): boolean {
  let reach = 0;
  for (let at = from; at < to; at++) {
    const { kind, lower, form, start } = tokens[at] as Word;
    if (content.some((span) => span.start <= start && start < span.end)) {
      reach = 0;
      continue;
    }
    if (kind === 'punctuation') return false;
    if (leading.has(lower)) reach = occasionLength;
    else if (reach-- > 0 && occasions.has(form.stem)) return true;
  }
  return false;
}
