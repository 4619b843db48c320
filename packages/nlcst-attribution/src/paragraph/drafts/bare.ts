import { lineLabels } from '../../words/en/labels.js';
import { headlinePast, headlinePlurals, headlineVerbs } from '../../words/en/verbs.js';
import { pluralOf, verbForms } from '../../words/inflect.js';
import { F, N } from '../../words/lexicon.js';
import { finalMark } from '../contents/content-end.js';
import { isBe } from '../cues/verb-classes.js';
import { phraseAt } from '../phrases/phrase-at.js';
import { type Phrase, phraseBefore, phraseOf } from '../phrases/phrase-before.js';
import { firstQuote, lastQuote } from '../phrases/quoted.js';
import { canSpeak } from '../phrases/speakers.js';
import { firstSubject } from '../subjects/first-subject.js';
import { subjectBefore } from '../subjects/subject-before.js';
import {
  endsLikeThird,
  has,
  isDash,
  isFiniteVerb,
  isMark,
  isName,
  isNoun,
  isPronoun,
  isThird,
  lowerAt,
} from '../text/look.js';
import type { Unit } from '../text/units.js';
import { type Draft, type DraftBase, draftOf, isHeld } from './draft.js';
import { giverOf } from './speech-nouns.js';

const labels = new Set(lineLabels);

/** A sentence without a verb of speech: «Ellison: “…”», «“…” — Mara Ellison». */
export function bareDraft(units: Unit[]): Draft | null {
  const quote = firstQuote(units, 0, units.length);
  if (quote < 0 || (units[quote] as Unit).words < 3) return null;
  if (quote === 0) return creditDraft(units);
  return quote > 1 && isMark(units[quote - 1], ':') ? colonDraft(units, quote) : null;
}

/** «Ellison: “…”» */
function colonDraft(units: Unit[], quote: number): Draft | null {
  const colon = quote - 1;
  const first = creditBefore(units, colon) ?? firstSubject(units, colon);
  // «Ellison’s answer: “…”», «The answer from Ellison was no: “…”»
  const subject = first && (giverOf(units, first.core - 1) ?? first);
  if (!subject) return null;
  // «Example: “…”»
  if (subject.to - subject.from === 1 && labels.has(lowerAt(units, subject.from))) return null;
  const short = colon <= longestLead && first.to === colon;
  return draftOf({
    at: colon,
    lemma: ':',
    kind: 'colon',
    subject,
    content: [[quote, finalMark(units)]],
    certainty: short ? 0.9 : 0.7,
    because: 'colon before quotation',
  });
}

/** «“…” — Mara Ellison» */
function creditDraft(units: Unit[]): Draft | null {
  const dash = lastQuote(units, 0, units.length) + 1;
  const subject = isDash(units[dash]) ? phraseAt(units, dash + 1) : null;
  if (!subject || subject.to < finalMark(units)) return null;
  if (!isName(units[subject.from]) && !canSpeak(units, subject)) return null;
  return draftOf({
    at: dash,
    lemma: '—',
    kind: 'dash',
    subject,
    content: [[0, dash]],
    because: 'credit after a dash',
  });
}

/** «Ellison released the following statement:»: the next paragraph is what it says. */
export function statementDraft(units: Unit[]): Draft | null {
  const colon = units.length - 1;
  if (!isMark(units[colon], ':') || colon > longestStatement) return null;
  const subject = firstSubject(units, colon);
  if (!subject || !canSpeak(units, subject) || subject.to >= colon - 1) return null;
  const named = units
    .slice(subject.to, colon)
    .some((unit, at, all) => unit.lower === 'following' && isNoun(all[at + 1], statements));
  if (!named) return null;
  return draftOf({
    at: colon,
    lemma: ':',
    kind: 'colon',
    position: 'before',
    subject,
    content: [],
    certainty: 0.7,
    because: 'colon at the end',
    leaning: 'after',
  });
}

const statements = N.speech | N.document;

/** Furthest that a colon and a headline's verb stand from the start of their sentence. */
const longestStatement = 40;
const longestLead = 8;

/** «The vote was close - The Herald: “…”», «How it went — more from Ellison: “…”»: a name between a dash and a colon. */
function creditBefore(units: Unit[], colon: number): Phrase | null {
  let at = colon - 1;
  while (at > 0 && units[at]?.kind === 'word') at--;
  if (!isDash(units[at])) return null;
  const from = units.findIndex((unit, index) => index > at && /^(?:by|from)$/.test(unit.lower));
  const credit = phraseAt(units, from > 0 && from < colon ? from + 1 : at + 1, colon);
  return credit?.to === colon && isName(units[credit.core - 1]) ? credit : null;
}

