import type { Cue } from '../../types.js';
import { doForms, haveForms } from '../../words/en/function-words.js';
import { attributiveParticiples, ingNounVerbs } from '../../words/en/verbs.js';
import { F, N, V } from '../../words/lexicon.js';
import { endsLikeAdverb, has, isMark, isName, isNoun, isWhere, lowerAt } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { isAlsoNoun, isBe } from './verb-classes.js';

/** The word that tells of speech, with what belongs to it: a verb's group, or the noun of «her claim that» alone. */
export interface CueWord {
  /** First unit of the group and the word itself. */
  from: number;
  verb: number;
  tense: Cue['tense'];
  /** «to say». */
  infinitive: boolean;
}

/** A verb of speech with its auxiliaries and adverbs: «has not repeatedly said». */
export interface VerbGroup extends CueWord {
  lemma: string;
  v: number;
  negated: boolean;
  modal: boolean;
  /** «was told», «is said». */
  passive: boolean;
  /** A pronoun contracted with the auxiliary is the subject: «he's said». */
  contracted: boolean;
}

/** The group of a verb that no list has for a verb of speech: «is» in «is sure». What is not said of it does not hold. */
export const groupOf = (
  parts: Pick<VerbGroup, 'from' | 'verb' | 'lemma' | 'tense'> & Partial<VerbGroup>,
): VerbGroup => ({
  v: 0,
  negated: false,
  modal: false,
  passive: false,
  infinitive: false,
  contracted: false,
  ...parts,
});

const attributive = new Set(attributiveParticiples);

const have = new Set(haveForms);
const does = new Set(doForms);
const nounsInIng = new Set(ingNounVerbs);

/** The verb group that ends in the speech verb at `verb`, or null where the word is no verb there. */
export function verbGroupAt(units: Unit[], verb: number): VerbGroup | null {
  const { v, lemma, shape } = (units[verb] as Unit).form;
  // «think tanks»
  if (lemma === 'think' && /^tanks?$/.test(lowerAt(units, verb + 1))) return null;
  if (shape !== 'lower' && !(verb === firstWord(units) && shape === 'title')) return null;
  const left = auxiliariesBefore(units, verb);
  const tense = tenseOf(units, verb, left);
  if (tense === null) return null;
  const { from, auxiliary, modal, infinitive, contracted } = left;
  // «declined commenting on it»
  const refused = (v & V.ing) !== 0 && tense === 'participle' && isRefusing(units[from - 1]);
  return {
    from,
    verb,
    lemma,
    v,
    tense,
    negated: left.negated || refused,
    modal,
    passive: auxiliary === 'be' && (v & (V.past | V.participle)) !== 0,
    infinitive,
    contracted,
  };
}

const isRefusing = (unit: Unit | undefined): boolean =>
  /^(?:avoid|declin)(?:ed|es|ing)$/.test(unit?.lower ?? '');

/** What stands before a verb and belongs to its group. */
interface Auxiliaries
  extends Pick<VerbGroup, 'from' | 'negated' | 'modal' | 'infinitive' | 'contracted'> {
  /** The one nearest to the verb. */
  auxiliary: 'be' | 'have' | 'do' | 'modal' | null;
}

function auxiliariesBefore(units: Unit[], verb: number): Auxiliaries {
  const { v } = (units[verb] as Unit).form;
  let from = verb;
  let negated = false;
  let modal = false;
  let infinitive = false;
  let contracted = false;
  let auxiliary: Auxiliaries['auxiliary'] = null;
  for (let at = verb - 1; at >= 0; at--) {
    const before = units[at] as Unit;
    if (before.kind !== 'word') break;
    const { f } = before.form;
    const own = auxiliaryOf(before);
    if (own) {
      auxiliary ??= own;
      modal ||= own === 'modal';
      negated ||= before.lower.endsWith("n't") || before.lower === 'cannot';
      from = at;
    } else if (before.lower === 'to' && v & V.base) {
      infinitive = true;
      from = at;
      negated ||= /^(?:declin|refus)/.test(lowerAt(units, at - 1));
      break;
    } else if (f & F.adverb || endsLikeAdverb(before) || isFloating(units, at)) {
      negated ||= (f & F.adverb) !== 0 && (f & F.negation) !== 0;
    } else {
      contracted = (f & F.contraction) !== 0;
      const opener = contracted ? at + 1 : interruptedFrom(units, { verb, from }, at);
      if (opener < 0) break;
      auxiliary ??= contracted ? contractedWith(before, v) : 'have';
      from = opener;
      break;
    }
  }
  // «which it previously had said was over»
  if (from < verb && !infinitive && !contracted && isPlainAdverb(units[from - 1])) from--;
  // Adverbs alone belong to the group too: «repeatedly said», «once said», but not «at once said».
  const isOwn = (at: number) =>
    isPlainAdverb(units[at]) || (lowerAt(units, at) === 'once' && lowerAt(units, at - 1) !== 'at');
  if (from === verb) while (from > 0 && isOwn(from - 1)) from--;
  return { from, negated, modal, infinitive, contracted, auxiliary };
}

