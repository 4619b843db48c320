import { F, N, V } from '../../words/lexicon.js';
import { type Phrase, phraseBefore, phraseOf } from '../phrases/phrase-before.js';
import { hasClause, isAdverbialKind, segmentKind, segmentStart } from '../phrases/segments.js';
import {
  closesBracket,
  has,
  isDash,
  isMark,
  isName,
  isNoun,
  lowerAt,
  mayBeVerb,
  openingBracket,
} from '../text/look.js';
import type { Unit } from '../text/units.js';
import { skipBack } from '../text/walk.js';
import { beforeTime, subjectEnd } from './subject-end.js';
import { joinList, withDescription, withOpenBearer, withPurpose } from './wider-subject.js';

/**
 * The subject of a verb group that begins at `verb`: the phrase before it, over appositions, ages, relative clauses
 * and asides between commas, dashes or brackets. `low` is where the clause may begin.
 */
export function subjectBefore(units: Unit[], verb: number, low = 0): Phrase | null {
  const own = nearestSubject(units, verb, low);
  return own && withPartner(units, own, low);
}

/** «*Moss, whose firm failed, and* Hart said»: takes in who stands before «and» with a clause of their own. */
function withPartner(units: Unit[], own: Phrase, low: number): Phrase {
  const and = own.from - 1;
  if (lowerAt(units, and) !== 'and' || !isMark(units[and - 1], ',')) return own;
  const aside = segmentStart(units, and - 2, low);
  if (!/^(?:who|whose)$/.test(lowerAt(units, aside)) || !isMark(units[aside - 1], ',')) return own;
  const head = phraseBefore(units, aside - 1, low);
  const before = head ? head.from - 1 : -1;
  const opens = before < low || (isMark(units[before], ',') && onlyAdverbials(units, before, low));
  // «The board blamed Moss, whose firm failed, and Hart said it was old»
  const whole = head && opens && !hasClause(units, head.from, aside - 1);
  return whole ? { ...own, from: head.from } : own;
}

function nearestSubject(units: Unit[], verb: number, low: number): Phrase | null {
  const end = subjectEnd(units, verb, low);
  const last = units[end - 1];
  if (closesBracket(last)) return beforeBracket(units, end, low);
  if (isDash(last)) return beforeDashes(units, end, low);
  if (last?.kind === 'quote' && last.stop === ',') return beforeQuoted(units, end, low);
  if (isMark(last, ',')) return beforeCommas(units, end - 1, low);
  const own = phraseBefore(units, end, low);
  const bearer = own && overOpenAside(units, own, low);
  if (bearer && !((units[verb] as Unit).form.v & V.base)) return { ...bearer, to: end };
  const core = own && withPurpose(units, own, low);
  return (
    core && joinList(units, withOpenBearer(units, withDescription(units, core, low), low), low)
  );
}

/** «*Ellison, who visited* the port said»: who stands before an aside that no second comma closes, or null. */
function overOpenAside(units: Unit[], { from }: Phrase, low: number): Phrase | null {
  const verb = units[from - 1];
  if (!verb || !mayBeVerb(verb)) return null;
  // «Ellison, who heard officials said …»: they said it.
  if (verb.form.v & V.clause || /^(?:hear|know|see)$/.test(verb.form.lemma)) return null;
  const who = skipBack(units, from - 1, F.auxiliary | F.adverb) - 1;
  const aside = /^who(?:se)?$/.test(lowerAt(units, who)) && isMark(units[who - 1], ',');
  return aside && who - 1 > low ? phraseBefore(units, who - 1, low) : null;
}

/** «Ellison (D-Ohio) said», «<Harbor Mills Corp> said» */
function beforeBracket(units: Unit[], end: number, low: number): Phrase | null {
  const open = openingBracket(units, end - 1, low);
  if (open >= low && isMark(units[open], '<') && units[open - 1]?.kind !== 'word')
    return phraseOf(open + 1, end - 1);
  const inner = open > low ? subjectBefore(units, open, low) : null;
  return inner && { ...inner, to: end };
}

