import { isCiting } from '../paragraph/cues/verb-classes.js';
import { citedByOutlet } from '../paragraph/drafts/cited.js';
import { passiveBy } from '../paragraph/drafts/passive.js';
import { heldAsStance } from '../paragraph/drafts/stance.js';
import type { LocalMention } from '../paragraph/mentions/mentions.js';
import type { Word } from '../paragraph/text/tokens.js';
import type { Cue, Hearer, Sentence, Span } from '../types.js';
import { months } from '../words/en/function-words.js';
import {
  confidedVerbs,
  discreetWords,
  emergencyNouns,
  emergencyVerbs,
  interviewVerbs,
  officeHolders,
  publicServices,
  thinkingVerbs,
} from '../words/en/hearers.js';
import { formsOf, singularOf } from '../words/inflect.js';
import { N } from '../words/lexicon.js';
import { acting, isPublicAct } from './acts.js';
import { addresseeAt, addresseeOf, patientOf } from './addressees.js';
import { isVagueModifier } from './classes.js';
import type { Linked, Placed } from './linked.js';
import { relayedIn } from './nesting.js';
import { isIn, namesOccasion, opensAtOccasion, upToMarks } from './occasions.js';
import type { Resolver } from './resolve.js';

const thinking = new Set(thinkingVerbs);
const confided = new Set(confidedVerbs);
const offices = new Set(officeHolders);
const discreet = new Set(discreetWords);
const emergencies = new Set([...emergencyNouns, ...formsOf(emergencyVerbs)]);
const services = new Set(publicServices);

/** Says of each attribution, in the order of the text, who its words were for, as far as its own sentence tells. */
export function tellHearers(
  kept: readonly Linked[],
  paragraphs: readonly Placed[],
  resolver: Resolver,
  text: string,
): void {
  const relayed = relayedIn(
    kept.map(({ attribution }) => attribution),
    text,
  );
  let before: Linked | undefined;
  for (const one of kept) {
    const { attribution } = one;
    attribution.hearer = hearerOf(one, paragraphs[one.paragraph] as Placed, resolver);
    if (/^(?:reporter|unknown)$/.test(attribution.hearer) && relayed.has(attribution))
      attribution.hearer = 'outlet';
    else if (attribution.hearer === 'unknown' && before && goesOnFrom(before, one))
      attribution.hearer = before.attribution.hearer;
    before = one;
  }
}

/** «told the crew it was over, *adding* that», «announced a suit, *claiming* he was ill»: the same act goes on before the same ears. */
const goesOnFrom = (
  { attribution: before, link: { sentence } }: Linked,
  { attribution, link }: Linked,
): boolean =>
  attribution.cue?.tense === 'participle' &&
  attribution.source === before.source &&
  sentence === link.sentence &&
  (before.hearer === 'public'
    ? before.cue?.lemma === 'argue' || acting.has(before.cue?.lemma ?? '')
    : before.hearer === 'story' && before.cue?.lemma === 'tell');

