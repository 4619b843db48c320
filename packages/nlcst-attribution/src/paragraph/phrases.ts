import { F, N, V } from '../words/lexicon.js';
import type { Unit } from './units.js';

/** A noun phrase: units `from` up to but not including `to`. */
export interface Phrase {
  from: number;
  to: number;
  /** Where the phrase proper ends, before any apposition or relative clause. */
  core: number;
}

const dashes = new Set(['—', '–', '--', '-', '―']);
const shortQuote = 4;

export const isDash = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.kind === 'mark' && dashes.has(unit.lower);
export const isMark = (unit: Unit | undefined, value: string): boolean =>
  unit !== undefined && unit.kind === 'mark' && unit.lower === value;
export const has = (unit: Unit | undefined, bits: number): boolean =>
  unit !== undefined && (unit.form.f & bits) !== 0;
export const isNoun = (unit: Unit | undefined, bits: number): boolean =>
  unit !== undefined && (unit.form.n & bits) !== 0;

/** A word with a capital that is no function word: part of a name, unless it opens the sentence. */
export function isName(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word') return false;
  const { shape, f } = unit.form;
  if (shape !== 'title' && shape !== 'upper' && shape !== 'mixed') return false;
  return (
    (f &
      (F.determiner |
        F.subject |
        F.possessive |
        F.subordinator |
        F.coordinator |
        F.contraction |
        F.auxiliary)) ===
      0 || shape !== 'title'
  );
}

export function isFiniteVerb(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word') return false;
  const { f, shape } = unit.form;
  if (f & (F.auxiliary | F.modal)) return shape === 'lower';
  return (f & F.finite) !== 0 && shape === 'lower';
}

/** A finite verb or a word in -ed that could be one. */
export function mayBeVerb(unit: Unit | undefined): boolean {
  if (isFiniteVerb(unit)) return true;
  if (unit?.kind !== 'word' || unit.form.shape !== 'lower') return false;
  if (unit.form.v & (V.past | V.third)) return true;
  return unit.lower.length > 4 && unit.lower.endsWith('ed');
}

export const isPronoun = (unit: Unit | undefined): boolean =>
  has(unit, F.subject) && unit !== undefined && unit.lower !== 'one';

/**
 * The noun phrase that ends right before `end`, looking back no further than `low`: the words back to the nearest
 * that cannot belong to it. Null where there is none.
 */
