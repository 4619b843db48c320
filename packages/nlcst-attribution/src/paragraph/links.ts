import type { Cue, QuotedPart, Sentence, Span } from '../types.js';
import { F, N, V } from '../words/lexicon.js';
import { type After, contentAfter, contentEnd, finalMark } from './content.js';
import { agrees, isAccordingTo, isBe, type VerbGroup, verbGroupAt, wantsEvidence } from './cues.js';
import { type LocalMention, mentionOf } from './mentions.js';
import {
  has,
  hasClause,
  isDash,
  isFiniteVerb,
  isMark,
  isName,
  isNoun,
  isPronoun,
  mayBeVerb,
  type Phrase,
  phraseAt,
  phraseBefore,
  segmentKind,
  subjectBefore,
} from './phrases.js';
import type { Word } from './tokens.js';
import { type Unit, unitsOf } from './units.js';

/** A source, a cue and a content as one paragraph tells them. Spans count from the paragraph's start. */
export interface Link {
  sentence: number;
  source: LocalMention | null;
  cue: Cue;
  content: Span[];
  /** The quoted parts (indices) in the content. */
  quotes: number[];
  certainty: number;
  because: string;
  /**
   * A tag without content of its own leans on the quotation before it («Ellison said.») or, with a colon, on what
   * follows («Ellison continued:»).
   */
  leaning: 'no' | 'before' | 'after';
}

interface Draft {
  at: number;
  group: VerbGroup | null;
  cueFrom: number;
  cueTo: number;
  lemma: string;
  kind: Cue['kind'];
  position: Cue['position'];
  subject: Phrase | null;
  mention: LocalMention | null;
  content: [from: number, to: number][];
  certainty: number;
  because: string;
  leaning: Link['leaning'];
}

/** Whether a sentence has any word or mark that an attribution could hang on. */
function mayReport({ first, last }: Sentence, tokens: Word[]): boolean {
  for (let at = first; at < last; at++) {
    const { form, quotation, lower } = tokens[at] as Word;
    if (
      form.v !== 0 ||
      quotation >= 0 ||
      form.n & N.speech ||
      lower === 'according' ||
      lower === 'put'
    )
      return true;
  }
  return false;
}

/** Every attribution that stands in one sentence; no units where none can. */
export function linksOf(
  sentence: Sentence,
  index: number,
  tokens: Word[],
  quotations: QuotedPart[],
): { links: Link[]; units: Unit[] } {
  if (!mayReport(sentence, tokens)) return { links: [], units: [] };
  const units = unitsOf(sentence, tokens, quotations);
  const drafts: Draft[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') continue;
    let draft: Draft | null = null;
    if (isAccordingTo(units, at)) draft = accordingTo(units, at);
    else if (unit.form.v !== 0) draft = verbDraft(units, at, drafts);
    else if (unit.lower === 'put' && units[at + 1]?.lower === 'it') draft = putIt(units, at);
    else if (unit.lower === 'in' && units[at + 1]?.kind === 'word') draft = inWords(units, at);
    if (draft) drafts.push(draft);
    if (unit.form.n & N.speech && !draft) {
      const noun = nounDraft(units, at);
      if (noun && !drafts.some((one) => one.content.some(([from]) => from === at + 1)))
        drafts.push(noun);
    }
  }
  const governed = governedDraft(units, drafts);
  if (governed) drafts.push(governed);
  if (drafts.length === 0) {
    const bare = bareDraft(units) ?? headlineDraft(units) ?? customaryDraft(units);
    if (bare) drafts.push(bare);
  }
  return { units, links: drafts.map((draft) => linkFrom(draft, units, index)) };
}

function linkFrom(draft: Draft, units: Unit[], sentence: number): Link {
  const content: Span[] = [];
  const quotes: number[] = [];
  for (const [from, to] of draft.content) {
    for (let at = from; at < to; at++) {
      const { part } = units[at] as Unit;
      if (part >= 0) quotes.push(part);
    }
    const span = trimmed(units, from, to);
    if (span) content.push(span);
  }
  const first = units[draft.cueFrom] as Unit;
  const last = units[draft.cueTo - 1] as Unit;
  return {
    sentence,
    source: draft.mention ?? (draft.subject && mentionOf(units, draft.subject)),
    cue: {
      start: first.start,
      end: last.end,
      text: '',
      lemma: draft.lemma,
      kind: draft.kind,
      position: draft.position,
      tense: draft.group?.tense ?? 'none',
      negated: draft.group?.negated ?? false,
    },
    content,
    quotes,
    certainty: draft.certainty,
    because: draft.because,
    leaning: draft.leaning,
  };
}

/** A stretch of units without the marks at its edges. */
function trimmed(units: Unit[], from: number, to: number): Span | null {
  let low = from;
  let high = to;
  const edge = (unit: Unit | undefined) =>
    unit?.kind === 'mark' && /^[.,;:!?…—–-]+$/.test(unit.lower);
  while (low < high && edge(units[low])) low++;
  while (high > low && edge(units[high - 1])) high--;
  if (high <= low) return null;
  return { start: (units[low] as Unit).start, end: (units[high - 1] as Unit).end };
}

/** Verbs that «as» makes an aside of: «as Ellison noted». */
const reportsAlone = new Set(
  'say note report write observe explain argue put acknowledge suggest tell state describe recall remark predict warn tweet announce claim recount'.split(
    ' ',
  ),
);