function hearerOf(linked: Linked, placed: Placed, resolver: Resolver): Hearer {
  const { attribution, link } = linked;
  const { cue, source, content } = link;
  const { tokens, sentences } = placed.reading;
  const sentence = sentences[link.sentence];
  if (!sentence || !attribution.cue) return 'unknown';
  const text = attribution.source?.text ?? '';
  if (link.because === heldAsStance) return 'nobody';
  if (link.because === citedByOutlet || cited.test(text)) return 'outlet';
  if (toPress.test(text)) return 'press';
  if (/\bprivately\b/.test(cue.text) || interviewed.test(text)) return 'reporter';
  // «an inspector's report that», «any suggestion by an aide that»: known before it is written of.
  if (cue.kind === 'noun') return 'public';
  const told = cue.kind === 'verb' && hearerByVerb(linked, placed, sentence, resolver);
  if (told) return told;
  const first = indexAt(cue.start, tokens, sentence);
  if (cue.kind === 'phrase' && isReported(tokens, first)) return 'outlet';
  const opening = source && source.start < cue.start ? source : cue;
  const from = indexAt(opening.start, tokens, sentence);
  // «The agency quoted an aide who said that it failed»
  if (isCiting(tokens[from - 1])) return 'outlet';
  const spoken = spokenTo(
    placed,
    from,
    Math.min(sentence.last, from + besideLength),
    content,
    resolver,
  );
  if (spoken) return spoken;
  const closing = source && source.end > cue.end ? source : cue;
  const behind = indexAt(closing.end, tokens, sentence);
  if (isCredited(tokens, behind)) return 'outlet';
  const isPublic =
    opensAtOccasion(tokens, sentence.first, from) ||
    namesOccasion(
      tokens,
      behind,
      sentence.last,
      attribution.kind === 'mixed' ? upToMarks(tokens, sentence, content) : content,
    );
  if (isPublic) return 'public';
  const words = tokens.slice(sentence.first, sentence.last);
  if (!source || !holdsOffice(source)) return 'unknown';
  if (cue.tense === 'perfect') return 'public';
  const isAnnounced =
    [...source.modifiers, owner.exec(text)?.[1] ?? ''].some((word) => services.has(word)) ||
    tellsOfEmergency(words, content);
  return isAnnounced ? 'press' : 'unknown';
}

/** How many words from who speaks or from the verb it may stand whom they speak to. */
const besideLength = 40;

/** «An aide, *speaking to the Mosaic news agency*, said that it failed»: who is addressed outside of the words told. */
function spokenTo(
  { reading: { tokens }, start }: Placed,
  from: number,
  last: number,
  content: readonly Span[],
  resolver: Resolver,
): Hearer | undefined {
  for (let at = from + 1; at < last - 2; at++) {
    const { lower, start: place } = tokens[at] as Word;
    if ((lower !== 'speaking' && lower !== 'talking') || isIn(content, place)) continue;
    if (tokens[at - 1]?.value !== ',' || !/^(?:to|with)$/.test(tokens[at + 1]?.lower ?? ''))
      continue;
    return addresseeAt({ tokens, from: at + 2, last, offset: start }, resolver);
  }
  return undefined;
}

/** Index of the first word of a sentence that is not before a place. */
function indexAt(offset: number, tokens: readonly Word[], { first, last }: Sentence): number {
  let at = first;
  while (at < last && (tokens[at] as Word).start < offset) at++;
  return at;
}

/** Who heard it by the verb and whom it addresses; undefined where neither tells. */
function hearerByVerb(
  linked: Linked,
  { reading, start }: Placed,
  sentence: Sentence,
  resolver: Resolver,
): Hearer | undefined {
  const { tokens } = reading;
  const { attribution, link } = linked;
  const { cue, source, content } = link;
  const first = indexAt(cue.start, tokens, sentence);
  const from = indexAt(cue.end, tokens, sentence);
  if (isSupposed(tokens, first)) return 'nobody';
  if (thinking.has(cue.lemma))
    return isConfided(cue, source, attribution.source?.text ?? '') ? undefined : 'nobody';
  if (tokens[first - 1]?.lower === 'as' && isCitedThere(tokens, sentence.first, first))
    return 'outlet';
  const before = { tokens, from: sentence.first, last: first, offset: start };
  const behind = { tokens, from, last: sentence.last, offset: start };
  const isPassive = link.because === passiveBy;
  const addressee = isPassive
    ? patientOf(cue.lemma, before, resolver)
    : addresseeOf(cue.lemma, behind, resolver);
  if (addressee === 'reporter') {
    const around = tokens.slice(sentence.first, sentence.last);
    const told = around.map(({ lower, start }) => (isIn(content, start) ? ',' : lower)).join(' ');
    // Who does not know that somebody reports tells no reporter.
    if (/\bundercover\b/.test(told)) return 'story';
    if (longAgo.test(told)) return 'outlet';
  }
  if (addressee) return addressee;
  // «would not say, citing privacy»: it gives the ground of what stands beside it.
  if (cue.lemma === 'cite' && cue.tense === 'participle') return 'public';
  const behindSource = source ? indexAt(source.end, tokens, sentence) : first;
  return isPublicAct(linked, tokens, { first, from, behindSource }) ? 'public' : undefined;
}