export function phraseBefore(units: Unit[], end: number, low = 0): Phrase | null {
  let index = end - 1;
  let from = end;
  let sawName = false;
  while (index >= low) {
    const unit = units[index] as Unit;
    const before = units[index - 1];
    if (unit.kind === 'quote') {
      if (unit.words > shortQuote || unit.stop !== '' || index === end - 1) break;
      // «“Harbor Nights” host Mara Ellison» against «“I would” Ellison said».
      if (
        isName(units[index + 1]) ||
        isPronoun(units[index + 1]) ||
        has(units[index + 1], F.determiner | F.possessive)
      )
        break;
      from = index--;
      continue;
    }
    if (unit.kind === 'mark') {
      if (unit.lower === "'" || unit.lower === '’' || unit.lower === '/' || unit.lower === '&') {
        from = index--;
        continue;
      }
      if (unit.lower === ')' || unit.lower === ']') {
        const open = openingBracket(units, index, low);
        if (open < 0) break;
        index = open - 1;
        continue;
      }
      break;
    }
    const { f, n, shape } = unit.form;
    if (index === end - 1 && f & F.subject && !(f & F.quantifier)) {
      return { from: index, to: end, core: end };
    }
    // «leaders who'd rather wait said»
    if (f & F.contraction && /^who'/.test(unit.lower) && from < end && before?.kind === 'word') {
      from = index--;
      continue;
    }
    if (f & F.contraction) break;
    // «everyone I interviewed said»
    if (
      index === end - 1 &&
      mayBeVerb(unit) &&
      isPronoun(before) &&
      index - 2 >= low &&
      units[index - 2]?.kind === 'word'
    ) {
      index -= 2;
      continue;
    }
    if (f & F.subject && !(f & F.quantifier) && unit.lower !== 'it') break;
    if (f & F.object && !(f & F.possessive)) {
      // «those close to him», «many of whom»
      if (!has(before, F.preposition) || index - 1 < low) break;
      from = index--;
      continue;
    }
    if (unit.lower === 'it') break;
    if (isFiniteVerb(unit) || isPastAfterName(units, index)) {
      const relative = relativeBefore(units, index, low);
      if (relative < 0) break;
      from = relative;
      index = relative - 1;
      continue;
    }
    if (f & F.coordinator) {
      if (unit.lower !== 'and' && unit.lower !== 'or') break;
      if (from === end || !canJoin(units, index, low)) break;
      index--;
      continue;
    }
    if (f & F.subordinator && !(f & F.preposition)) {
      // «that official» is rare beside «said that officials»; «those who» and «all who» are phrases of their own.
      if (f & F.relative && from < end) {
        const head = units[index - 1];
        if (
          unit.lower === 'who' &&
          head &&
          head.kind === 'word' &&
          !has(head, F.auxiliary | F.preposition)
        ) {
          from = index--;
          continue;
        }
      }
      break;
    }
    if (f & F.preposition && (shape === 'lower' || index === low)) {
      if (from === end) break;
      // «After aides insisted», «days after Ellison said»: a clause begins.
      if (f & F.subordinator && unit.lower !== 'like' && unit.lower !== 'for') break;
      sawName = false;
      from = index--;
      continue;
    }
    if (f & (F.day | F.time) && from === end && !(n & (N.person | N.organization)) && f & F.day) {
      // «the senator on Monday said»
      index--;
      continue;
    }
    if (f & (F.determiner | F.possessive) && !(f & F.relative)) {
      from = index;
      if (has(before, F.determiner | F.quantifier) && !has(before, F.subordinator)) {
        index--;
        continue;
      }
      if (has(before, F.preposition) && before?.form.shape === 'lower' && index - 1 >= low) {
        index--;
        continue;
      }
      // «an official who relayed the exchange said»
      const relative = before?.kind === 'word' ? relativeBefore(units, index, low) : -1;
      if (relative >= 0) {
        from = relative;
        index = relative - 1;
        continue;
      }
      break;
    }
    // «a diplomat not authorized to speak»
    if (f & F.negation && !/ed$/.test(units[index + 1]?.lower ?? '')) break;
    const name = isName(unit);
    const opens = !before || index === low || before.kind !== 'word';
    if (sawName && !name && !isLinkToName(unit) && !opens) break;
    sawName = name && from >= end - 3 ? true : sawName && name;
    from = index--;
  }
  from = trimStart(units, from, end);
  return from < end ? { from, to: end, core: end } : null;
}

/** «Ellison backed»: a word in -ed right behind a name is its verb. */
function isPastAfterName(units: Unit[], index: number): boolean {
  const unit = units[index] as Unit;
  const before = units[index - 1];
  if (unit.form.shape !== 'lower' || !unit.lower.endsWith('ed') || unit.form.n !== 0) return false;
  return (
    (isName(before) && !before?.form.possessive && !isNoun(before, N.plural)) || isPronoun(before)
  );
}

/** Whether a lower-case word can stand right before a name: «spokesman», «former», «candidate», «al». */
function isLinkToName(unit: Unit): boolean {
  const { f, n, shape, possessive } = unit.form;
  if (shape === 'lower' && !possessive && f === 0 && n === 0) {
    if (unit.lower.includes('-')) return true;
    return (
      /(?:al|ic|an|ous|ive|er|or|ist|ed|ing|ee|man|ent|ant|ary|ate|ese|ish|x)$/.test(unit.lower) ||
      unit.lower.length <= 3
    );
  }
  return (
    (n & (N.person | N.title | N.organization)) !== 0 ||
    possessive ||
    (f & (F.preposition | F.determiner | F.quantifier | F.adverb)) !== 0
  );
}