/** Verbs of thinking: with «I», «you» or «we» the author speaks, and nobody is cited. */
const thinking = new Set(
  'think believe know feel guess hope agree doubt fear suspect understand see remember realize learn'.split(
    ' ',
  ),
);

function mayMean(units: Unit[], subject: Phrase, lemma: string): boolean {
  if (!thinking.has(lemma) || subject.to - subject.from > 1) return true;
  return !/^(?:i|you|we)$/.test(units[subject.from]?.lower ?? '');
}

const sureVerbs = new Set(
  'say tell add write explain argue insist note state warn reply respond continue ask acknowledge recall quip joke declare tweet announce'.split(
    ' ',
  ),
);

function verbDraft(units: Unit[], at: number, before: Draft[]): Draft | null {
  const group = verbGroupAt(units, at);
  if (!group) return null;
  const out = units[at + 1]?.lower === 'out';
  if (group.lemma === 'point' && !out) return null;
  const base: Omit<Draft, 'subject' | 'content' | 'position' | 'because' | 'certainty'> = {
    at,
    group,
    cueFrom: group.from,
    cueTo: out ? at + 2 : at + 1,
    lemma: out ? `${group.lemma} out` : group.lemma,
    kind: 'verb',
    mention: null,
    leaning: 'no' as const,
  };
  const inverted = inversion(units, group);
  if (inverted) {
    return {
      ...base,
      subject: inverted.subject,
      content: inverted.content,
      position: inverted.content.length > 1 ? 'inside' : inverted.before ? 'before' : 'after',
      certainty: sureVerbs.has(group.lemma) ? 1 : 0.9,
      because: 'inverted verb',
      leaning: inverted.content.length === 0 ? leans(units) : 'no',
    };
  }
  if (group.passive) return passiveDraft(units, group, base);

  const { subject, low, inherited } = subjectOf(units, group, before);
  if (subject && !inherited && !agrees(units, group, subject)) return null;
  if (subject && !mayMean(units, subject, group.lemma)) return null;
  const v = (units[at] as Unit).form.v;
  const after = contentAfter(units, group);
  // «Claiming that it failed, Ellison left»: the content ends where the main clause begins.
  if (inherited && subject && subject.from > at && after.to >= subject.from)
    after.to = subject.from - 1;
  const asClause =
    subject &&
    reportsAlone.has(group.lemma) &&
    !inherited &&
    units[subject.from - 1]?.lower === 'as' &&
    after.kind !== 'that' &&
    after.kind !== 'quote';
  if (asClause) return asDraft(units, subject, group, base);
  const left =
    inherited && after.kind !== 'none'
      ? null
      : leftContent(units, subject ? subject.from : group.from, low);
  const rest = left && insideRest(units, at);
  const inside = rest && (units[rest[0]]?.kind !== 'quote' || mayBegin(units, left)) ? rest : null;

  let content: [number, number][] = [];
  let position: Cue['position'] = 'after';
  let because = '';
  let certainty = sureVerbs.has(group.lemma) ? 1 : 0.9;
  if (left && inside && after.kind !== 'that') {
    content = [left, inside];
    position = 'inside';
    because = 'verb inside content';
  } else if (acceptable(after, group, units, v)) {
    if (
      left &&
      endsInQuote(units, left) &&
      after.kind !== 'quote' &&
      !(after.kind === 'that' && after.from === at + 1) &&
      !isTitleInAdverbial(units, left)
    ) {
      content = [left];
      because = 'verb after content';
    } else {
      content = [[after.from, after.to]];
      position = 'before';
      because =
        after.kind === 'quote'
          ? 'verb before quotation'
          : `verb before ${after.kind === 'that' ? '“that”' : after.kind}`;
      if (
        left &&
        endsInQuote(units, left) &&
        after.kind === 'quote' &&
        !isTitleInAdverbial(units, left)
      ) {
        content.unshift(left);
        position = 'inside';
      }
    }
  } else if (left) {
    if (!leftIsQuote(units, left) && !tagsClause(units, left, after, group, v)) return null;
    content = [left];
    because = 'verb after content';
  } else {
    // A tag without content leans on the quotation before it.
    if (
      !subject ||
      inherited ||
      at > 24 ||
      !(v & (V.clause | V.quoteOnly | V.tell)) ||
      after.kind !== 'none'
    )
      return null;
    if (group.negated || group.infinitive || group.tense === 'participle') return null;
    return {
      ...base,
      subject,
      content: [],
      position: 'after',
      certainty: 0.9,
      because: leans(units) === 'after' ? 'colon at the end' : 'tag after quotation',
      leaning: leans(units),
    };
  }
  if (
    wantsEvidence(group) &&
    !content.some(([from, to]) => quoteIn(units, from, to)) &&
    after.kind !== 'that' &&
    !(subject && isPronoun(units[subject.from]))
  ) {
    if (!(subject && !inherited && after.kind === 'clause' && fits(units, subject))) return null;
  }
  if (!subject) return null;
  if (
    (after.kind === 'object' || after.kind === 'infinitive') &&
    position === 'before' &&
    !fits(units, subject)
  )
    return null;
  if (inherited) certainty = Math.min(certainty, 0.9);
  return { ...base, subject, content, position, certainty, because };
}