/** «Mayor Says Ferry Will Close»: a headline, every long word with a capital. */
export function headlineDraft(units: Unit[]): Draft | null {
  const end = finalMark(units);
  let verb = -1;
  for (let at = 0; at < end; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') continue;
    if (unit.form.shape === 'lower' && unit.lower.length > 4) return null;
    if ((verb < 0 || at === end - 1) && at > 0 && isHeadlineVerb(units, at)) verb = at;
  }
  if (verb === end - 1) return headlineTag(units, verb);
  if (verb < 1 || verb > longestLead || end - verb < 3) return null;
  if ((units[verb - 1] as Unit).kind !== 'word') return null;
  const to = has(units[verb - 1], F.adverb) ? verb - 1 : verb;
  const from = headlineStart(units, to);
  if (from === to) return null;
  return soleVerbDraft(units, verb, {
    position: 'before',
    subject: phraseOf(from, to),
    content: [[verb + 1, end]],
    certainty: 0.7,
    because: 'headline',
  });
}

/** «Ferry Will Close, Mayor Says»: the cue ends the line. */
function headlineTag(units: Unit[], verb: number): Draft | null {
  let comma = verb - 1;
  while (comma > 0 && units[comma]?.kind === 'word') comma--;
  const subject = phraseOf(comma + 1, verb);
  if (comma < 3 || !isMark(units[comma], ',') || verb - comma < 2 || !canSpeak(units, subject))
    return null;
  return soleVerbDraft(units, verb, {
    position: 'after',
    subject,
    content: [[0, comma]],
    certainty: 0.7,
    because: 'headline',
  });
}

/** Where a headline's subject begins: behind a rubric («Watch: Mayor») or an adverbial («After Vote, Mayor»). */
function headlineStart(units: Unit[], to: number): number {
  let from = to;
  while (from > 0 && !isMark(units[from - 1], ':')) from--;
  if (!has(units[from], F.preposition | F.adverb | F.subordinator)) return from;
  for (let at = to - 1; at > from; at--) if (isMark(units[at], ',')) return at + 1;
  return from;
}

/** «Mayor Denies», «Emails Reveal», «Mayor Just Announced», but not «Plan Announced By Mayor», «Mayor To Reveal». */
function isHeadlineVerb(units: Unit[], at: number): boolean {
  const { lower } = units[at] as Unit;
  const before = units[at - 1];
  const next = units[at + 1];
  if (headlineForms.present.has(lower)) return true;
  if (headlineForms.plural.has(lower))
    return before?.kind === 'word' && /[^s]s$/.test(before.lower) && !before.form.possessive;
  if (!headlineForms.past.has(lower) || isBe(before) || isBe(units[at - 2])) return false;
  return next?.kind === 'word' && !has(next, F.preposition | F.day | F.time | F.month);
}

const headlineForms = {
  present: new Set(headlineVerbs.map(pluralOf)),
  plural: new Set(headlinePlurals),
  past: new Set(headlinePast.map((lemma) => verbForms(lemma).past)),
};

/**
 * «“…,” Ellison barked.», «“…!” beamed Ellison.»: right behind a quotation that ends in a comma, a question mark or an
 * exclamation mark the customs leave one reading, whatever the verb.
 */
export function customaryDraft(units: Unit[]): Draft | null {
  const quote = firstQuote(units, 0, units.length);
  const unit = units[quote];
  if (!unit || !/^[,?!]$/.test(unit.stop) || unit.words < 2) return null;
  const isInverted = isUnknownPast(units[quote + 1]);
  const verb = isInverted ? quote + 1 : unknownVerb(units, quote);
  if (verb < 0) return null;
  const subject = isInverted ? phraseAt(units, verb + 1) : phraseBefore(units, verb, quote + 1);
  if (!subject || (isInverted && !isName(units[subject.from]) && !canSpeak(units, subject)))
    return null;
  return soleVerbDraft(units, verb, {
    position: 'after',
    subject,
    content: [[quote, quote + 1]],
    certainty: 0.8,
    because: 'verb behind a quotation',
  });
}