/** Relative pronoun to the left that opens the clause of a verb, with a noun before it. */
function relativeBefore(units: Unit[], index: number, low: number, aside = false): number {
  for (let at = index - 1; at > low && at > index - 12; at--) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') return -1;
    if (unit.form.f & F.relative && unit.lower !== 'when') {
      const head = units[at - 1];
      if (!head) return -1;
      if (aside && head.kind === 'mark' && unit.lower !== 'that') return at;
      if (unit.lower === 'that' && (head.form.v !== 0 || head.kind !== 'word')) return -1;
      return head.kind === 'word' &&
        !has(head, F.auxiliary | F.modal | F.preposition | F.coordinator)
        ? at
        : -1;
    }
    if (isFiniteVerb(unit) || has(unit, F.subordinator & ~F.preposition)) return -1;
  }
  return -1;
}

/** Whether «and» joins two nouns rather than two clauses. */
function canJoin(units: Unit[], index: number, low: number): boolean {
  const before = units[index - 1];
  if (!before || index - 1 < low) return false;
  if (before.kind === 'mark') return before.lower === ')';
  if (before.kind === 'quote') return false;
  if (isFiniteVerb(before) || has(before, F.object | F.adverb)) return false;
  // «the plan failed and officials said»: some verb to the left that is no relative clause.
  for (let at = index - 1; at >= low && at > index - 14; at--) {
    const unit = units[at] as Unit;
    if (unit.kind === 'mark' && unit.lower === ',') return true;
    if (unit.kind !== 'word') return true;
    if (isFiniteVerb(unit) || has(unit, F.contraction)) return relativeBefore(units, at, low) >= 0;
    if (at < index - 1 && has(unit, F.subject) && !has(unit, F.quantifier)) return false;
    if (has(unit, F.subordinator) && !has(unit, F.preposition)) return true;
  }
  return true;
}

function openingBracket(units: Unit[], index: number, low: number): number {
  for (let at = index - 1; at >= low && at > index - 20; at--) {
    if (isMark(units[at], '(') || isMark(units[at], '[')) return at;
  }
  return -1;
}

/** Leaves out what opens the clause before the phrase: «But», «However», «In Iowa», «Still». */
function trimStart(units: Unit[], from: number, end: number): number {
  let at = from;
  while (at < end) {
    const unit = units[at] as Unit;
    if (unit.kind === 'mark') {
      at++;
      continue;
    }
    if (unit.kind === 'quote') return at;
    const { f, n } = unit.form;
    if (f & F.coordinator && !(n & N.person)) {
      at++;
      continue;
    }
    if (f & F.adverb && !(f & (F.determiner | F.quantifier))) {
      at++;
      continue;
    }
    if (
      at === from &&
      unit.lower.endsWith('ing') &&
      unit.form.shape === 'lower' &&
      n === 0 &&
      at < end - 1 &&
      units[at - 1]?.kind !== 'word'
    ) {
      at++;
      continue;
    }
    if (f & (F.day | F.month) && at < end - 1) {
      at++;
      continue;
    }
    // «about half of voters», «nearly 40 people»
    if (
      /^(?:about|around|over|under|nearly|almost|roughly)$/.test(unit.lower) &&
      (has(units[at + 1], F.quantifier) || /^\d/.test(units[at + 1]?.lower ?? ''))
    )
      return at;
    if (f & F.preposition && at < end - 1) {
      // In mid-clause the verb before has this preposition's phrase as its object.
      at =
        units[at - 1]?.kind === 'word' && at === from ? at + 1 : afterPreposition(units, at, end);
      continue;
    }
    return at;
  }
  return end;
}

/** Behind «In a statement» in «In a statement Ellison»: the phrase that follows a leading preposition's own. */
function afterPreposition(units: Unit[], from: number, end: number): number {
  const noun = (unit: Unit | undefined) =>
    unit?.kind === 'word' &&
    unit.form.shape === 'lower' &&
    !has(unit, F.determiner | F.possessive | F.preposition | F.adverb);
  for (let at = end - 1; at > from + 1; at--) {
    const unit = units[at] as Unit;
    const before = units[at - 1] as Unit;
    if (
      has(unit, F.determiner | F.possessive) &&
      !has(before, F.preposition | F.determiner | F.coordinator) &&
      at > from + 1
    )
      return at;
    if (
      isName(unit) &&
      noun(before) &&
      !isNoun(before, N.person | N.title) &&
      before.kind === 'word' &&
      !before.form.possessive
    )
      return at;
    if (isName(unit) && has(before, F.day | F.time)) return at;
  }
  return end;
}