/** «On Sunday’s “Night Desk,” Ellison said»: the quotation names a work and is no speech. */
function isTitleInAdverbial(units: Unit[], [from, to]: [number, number]): boolean {
  const quote = lastQuote(units, from, to);
  const unit = units[quote] as Unit;
  return (
    quote > from &&
    unit.words <= 8 &&
    (has(units[from], F.preposition | F.day) || segmentKind(units, from, quote) === 'participle') &&
    !isMark(units[quote - 1], ',') &&
    !isMark(units[quote - 1], ':')
  );
}

function leans(units: Unit[]): 'before' | 'after' {
  return isMark(units.at(-1), ':') ? 'after' : 'before';
}

/** Whether what stands before a tag can be the first part of what is said: no adverbial. */
function mayBegin(units: Unit[], [from, to]: [number, number]): boolean {
  if (endsInQuote(units, [from, to]) && !isTitleInAdverbial(units, [from, to])) return true;
  let comma = from;
  while (comma < to && !isMark(units[comma], ',')) comma++;
  const kind = segmentKind(units, from, comma);
  return kind === 'noun' || kind === 'name' || kind === 'clause';
}

function endsInQuote(units: Unit[], [from, to]: [number, number]): boolean {
  const last = lastQuote(units, from, to);
  return last >= 0 && last >= to - 2 && speaks(units[last] as Unit);
}

/** Whether a subject can speak: a pronoun, a name, a person, a body or a document. */
function fits(units: Unit[], subject: Phrase): boolean {
  const first = units[subject.from] as Unit;
  if (isPronoun(first) || has(first, F.quantifier)) return true;
  for (let at = subject.from; at < subject.core; at++) {
    const unit = units[at] as Unit;
    if (isName(unit) && !unit.form.possessive && (at > 0 || unit.form.n === 0)) return true;
    if (isNoun(unit, N.person | N.organization | N.document | N.speech)) return true;
  }
  return false;
}

/** Whether a clause before a subject is what is said: «Sales fell, Ellison said», but not «When sales fell, Ellison left». */
function tagsClause(
  units: Unit[],
  [from, to]: [number, number],
  after: After,
  group: VerbGroup,
  v: number,
): boolean {
  if (!(v & (V.clause | V.that)) || group.negated || group.infinitive) return false;
  if (after.kind === 'object' && group.lemma !== 'say') return false;
  const first = units[from] as Unit;
  if (!hasClause(units, from, to)) {
    if (group.lemma !== 'say' || after.kind !== 'none' || to - from < 4) return false;
    const kind = segmentKind(units, from, to);
    return kind === 'noun' || kind === 'name' || kind === 'clause' || longQuote(units, from, to);
  }
  if (!has(first, F.subordinator) || has(first, F.determiner) || first.lower === 'what')
    return true;
  // «When sales fell, the board met, Ellison said»: a second clause behind the first comma.
  for (let at = from + 1; at < to - 1; at++) {
    if (isMark(units[at], ',')) return hasClause(units, at + 1, to);
  }
  return false;
}

/** Whether what stands behind a verb counts as what is said. */
function acceptable(after: After, group: VerbGroup, units: Unit[], v: number): boolean {
  switch (after.kind) {
    case 'none':
      return false;
    case 'quote':
    case 'infinitive':
      return true;
    case 'that':
      return (v & (V.clause | V.that | V.tell | V.ask)) !== 0;
    case 'question':
      return (v & (V.clause | V.that | V.tell | V.ask)) !== 0 && !group.modal;
    case 'clause':
      return (v & (V.clause | V.that)) !== 0;
    case 'object':
      if (v & (V.object | V.clause) && quoteIn(units, after.from, after.to)) return !group.modal;
      return objectSays(group, units, after);
  }
}

/** Verbs for refusing an answer: «did not respond to requests for comment». */
const answers = new Set(['respond', 'reply', 'comment']);

/** Verbs whose object alone is what is said, and the objects that are too short to be. */
const objectVerbs = new Set(
  'accuse acknowledge announce blame blast call cite comment condemn criticize criticise decry denounce deride describe detail disclose discuss dismiss emphasize explain lambaste lament mention mock note outline pledge praise predict promise propose question recall recount reiterate ridicule slam stress suggest tout urge warn'.split(
    ' ',
  ),
);

function objectSays(group: VerbGroup, units: Unit[], after: After): boolean {
  if (answers.has(group.lemma))
    return (
      (group.negated || group.lemma === 'comment') &&
      /^(?:to|on)$/.test(units[after.from - 1]?.lower ?? '')
    );
  if (group.modal || group.infinitive || group.negated) return false;
  if (group.lemma === 'say') return after.to - after.from <= 3;
  if (!objectVerbs.has(group.lemma)) return false;
  if (group.lemma === 'call')
    return (
      has(units[after.from], F.object | F.determiner | F.possessive) || isName(units[after.from])
    );
  return after.to - after.from >= 2;
}

/** A quotation that can be speech: two words or more, or one that ends in a stop («“Never,”»). */
const speaks = (unit: Unit): boolean =>
  unit.kind === 'quote' &&
  (unit.words > 1 || unit.stop !== '') &&
  !(unit.title && unit.stop === '');

function quoteIn(units: Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (speaks(units[at] as Unit)) return true;
  return false;
}

