import { F, N, V } from '../../words/lexicon.js';
import { type Phrase, phraseBefore, phraseOf } from '../phrases/phrase-before.js';
import { hasClause, isAdverbialKind, segmentKind, segmentStart } from '../phrases/segments.js';
import { canSpeak } from '../phrases/speakers.js';
import {
  closesBracket,
  has,
  isDash,
  isFiniteVerb,
  isMark,
  isName,
  isNoun,
  isPronoun,
  isReflexive,
  lowerAt,
  mayBeVerb,
  openingBracket,
} from '../text/look.js';
import type { Unit } from '../text/units.js';
import { namesStart, skipBack } from '../text/walk.js';

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

/**
 * «*A group formed to fight* the dam said»: whoever does what an infinitive tells, where the phrase before a verb is but the
 * infinitive's object.
 */
function withPurpose(units: Unit[], own: Phrase, low: number): Phrase {
  const verb = own.from - 1;
  let end = verb - 1;
  if (end - 1 <= low || lowerAt(units, end) !== 'to' || own.to - own.from > longestObject)
    return own;
  const object =
    has(units[own.from], F.determiner | F.possessive | F.quantifier) ||
    isName(units[own.from]) ||
    isNoun(units[own.core - 1], N.plural);
  if (!object || wantsClause(units[verb])) return own;
  if (/^(?:out|up)$/.test(lowerAt(units, end - 1))) end--;
  // «engineers sent to inspect the bridge»
  if (isFiniteVerb(units[end - 1]) && !has(units[end - 1], F.auxiliary | F.modal)) end--;
  const head = phraseBefore(units, end, low);
  const whole = head && !isPronoun(units[head.from]) && !has(units[head.from - 1], F.preposition);
  return whole ? { ...own, from: head.from } : own;
}

/** Words of an infinitive's object. */
const longestObject = 8;

/** «to say the board said», «to let the board say»: a verb that a clause follows. */
const wantsClause = (unit: Unit | undefined): boolean =>
  unit?.kind !== 'word' ||
  unit.form.f !== 0 ||
  (unit.form.v & (V.clause | V.that | V.onlyThat)) !== 0 ||
  /ing$|^(?:ensure|have|hear|help|let|make|pretend|prove|see)$/.test(unit.lower);

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
    if ((kind === 'clause' || kind === 'empty') && !ends) return null;
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

/** Where a subject ends that a time or a floating word parts from its verb. */
export function subjectEnd(units: Unit[], verb: number, low = 0): number {
  return beforeFloating(units, beforeTime(units, beforeOccasion(units, verb, low), low), low);
}

/** Words from «in» to the verb. */
const longestOccasion = 5;

/** Over the occasion between “and” and a verb: «and in a statement said», «but in an earlier interview said». */
function beforeOccasion(units: Unit[], verb: number, low: number): number {
  const last = units[verb - 1];
  if (
    !isNoun(last, N.document | N.speech) &&
    !/^(?:interview|meeting|tweet)$/.test(last?.lower ?? '')
  )
    return verb;
  for (let at = verb - 2; at > low && at > verb - longestOccasion; at--) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') return verb;
    if (unit.lower === 'in') return has(units[at - 1], F.coordinator) ? at : verb;
  }
  return verb;
}

/** Over a word that floats behind its subject: «Ellison and Hart all said», «aides even said». */
function beforeFloating(units: Unit[], verb: number, low: number): number {
  const last = units[verb - 1];
  if (verb - 2 < low || last?.kind !== 'word' || !floating.test(last.lower)) return verb;
  const before = units[verb - 2];
  if (/^(?:all|both|each)$/.test(last.lower)) {
    return isName(before) || isPronoun(before) || isMark(before, ')') || isNoun(before, N.plural)
      ? verb - 1
      : verb;
  }
  // «Ellison, who left in May, herself said»
  if (isReflexive(last)) return isMark(before, ',') ? verb - 1 : verb;
  const phrase = before?.kind === 'word' || isMark(before, ')') || isMark(before, ',');
  return phrase && !mayBeVerb(before) && !has(before, F.preposition | F.coordinator)
    ? verb - 1
    : verb;
}

const floating = /^(?:all|both|each|even)$|sel(?:f|ves)$/;

/** Words that go with a time: «late on Monday», «less than two weeks ago», «in 2010». */
const withTime =
  /^(?:last|next|this|that|past|late|early|earlier|later|ago|on|in|during|over|throughout|a|the|one|two|three|four|five|six|few|several|less|more|than|just|nearly|about|\d+)$/;