type SegmentKind =
  | 'age'
  | 'party'
  | 'relative'
  | 'participle'
  | 'preposition'
  | 'adverb'
  | 'name'
  | 'noun'
  | 'clause'
  | 'empty';

/** What a stretch between commas is: tells an apposition from a head and from an aside. */
export function segmentKind(units: Unit[], from: number, to: number): SegmentKind {
  let at = from;
  while (at < to && ((units[at] as Unit).kind === 'mark' || has(units[at], F.coordinator))) at++;
  const first = units[at];
  if (!first || at >= to) return 'empty';
  if (first.kind === 'quote') return 'clause';
  const { f, n, shape, v } = first.form;
  const length = to - at;
  if (/^\d/.test(first.lower) && length <= 3) return 'age';
  if (length <= 4 && /^[dri]-\p{L}/u.test(first.lower)) return 'party';
  if (length === 1 && /^(?:jr\.?|sr\.?|ii|iii|iv|m\.d\.|ph\.d\.)$/.test(first.lower))
    return 'party';
  if (
    shape !== 'lower' &&
    length <= 4 &&
    /^(?:republican|democrat|independent|labour|conservative)$/.test(first.lower) &&
    has(units[at + 1], F.preposition)
  )
    return 'party';
  if (/^(?:who|whose|whom|which|where)$/.test(first.lower)) return 'relative';
  if (first.lower === 'of' || first.lower === 'like' || first.lower === 'including')
    return 'relative';
  if (f & F.preposition && !(n & N.person)) return 'preposition';
  if (f & F.subordinator && !(f & F.determiner)) return 'preposition';
  if (f & F.adverb || f & (F.day | F.month))
    return length <= 4 && !isName(units[at + 1])
      ? 'adverb'
      : /^(?:formerly|currently|once|now|then|also|long|largely)$/.test(first.lower)
        ? 'noun'
        : 'adverb';
  if (shape === 'lower' && first.lower.endsWith('ing') && !(n & (N.person | N.organization)))
    return 'participle';
  if (shape === 'lower' && first.lower.endsWith('ed') && n === 0) return 'participle';
  if (v & V.ing) return 'participle';
  if (hasClause(units, at, to)) return 'clause';
  if (isName(first)) return 'name';
  return 'noun';
}

/** Whether a stretch holds a subject and a finite verb. */
export function hasClause(units: Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') continue;
    if (unit.form.f & F.contraction) return true;
    if (at > from && mayBeVerb(unit)) {
      if (
        !isFiniteVerb(unit) &&
        (has(units[at - 1], F.determiner | F.possessive | F.adverb) ||
          has(units[at + 1], F.preposition))
      )
        continue;
      if (relativeBefore(units, at, from - 1, true) >= 0) continue;
      return true;
    }
    if (at === from && isPronoun(unit) && at + 1 < to) return true;
  }
  return false;
}

/**
 * The subject of a verb group that begins at `verb`: the phrase before it, over appositions, ages, relative clauses
 * and asides between commas, dashes or brackets. `low` is where the clause may begin.
 */