/** «Ellison — a lawyer from Toledo — said» */
function beforeDashes(units: Unit[], end: number, low: number): Phrase | null {
  for (let at = end - 2; at > low; at--) {
    if (!isDash(units[at])) continue;
    const inner = subjectBefore(units, behindPlace(units, at), low);
    return inner && { ...inner, to: end - 1 };
  }
  return null;
}

/** «Ellison, citing “the tide,” said» */
function beforeQuoted(units: Unit[], end: number, low: number): Phrase | null {
  const comma = segmentStart(units, end - 2, low) - 1;
  if (comma < low || !isMark(units[comma], ',')) return null;
  const kind = segmentKind(units, comma + 1, end - 1);
  const tells = kind === 'noun' || kind === 'relative';
  if (!tells && kind !== 'participle' && kind !== 'preposition') return null;
  const core = phraseBefore(units, comma, low);
  return core && { ...core, to: tells ? end : comma };
}

/** Most stretches between commas that stand behind a head. */
const mostStretches = 8;

/** «Ellison, 52, a lawyer from Toledo, said»: the last stretch is an aside or an apposition, the head stands further left. */
function beforeCommas(units: Unit[], last: number, low: number): Phrase | null {
  const among = includingAmong(units, last, low);
  if (among) return among;
  let close = last;
  let keep = -1;
  for (let steps = 0; steps < mostStretches && isMark(units[close], ','); steps++) {
    let comma = close - 1;
    while (comma >= low && !/^[,;]$/.test(lowerAt(units, comma)) && !isDash(units[comma])) comma--;
    if (comma < low) return null;
    const kind = segmentKind(units, comma + 1, close);
    // A short quotation may end an apposition: «Ellison, author of “Tides,” said».
    const ends = kind === 'clause' && units[close - 1]?.kind === 'quote';
    const told = kind === 'clause' && isApposition(units, comma, close);
    if ((kind === 'clause' || kind === 'empty') && !ends && !told) return null;
    const whole = wholeBefore(units, { comma, close, last, low });
    if (whole) return whole;
    if (keep < 0 && !isAdverbialKind(kind)) keep = close;
    const left = leftOf(units, comma, low);
    if (left === 'head') {
      const core = phraseBefore(units, beforeTime(units, comma, low), low);
      return core && { from: core.from, to: keep >= 0 ? keep : comma, core: comma };
    }
    if (left === 'aside') keep = -1;
    if (left === 'described' && keep < 0) keep = comma;
    close = comma;
  }
  return null;
}

/** «Ellison, *a docker held in Racine*, said»: no clause, for all that a form in it may be a verb. */
function isApposition(units: Unit[], comma: number, close: number): boolean {
  if (!isName(units[comma - 1]) || !/^an?$/.test(lowerAt(units, comma + 1))) return false;
  const finite = F.auxiliary | F.modal | F.subject | F.contraction;
  return !units.slice(comma + 1, close).some((unit) => has(unit, finite));
}

/** «*Critics*, including Moss, Hart and Ellison, said»: whoever some are named of, or null. */
function includingAmong(units: Unit[], last: number, low: number): Phrase | null {
  for (let at = last - 1; at > low + 1 && at > last - longestNamed; at--) {
    if (isMark(units[at], ';')) return null;
    if (lowerAt(units, at) !== 'including' || !isMark(units[at - 1], ',')) continue;
    // «…, including the union, praised it, but Ellison, the mayor, said»
    if (hasClause(units, at + 1, last)) return null;
    const core = phraseBefore(units, at - 1, low);
    const whole = core && coversSegment(units, core, segmentStart(units, at - 2, low));
    return whole ? { from: core.from, to: last, core: at - 1 } : null;
  }
  return null;
}

/** Words from «including» to the verb. */
const longestNamed = 30;

