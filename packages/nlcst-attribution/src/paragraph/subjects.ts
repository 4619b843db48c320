import { F, N, V } from '../words/lexicon.js';
import type { VerbGroup } from './cues.js';
import { datelineEnd } from './dateline.js';
import type { Draft } from './draft.js';
import { has, isDash, isMark, isName, isNoun, isPronoun, mayBeVerb } from './look.js';
import { phraseAt } from './phrase-at.js';
import { type Phrase, phraseBefore } from './phrase-before.js';
import { hasClause, segmentKind } from './segments.js';
import { onlyPlaces, subjectBefore } from './subject-before.js';
import type { Unit } from './units.js';

/** Whether a subject can speak: a pronoun, a name, a person, a body or a document. */
export function fits(units: Unit[], subject: Phrase): boolean {
  const first = units[subject.from] as Unit;
  if (isPronoun(first) || has(first, F.quantifier)) return true;
  for (let at = subject.from; at < subject.core; at++) {
    const unit = units[at] as Unit;
    if (isName(unit) && !unit.form.possessive && (at > 0 || unit.form.n === 0)) return true;
    if (isNoun(unit, N.person | N.organization | N.document | N.speech)) return true;
  }
  return false;
}

/** The subject of a verb group, its own or the one it shares with the verb before it. */
export function subjectOf(
  units: Unit[],
  group: VerbGroup,
  drafts: Draft[],
): { subject: Phrase | null; low: number; inherited: boolean } {
  const { from } = group;
  const before = units[from - 1];
  if (group.contracted)
    return { subject: { from: from - 1, to: from, core: from }, low: 0, inherited: false };
  const shared = (): { subject: Phrase | null; low: number; inherited: boolean } => {
    const last = drafts.findLast((draft) => draft.subject !== null && draft.kind === 'verb');
    const first = last?.subject ?? firstSubject(units, from);
    return { subject: first, low: from, inherited: true };
  };
  if (group.infinitive) {
    const governor = governorSubject(units, from);
    return governor ? { subject: governor, low: from, inherited: true } : shared();
  }
  if (group.tense === 'participle') {
    const leads =
      !before ||
      (from === 1 && before.kind === 'word' && has(before, F.subordinator | F.preposition));
    if (leads && drafts.length === 0) {
      const follows = subjectBehind(units, group.verb);
      return { subject: follows, low: from, inherited: true };
    }
    // «A month after announcing the plan, Ellison left»
    if (
      drafts.length === 0 &&
      /^(?:after|before|besides|by|despite|in|since|without)$/.test(before?.lower ?? '') &&
      !hasClause(units, datelineEnd(units), from)
    ) {
      const behind = subjectBehind(units, group.verb);
      if (behind) return { subject: behind, low: from, inherited: true };
    }
    const quoted = before?.lower === 'as' ? quotedBefore(units, from - 1) : null;
    if (quoted) return { subject: quoted, low: from, inherited: false };
    if (before?.kind !== 'word' || has(before, F.coordinator | F.subordinator | F.adverb))
      return shared();
    if (has(before, F.preposition)) return shared();
    const own = phraseBefore(units, from, 0);
    // «Ellison issued a statement saying»: the statement is not what speaks.
    if (!own || issued(units, own)) return shared();
    // «with Ellison saying», «a letter saying», «video of Ellison saying»: the phrase nearest to it.
    let start = own.from;
    for (let at = own.to - 1; at > own.from; at--) {
      if (
        has(units[at], F.preposition) &&
        (units[at]?.lower !== 'of' || isNoun(units[at - 1], N.document))
      ) {
        if (isNoun(units[at - 1], N.document | N.speech) && units[at]?.lower !== 'of') break;
        start = at + 1;
        break;
      }
    }
    return { subject: { from: start, to: own.to, core: own.to }, low: from, inherited: false };
  }
  if (!before) return shared();
  if (before.kind === 'word' && has(before, F.coordinator) && !isMark(units[from - 2], '.'))
    return shared();
  if (
    before.kind === 'word' &&
    has(before, F.relative) &&
    before.lower !== 'whom' &&
    before.lower !== 'when' &&
    before.lower !== 'where'
  ) {
    const head =
      isMark(units[from - 2], ',') || isDash(units[from - 2])
        ? subjectHead(units, from - 2)
        : phraseBefore(units, from - 1, 0);
    if (before.lower === 'what') return { subject: null, low: from, inherited: false };
    return { subject: head ? { ...head, to: head.core } : null, low: from, inherited: false };
  }
  const own = subjectBefore(units, from, 0);
  if (own) return { subject: own, low: 0, inherited: false };
  if (before.kind === 'mark' && before.lower === ',') return shared();
  return { subject: null, low: 0, inherited: false };
}

/**
 * Who is to say something: the hearer of the verb that governs the infinitive («told Ellison to explain»), else its
 * subject («Ellison refused to explain», «used blunt words to denounce»).
 */
