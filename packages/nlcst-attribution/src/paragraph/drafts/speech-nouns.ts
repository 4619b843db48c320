import { answeringNouns, pointNouns } from '../../words/en/nouns.js';
import { makingVerbs } from '../../words/en/verbs.js';
import { formsOf } from '../../words/inflect.js';
import { F, N } from '../../words/lexicon.js';
import { Opens } from '../../words/openers.js';
import { contentEnd, finalMark } from '../contents/content-end.js';
import type { CueWord } from '../cues/cues.js';
import { isBe } from '../cues/verb-classes.js';
import { phraseAt } from '../phrases/phrase-at.js';
import { type Phrase, phraseBefore, phraseOf } from '../phrases/phrase-before.js';
import { canSpeak } from '../phrases/speakers.js';
import { subjectBefore } from '../subjects/subject-before.js';
import { has, isFiniteVerb, isNoun, lowerAt, mayBeVerb } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { skip, skipBack } from '../text/walk.js';
import { type Draft, draftOf } from './draft.js';

/** «a part of Ellison's», but «the mayor of Racine's»: behind a preposition, unless it belongs to somebody. */
function ownerBefore(units: Unit[], end: number, low: number): Phrase | null {
  const whole = phraseBefore(units, end, low);
  for (let at = end - 1; whole && at > whole.from; at--) {
    if (!has(units[at], F.preposition) || units[at]?.form.shape !== 'lower') continue;
    if (isNoun(units[at - 1], N.person | N.title | N.organization)) return whole;
    return { ...whole, from: at + 1 };
  }
  return whole;
}

/** Whose noun it is: «Ellison's repeated claim», «their claim». */
function ownerOf(units: Unit[], noun: number): Phrase | null {
  for (let at = noun - 1; at >= 0 && at > noun - longestNoun; at--) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' || has(unit, F.preposition | F.relative)) return null;
    // «her most recent claim»
    if (has(unit, F.determiner) && !/^(?:most|other)$/.test(unit.lower)) return null;
    if (unit.form.possessive) return ownerBefore(units, at + 1, 0);
    if (has(unit, F.possessive)) return phraseOf(at, at + 1);
  }
  return null;
}

/** Words from an owner or maker to the noun. */
const longestNoun = 5;

const making = formsOf(makingVerbs);

/** «Ellison made the point that», «the board has given a firm assurance that»: who makes what the noun names. */
function makerOf(units: Unit[], noun: number): Phrase | null {
  let verb = noun - 1;
  while (
    verb > noun - longestNoun &&
    units[verb]?.kind === 'word' &&
    !making.has(lowerAt(units, verb))
  )
    verb--;
  const made = lowerAt(units, verb);
  // «gave the assurance that», «raised concerns that»
  const many = verb === noun - 1 && isNoun(units[noun], N.plural) && !mayBeVerb(units[noun + 2]);
  const whole = many || /^(?:an?|the)$/.test(lowerAt(units, verb + 1));
  if (!making.has(made) || /ing$/.test(made) || !whole) return null;
  const from = skipBack(units, verb, F.auxiliary | F.adverb | F.negation);
  if (units.slice(from, verb).some((unit) => has(unit, F.negation))) return null;
  const subject = subjectBefore(units, from, 0);
  return subject && canSpeak(units, subject) ? subject : null;
}

/** Whether a phrase behind «by» or «from» is nothing but somebody: not «from dockers to raise the fee». */
const isAgent = (units: Unit[], agent: Phrase): boolean =>
  canSpeak(units, agent) &&
  !units.slice(agent.from, agent.core).some(({ lower }) => lower === 'to');

/** Whose claim it is, or who makes the point. */
function speakerOf(units: Unit[], noun: number): Phrase | null {
  const owner = isNoun(units[noun], N.speech) ? ownerOf(units, noun) : null;
  return owner ?? makerOf(units, noun);
}

const points = new Set([...pointNouns, ...answeringNouns]);

/** Whether a word may hold what is said: «claim», «warning», «point». */
export const mayHold = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  ((unit.form.n & N.speech) !== 0 ||
    ((unit.form.opens & Opens.report) !== 0 && points.has(unit.lower)));

/** «Ellison's claim that the plan failed», «a report that sales fell», «claims by the board that sales fell». */
export function nounDraft(units: Unit[], at: number): Draft | null {
  const agent = agentOf(units, at);
  const behind = agent?.core ?? at + 1;
  // «her answer was that it failed»
  const that = equatedThat(units, behind);
  if (lowerAt(units, that) !== 'that' || that + 1 >= units.length)
    return answeredDraft(units, at, agent);
  if (isNoun(units[at], N.plural) && isBe(units[that + 1])) return null;
  // «no word from the port and that Ellison had left»
  if (isFiniteVerb(units[that + 1]) || has(units[that - 1], F.coordinator)) return null;
  const own = that > behind ? ownerOf(units, at) : speakerOf(units, at);
  const owner = agent ? isAgent(units, agent) && agent : own;
  if (!owner || (that > behind && isWriter(units, owner))) return null;
  const end = finalMark(units);
  const cue: CueWord = { from: at, verb: at, tense: 'none', infinitive: false };
  return draftOf({
    at,
    lemma: (units[at] as Unit).form.stem,
    kind: 'noun',
    subject: owner,
    content: [[that, contentEnd(units, that, end, cue)]],
    certainty: 0.7,
    because: 'noun with “that”',
  });
}

/** «a warning from the board», «claims by the board» */
const agentOf = (units: Unit[], noun: number): Phrase | null =>
  /^(?:by|from)$/.test(lowerAt(units, noun + 1)) ? phraseAt(units, noun + 2) : null;

/** Behind «is», «has been» and their like before “that”; else where the noun ends. */
function equatedThat(units: Unit[], from: number): number {
  const at = skip(units, from, F.auxiliary | F.adverb);
  return at > from && units.slice(from, at).some(isBe) && lowerAt(units, at) === 'that' ? at : from;
}

/** Whose answer, claim or message a noun is, or null: «*Ellison’s* answer», «the answer from *Ellison*». */
export const giverOf = (units: Unit[], noun: number): Phrase | null =>
  mayHold(units[noun]) ? (agentOf(units, noun) ?? ownerOf(units, noun)) : null;

/** «My view», «our position»: nobody is cited. */
export const isWriter = (units: Unit[], { from }: Phrase): boolean =>
  /^(?:my|our|your)$/.test(lowerAt(units, from));

/** «“No more,” was her reply.», «“No more,” came the answer from the board.» */
function answeredDraft(units: Unit[], at: number, agent: Phrase | null): Draft | null {
  const owner = agent ?? ownerOf(units, at);
  if (!owner || isWriter(units, owner)) return null;
  const verb = (agent ? at - 1 : owner.from) - 1;
  const copula = agent ? /^(?:came|comes)$/ : /^(?:is|was)$/;
  const quote = units[verb - 1];
  if (!copula.test(lowerAt(units, verb)) || quote?.kind !== 'quote' || !/[,?!]/.test(quote.stop))
    return null;
  return draftOf({
    at,
    lemma: (units[at] as Unit).form.stem,
    kind: 'noun',
    subject: owner,
    content: [[verb - 1, verb]],
    because: 'noun behind a quotation',
  });
}