/**
 * The phrase between two commas that is the whole subject, or null: «After winning in Ohio, Mayor Ellison, said», with a
 * comma too many; «Reacting, the chairman, Tom Moss, said», with its name.
 */
function wholeBefore(
  units: Unit[],
  { comma, close, last, low }: Record<'comma' | 'close' | 'last' | 'low', number>,
): Phrase | null {
  const from = comma + 1;
  if (close === last && segmentKind(units, from, close) === 'name') {
    const name = onlyAdverbials(units, comma, low) ? phraseBefore(units, close, from) : null;
    return name?.from === from ? name : null;
  }
  const isDescribed =
    comma === low + 1 &&
    /..(?:ed|ing)$/.test(lowerAt(units, low)) &&
    has(units[from], F.determiner) &&
    isName(units[close + 1]);
  return isDescribed ? { from, to: last, core: close } : null;
}

/**
 * What stands left of a comma: the head; an aside between commas; a name by its description; or something else that is
 * told of a head further left.
 */
function leftOf(
  units: Unit[],
  comma: number,
  low: number,
): 'head' | 'aside' | 'described' | 'told' {
  const previous = segmentStart(units, comma - 1, low) - 1;
  const from = previous + 1;
  const kind = segmentKind(units, from, comma);
  const parted = previous > low && isMark(units[previous], ',');
  const circumstance = kind === 'preposition' && !has(units[from], F.subordinator);
  if (parted && (circumstance || kind === 'participle')) return 'aside';
  if (kind === 'age' || kind === 'party' || kind === 'relative') return 'told';
  if (!parted || !isPhrase(units, from, comma)) return 'head';
  const further = segmentStart(units, previous - 1, low);
  if (kind === 'name') {
    if (onlyPlaces(units, from, comma)) return 'told';
    // «Ellison, who ran a show, Night Desk, on Monday said»: the name stands in the clause.
    const inside = further - 1 > low && /^who(?:se)?$/.test(lowerAt(units, further));
    if (inside && !has(units[from], F.coordinator)) return 'told';
    // «the firm's chief, Ilse Hartog, in a call on Monday, said»: the name stands by a description.
    const describes =
      segmentKind(units, further, previous) === 'noun' &&
      isNoun(units[previous - 1], N.person | N.title) &&
      isPhrase(units, further, previous);
    return describes ? 'described' : 'head';
  }
  // «Ellison, the director, who left in May, said»: is there a name further left?
  const named =
    kind === 'noun' &&
    segmentKind(units, further, previous) === 'name' &&
    isName(units[previous - 1]) &&
    isPhrase(units, further, previous);
  return named ? 'told' : 'head';
}

/** Whether a stretch is one noun phrase. */
function isPhrase(units: Unit[], from: number, to: number): boolean {
  const phrase = phraseBefore(units, to, from);
  return phrase !== null && coversSegment(units, phrase, from);
}

/** «officials in Moss County, Ohio — …»: before the comma of a place, where nothing but its name stands behind it. */
function behindPlace(units: Unit[], end: number): number {
  const at = skipBack(units, end, F.place);
  return at < end && isMark(units[at - 1], ',') && isName(units[at - 2]) ? at - 1 : end;
}

/** Whether nothing but adverbials between commas stands before `end`: a head must stand behind it. */
function onlyAdverbials(units: Unit[], end: number, low: number): boolean {
  for (let to = end; to > low; ) {
    const from = segmentStart(units, to - 1, low);
    if (!isAdverbialKind(segmentKind(units, from, to))) return false;
    if (from <= low) return true;
    if (!isMark(units[from - 1], ',')) return false;
    to = from - 1;
  }
  return false;
}

function coversSegment(units: Unit[], phrase: Phrase, from: number): boolean {
  for (let at = from; at < phrase.from; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'word' && !has(unit, F.coordinator | F.adverb)) return false;
  }
  return true;
}

/** Whether a stretch is nothing but the name of a place. */
function onlyPlaces(units: Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!has(units[at], F.place)) return false;
  return to > from;
}
