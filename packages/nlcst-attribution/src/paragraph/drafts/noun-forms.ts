import { F, N, V } from '../../words/lexicon.js';
import { opensRelative } from '../contents/adverbial.js';
import type { VerbGroup } from '../cues/cues.js';
import { isAlsoNoun, isShowing } from '../cues/verb-classes.js';
import { numberOf } from '../phrases/number.js';
import type { Phrase } from '../phrases/phrase-before.js';
import { has, isName, isPronoun, lowerAt, mayBeVerb } from '../text/look.js';
import type { Unit } from '../text/units.js';

/**
 * Whether the verb's number agrees with its subject: «officials claims» and «the senator claim» are no clauses. «Officials
 * says» is a slip of the pen: nothing but a verb ends so.
 */
export function agrees(units: Unit[], group: VerbGroup, subject: Phrase): boolean {
  const { n, v } = units[group.verb]?.form ?? { n: 0, v: 0 };
  if (group.tense !== 'present' || group.from < group.verb) return true;
  const number = numberOf(units, subject);
  if (v & V.third) return number !== 'many' || n === 0;
  return number !== 'one';
}

/**
 * Whether a form that is a noun as well is the noun where it stands: «the swing states that have a port», «a private
 * email that», «the most basic question: …».
 *
 * @param subject what stands before the form, taken for its subject
 */
export function isNounHere(units: Unit[], { from, verb }: VerbGroup, subject: Phrase): boolean {
  if (units[verb + 1]?.lower === 'that' && opensRelative(units, verb + 1)) return true;
  // «Soviet states and neighbors»
  if (has(units[verb + 1], F.coordinator) && !isPronoun(units[subject.from])) return true;
  if (subject.from > verb || isPronoun(units[subject.from]) || units[from - 1]?.lower === 'who')
    return false;
  if (isBehindQuotation(units, subject.from)) return false;
  const head = subjectHead(units, subject);
  const last = subject.core - 1;
  // «dismissed claims that»
  if (last > subject.from && isPastVerb(units[last])) return true;
  const headless = !mayBeHead(units[head]) && !rareNouns.has((units[verb] as Unit).lower);
  if (headless || (last > head && isAdjectival(units[last]))) return true;
  // «a series of executive orders»: a person would have an article.
  return has(units[last - 1], F.preposition) && adjectival.test(units[last]?.lower ?? '');
}

const isPastVerb = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  unit.form.shape === 'lower' &&
  unit.form.n === 0 &&
  ((unit.form.v & V.past) !== 0 || has(unit, F.finite));

/** «“It is over,” a voice-over states»: a new phrase right behind a quotation. */
const isBehindQuotation = (units: Unit[], from: number): boolean =>
  (has(units[from], F.determiner | F.possessive) || isName(units[from])) &&
  /^[,?!]$/.test(units[from - 1]?.stop ?? '');

/** Forms that are seldom a noun: behind them the subject may be a word that no list knows, «the average shows». */
const rareNouns = new Set(['finds', 'shows']);

/** Verbs of speech with people, of other things with things: «the vote underscored the split», «the storm threatens to». */
const ofThings = new Set(['demonstrate', 'hint', 'threaten', 'underscore']);

/** Whether the subject is a thing that a verb says nothing of but what it does: «the vote underscored the split». */
export const isThingsDoing = (units: Unit[], { lemma }: VerbGroup, subject: Phrase): boolean =>
  ofThings.has(lemma) && !mayBeHead(units[subjectHead(units, subject)]);

/** The noun that a phrase is about: «officials» in «officials in the county», «poll» in «a poll released on Monday». */
function subjectHead(units: Unit[], { from, core }: Phrase): number {
  let head = from;
  for (let at = from; at < core; at++) {
    const unit = units[at] as Unit;
    if (at > from && (has(unit, F.preposition | F.relative) || unit.kind === 'mark')) break;
    const ends = has(unit, F.adverb) || (mayBeVerb(unit) && unit.form.n === 0);
    if (at > from && ends && mayBeHead(units[head])) break;
    if (unit.kind === 'word') head = at;
  }
  return head;
}

/** Whether a word can be the head of a subject that speaks, as far as the lists tell. */
function mayBeHead(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word') return false;
  const { f, n } = unit.form;
  if (isName(unit) || /^\d/.test(unit.lower)) return true;
  if (f & (F.quantifier | F.object | F.subject | F.day | F.time)) return true;
  if (n & (N.person | N.organization | N.document | N.speech | N.title)) return true;
  return /[^s]s$/.test(unit.lower) && !unit.form.possessive;
}

/** An adjective, by its ending, or one of a few without any: a noun must follow it. */
const adjectival =
  /(?:[^es]al|iest|ful|able|ible|ic|ive|less|ous)$|-(?!old$)|^(?:main|other|own|private|same|(?:bigg|great|larg|lat|long|new|strong)est)$/;

const isAdjectival = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  unit.form.shape === 'lower' &&
  unit.form.n === 0 &&
  adjectival.test(unit.lower);

const isPluralCount = (unit: Unit): boolean =>
  /^\d/.test(unit.lower) ||
  (has(unit, F.quantifier) &&
    !/^(?:another|each|either|neither|one)$|(?:body|one)$/.test(unit.lower));

/** «the final say on it»: a noun behind an adjective alone. */
function isFinalSay(units: Unit[], verb: number): boolean {
  if (units[verb]?.lower !== 'say' || !/^(?:in|on|over)$/.test(lowerAt(units, verb + 1)))
    return false;
  const before = units[verb - 1];
  const bare = isAdjectival(before) || before?.lower === 'last';
  return bare && has(units[verb - 2], F.determiner | F.possessive);
}

/** Verbs that «of» may follow: «boasts of it». */
const beforeOf = new Set(['boast', 'read', 'warn', 'write']);

/** Whether a verb form is the noun of what seems its subject: «one of the central claims», «Republican claims of fraud». */
export function isNounOf(units: Unit[], group: VerbGroup, { from, core }: Phrase): boolean {
  if (group.from !== group.verb || core !== group.verb || isBehindQuotation(units, from))
    return false;
  const { v } = (units[group.verb] as Unit).form;
  if (isFinalSay(units, group.verb)) return true;
  if (v & (V.past | V.ing) || !isAlsoNoun(group.lemma) || isShowing(group.lemma)) return false;
  if (units[group.verb + 1]?.lower === 'of' && !beforeOf.has(group.lemma)) return true;
  const last = units[core - 1] as Unit;
  // «a May 3, 2012 email»
  if (v & V.base && /^\d{4}$/.test(last.lower)) return true;
  // «two claims», but not «each claims» and «Section 2 states»
  const section = isName(units[core - 2]) && !has(units[core - 2], F.month);
  if (v & V.third && isPluralCount(last) && !section) return true;
  if (last.form.shape === 'title' || last.form.n !== 0 || last.form.f !== 0) return false;
  // «Ellison's old claim», but not «Ellison's folks claim»
  const owner = units[core - 2];
  const owned = owner?.form.possessive || has(owner, F.possessive);
  if (owned && v & V.base && !last.lower.endsWith('s')) return true;
  if (!isAdjectival(last)) return false;
  for (let at = from; at < core; at++)
    if (has(units[at], F.determiner | F.possessive | F.quantifier) || units[at]?.form.possessive)
      return true;
  return false;
}