/**
 * «Ellison's aides *believe* that it failed», «people close to her *feared* that»: what those around somebody hold is known
 * from them alone; an office's and a party's people hold it for all to see.
 */
const isConfided = ({ lemma }: Cue, source: LocalMention | null, text: string): boolean =>
  source?.number === 'many' &&
  confided.has(lemma) &&
  (surroundSomebody(source) || besideSomebody.test(text));

/** «his aides», «Ellison's allies», «Ellison allies» */
const surroundSomebody = ({ headWord, determiner, modifiers, n }: LocalMention): boolean =>
  (n & N.insider) !== 0 &&
  !offices.has(headWord) &&
  (/^(?:her|his|their)$/.test(determiner) || !modifiers.every(isVagueModifier));

/** «people close to her» */
const besideSomebody = /^(?:people|those)\s(?:around|close\sto)\s/i;

/** «*previously* told the Herald», «told the Herald *in January*»: what was reported before, and is told again. */
const longAgo = new RegExp(
  `previously told|told (?!me |us )[^,]* in (?:20\\d\\d|${months.join('|')})\\b`,
);

/** «officials», «local police officials»: people in office as one, and not one or some of them. */
const holdsOffice = ({ headWord, determiner, modifiers }: LocalMention): boolean =>
  offices.has(headWord) &&
  (determiner === '' || determiner === 'the') &&
  !modifiers.some((word) => discreet.has(word));

/** «officials of the *race*» */
const owner = /^\S+\s(?:at|of)\sthe\s(?:\S+\s)?(\S+)$/;

/** Whether words are about an emergency. */
const tellsOfEmergency = (words: readonly Word[], content: readonly Span[]): boolean =>
  words.some(
    ({ lower, start }) =>
      (emergencies.has(lower) || emergencies.has(singularOf(lower))) && isIn(content, start),
  );

/** «The Herald reported, *according to* two aides»: whom another outlet has it from. */
const isReported = (tokens: readonly Word[], cue: number): boolean =>
  tokens[cue - 1]?.value === ',' && tokens[cue - 2]?.lower === 'reported';

/** «an envoy said, *as reported by* the Mosaic agency». */
const isCredited = (tokens: readonly Word[], at: number): boolean =>
  tokens[at]?.value === ',' &&
  tokens[at + 1]?.lower === 'as' &&
  tokens[at + 2]?.lower === 'reported' &&
  tokens[at + 3]?.lower === 'by';

/** «the experts I spoke to»: whom the writer met. */
const interviewed = new RegExp(`\\b(?:I|we)\\s(?:${interviewVerbs.join('|')})\\b`);

/** «relatives who spoke to reporters at the port»: to all who report. */
const toPress = /\bwho\s(?:spoke|talked)\s(?:to|with)\s(?:journalists|reporters)\b/;

/** «an aide quoted by The Herald», «a source cited in the report», «state media quoted two aides», «interviewed by Harbor radio». */
const cited =
  /\b(?:cited\s(?:by|in)|quoted|interviewed\sby\s(?:\S+\s){1,3}(?:magazine|(?:news)?paper|radio|television|TV))\b/;

/** «a dealer *would say* no»: nobody has said it. Not «would say only that», which is a refusal to say more. */
const isSupposed = (tokens: readonly Word[], cue: number): boolean =>
  tokens[cue]?.lower === 'would' &&
  tokens[cue + 1]?.lower !== 'not' &&
  !tokens.slice(cue, cue + 4).some(({ lower }) => lower === 'only');

/** «The Herald quoted an aide as saying»: whether somebody is cited before «as saying». */
const isCitedThere = (tokens: readonly Word[], first: number, cue: number): boolean =>
  tokens.slice(Math.max(first, cue - longestCited), cue).some(isCiting);

/** Words from who is cited to «saying». */
const longestCited = 14;