/** «“…,” Ellison *barked*.»: where an unknown verb stands right behind its subject, with nothing that it takes; or -1. */
function unknownVerb(units: Unit[], quote: number): number {
  const end = Math.min(finalMark(units), quote + longestTag);
  let verb = quote + 2;
  while (verb < end && !isUnknownPast(units[verb]) && !(quote === 0 && isUnknownThird(units, verb)))
    verb++;
  if (verb >= end) return -1;
  const subject = phraseBefore(units, verb, quote + 1);
  if (subject?.from !== quote + 1) return -1;
  if (!isPronoun(units[subject.from]) && !isName(units[verb - 1])) return -1;
  const next = units[verb + 1];
  return next?.kind !== 'word' || has(next, F.preposition | F.adverb | F.day | F.subordinator)
    ? verb
    : -1;
}

/** Furthest behind a quotation that its verb stands. */
const longestTag = 7;

const isUnknownPast = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  unit.form.shape === 'lower' &&
  unit.lower.length > 4 &&
  unit.lower.endsWith('ed') &&
  unit.form.n === 0;

/** «she reasons», «Ellison figures»: nothing but a verb in the present ends so right behind its subject. */
function isUnknownThird(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  if (unit.kind !== 'word' || !endsLikeThird(unit)) return false;
  return isPronoun(before) || (isThird(unit) && isName(before) && !before?.form.possessive);
}

/**
 * «Ellison turned down what she called “…”», «Moss fought “the …” for years»: the words in marks stand in the object of
 * a verb that need not be one of speech. A guess: no rule may rest on it.
 */
export function governedDraft(units: Unit[], drafts: readonly Draft[]): Draft | null {
  const quote = units.findIndex(
    (unit, at) => unit.kind === 'quote' && unit.words > 2 && !unit.title && !isHeld(drafts, at),
  );
  if (quote < 2 || units[quote - 1]?.kind !== 'word') return null;
  let low = quote;
  while (low > 0 && (units[low - 1]?.kind === 'word' || isMark(units[low - 1], "'"))) low--;
  const lead = units[low];
  const isIng = lead?.form.shape === 'lower' && lead.lower.endsWith('ing') && lead.form.n === 0;
  if (isIng && isMark(units[low - 1], ',')) {
    // «…, hammering the “old guard of the port”»
    const subject = firstSubject(units, low);
    return subject && canSpeak(units, subject) ? guess(units, subject, low, low) : null;
  }
  let at = low + 1;
  while (at < quote && !looksFinite(units, at)) at++;
  const subject = at < quote ? subjectBefore(units, at, 0) : null;
  if (!subject || !canSpeak(units, subject) || subject.to !== at) return null;
  let verb = at;
  while (
    has(units[verb + 1], F.auxiliary | F.adverb | F.negation) ||
    (/(?:ed|ing)$/.test(lowerAt(units, verb + 1)) && has(units[verb], F.auxiliary))
  )
    verb++;
  const isPassive = isBe(units[at]) && lowerAt(units, verb).endsWith('ed');
  if (!isPassive) return guess(units, subject, at, verb);
  // «He was described as “…”»: nobody is named. But not «He was picked up for “…”».
  return lowerAt(units, verb + 1) === 'as' ? guess(units, null, at, verb) : null;
}

/** Whether a word may be the verb of its clause, by its form and what stands before it. */
function looksFinite(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  if (isFiniteVerb(unit)) return true;
  const { form, lower } = unit;
  if (form.shape !== 'lower' || form.n !== 0) return false;
  if (lower.endsWith('ed')) return !has(before, F.determiner | F.possessive | F.preposition);
  return lower.endsWith('s') && !form.possessive && (isName(before) || isPronoun(before));
}

const guess = (units: Unit[], subject: Phrase | null, from: number, verb: number): Draft =>
  soleVerbDraft(units, verb, {
    cueFrom: from,
    position: 'before',
    subject,
    content: [[verb + 1, finalMark(units)]],
    certainty: 0.4,
    because: 'quotation in the object of a verb',
  });

/** A draft whose cue is a verb that opens no group of verbs. */
function soleVerbDraft(
  units: Unit[],
  verb: number,
  parts: Omit<Draft, keyof DraftBase> & Partial<DraftBase>,
): Draft {
  const { form, lower } = units[verb] as Unit;
  return draftOf({ at: verb, lemma: form.lemma || lower, kind: 'verb', ...parts });
}
