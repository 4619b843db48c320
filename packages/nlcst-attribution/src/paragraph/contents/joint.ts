import { answerNouns } from '../../words/en/nouns.js';
import { answerVerbs, refusalVerbs } from '../../words/en/verbs.js';
import { formsOf } from '../../words/inflect.js';
import { F, N, V } from '../../words/lexicon.js';
import type { CueWord } from '../cues/cues.js';
import { isAlsoNoun, isThought, reporting } from '../cues/verb-classes.js';
import { phraseAt } from '../phrases/phrase-at.js';
import { clauseBegins, hasClause } from '../phrases/segments.js';
import { has, isNoun, isPronoun, lowerAt } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { skip, skipAdverbs } from '../text/walk.js';
import { resumesDeeds } from './deeds.js';

/** «and», «but» */
export const isJoint = ({ kind, lower }: Unit): boolean =>
  kind === 'word' && (lower === 'and' || lower === 'but');

/**
 * Whether what stands behind «and» or «but» is no longer said: the speaker says or does something else («… and warned
 * of floods», «… but took no vote»), or leaves something unsaid («… but declined to say why»).
 */
export function goesOnWithout(
  units: Unit[],
  from: number,
  joint: number,
  end: number,
  cue: CueWord,
): boolean {
  if (othersSay(units, from, joint, end)) return true;
  let at = joint + 1;
  while (has(units[at], F.adverb) && !has(units[at], F.determiner)) at++;
  // «…, but she declined to say why»
  if (isPronoun(units[at])) return leavesUnsaid(units, from, at + 1);
  const verb = units[at];
  if (verb?.kind !== 'word' || verb.form.shape !== 'lower') return false;
  return (
    saysNext(units, at, cue) ||
    leavesUnsaid(units, from, at) ||
    resumesDeeds(units, from, joint, at, cue)
  );
}

/** «… it was closed and police said nobody was hurt»: a report of somebody else, behind a whole clause. */
function othersSay(units: Unit[], from: number, joint: number, end: number): boolean {
  const first = joint + 1;
  const core = isPronoun(units[first]) ? first + 1 : (phraseAt(units, first)?.core ?? end);
  if (core >= end || units[first]?.lower === 'that' || !hasClause(units, from, joint)) return false;
  let at = skip(units, core, F.adverb | F.auxiliary);
  const verb = units[at];
  if (verb?.kind !== 'word' || verb.form.shape !== 'lower') return false;
  const { v, lemma } = verb.form;
  if (!(v & V.clause) || isThought(lemma)) return false;
  // «police say»
  if (!(v & (V.past | V.third)) && !isNoun(units[core - 1], N.plural)) return false;
  // «told them it was closed»
  if (v & V.tell && has(units[at + 1], F.object) && !has(units[at + 1], F.possessive)) at++;
  const next = units[at + 1];
  return next?.kind === 'quote' || next?.lower === 'that' || clauseBegins(units, at + 1, end);
}

/** A verb of saying in the form of the one before it: «said it was old and warned of floods». */
function saysNext(units: Unit[], at: number, cue: CueWord): boolean {
  const { form } = units[at] as Unit;
  return (
    (form.v & mainForm(units, cue)) !== 0 &&
    (form.v & reporting) !== 0 &&
    !isNoun(units[at], N.plural | N.singular) &&
    !isThought(form.lemma) &&
    // «insults and attacks.»
    !(isAlsoNoun(form.lemma) && (units[at + 1]?.kind ?? 'mark') === 'mark')
  );
}

/** The form of a verb that goes with the one before: «*was telling* them it was old and *warned* of floods». */
function mainForm(units: Unit[], { from, verb, tense, infinitive }: CueWord): number {
  const { lower: first } = units[from] ?? { lower: '' };
  if (/^(?:did|was|were)/.test(first)) return V.past;
  if (/^(?:does|is)/.test(first)) return V.third | V.ing;
  // «declined to confirm the report but said …»
  if (infinitive) return refusals.has(lowerAt(units, from - 1)) ? V.past : 0;
  return (units[verb]?.form.v ?? 0) & (tense === 'participle' ? V.ing : V.past | V.third);
}

/** «declined to say why», «would not elaborate», «did not give details»; not «might help but would not explain all» */
function leavesUnsaid(units: Unit[], from: number, at: number): boolean {
  const lower = lowerAt(units, at);
  if (lower.startsWith('would') && units.slice(from, at).some((unit) => has(unit, F.modal)))
    return false;
  const open = refusals.has(lower) ? 'to' : auxiliaries.test(lower) ? 'not' : '';
  if (open === '') return false;
  const contracted = /n['’]t$/.test(lower);
  if (!contracted && lowerAt(units, at + 1) !== open) return false;
  const verb = skipAdverbs(units, at + (contracted ? 1 : 2));
  if (telling.has(lowerAt(units, verb))) return true;
  if (!/^(?:give|go|offer|provide)$/.test(lowerAt(units, verb))) return false;
  return units.slice(verb + 1, verb + 4).some((noun) => details.has(noun.lower));
}

const auxiliaries = /^(?:did|do|does|would)(?:n['’]t)?$/;

const refusals = formsOf(refusalVerbs);

const telling = new Set(answerVerbs);

const details = new Set(answerNouns);