function auxiliaryOf(unit: Unit): Auxiliaries['auxiliary'] {
  const { lower, form } = unit;
  if (form.f & F.modal && form.shape === 'lower') return 'modal';
  if (isBe(unit)) return 'be';
  if (have.has(lower)) return 'have';
  return does.has(lower) ? 'do' : null;
}

/** The auxiliary in «he’s saying», «she’s said», «they’d say». */
function contractedWith({ lower }: Unit, v: number): 'be' | 'have' | 'modal' {
  if (/'(?:re|m)$/.test(lower)) return 'be';
  if (lower.endsWith("'s")) return v & V.ing ? 'be' : 'have';
  return /'(?:ve|d)$/.test(lower) ? 'have' : 'modal';
}

/** The tense of a verb behind its auxiliaries, or null where the word is no verb. */
function tenseOf(units: Unit[], verb: number, left: Auxiliaries): Cue['tense'] | null {
  const { v } = (units[verb] as Unit).form;
  if (v & V.ing) return tenseOfIng(units, verb, left);
  const past = (v & (V.past | V.participle)) !== 0;
  if (left.auxiliary === 'have') {
    // «have claims in the area»
    if (!past) return null;
    return units[left.from]?.lower === 'having' ? 'participle' : 'perfect';
  }
  if (left.auxiliary === 'be') return past ? 'past' : null;
  if (left.auxiliary || left.infinitive) return v & V.base ? 'other' : null;
  if (isNounBehind(units, verb, left.from)) return null;
  if (v & V.past) return isAttributiveHere(units, verb, left.from) ? null : 'past';
  return v & (V.third | V.base) ? 'present' : null;
}

/** «is saying», «…, telling voters»; null for «a writing partner», «the board’s reporting rules». */
function tenseOfIng(
  units: Unit[],
  verb: number,
  { from, auxiliary, modal }: Auxiliaries,
): Cue['tense'] | null {
  const before = units[from - 1];
  // «the shooting of two boys», «a long shooting spree»
  const { lemma } = (units[verb] as Unit).form;
  const described = before?.form.n === 0 && has(units[from - 2], F.determiner);
  if (!auxiliary && nounsInIng.has(lemma) && (units[verb + 1]?.lower === 'of' || described))
    return null;
  // «is saying», but «should be saying»
  if (auxiliary === 'be') return modal ? 'other' : 'present';
  if (has(before, F.determiner | F.possessive)) return null;
  // «the mayor’s thinking», «the board’s reporting rules», but «the mayor’s calling it a joke»
  if (before?.form.possessive && !opensObject(units[verb + 1])) return null;
  // «a writing partner», but not «…, telling voters», «with Ellison telling voters», «by slamming voters».
  const { v } = (units[verb] as Unit).form;
  const led = before?.kind === 'mark' || before?.lower === 'by' || (v & V.tell) !== 0;
  return !led && isNoun(units[verb + 1], N.person) ? null : 'participle';
}

/** Whether what stands before a form without auxiliaries, or behind it, makes it a noun or an adjective. */
function isNounBehind(units: Unit[], verb: number, from: number): boolean {
  const unit = units[verb] as Unit;
  const { v, lemma } = unit.form;
  const before = units[from - 1];
  // «in each state»
  const each = /^(?:each|every|another|any|no)$/.test(before?.lower ?? '');
  if (each && v & V.base && isNoun(unit, N.singular)) return true;
  const determined =
    has(before, F.determiner | F.possessive) && !has(before, F.relative | F.quantifier);
  if (determined && before?.lower !== 'that' && before?.lower !== 'this') return true;
  // «a press secretary», «state lawmaker Tom Moss», «state Sen. Moss»: nobody stands bare behind a verb.
  const next = units[verb + 1];
  const bare = isNoun(next, N.person | N.title) && !isNoun(next, N.plural);
  const small = next?.form.shape === 'lower' || lemma === 'state';
  if (!(v & V.past) && isAlsoNoun(lemma) && bare && small) return true;
  // «the board’s report», «the board’s repeated refusal», but not «Moody’s said the board»
  if (before?.form.possessive) return !(isName(before) && isVerbOfName(unit, next));
  // «Vargas’ question»
  const apostrophe = before?.kind === 'mark' && /^['’]$/.test(before.lower);
  if (apostrophe && !(v & V.past) && units[from - 2]?.lower.endsWith('s')) return true;
  // «so politically charged that»
  if (from < verb && v & V.past && /^(?:so|too|very)$/.test(before?.lower ?? '')) return true;
  // «as first reported by The Post»
  const aside = before?.lower === 'as' && next?.lower === 'by';
  // «those inside said it failed»
  const place = (v & V.past) !== 0 && isWhere(before);
  return has(before, F.preposition) && before?.form.shape === 'lower' && !aside && !place;
}

/** Whether a form behind a name in ’s is its verb: «Moody’s *said*», «Moody’s *claimed* that», but not «Ellison’s *claims*». */
function isVerbOfName({ form: { lemma, v } }: Unit, next: Unit | undefined): boolean {
  if (v & V.base || (isAlsoNoun(lemma) && !(v & V.past))) return false;
  return lemma === 'say' || opensComplement(next);
}

/** What a noun never has right behind it, and a verb of speech often: «that», «it», «the», a quotation. */
const opensComplement = (unit: Unit | undefined): boolean =>
  unit?.kind === 'quote' ||
  isMark(unit, ':') ||
  (has(unit, F.determiner | F.possessive | F.subject | F.subordinator) &&
    !has(unit, F.preposition));

/** «written rules», «repeated claims» */
const isAttributiveHere = (units: Unit[], verb: number, from: number): boolean =>
  attributive.has((units[verb] as Unit).lower) &&
  !has(units[from - 1], F.subject | F.relative) &&
  isAttributive(units, verb);

/** «have both said», «are all saying» */
const isFloating = (units: Unit[], at: number): boolean =>
  /^(?:all|both|each)$/.test(lowerAt(units, at)) &&
  has(units[at - 1], F.auxiliary | F.modal) &&
  units[at - 1]?.form.shape === 'lower';

/** Words from an auxiliary to its verb. */
const longestInterruption = 9;

/** «have in the past said», «has for years repeatedly claimed»: where the auxiliary stands, or -1. */
function interruptedFrom(
  units: Unit[],
  { verb, from }: Pick<VerbGroup, 'verb' | 'from'>,
  last: number,
): number {
  if (from < verb || !((units[verb] as Unit).form.v & (V.past | V.participle))) return -1;
  for (let at = last; at > 0 && at > last - longestInterruption; at--) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' || unit.form.v !== 0 || has(unit, F.coordinator)) return -1;
    if (have.has(unit.lower)) return has(units[at + 1], F.preposition) ? at : -1;
  }
  return -1;
}

function isPlainAdverb(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word' || unit.form.shape !== 'lower') return false;
  if (unit.form.f & F.adverb)
    return !(unit.form.f & (F.determiner | F.preposition | F.subordinator));
  return endsLikeAdverb(unit);
}

const noNoun =
  F.determiner |
  F.possessive |
  F.subject |
  F.object |
  F.preposition |
  F.subordinator |
  F.coordinator;

/** «the alleged plot»: a determiner or adjective before, a noun behind. */
function isAttributive(units: Unit[], verb: number): boolean {
  const before = units[verb - 1];
  const next = units[verb + 1];
  if (next?.kind !== 'word' || has(next, noNoun)) return false;
  if (has(before, F.determiner | F.possessive | F.preposition)) return true;
  return (
    !isName(before) &&
    !has(before, F.coordinator | F.adverb) &&
    next.form.f === 0 &&
    before?.kind === 'word' &&
    before.form.n === 0 &&
    !looksPlural(before)
  );
}

/** «anarchists claimed responsibility», but not «previous reported cases»: no adjective ends so. */
const looksPlural = ({ lower }: Unit): boolean => /[^su]s$/.test(lower);

function firstWord(units: Unit[]): number {
  let at = 0;
  while (at < units.length && units[at]?.kind !== 'word') at++;
  return at;
}

/** «calls her plan», «estimates the cost»: right behind a noun no other noun phrase begins. */
const opensObject = (unit: Unit | undefined): boolean =>
  has(unit, F.determiner | F.possessive | F.object) &&
  !has(unit, F.relative | F.preposition | F.subordinator);

/** Whether a verb form that is a noun as well wants a quotation or «that» behind it before it counts. */
export function wantsEvidence(units: Unit[], group: VerbGroup): boolean {
  if (
    group.modal ||
    group.infinitive ||
    group.tense === 'perfect' ||
    group.tense === 'past' ||
    group.contracted ||
    ((group.v & V.ing) !== 0 && !nounsInIng.has(group.lemma))
  )
    return false;
  // «who claim to know»: no noun stands right behind «who».
  if (units[group.from - 1]?.lower === 'who') return false;
  return (
    isAlsoNoun(group.lemma) && group.from === group.verb && !opensObject(units[group.verb + 1])
  );
}