function governorSubject(units: Unit[], to: number): Phrase | null {
  let verb = to - 1;
  while (verb > 0 && has(units[verb], F.adverb | F.negation) && units[verb]?.kind === 'word')
    verb--;
  const hearer = mayBeVerb(units[verb]) ? null : phraseBefore(units, to, 0);
  if (hearer) verb = hearer.from - 1;
  const governor = units[verb];
  if (!mayBeVerb(governor)) return null;
  if (hearer && governor && governor.form.v & (V.tell | V.infinitive) && fits(units, hearer))
    return hearer;
  let from = verb;
  while (from > 0 && has(units[from - 1], F.auxiliary | F.modal | F.adverb | F.negation)) from--;
  return subjectBefore(units, from, 0);
}

/** «The Herald quoted the mayor as saying»: whom the paper quotes. */
function quotedBefore(units: Unit[], as: number): Phrase | null {
  const quoted = phraseBefore(units, as, 0);
  const verb = quoted && units[quoted.from - 1];
  return verb && /^(?:quot|cit)(?:e|es|ed|ing)$/.test(verb.lower) && fits(units, quoted)
    ? quoted
    : null;
}

/** Whether a noun phrase for a document is the object of a verb. */
function issued(units: Unit[], phrase: Phrase): boolean {
  const before = units[phrase.from - 1];
  if (before?.kind !== 'word' || !isNoun(units[phrase.core - 1], N.document | N.speech))
    return false;
  return mayBeVerb(before) || /(?:ing|wrote|sent|gave|put)$/.test(before.lower);
}

/** «Saying that it failed, Ellison left»: the subject of the clause behind the first comma. */
function subjectBehind(units: Unit[], verb: number): Phrase | null {
  for (let at = verb + 1; at < units.length - 1; at++) {
    if (!isMark(units[at], ',') || !hasClause(units, at + 1, units.length)) continue;
    const phrase = phraseAt(units, at + 1);
    if (phrase && !has(units[phrase.from], F.coordinator | F.preposition | F.subordinator))
      return phrase;
  }
  return null;
}

/** Prepositions that part a verb from the noun that a clause with “who” is about: «sided with Ellison, who said». */
const partsVerb = new Set(['against', 'behind', 'by', 'to', 'with']);

/** «Ellison, who said»: the phrase before the comma; in «sided with Ellison, who said» its last noun. */
function subjectHead(units: Unit[], comma: number): Phrase | null {
  const whole = phraseBefore(units, comma, 0);
  for (let at = comma - 1; at > (whole?.from ?? 0) && units[at]?.kind === 'word'; at--) {
    if (!has(units[at], F.preposition)) continue;
    const parts = partsVerb.has((units[at] as Unit).lower) && !isNoun(units[at - 1], N.person);
    if (parts || !whole) return phraseBefore(units, comma, at + 1);
  }
  return whole;
}

/** «Hours after the vote,», «A month later,», «Shortly before noon,» */
function opensWithTime(units: Unit[], from: number): boolean {
  let at = from;
  while (at < from + 4 && has(units[at], F.determiner | F.quantifier | F.adverb)) at++;
  if (/^(?:shortly|soon|moments|seconds|decades|centuries)$/.test(units[at - 1]?.lower ?? '')) at--;
  const unit = units[at];
  if (
    !has(unit, F.time) &&
    !/^(?:shortly|soon|moments|seconds|decades|centuries)$/.test(unit?.lower ?? '')
  )
    return false;
  return /^(?:after|before|later|ago|earlier|into|since)$/.test(units[at + 1]?.lower ?? '');
}

/** The subject of the sentence's first clause. */
export function firstSubject(units: Unit[], limit: number): Phrase | null {
  let from = datelineEnd(units);
  for (let guard = 0; guard < 6; guard++) {
    let to = from;
    while (to < limit && !isMark(units[to], ',')) to++;
    const kind = segmentKind(units, from, to);
    if (
      to >= limit ||
      (kind !== 'preposition' &&
        kind !== 'adverb' &&
        kind !== 'participle' &&
        kind !== 'empty' &&
        !opensWithTime(units, from) &&
        !onlyPlaces(units, from, to) &&
        (!has(units[to - 1], F.time | F.day) || hasClause(units, from, to)))
    )
      break;
    from = to + 1;
  }
  while (
    from < limit &&
    ((units[from] as Unit).kind !== 'word' || has(units[from], F.coordinator | F.adverb))
  )
    from++;
  if (from >= limit) return null;
  if (
    /^(?:when|while|as|after|before|if|although|though|because|since|until)$/.test(
      units[from]?.lower ?? '',
    )
  )
    from++;
  else if (has(units[from], F.subordinator) && !has(units[from], F.determiner)) return null;
  const phrase = phraseAt(units, from, limit);
  if (!phrase || has(units[phrase.from], F.preposition)) return null;
  return phrase;
}