/** Over a time between subject and verb: «Ellison on Monday said», «Ellison, who in 2010 said», «Ellison last week called». */
function beforeTime(units: Unit[], verb: number, low: number): number {
  if (!endsTime(units, verb - 1)) return verb;
  let at = verb - 1;
  while (at > low && goesWithTime(units[at - 1])) at--;
  const before = units[at - 1];
  if (!before || at <= low) return verb;
  // «The board also on Monday said»
  while (/^(?:also|however)$/.test(lowerAt(units, at - 1)) && at - 1 > low) at--;
  if (isMark(before, ',')) return at;
  if (before.kind !== 'word' || has(before, F.preposition)) return verb;
  return has(before, F.subordinator) && !has(before, F.relative) ? verb : at;
}

/** Whether a word is the last of a time that may stand between subject and verb. */
export function endsTime(units: Unit[], at: number): boolean {
  const last = units[at];
  if (last?.kind !== 'word') return false;
  if (/^(?:ago|earlier|later)$/.test(last.lower)) return has(units[at - 1], F.time);
  if (/^\d{4}$/.test(last.lower)) return units[at - 1]?.lower === 'in';
  if (!has(last, F.day | F.time) || isNoun(last, N.person | N.organization)) return false;
  return has(last, F.day) || last.form.shape === 'lower';
}

