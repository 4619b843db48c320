import { obtainingVerbs, passingVerbs, utteringVerbs } from '../../words/en/verbs.js';
import { formsOf } from '../../words/inflect.js';
import { F, N } from '../../words/lexicon.js';
import { type Phrase, phraseBefore, phraseOf } from '../phrases/phrase-before.js';
import { canSpeak } from '../phrases/speakers.js';
import {
  has,
  isDash,
  isFiniteVerb,
  isGerund,
  isMark,
  isName,
  isNoun,
  isPastAfterName,
  lowerAt,
  mayBeVerb,
} from '../text/look.js';
import type { Unit } from '../text/units.js';

/**
 * The noun phrase that a participle has for itself: «with Ellison saying», «a letter saying», «video of Ellison saying».
 * Null where it shares the subject of its clause: «Ellison left, saying», «Ellison issued a statement saying».
 */
export function participleSubject(units: Unit[], from: number): Phrase | null {
  const absolute = withPhrase(units, from);
  if (absolute) return absolute;
  const before = units[from - 1];
  if (
    before?.kind !== 'word' ||
    before.lower === 'as' ||
    has(before, F.coordinator | F.subordinator | F.adverb | F.preposition)
  )
    return null;
  const own = withoutVerb(units, phraseBefore(units, from, 0));
  if (!own || issued(units, own)) return null;
  // «can fairly campaign saying», «she remembered telling», «Ellison hit back saying»: no noun, but the verb.
  if (has(units[own.from - 1], F.modal) || isPastAfterName(units, from - 1)) return null;
  if (own.core - own.from > 1 && isVerbParticle(before)) return null;
  const start = nearestNoun(units, own);
  const phrase = phraseOf(start, own.to);
  if (isPassed(units, start - 1) || isThing(units, from, phrase)) return null;
  return isHearer(units, phrase) || isCircumstance(units, phrase) ? null : phrase;
}

/** What a verb takes behind it: «hit *back*», «came *out*». */
const isVerbParticle = ({ lower }: Unit): boolean => /^(?:away|back|down|off|out|up)$/.test(lower);

/** «left and placed an ad saying», «left and placed ads saying»: without the verb whose object the phrase is. */
function withoutVerb(units: Unit[], own: Phrase | null): Phrase | null {
  if (!own || own.core - own.from < 2) return own;
  const joined = units[own.from - 1]?.lower === 'and' && mayBeVerb(units[own.from]);
  return joined && !isNoun(units[own.from], N.person) ? { ...own, from: own.from + 1 } : own;
}

/** «rejected the results saying “no”», but not «in a shirt saying “no”»: a known thing that can't speak does not say. */
const isThing = (units: Unit[], from: number, phrase: Phrase): boolean =>
  utters.has((units[from] as Unit).form.lemma) &&
  (units[phrase.from]?.lower === 'the' || has(units[phrase.from], F.possessive)) &&
  !canSpeak(units, phrase);

const utters = new Set(utteringVerbs);

/** «…, with Ellison saying», «with 30 percent of voters now saying». */
function withPhrase(units: Unit[], from: number): Phrase | null {
  for (let at = from - 1; at >= 0 && at > from - longestAbsolute; at--) {
    const unit = units[at] as Unit;
    if (unit.kind === 'quote' || isFiniteVerb(unit)) return null;
    if (unit.kind === 'mark' && !/^[%’']$/.test(unit.lower)) return null;
    if (unit.lower !== 'with' && unit.lower !== 'despite') continue;
    const opens =
      at === 0 ||
      unit.lower === 'despite' ||
      has(units[at + 1], F.quantifier) ||
      /^(?:\d|about$|nearly$|almost$)/.test(lowerAt(units, at + 1)) ||
      isMark(units[at - 1], ',') ||
      isDash(units[at - 1]);
    // «with the union leaving and saying»
    let to = from;
    if (units[from - 1]?.lower === 'and') {
      do to--;
      while (to > at + 1 && !isGerund(units[to]));
    }
    while (to > at + 1 && has(units[to - 1], F.adverb)) to--;
    return opens && to > at + 1 ? phraseOf(at + 1, to) : null;
  }
  return null;
}

/** Words from «with» to the participle. */
const longestAbsolute = 14;

/** Where the noun begins that stands nearest to a participle: over «of» only behind a document. */
function nearestNoun(units: Unit[], own: Phrase): number {
  for (let at = own.to - 1; at > own.from; at--) {
    if (!has(units[at], F.preposition)) continue;
    const of = units[at]?.lower === 'of';
    if (of && !isNoun(units[at - 1], N.document)) continue;
    if (isNoun(units[at - 1], N.document | N.speech) && !of) return own.from;
    // «a lawsuit filed by a driver alleging»
    const made = units[at]?.lower === 'by' && mayBeVerb(units[at - 1]);
    if (made && isNoun(units[at - 2], N.document | N.speech)) return own.from;
    return at + 1;
  }
  return own.from;
}

/** «a pitch to voters saying», «told the mayor at the port, saying»: whom or where it was said to. */
function isHearer(units: Unit[], phrase: Phrase): boolean {
  const before = units[phrase.from - 1];
  return (
    before?.kind === 'word' &&
    (/^(?:to|at|before)$/.test(before.lower) ||
      (/^(?:in|on|via)$/.test(before.lower) && isName(units[phrase.from]))) &&
    !isNoun(units[phrase.core - 1], N.document | N.speech)
  );
}

/** «opened the debate saying», «started out her speech saying»: what is done while somebody speaks. */
const isPassed = (units: Unit[], verb: number): boolean =>
  passes.has(units[/^(?:off|out|up)$/.test(lowerAt(units, verb)) ? verb - 1 : verb]?.lower ?? '');

const passes = formsOf(passingVerbs);

/** «issued a call Friday morning saying», «spoke in Racine saying», «went on record saying»: nothing but a time or a place. */
function isCircumstance(units: Unit[], { from, core }: Phrase): boolean {
  const last = units[core - 1] as Unit;
  const bare = core - from === 1 && last.form.shape === 'lower' && !isNoun(last, N.plural);
  if (bare && units[from - 1]?.lower === 'on') return true;
  return has(last, F.day | F.month | F.time | F.place);
}

/** Whether a document in a phrase is the object of a verb: who issued it speaks. */
function issued(units: Unit[], phrase: Phrase): boolean {
  let head = phrase.from;
  while (head + 1 < phrase.core && !has(units[head + 1], F.preposition | F.day | F.time)) head++;
  const answer = /^(?:reply|response)$/.test(lowerAt(units, head));
  if (!answer && !isNoun(units[head], N.document | N.speech)) return false;
  let verb = phrase.from - 1;
  if (/^(?:back|off|out|up)$/.test(lowerAt(units, verb))) verb--;
  const before = units[verb];
  if (before?.kind !== 'word' || has(before, F.auxiliary) || obtains.has(before.lower))
    return false;
  return mayBeVerb(before) || /(?:ing|wrote|sent|gave|put)$/.test(before.lower);
}

const obtains = formsOf(obtainingVerbs);