export function subjectBefore(units: Unit[], verb: number, low = 0): Phrase | null {
  let end = beforeFloating(units, beforeTime(units, verb, low), low);
  let last = units[end - 1];
  // «Ellison (D-Ohio) said»
  if (isMark(last, ')') || isMark(last, ']')) {
    const open = openingBracket(units, end - 1, low);
    if (open <= low) return null;
    const inner = subjectBefore(units, open, low);
    return inner && { ...inner, to: end };
  }
  // «Ellison — a lawyer from Toledo — said»
  if (isDash(last)) {
    for (let at = end - 2; at > low; at--) {
      if (!isDash(units[at])) continue;
      const inner = subjectBefore(units, at, low);
      return inner && { ...inner, to: end - 1 };
    }
    return null;
  }
  if (last?.kind === 'quote' && last.stop === ',') {
    // «Ellison, citing “the tide,” said»
    const comma = segmentStart(units, end - 2, low) - 1;
    const kind =
      comma >= low && isMark(units[comma], ',') ? segmentKind(units, comma + 1, end - 1) : 'empty';
    if (kind !== 'participle' && kind !== 'relative' && kind !== 'preposition' && kind !== 'noun')
      return null;
    const core = phraseBefore(units, comma, low);
    return core && { ...core, to: kind === 'noun' || kind === 'relative' ? end : comma };
  }
  if (!isMark(last, ',')) {
    const core = phraseBefore(units, end, low);
    return core && joinList(units, core, low);
  }
  // A pair of commas: the last stretch is an aside or an apposition, the head stands further left.
  let keep = -1;
  let steps = 0;
  while (isMark(last, ',') && steps++ < 8) {
    const close = end - 1;
    let comma = close - 1;
    while (
      comma >= low &&
      !isMark(units[comma], ',') &&
      !isDash(units[comma]) &&
      !isMark(units[comma], ';')
    )
      comma--;
    if (comma < low) return null;
    const kind = segmentKind(units, comma + 1, close);
    if (kind === 'clause' || kind === 'empty') {
      // A short quotation may end an apposition: «Ellison, author of “Tides,” said».
      const quote = units[close - 1];
      if (!(quote?.kind === 'quote' && kind === 'clause')) return null;
    }
    if (keep < 0 && kind !== 'preposition' && kind !== 'adverb' && kind !== 'participle')
      keep = close;
    end = comma;
    last = units[end - 1];
    // Is what stands left of this comma a head?
    const previous = segmentStart(units, comma - 1, low) - 1;
    const left = segmentKind(units, previous + 1, comma);
    const only = phraseBefore(units, comma, previous + 1);
    const bare = only !== null && coversSegment(units, only, previous + 1);
    if (left === 'age' || left === 'party' || left === 'relative') {
      last = units[comma];
      end = comma + 1;
      continue;
    }
    if (
      left === 'name' &&
      bare &&
      onlyPlaces(units, previous + 1, comma) &&
      previous > low &&
      isMark(units[previous], ',')
    ) {
      last = units[comma];
      end = comma + 1;
      continue;
    }
    if (left === 'noun' && bare && previous > low && isMark(units[previous], ',')) {
      // «Ellison, the director, who left in May, said»: is there a name further left?
      const further = segmentStart(units, previous - 1, low) - 1;
      const head = phraseBefore(units, previous, further + 1);
      if (
        head &&
        segmentKind(units, further + 1, previous) === 'name' &&
        isName(units[previous - 1]) &&
        coversSegment(units, head, further + 1)
      ) {
        last = units[comma];
        end = comma + 1;
        continue;
      }
    }
    const core = phraseBefore(units, comma, low);
    if (!core) return null;
    return { from: core.from, to: keep >= 0 ? keep : comma, core: comma };
  }
  return null;
}

/** Over a word that floats behind its subject: «Ellison and Hart all said», «they both said». */
function beforeFloating(units: Unit[], verb: number, low: number): number {
  const last = units[verb - 1];
  if (verb - 2 < low || !last || !/^(?:all|both|each)$/.test(last.lower)) return verb;
  const before = units[verb - 2];
  return isName(before) || isPronoun(before) || isMark(before, ')') || isNoun(before, N.plural)
    ? verb - 1
    : verb;
}

/** Over a time between subject and verb: «Ellison on Monday said», «Ellison last week called». */
function beforeTime(units: Unit[], verb: number, low: number): number {
  const last = units[verb - 1];
  if (!has(last, F.day | F.time) || isNoun(last, N.person | N.organization)) return verb;
  if (!has(last, F.day) && last?.form.shape !== 'lower') return verb;
  let at = verb - 1;
  while (
    at > low &&
    (has(units[at - 1], F.day | F.time | F.month) ||
      /^(?:last|next|this|that|late|early|earlier|later|on|in|a|the|one|two|three|few|several|\d+)$/.test(
        units[at - 1]?.lower ?? '',
      ))
  )
    at--;
  const before = units[at - 1];
  if (
    !before ||
    at <= low ||
    before.kind !== 'word' ||
    has(before, F.coordinator | F.preposition | F.subordinator)
  )
    return verb;
  return at;
}