function goesWithTime(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word') return false;
  if (has(unit, F.day | F.month)) return true;
  return unit.form.shape !== 'title' && (has(unit, F.time) || withTime.test(unit.lower));
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

/** Words of an item in a list of speakers. */
const longestItem = 10;

/** A word or bracket: «Mara Ellison (D-Ohio)». */
const isOfItem = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' || (unit?.kind === 'mark' && /^[()[\]]$/.test(unit.lower));

/** «A member of the council, Tom Moss said»: a name behind what it stands for, without the second comma. */
function withDescription(units: Unit[], core: Phrase, low: number): Phrase {
  const comma = core.from - 1;
  const first = segmentStart(units, comma - 1, low);
  if (!isMark(units[comma], ',')) return core;
  const office = isParted(units, core.to) ? -1 : officeStart(units, first, comma, low);
  if (office < 0 && !opensDescription(units, first, low)) return core;
  for (let at = core.from; at < core.to; at++) if (!isName(units[at])) return core;
  const described = core.to - core.from > 1 && phraseBefore(units, comma, first);
  if (!described || described.from > first || !canSpeak(units, described)) return core;
  // «a partner at Harbor, Lena Moss»: behind a name only a given name or a title opens another.
  const opens = isNoun(units[core.from], N.femaleName | N.maleName | N.title);
  const titled = !isName(units[comma - 1]) || isNoun(units[comma - 1], N.title);
  const from = office < 0 ? first : office;
  return opens || titled ? { from, to: core.to, core: comma } : core;
}

/** «The Minister of Works, Tom Moss told», «Assistant Commissioner, Tom Moss told»: an office at the head, or behind a quotation. */
function officeStart(units: Unit[], from: number, comma: number, low: number): number {
  if (!isOffice(units, from, comma)) return -1;
  const before = units[from - 1];
  if (!before || before.kind === 'quote') return from;
  // «Commander for the port, Assistant Commissioner, Tom Moss told»
  return isMark(before, ',')
    ? officeStart(units, segmentStart(units, from - 2, low), from - 1, low)
    : -1;
}

/** «the Minister of Works», «Assistant Commissioner» */
function isOffice(units: Unit[], from: number, comma: number): boolean {
  if (lowerAt(units, from) !== 'the' && !isName(units[from])) return false;
  for (let at = from; at < comma; at++) {
    if (units[at]?.kind !== 'word') return false;
    if (has(units[at], F.preposition))
      return at > from && isNoun(units[at - 1], N.title | N.person);
  }
  return isNoun(units[comma - 1], N.title | N.person);
}

/** «The mayor, Tom Moss said, was ill»: a tag between commas. */
const isParted = (units: Unit[], verb: number): boolean =>
  isMark(units[verb + 1], ',') || isMark(units[verb + 2], ',');

/** «Sen. Mara Ellison (D-Ohio), a supporter of the plan told voters»: an apposition that no second comma closes. */
function withOpenBearer(units: Unit[], own: Phrase, low: number): Phrase {
  const comma = own.from - 1;
  if (!isMark(units[comma], ',') || !/^an?$/.test(lowerAt(units, own.from))) return own;
  const core = isMark(units[comma - 1], ')') ? openingBracket(units, comma - 1, low) : comma;
  let from = core;
  while (from > low && isName(units[from - 1]) && !has(units[from - 1], F.preposition)) from--;
  const before = units[from - 1];
  if (core - from < 2 || (before && !isMark(before, ',') && before.kind !== 'quote')) return own;
  // «The winner is the mayor, Mara Ellison, an aide said»: a clause before it is what the aide said.
  if (hasClause(units, low, from)) return own;
  if (has(units[core - 1], F.place | F.day | F.month)) return own;
  return { from, to: own.to, core };
}

/** «A member», «Harbor's mayor» at the head of the sentence, or behind an adverbial: «In May, a member …, Tom Moss said». */
function opensDescription(units: Unit[], at: number, low: number): boolean {
  if (!/^an?$/.test(lowerAt(units, at)) && !units[at]?.form.possessive) return false;
  if (at <= low) return true;
  const adverbial = segmentStart(units, at - 2, low);
  return adverbial <= low && isAdverbialKind(segmentKind(units, adverbial, at - 1));
}

/** «Ellison, Hart and Moss said», «Residents, dockers, and officials said»: takes the items of a list that commas part. */
function joinList(units: Unit[], core: Phrase, low: number): Phrase {
  const serial = lowerAt(units, core.from - 1) === 'and' && isMark(units[core.from - 2], ',');
  let joined = serial;
  for (let at = core.from; at < core.to; at++)
    if (units[at]?.lower === 'and' && isItem(units[at + 1])) joined = true;
  if (!joined || isParted(units, core.to)) return core;
  let from = serial ? core.from - 1 : core.from;
  let items = 0;
  while (isMark(units[from - 1], ',') && from - 1 > low) {
    const start = segmentStart(units, from - 2, low);
    const kind = segmentKind(units, start, from - 1);
    if (isAdverbialKind(kind)) break;
    const item = phraseBefore(units, from - 1, start);
    const whole =
      item?.from === start &&
      from - 1 - start <= longestItem &&
      units.slice(start, from - 1).every(isOfItem) &&
      (isItem(units[from - 2]) || isMark(units[from - 2], ')'));
    // «He met Moss, Hart, and Ellison said»: the list is of another clause.
    if (!whole || (kind !== 'name' && kind !== 'noun')) return core;
    from = start;
    items++;
  }
  return items > (serial ? 1 : 0) ? { ...core, from } : core;
}

/** Whether a word may end an item of a list of speakers. */
const isItem = (unit: Unit | undefined): boolean =>
  isName(unit) || isNoun(unit, N.person | N.organization);

/** «Ellison, a lawyer who said»: an apposition with its name. */
function withBearer(units: Unit[], own: Phrase | null): Phrase | null {
  if (!own || !isMark(units[own.from - 1], ',') || !/^(?:an?|the)$/.test(lowerAt(units, own.from)))
    return own;
  const core = own.from - 1;
  const from = namesStart(units, core);
  if (from === core || has(units[core - 1], F.place | F.day | F.month)) return own;
  if (/^(?:at|from|in|near|on|outside)$/.test(lowerAt(units, from - 1))) return own;
  return { from, to: own.to, core };
}

/** Prepositions that part a verb from the noun that a clause with “who” is about: «sided with Ellison, who said». */
const partsVerb = new Set(['against', 'behind', 'by', 'to', 'with']);

/** What a relative clause belongs to: «the man who said», «Ellison, who said»; in «sided with Ellison, who said» the last noun. */
export function relativeHead(units: Unit[], relative: number): Phrase | null {
  const before = units[relative - 1];
  if (!isMark(before, ',') && !isDash(before))
    return withBearer(units, phraseBefore(units, relative, 0));
  const comma = relative - 1;
  const whole = phraseBefore(units, comma, 0);
  for (let at = comma - 1; at > (whole?.from ?? 0) && units[at]?.kind === 'word'; at--) {
    if (!has(units[at], F.preposition)) continue;
    const { lower } = units[at] as Unit;
    const person = lower !== 'of' && isNoun(units[comma - 1], N.person);
    // «drew criticism from Ellison, who said»
    const ofWords =
      lowerAt(units, relative) === 'who' && isNoun(units[at - 1], N.speech | N.document);
    const parts =
      (person || partsVerb.has(lower) || (lower !== 'of' && ofWords)) &&
      !isNoun(units[at - 1], N.person);
    if (parts || isAboutLast(units, at, relative) || !whole)
      return phraseBefore(units, comma, at + 1);
  }
  return whole;
}

const writing = N.document | N.organization | N.speech;

/** Whether a clause with «which» is about the noun behind a preposition only. */
function isAboutLast(units: Unit[], preposition: number, relative: number): boolean {
  if (lowerAt(units, relative) !== 'which') return false;
  const before = units[preposition - 1];
  // «a defender of the clause, which reads»: nobody is a «which».
  if (isNoun(before, N.person)) return true;
  // «a prison term on the charge, which accuses him»
  return isNoun(units[relative - 2], writing) && before?.form.n === 0 && before.form.f === 0;
}