/** The subject of a verb group, its own or the one it shares with the verb before it. */
function subjectOf(
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
  if (group.infinitive) return shared();
  if (group.tense === 'participle') {
    const leads =
      !before ||
      (from === 1 && before.kind === 'word' && has(before, F.subordinator | F.preposition));
    if (leads && drafts.length === 0) {
      const follows = subjectBehind(units, group.verb);
      return { subject: follows, low: from, inherited: true };
    }
    if (before?.kind !== 'word' || has(before, F.coordinator | F.subordinator | F.adverb))
      return shared();
    if (before.lower === 'as') return shared();
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

/** Whether a noun phrase for a document is the object of a verb. */
function issued(units: Unit[], phrase: Phrase): boolean {
  const before = units[phrase.from - 1];
  if (before?.kind !== 'word' || !isNoun(units[phrase.core - 1], N.document | N.speech))
    return false;
  return mayBeVerb(before) || /(?:ing|wrote|sent|gave|put)$/.test(before.lower);
}

/** «Saying that it failed, Ellison left»: the subject of the clause behind the last comma. */
function subjectBehind(units: Unit[], verb: number): Phrase | null {
  for (let at = units.length - 2; at > verb; at--) {
    if (!isMark(units[at], ',') || !hasClause(units, at + 1, units.length)) continue;
    const phrase = phraseAt(units, at + 1);
    if (phrase && !has(units[phrase.from], F.coordinator | F.preposition | F.subordinator))
      return phrase;
  }
  return null;
}

/** «Ellison, who said»: the phrase before the comma. */
function subjectHead(units: Unit[], comma: number): Phrase | null {
  return phraseBefore(units, comma, 0);
}

/** Behind a dateline: «HARBOR FALLS, Ohio (AP) — ». */
function datelineEnd(units: Unit[]): number {
  if (units[0]?.form.shape !== 'upper') return 0;
  for (let at = 1; at < units.length && at < 14; at++) {
    if (isDash(units[at])) return at + 1;
    if (units[at]?.kind === 'quote') return 0;
  }
  return 0;
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
        !has(units[to - 1], F.time | F.day))
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

/** What stands before the subject and counts as content: a clause or a quotation that ends in a mark. */
function leftContent(units: Unit[], subject: number, low: number): [number, number] | null {
  let to = subject;
  while (to > low && has(units[to - 1], F.coordinator) && isMark(units[to - 2], ',')) to--;
  const last = units[to - 1];
  if (!last || to <= low) return null;
  if (last.kind === 'word') return null;
  if (last.kind === 'mark' && !/^[,?!—–-]+$/.test(last.lower)) return null;
  let from = datelineEnd(units);
  if (from >= to) from = 0;
  for (let at = to - 2; at >= low; at--) {
    if (isMark(units[at], ';')) {
      from = at + 1;
      break;
    }
  }
  while (from < to && has(units[from], F.coordinator) && units[from + 1]?.kind === 'quote') from++;
  // The quotation alone, where an adverbial leads to it: «In her letter, “…,” she wrote».
  const quote = lastQuote(units, from, to);
  if (quote >= 0) {
    const first = firstQuote(units, from, to);
    const lead = units[first - 1];
    if (
      first > from &&
      lead &&
      (isMark(lead, ',') || isMark(lead, ':')) &&
      !hasClause(units, from, first)
    )
      return [first, to];
    if (quote === to - 1 || (quote === to - 2 && last.kind === 'mark')) return [from, to];
    return hasClause(units, from, to) || longQuote(units, from, to) ? [from, to] : null;
  }
  return [from, to];
}

function leftIsQuote(units: Unit[], [from, to]: [number, number]): boolean {
  return longQuote(units, from, to) || (units[to - 1] as Unit).kind === 'quote';
}

function longQuote(units: Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((units[at] as Unit).words > 3) return true;
  return false;
}

function lastQuote(units: Unit[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if ((units[at] as Unit).kind === 'quote') return at;
  return -1;
}

function firstQuote(units: Unit[], from: number, to: number): number {
  for (let at = from; at < to; at++) if ((units[at] as Unit).kind === 'quote') return at;
  return -1;
}

/** Whether a clause stands to the left, or a phrase that what follows the tag completes. */
function insideRest(units: Unit[], verb: number): [number, number] | null {
  const end = finalMark(units);
  let at = verb + 1;
  // A short adverbial may stand behind the verb: «she said on Monday, “…”».
  while (at < end && at < verb + 14 && (units[at] as Unit).kind === 'word') at++;
  if (!isMark(units[at], ',') && !isDash(units[at])) return null;
  const next = units[at + 1];
  if (!next || at + 1 >= end) return null;
  if (next.kind === 'quote') return [at + 1, end];
  if (
    next.form.v & V.ing ||
    has(next, F.coordinator) ||
    has(next, F.relative) ||
    isAccordingTo(units, at + 1)
  )
    return null;
  // «The truth, she said on Monday, was plain»: the verb that follows tells.
  if (at > verb + 1 && !isFiniteVerb(next)) {
    // «When it was over, she said in an interview, the crowd left»
    const aside = has(units[verb + 1], F.preposition | F.day) && !has(next, F.subordinator);
    if (!aside || !hasClause(units, at + 1, end)) return null;
  }
  return [at + 1, end];
}

/** Whether a quotation that ends in a stop stands right before the verb. */
const followsSpeech = (units: Unit[], verb: number): boolean =>
  units[verb - 1]?.kind === 'quote' && units[verb - 1]?.stop !== '';

/** Whether a dash closes an aside that another one opened. */
function dashedAside(units: Unit[], dash: number): boolean {
  for (let at = dash - 1; at >= 0; at--) if (isDash(units[at])) return true;
  return false;
}

/** «…,» said Mara Ellison, the director. */
function inversion(
  units: Unit[],
  group: VerbGroup,
): { subject: Phrase; content: [number, number][]; before: boolean } | null {
  const { verb, from } = group;
  if (
    from !== verb ||
    group.tense === 'participle' ||
    group.infinitive ||
    group.passive ||
    group.modal
  )
    return null;
  const { v } = (units[verb] as Unit).form;
  if (
    !(v & (V.past | V.third)) ||
    (v & V.tell && !(v & (V.that | V.clause))) ||
    group.lemma === 'tell'
  )
    return null;
  const before = units[verb - 1];
  const first = verb === 0 || (verb === 1 && before?.kind === 'mark');
  if (!first && before?.kind === 'word') return null;
  const next = units[verb + 1];
  if (next?.kind !== 'word') return null;
  if (
    has(
      next,
      F.day | F.month | F.adverb | F.preposition | F.subordinator | F.object | F.contraction,
    ) &&
    !isName(next)
  )
    return null;
  if (has(next, F.day | F.month)) return null;
  if (
    !isName(next) &&
    !has(next, F.determiner | F.possessive | F.subject | F.quantifier) &&
    !isNoun(next, N.person | N.title | N.organization) &&
    next.form.shape === 'lower' &&
    !invertedDescription(units, verb + 1)
  )
    return null;
  const subject = phraseAt(units, verb + 1);
  if (!subject) return null;
  const left = first ? null : leftContent(units, verb, 0);
  const follow = units[subject.core];
  const spoken =
    followsSpeech(units, verb) && !(mayBeVerb(follow) && subjectBefore(units, verb, 0));
  if (
    !spoken &&
    (isFiniteVerb(follow) ||
      has(follow, F.contraction) ||
      follow?.lower === 'that' ||
      follow?.lower === 'to')
  )
    return null;
  if (
    !spoken &&
    (mayBeVerb(follow) || hasClause(units, verb + 1, Math.min(units.length, subject.core + 2)))
  )
    return null;
  if (isDash(before) && dashedAside(units, verb - 1)) return null;
  // Without a quotation or a clause before it, only «…, said Ellison.» tells an inversion.
  if (
    left &&
    !quoteIn(units, left[0], left[1]) &&
    !hasClause(units, left[0], left[1]) &&
    follow &&
    follow.kind !== 'mark'
  )
    return null;
  if (has(next, F.determiner) && has(units[verb + 2], F.day | F.time)) return null;
  if (!first && !left) return null;
  const quoted = left !== null && leftIsQuote(units, left);
  if (!(v & V.inverted) && !(quoted && v & V.quoteOnly)) return null;
  // «The plan, said Ellison, would fail» against «Ellison, 52, said Hart would resign».
  if (
    left &&
    !quoteIn(units, left[0], left[1]) &&
    !hasClause(units, left[0], left[1]) &&
    isMark(units[subject.to], ',') &&
    subject.to < finalMark(units) - 1
  ) {
    return {
      subject: { ...subject, to: subject.core },
      content: [left, [subject.core + 1, finalMark(units)]],
      before: false,
    };
  }
  const end = finalMark(units);
  if (!left) {
    for (let at = subject.core; at < end; at++) {
      if ((units[at] as Unit).kind === 'quote')
        return { subject, content: [[at, end]], before: true };
      if (isMark(units[at], ':')) return { subject, content: [[at + 1, end]], before: true };
    }
    return { subject, content: [], before: true };
  }
  // «“…,” said Ellison, “…”» and «“…,” said Ellison, the director. “…”»
  for (let at = subject.core; at < end; at++) {
    if (
      (units[at] as Unit).kind === 'quote' &&
      (isMark(units[at - 1], ',') || isMark(units[at - 1], ':') || isDash(units[at - 1])) &&
      (units[at] as Unit).words > 2
    ) {
      const stop = isMark(units[at - 1], ',') ? at - 1 : at;
      return {
        subject: { ...subject, to: Math.min(subject.to, Math.max(stop, subject.core)) },
        content: [left, [at, end]],
        before: false,
      };
    }
  }
  return { subject, content: [left], before: false };
}

/** «said newly elected council member Mara Ellison»: lower-case words that lead to a name or a person. */
function invertedDescription(units: Unit[], from: number): boolean {
  for (let at = from; at < units.length && at < from + 6; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' || has(unit, F.preposition | F.subordinator | F.auxiliary))
      return false;
    if (isName(unit) || isNoun(unit, N.person)) return true;
  }
  return false;
}

/** «was described by Ellison as “…”», «it was reported that», «was quoted as saying» (the participle tells that one). */
function passiveDraft(
  units: Unit[],
  group: VerbGroup,
  base: Omit<Draft, 'subject' | 'content' | 'position' | 'because' | 'certainty'>,
): Draft | null {
  const { verb } = group;
  const end = finalMark(units);
  const next = units[verb + 1];
  const subject = subjectBefore(units, group.from, 0);
  for (let at = verb + 1; at < Math.min(end, verb + 8); at++) {
    if (units[at]?.lower !== 'by' || units[at]?.kind !== 'word') continue;
    const agent = phraseAt(units, at + 1);
    if (!agent || !quoteIn(units, agent.core, end)) break;
    const content: [number, number][] = [[agent.core, end]];
    if (subject) content.unshift([subject.from, subject.core]);
    return {
      ...base,
      subject: { ...agent, to: agent.core },
      content,
      position: 'inside',
      certainty: 0.7,
      because: 'passive with “by”',
    };
  }
  if (next?.lower === 'that' && subject && units[subject.from]?.lower === 'it') {
    return {
      ...base,
      subject: null,
      content: [[verb + 1, contentEnd(units, verb + 1, end, group)]],
      position: 'before',
      certainty: 0.7,
      because: 'agentless verb',
    };
  }
  return null;
}

function accordingTo(units: Unit[], at: number): Draft | null {
  const end = finalMark(units);
  const subject = phraseAt(units, at + 2);
  if (!subject) return null;
  const leads = leadsSentence(units, at);
  let content: [number, number][];
  let source = subject;
  if (leads) {
    let comma = subject.to;
    if (!isMark(units[comma], ',') || comma >= end - 1) {
      comma = subject.core;
      source = { ...subject, to: subject.core };
      while (comma < end && !isMark(units[comma], ',')) comma++;
      if (comma >= end) return null;
      if (comma > subject.core)
        source = { ...subject, to: comma > subject.core + 12 ? subject.core : comma };
    }
    content = [[comma + 1, end]];
  } else {
    let from = 0;
    for (let back = at - 1; back >= 0; back--) {
      if (isMark(units[back], ';')) {
        from = back + 1;
        break;
      }
    }
    content = [[from, at]];
    if (isMark(units[at - 1], ',') && isMark(units[subject.core], ',') && subject.core + 1 < end) {
      const rest = units[subject.core + 1];
      const subordinate = has(units[from], F.subordinator) && !has(units[from], F.determiner);
      if (!hasClause(units, from, at) || rest?.kind === 'quote' || subordinate) {
        source = { ...subject, to: subject.core };
        content.push([subject.core + 1, end]);
      }
    }
  }
  return {
    at,
    group: null,
    cueFrom: at,
    cueTo: at + 2,
    lemma: 'according to',
    kind: 'phrase',
    position: leads ? 'before' : content.length > 1 ? 'inside' : 'after',
    subject: source,
    mention: null,
    content,
    certainty: 1,
    because: 'according to',
    leaning: 'no',
  };
}

function leadsSentence(units: Unit[], at: number): boolean {
  for (let back = 0; back < at; back++) {
    const unit = units[back] as Unit;
    if (unit.kind === 'quote') return false;
    if (unit.kind === 'word' && !has(unit, F.coordinator | F.adverb)) {
      return false;
    }
  }
  return true;
}

/** «As Ellison put it, …», «…, as Ellison noted»: the content lies outside the clause with “as”. */
function asDraft(
  units: Unit[],
  subject: Phrase,
  group: VerbGroup,
  base: Omit<Draft, 'subject' | 'content' | 'position' | 'because' | 'certainty'>,
): Draft | null {
  const end = finalMark(units);
  const as = subject.from - 1;
  let after = group.verb + 1;
  while (after < end && !isMark(units[after], ',') && (units[after] as Unit).kind === 'word')
    after++;
  const leads = leadsSentence(units, as);
  const content: [number, number][] = [];
  if (leads) {
    if (after + 1 >= end) return null;
    content.push([after + (isMark(units[after], ',') ? 1 : 0), end]);
  } else {
    const comma = units[as - 1];
    if (!comma || comma.kind === 'word') return null;
    content.push([0, as]);
    if (isMark(units[after], ',') && after + 1 < end) content.push([after + 1, end]);
  }
  return {
    ...base,
    subject,
    content,
    position: leads ? 'before' : 'after',
    certainty: 0.9,
    because: 'as-clause',
  };
}

/** «in the words of Ellison», «in Ellison's words»: what stands beside it is quoted. */
function inWords(units: Unit[], at: number): Draft | null {
  let subject: Phrase | null = null;
  let to = at;
  if (
    units[at + 1]?.lower === 'the' &&
    units[at + 2]?.lower === 'words' &&
    units[at + 3]?.lower === 'of'
  ) {
    subject = phraseAt(units, at + 4);
    to = subject?.core ?? at;
  } else {
    for (let next = at + 1; next < units.length && next < at + 7; next++) {
      if (units[next]?.kind !== 'word') return null;
      if (units[next]?.lower !== 'words') continue;
      const owner = units[next - 1];
      if (!owner || !(owner.form.possessive || has(owner, F.possessive))) return null;
      subject = { from: at + 1, to: next, core: next };
      to = next + 1;
      break;
    }
  }
  if (!subject) return null;
  const end = finalMark(units);
  const content: [number, number][] = [];
  const quoteBefore = units[at - 1];
  if (quoteBefore?.kind === 'quote') content.push([at - 1, at]);
  else if (isMark(quoteBefore, ',') && units[at - 2]?.kind === 'quote')
    content.push([at - 2, at - 1]);
  else if (isMark(units[to], ',') && to + 1 < end) content.push([to + 1, end]);
  else if (units[to]?.kind === 'quote') content.push([to, to + 1]);
  if (content.length === 0 || !content.some(([from, last]) => quoteIn(units, from, last)))
    return null;
  return {
    at,
    group: null,
    cueFrom: at,
    cueTo: to,
    lemma: 'in the words of',
    kind: 'phrase',
    position: 'after',
    subject: { ...subject, to: subject.core },
    mention: null,
    content,
    certainty: 0.9,
    because: 'in the words of',
    leaning: 'no',
  };
}

/** «Ellison put it this way: “…”», «as Ellison put it». */
function putIt(units: Unit[], at: number): Draft | null {
  const subject = subjectBefore(units, at, 0);
  if (!subject) return null;
  const end = finalMark(units);
  const base = {
    at,
    group: null,
    cueFrom: at,
    cueTo: at + 2,
    lemma: 'put it',
    kind: 'phrase' as const,
    mention: null,
    leaning: 'no' as const,
  };
  if (units[subject.from - 1]?.lower === 'as') {
    return asDraft(units, subject, { verb: at + 1 } as VerbGroup, base);
  }
  for (let next = at + 2; next < end && next < at + 12; next++) {
    const unit = units[next] as Unit;
    if (unit.kind === 'quote')
      return {
        ...base,
        subject,
        content: [[next, end]],
        position: 'before',
        certainty: 0.9,
        because: 'put it',
      };
    if (isMark(unit, ':'))
      return {
        ...base,
        subject,
        content: [[next + 1, end]],
        position: 'before',
        certainty: 0.9,
        because: 'put it',
      };
  }
  const left = leftContent(units, subject.from, 0);
  return (
    left && {
      ...base,
      subject,
      content: [left],
      position: 'after',
      certainty: 0.9,
      because: 'put it',
    }
  );
}

/** «Ellison's claim that the plan failed», «a report that sales fell». */
function nounDraft(units: Unit[], at: number): Draft | null {
  const next = units[at + 1];
  if (next?.lower !== 'that' || at + 2 >= units.length) return null;
  if (isNoun(units[at], N.plural) && isBe(units[at + 2])) return null;
  if (isFiniteVerb(units[at + 2])) return null;
  const phrase = phraseBefore(units, at + 1, 0);
  if (!phrase) return null;
  let owner: Phrase | null = null;
  for (let back = at - 1; back >= phrase.from; back--) {
    const unit = units[back] as Unit;
    if (has(unit, F.preposition | F.relative)) break;
    if (unit.form.possessive || (has(unit, F.possessive) && unit.lower !== 'whose')) {
      const inner = unit.form.possessive
        ? phraseBefore(units, back + 1, phrase.from)
        : { from: back, to: back + 1, core: back + 1 };
      owner = inner;
      break;
    }
  }
  if (!owner) return null;
  const end = finalMark(units);
  const group = { verb: at, lemma: '' } as VerbGroup;
  return {
    at,
    group: null,
    cueFrom: at,
    cueTo: at + 1,
    lemma: (units[at] as Unit).form.stem,
    kind: 'noun',
    position: 'before',
    subject: owner,
    mention: null,
    content: [[at + 1, contentEnd(units, at + 1, end, group)]],
    certainty: 0.7,
    because: 'noun with “that”',
    leaning: 'no',
  };
}

/**
 * «“…,” Ellison barked.», «“…!” beamed Ellison.»: right behind a quotation that ends in a comma, a question mark or an
 * exclamation mark the customs leave one reading, whatever the verb.
 */
function customaryDraft(units: Unit[]): Draft | null {
  const quote = firstQuote(units, 0, units.length);
  const unit = units[quote];
  if (!unit || !/^[,?!]$/.test(unit.stop) || unit.words < 2) return null;
  const end = finalMark(units);
  let verb = -1;
  let subject: Phrase | null = null;
  if (isUnknownPast(units[quote + 1])) {
    verb = quote + 1;
    subject = phraseAt(units, verb + 1);
    if (!subject || !(isName(units[subject.from]) || fits(units, subject))) return null;
  } else {
    for (let at = quote + 2; at < end && at < quote + 7; at++) {
      if (!isUnknownPast(units[at])) continue;
      subject = phraseBefore(units, at, quote + 1);
      if (subject?.from === quote + 1 && (isPronoun(units[subject.from]) || isName(units[at - 1])))
        verb = at;
      break;
    }
    const next = units[verb + 1];
    if (
      verb < 0 ||
      (next &&
        next.kind === 'word' &&
        !has(next, F.preposition | F.adverb | F.day | F.subordinator))
    )
      return null;
  }
  if (verb < 0 || !subject) return null;
  return {
    at: verb,
    group: null,
    cueFrom: verb,
    cueTo: verb + 1,
    lemma: (units[verb] as Unit).lower,
    kind: 'verb',
    position: 'after',
    subject,
    mention: null,
    content: [[quote, quote + 1]],
    certainty: 0.8,
    because: 'verb behind a quotation',
    leaning: 'no',
  };
}

const isUnknownPast = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.kind === 'word' &&
  unit.form.shape === 'lower' &&
  unit.lower.length > 4 &&
  unit.lower.endsWith('ed') &&
  unit.form.n === 0;

/**
 * «Ellison turned down what she called “…”», «Moss fought “the …” for years»: the words in marks stand in the object of
 * a verb that need not be one of speech. A guess: no rule may rest on it.
 */
function governedDraft(units: Unit[], drafts: readonly Draft[]): Draft | null {
  const quote = units.findIndex(
    (unit, at) =>
      unit.kind === 'quote' &&
      unit.words > 2 &&
      !unit.title &&
      !drafts.some(({ content }) => content.some(([from, to]) => from <= at && at < to)),
  );
  if (quote < 2 || units[quote - 1]?.kind !== 'word') return null;
  let low = quote;
  while (low > 0 && (units[low - 1]?.kind === 'word' || isMark(units[low - 1], "'"))) low--;
  const lead = units[low];
  if (
    lead &&
    isMark(units[low - 1], ',') &&
    lead.form.shape === 'lower' &&
    lead.lower.endsWith('ing') &&
    lead.form.n === 0
  ) {
    // «…, hammering the “old guard of the port”»
    const subject = firstSubject(units, low);
    if (!subject || !fits(units, subject)) return null;
    return guess(units, subject, low, low);
  }
  for (let at = low + 1; at < quote; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' || unit.form.shape !== 'lower') continue;
    const finite =
      isFiniteVerb(unit) ||
      (unit.lower.endsWith('ed') &&
        unit.form.n === 0 &&
        !has(units[at - 1], F.determiner | F.possessive | F.preposition));
    const third =
      unit.lower.endsWith('s') &&
      unit.form.n === 0 &&
      (isName(units[at - 1]) || isPronoun(units[at - 1])) &&
      !unit.form.possessive;
    if (!finite && !third) continue;
    const subject = subjectBefore(units, at, 0);
    if (!subject || !fits(units, subject) || subject.to !== at) return null;
    let verb = at;
    while (
      has(units[verb + 1], F.auxiliary | F.adverb | F.negation) ||
      (/(?:ed|ing)$/.test(units[verb + 1]?.lower ?? '') && has(units[verb], F.auxiliary))
    )
      verb++;
    if (verb + 1 >= quote + 1) return null;
    return guess(units, subject, at, verb);
  }
  return null;
}

const guess = (units: Unit[], subject: Phrase, from: number, verb: number): Draft => ({
  at: verb,
  group: null,
  cueFrom: from,
  cueTo: verb + 1,
  lemma: (units[verb] as Unit).lower,
  kind: 'verb',
  position: 'before',
  subject,
  mention: null,
  content: [[verb + 1, finalMark(units)]],
  certainty: 0.4,
  because: 'quotation in the object of a verb',
  leaning: 'no',
});

/** «Mayor Says Ferry Will Close»: a headline, every long word with a capital. */
function headlineDraft(units: Unit[]): Draft | null {
  const end = finalMark(units);
  let verb = -1;
  for (let at = 0; at < end; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') continue;
    if (unit.form.shape === 'lower' && unit.lower.length > 4) return null;
    if (verb < 0 && at > 0 && headlineVerbs.has(unit.lower)) verb = at;
  }
  if (verb < 1 || verb > longLead || end - verb < 3) return null;
  if ((units[verb - 1] as Unit).kind !== 'word') return null;
  const subject = { from: 0, to: verb, core: verb };
  return {
    at: verb,
    group: null,
    cueFrom: verb,
    cueTo: verb + 1,
    lemma: (units[verb] as Unit).form.lemma,
    kind: 'verb',
    position: 'before',
    subject,
    mention: null,
    content: [[verb + 1, end]],
    certainty: 0.7,
    because: 'headline',
    leaning: 'no',
  };
}

const headlineVerbs = new Set(
  'says tells warns vows claims insists argues urges reveals admits denies suggests'.split(' '),
);

const longLead = 8;

/** A sentence without a verb of speech: «Ellison: “…”», «“…” — Mara Ellison». */
function bareDraft(units: Unit[]): Draft | null {
  const quote = firstQuote(units, 0, units.length);
  if (quote < 0 || (units[quote] as Unit).words < 3) return null;
  const before = units[quote - 1];
  const base = { group: null, mention: null, leaning: 'no' as const };
  if (isMark(before, ':') && quote > 1) {
    let from = quote - 2;
    while (from >= 0 && (units[from] as Unit).kind === 'word') from--;
    const subject = firstSubject(units, quote - 1);
    if (!subject) return null;
    const short = quote - 1 <= longLead && subject.to === quote - 1;
    return {
      ...base,
      at: quote - 1,
      cueFrom: quote - 1,
      cueTo: quote,
      lemma: ':',
      kind: 'colon',
      position: 'before',
      subject,
      content: [[quote, finalMark(units)]],
      certainty: short ? 0.9 : 0.7,
      because: 'colon before quotation',
    };
  }
  const last = lastQuote(units, 0, units.length);
  const dash = units[last + 1];
  if (quote === 0 && isDash(dash)) {
    const subject = phraseAt(units, last + 2);
    if (subject && isName(units[subject.from]) && subject.to >= finalMark(units)) {
      return {
        ...base,
        at: last + 1,
        cueFrom: last + 1,
        cueTo: last + 2,
        lemma: '—',
        kind: 'dash',
        position: 'after',
        subject,
        content: [[quote, last + 1]],
        certainty: 0.9,
        because: 'credit after a dash',
      };
    }
  }
  return null;
}