/** Where a stretch between commas begins: behind the comma, semicolon, colon or finished quotation before it. */
function segmentStart(units: Unit[], last: number, low: number): number {
  let at = last;
  while (at >= low) {
    const unit = units[at] as Unit;
    if (unit.kind === 'mark' && /^[,;:]$/.test(unit.lower)) break;
    if (unit.kind === 'quote' && (unit.stop !== '' || unit.words > shortQuote)) break;
    at--;
  }
  return at + 1;
}

function coversSegment(units: Unit[], phrase: Phrase, from: number): boolean {
  for (let at = from; at < phrase.from; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'word' && !has(unit, F.coordinator | F.adverb)) return false;
  }
  return true;
}

function onlyPlaces(units: Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!has(units[at], F.place)) return false;
  return to > from;
}

/** «Ellison, Hart and Moss said»: takes the items of a list that commas part. */
function joinList(units: Unit[], core: Phrase, low: number): Phrase {
  let joined = false;
  for (let at = core.from; at < core.to; at++) {
    if (units[at]?.lower === 'and' && isName(units[at + 1])) joined = true;
  }
  if (!joined || !isName(units[core.from])) return core;
  let { from } = core;
  while (isMark(units[from - 1], ',') && from - 1 > low) {
    let comma = from - 2;
    while (comma >= low && !isMark(units[comma], ',') && units[comma]?.kind === 'word') comma--;
    if (units[comma]?.kind === 'quote') break;
    const kind = segmentKind(units, comma + 1, from - 1);
    const item = phraseBefore(units, from - 1, comma + 1);
    if (kind !== 'name' || !item || item.from !== comma + 1 || item.to - item.from > 6) break;
    from = item.from;
  }
  return { ...core, from };
}

/**
 * The noun phrase that begins at `from`: a verb, an adverbial or a mark ends it; appositions and relative clauses
 * between commas go with it.
 */
export function phraseAt(units: Unit[], from: number, high = units.length): Phrase | null {
  let at = from;
  /** In a clause without its pronoun, «an official briefed on the talks», everything goes with the phrase. */
  let reduced = false;
  const first = units[at];
  if (first?.kind !== 'word') return null;
  if (first.form.f & F.subject && !(first.form.f & F.quantifier))
    return { from, to: from + 1, core: from + 1 };
  while (at < high) {
    const unit = units[at] as Unit;
    if (unit.kind === 'mark') {
      if (unit.lower === "'" || unit.lower === '’' || unit.lower === '/' || unit.lower === '&') {
        at++;
        continue;
      }
      if (unit.lower === '(' && at > from) {
        const close = closingBracket(units, at, high);
        if (close < 0) break;
        at = close + 1;
        continue;
      }
      break;
    }
    if (unit.kind === 'quote') {
      if (unit.words <= shortQuote && at > from && !isMark(units[at - 1], ',')) {
        at++;
        continue;
      }
      break;
    }
    const { f, shape } = unit.form;
    if (
      at > from &&
      f & F.relative &&
      unit.lower !== 'that' &&
      unit.lower !== 'when' &&
      unit.lower !== 'where'
    ) {
      // A restrictive clause goes with the phrase.
      at = clauseEnd(units, at, high);
      break;
    }
    if (
      f & (F.subordinator | F.contraction) &&
      !(f & F.preposition) &&
      !(f & F.determiner && at === from)
    )
      break;
    if (f & (F.subject | F.object) && !(f & (F.quantifier | F.possessive | F.determiner))) break;
    if (f & (F.day | F.time) && !(shape === 'upper') && f & F.day) break;
    if (isFiniteVerb(unit) || (at > from && isPastAfterName(units, at))) break;
    if (at > from && opensReduced(units, at)) reduced = true;
    if (f & F.negation || (f & F.adverb && at > from && !(f & F.determiner))) break;
    if (f & F.preposition && shape === 'lower') {
      if (at === from || !(reduced || stays(units, at)) || has(units[at + 1], F.day | F.month))
        break;
      at++;
      continue;
    }
    if (f & F.coordinator) {
      if (unit.lower !== 'and' && unit.lower !== 'or') break;
      const next = units[at + 1];
      if (next?.kind !== 'word' || mayBeVerb(next) || isPronoun(next) || next.form.v & V.ing) break;
      at++;
      continue;
    }
    at++;
  }
  if (at === from) return null;
  const core = at;
  return { from, to: appositionEnd(units, core, high), core };
}

/** «an official briefed on …», «a person familiar with …», «a report released by …». */
function opensReduced(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  if (unit.form.shape !== 'lower' || isName(before)) return false;
  if (!isNoun(before, N.person | N.document | N.speech | N.organization)) return false;
  return (
    /^(?:familiar|close|present|involved|aware|knowledgeable|working|speaking|based)$/.test(
      unit.lower,
    ) ||
    (unit.form.n === 0 && /(?:ed|seen|known|given|led|sent|made|shown)$/.test(unit.lower)) ||
    unit.lower === 'briefed'
  );
}

/** Prepositions that keep a phrase together; the others open an adverbial («said Ellison in an interview»). */
function stays(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  if (unit.lower === 'of') return true;
  if (unit.lower === 'by')
    return (
      !isName(before) && (isNoun(before, N.document | N.speech) || /ed$/.test(before?.lower ?? ''))
    );
  const next = units[at + 1];
  if (
    unit.lower === 'for' ||
    unit.lower === 'at' ||
    unit.lower === 'with' ||
    unit.lower === 'from' ||
    unit.lower === 'to'
  ) {
    return (
      isNoun(before, N.person | N.organization) && !isName(before) && !has(next, F.day | F.time)
    );
  }
  if (/^(?:in|on|inside|close|near)$/.test(unit.lower)) {
    // «people in attendance», «a source on the call»
    return (
      /^(?:people|person|someone|somebody|those|source|sources|official|officials|insider|insiders)$/.test(
        before?.lower ?? '',
      ) &&
      !has(next, F.day | F.month) &&
      !/^\d/.test(next?.lower ?? '') &&
      next?.lower !== 'interviews' &&
      !(has(next, F.determiner) && isNoun(units[at + 2], N.document | N.speech))
    );
  }
  return false;
}

function closingBracket(units: Unit[], index: number, high: number): number {
  for (let at = index + 1; at < high && at < index + 20; at++) {
    if (isMark(units[at], ')') || isMark(units[at], ']')) return at;
  }
  return -1;
}

/** End of a relative clause: the next comma, mark or quotation. */
function clauseEnd(units: Unit[], from: number, high: number): number {
  let at = from;
  while (at < high && units[at]?.kind === 'word') at++;
  return at;
}

/** End of the appositions and relative clauses behind a phrase; `core` where there are none. */
function appositionEnd(units: Unit[], core: number, high: number): number {
  let end = core;
  while (isMark(units[end], ',')) {
    let next = end + 1;
    while (
      next < high &&
      !isMark(units[next], ',') &&
      !isDash(units[next]) &&
      !isMark(units[next], ';') &&
      !isMark(units[next], ':') &&
      units[next]?.kind !== 'quote' &&
      !isFinal(units, next)
    )
      next++;
    const kind = segmentKind(units, end + 1, next);
    const first = units[end + 1];
    if (first && (has(first, F.coordinator) || first.form.v & V.ing || isPronoun(first))) break;
    if (kind === 'clause' && !isMark(units[next], ',')) break;
    if (
      kind !== 'age' &&
      kind !== 'party' &&
      kind !== 'relative' &&
      kind !== 'noun' &&
      kind !== 'name'
    )
      break;
    if (units[next]?.kind === 'quote' && (units[next] as Unit).words > shortQuote) break;
    end = units[next]?.kind === 'quote' ? next + 1 : next;
  }
  return end;
}

function isFinal(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  return (
    unit.kind === 'mark' &&
    (unit.lower === '.' || unit.lower === '!' || unit.lower === '?') &&
    at >= units.length - 2
  );
}
