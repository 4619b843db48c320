import { F, N } from '../../words/lexicon.js';
import { leadsSentence, leftContent } from '../contents/beside.js';
import { finalMark } from '../contents/content-end.js';
import { phraseAt } from '../phrases/phrase-at.js';
import { type Phrase, phraseOf } from '../phrases/phrase-before.js';
import { endsInQuote, quoteIn } from '../phrases/quoted.js';
import { hasClause, segmentKind } from '../phrases/segments.js';
import { subjectBefore } from '../subjects/subject-before.js';
import { behindConnector } from '../text/connectors.js';
import { datelineEnd } from '../text/dateline.js';
import {
  has,
  isDash,
  isMark,
  isName,
  isNoun,
  isPronoun,
  lowerAt,
  mayBeVerb,
} from '../text/look.js';
import type { Stretch, Unit } from '../text/units.js';
import { commaFrom, wordsEnd } from '../text/walk.js';
import { type Draft, type DraftBase, draftOf } from './draft.js';

/** «Sales fell, per The Herald», «Per two officials, sales fell»: short for «according to» before a source between marks. */
export function perDraft(units: Unit[], at: number): Draft | null {
  // «As per the police, …»
  const from = units[at - 1]?.lower === 'as' ? at - 1 : at;
  const before = units[from - 1];
  const parted = !before || before.kind === 'quote' || isMark(before, ',');
  const source = parted ? phraseAt(units, at + 1) : null;
  if (!source || source.to > source.core || !isVoice(units, source)) return null;
  const ends = source.core >= finalMark(units) || isMark(units[source.core], ',');
  return ends ? accordingTo(units, from, at + 1) : null;
}

/** A name, people, a body or its writing: «per league sources», «per the report», but not «per person». */
const isVoice = (units: Unit[], { from, core }: Phrase): boolean => {
  const last = units[core - 1];
  if (isName(last) || last?.lower === 'police') return true;
  const isTold = isNoun(last, N.plural) || has(units[from], F.determiner | F.quantifier);
  return isTold && isNoun(last, N.person | N.organization | N.document);
};

/** @param cueTo where the words that lead to the source end */
export function accordingTo(units: Unit[], at: number, cueTo = at + 2): Draft | null {
  const leads =
    leadsSentence(units, at) || isMark(units[at - 1], ';') || isMark(units[at - 1], ':');
  const end = leads ? stretchEnd(units, at) : finalMark(units);
  const own = beforeClause(units, sourceAt(units, cueTo), leads ? end : 0);
  if (!own) return null;
  const subject = withMaker(units, own);
  const told = leads
    ? leading(units, own, subject, end)
    : (joined(units, at, subject, end) ?? trailing(units, at, subject, end));
  return (
    told &&
    draftOf({
      at,
      cueTo,
      lemma: 'according to',
      position: leads ? 'before' : told.content.length > 1 ? 'inside' : 'after',
      subject: told.source,
      content: told.content,
      certainty: 1,
      because: 'according to',
    })
  );
}

/** Where a source ends, and what is said. */
interface Told {
  source: Phrase;
  content: Stretch[];
}

/** «According to Ellison, sales fell» */
function leading(units: Unit[], own: Phrase, subject: Phrase, end: number): Told | null {
  if (isWithoutComma(units, own, end)) return { source: subject, content: [[own.core, end]] };
  const inner = subject.to > subject.core ? behindSource(units, subject, end) : -1;
  let comma = inner >= 0 ? inner : subject.to;
  let { to } = subject;
  if (inner >= 0) to = inner;
  else if (!isMark(units[comma], ',') || comma >= end - 1) {
    comma = subject.core;
    while (comma < end && !isMark(units[comma], ',') && !isMark(units[comma], ':')) comma++;
    if (comma >= end) return null;
    to = comma > subject.core + mostBehind ? subject.core : comma;
  }
  return {
    source: { ...subject, to },
    content: [[behindSourceClause(units, comma, end) + 1, end]],
  };
}

/** Most words behind a source up to its comma that still tell of it. */
const mostBehind = 12;

/** «He left because, according to Ellison, sales fell», «a price which according to Ellison had risen» */
function joined(units: Unit[], at: number, subject: Phrase, end: number): Told | null {
  if (!joins(units, at)) return null;
  const { core } = subject;
  const comma = commaBehind(units, core);
  if (comma + 1 >= end) return null;
  const bare = has(units[core], F.auxiliary | F.modal);
  return bare
    ? { source: phraseOf(subject.from, core), content: [[core, comma]] }
    : { source: { ...subject, to: comma }, content: [[comma + 1, end]] };
}

/** «Sales fell, according to Ellison», «Sales, according to Ellison, fell» */
function trailing(units: Unit[], at: number, subject: Phrase, end: number): Told {
  const { core } = subject;
  const opens = asideStart(units, at, core) ?? stretchStart(units, at);
  const from = behindConnector(units, opens, at);
  const rest = units[core + 1];
  const parted = isMark(units[at - 1], ',') && isMark(units[core], ',');
  const goesOn = parted && !ofSource.test(rest?.lower ?? '') && core + 1 < end;
  const subordinate = has(units[from], F.subordinator) && !has(units[from], F.determiner);
  return goesOn && (subordinate || rest?.kind === 'quote' || !hasClause(units, from, at))
    ? {
        source: phraseOf(subject.from, core),
        content: [
          [from, at],
          [core + 1, end],
        ],
      }
    : { source: subject, content: [[from, at]] };
}

/** Where the clause before an aside begins: behind the dateline or a semicolon. */
function stretchStart(units: Unit[], at: number): number {
  const dateline = datelineEnd(units);
  const first = dateline < at ? dateline : 0;
  let from = at;
  while (from > first && !isMark(units[from - 1], ';')) from--;
  return from;
}

/** «40 people — most of them children, according to aides — died»: where an aside begins that ends with the source. */
function asideStart(units: Unit[], at: number, close: number): number | null {
  const opens = isMark(units[close], ')') ? '(' : isDash(units[close]) ? units[close]?.lower : null;
  for (let back = at - 2; opens && back > 0; back--)
    if (isMark(units[back], opens)) return back + 1;
  return null;
}

/** Where a clause that begins here ends: at a semicolon or the sentence's last mark. */
function stretchEnd(units: Unit[], from: number): number {
  const end = finalMark(units);
  let at = from;
  while (at < end && !isMark(units[at], ';')) at++;
  return at;
}

/** The phrase or pronoun behind «according to». */
const sourceAt = (units: Unit[], at: number): Phrase | null =>
  has(units[at], F.object) && !has(units[at], F.possessive)
    ? phraseOf(at, at + 1)
    : phraseAt(units, at);

/** «According to the top sources Moss may leave»: a name behind a plural, and before a verb, opens what is said. */
function beforeClause(units: Unit[], own: Phrase | null, end: number): Phrase | null {
  for (let at = (own?.from ?? end) + 1; own && at < own.core && at < end; at++) {
    const named = isName(units[at]) && !isName(units[at - 1]) && areSources(units[at - 1]);
    // «According to the police a fight broke out»
    const determined = has(units[at], F.determiner | F.possessive) && maySpeak(units[at - 1]);
    if (determined || (named && mayBeVerb(units[own.core]))) return phraseOf(own.from, at);
  }
  return own;
}

const areSources = (unit: Unit | undefined): boolean =>
  isNoun(unit, N.plural) && isNoun(unit, N.person | N.document);

/**
 * «According to police, John Moss, 42, was arrested»: where a verb follows what stands between commas, that tells of its
 * subject and not of the source. The comma before that subject, or -1.
 */
function behindSource(units: Unit[], { core, to }: Phrase, end: number): number {
  // «According to police, the boat capsized near the pier, at dawn»: an unknown verb, and none behind the comma.
  if (hasPast(units, core, to) && !hasClause(units, to, end)) return core;
  // «According to police, the men, aged 34 and 40, fled»: an aside about the subject, and its verb.
  const close = commaFrom(units, to + 1, end);
  const aside = /^(?:age|participle|relative)$/.test(segmentKind(units, to + 1, close));
  if (aside && close < end && mayBeVerb(units[close + 1])) return core;
  if (to + 1 >= end || !mayBeVerb(units[to + 1])) return -1;
  const commas: number[] = [];
  for (let at = core; at <= to; at++) if (isMark(units[at], ',')) commas.push(at);
  return commas.at(-3) ?? core;
}

/** Whether a word in -ed stands behind a noun: «the boat *capsized*». */
function hasPast(units: Unit[], core: number, to: number): boolean {
  for (let at = core + 3; at < to; at++) {
    const { kind, lower, form } = units[at] as Unit;
    const isWord = kind === 'word' && form.shape === 'lower' && form.f === 0;
    if (isWord && /..ed$/.test(lower) && units[at - 1]?.kind === 'word') return true;
  }
  return false;
}

/** A word that a source may end in. */
const maySpeak = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  !unit.form.possessive &&
  (isName(unit) || isNoun(unit, N.person | N.organization | N.document));

/** «According to officials the line may close»: no comma parts the source from a clause behind it. */
function isWithoutComma(units: Unit[], { to, core }: Phrase, end: number): boolean {
  const first = units[core];
  if (isMark(units[to], ',') || !maySpeak(units[core - 1]) || first?.kind !== 'word') return false;
  if (!areSources(units[core - 1]) && !has(first, F.determiner | F.possessive)) return false;
  if (!isName(first) && !isPronoun(first) && !has(first, F.determiner | F.possessive)) return false;
  return hasClause(units, core, commaFrom(units, core, end));
}

/** «He left because, according to Ellison, …»: a word before the aside joins what follows to the article's own words. */
function joins(units: Unit[], at: number): boolean {
  const before = units[isMark(units[at - 1], ',') ? at - 2 : at - 1];
  return has(before, F.subordinator | F.coordinator | F.relative);
}

/** «a count by the Herald», «a report on Monday from the council», «data released Friday by regulators». */
function withMaker(units: Unit[], own: Phrase): Phrase {
  let at = own.core;
  if (isName(units[at - 1]) || own.to > own.core) return own;
  if (units[at]?.lower === 'on' && has(units[at + 1], F.day)) at++;
  while (has(units[at], F.day | F.time) || /^(?:last|this|earlier)$/.test(lowerAt(units, at))) at++;
  // «a document signed by the mayor»
  const signed = isNoun(units[at - 1], N.document | N.speech) && mayBeVerb(units[at]);
  if (signed && units[at + 1]?.lower === 'by') at++;
  const lead = units[at]?.lower;
  const talks = lead === 'with' && /^(?:interview|conversation)s?$/.test(lowerAt(units, at - 1));
  if (lead !== 'by' && lead !== 'from' && !talks) return own;
  const maker = phraseAt(units, at + 1);
  return maker ? { from: own.from, to: maker.to, core: maker.core } : own;
}

/** The comma behind a source and what tells more of it: «a posting made in May, »; the last unit where there is none. */
function commaBehind(units: Unit[], core: number): number {
  const at = wordsEnd(units, core, core + longestSource);
  return isMark(units[at], ',') ? at : units.length;
}

/** Words that tell more of a source before its comma. */
const longestSource = 8;

/** Pronouns whose clause tells more about a source. */
const ofSource = /^(?:who|which|whose)$/;

/**
 * «According to two aides, who asked not to be named, …», «According to a study, published on Monday, …»: the comma that
 * closes the clause about the source.
 */
function behindSourceClause(units: Unit[], comma: number, end: number): number {
  const { kind, lower } = units[comma + 1] ?? { kind: 'mark', lower: '' };
  const led = has(units[comma + 2], F.preposition | F.adverb | F.day | F.time);
  const participle = kind === 'word' && led && /.{2}(?:ed|ing)$/.test(lower);
  if (!participle && !ofSource.test(lower)) return comma;
  for (let at = comma + 2; at < end - 1; at++) if (isMark(units[at], ',')) return at;
  return comma;
}

/** «As Ellison put it, …», «…, as Ellison noted»: the content lies outside the clause with “as”. */
export function asDraft(
  units: Unit[],
  subject: Phrase,
  verb: number,
  base: DraftBase,
): Draft | null {
  const end = finalMark(units);
  const as = subject.from - 1;
  const after = wordsEnd(units, verb + 1, end);
  const leads = leadsSentence(units, as) || leadsClause(units, as);
  const content: Stretch[] = [];
  if (leads) {
    if (after + 1 >= end) return null;
    content.push([after + (isMark(units[after], ',') ? 1 : 0), end]);
  } else {
    const comma = units[as - 1];
    if (!comma || comma.kind === 'word') return null;
    content.push([0, as]);
    const closed = isMark(units[after], ',') || isDash(units[after]);
    if (closed && after + 1 < end) content.push([after + 1, end]);
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

/** «The pier closed, and as Ellison noted, …»: a clause of its own begins with the aside. */
function leadsClause(units: Unit[], as: number): boolean {
  const at = has(units[as - 1], F.coordinator) ? as - 2 : as - 1;
  return (
    isMark(units[at], '.') || isMark(units[at], ';') || (at < as - 1 && isMark(units[at], ','))
  );
}

/** «in the words of Ellison», «in Ellison's words»: what stands beside it is quoted. */
export function inWords(units: Unit[], at: number): Draft | null {
  const owner = ownerOfWords(units, at);
  const content = owner && besideWords(units, at, owner.cueTo);
  if (!content || !quoteIn(units, ...content)) return null;
  const formula = 'in the words of';
  return draftOf({
    at,
    ...owner,
    lemma: formula,
    position: 'after',
    content: [content],
    because: formula,
  });
}

/** Whose words they are, and where the formula ends. */
function ownerOfWords(units: Unit[], at: number): Pick<Draft, 'subject' | 'cueTo'> | null {
  const isOf = lowerAt(units, at + 2) === 'words' && lowerAt(units, at + 3) === 'of';
  if (isOf && lowerAt(units, at + 1) === 'the') {
    const source = phraseAt(units, at + 4);
    return source && { subject: phraseOf(source.from, source.core), cueTo: source.core };
  }
  for (let next = at + 1; next < at + longestOwner && units[next]?.kind === 'word'; next++) {
    if (units[next]?.lower !== 'words') continue;
    const owner = units[next - 1] as Unit;
    const owned = owner.form.possessive || has(owner, F.possessive);
    return owned ? { subject: phraseOf(at + 1, next), cueTo: next + 1 } : null;
  }
  return null;
}

/** What is quoted: the quotation before the formula, or what a mark or nothing parts from it behind it. */
function besideWords(units: Unit[], at: number, to: number): Stretch | null {
  const end = finalMark(units);
  if (units[at - 1]?.kind === 'quote') return [at - 1, at];
  if (isMark(units[at - 1], ',') && units[at - 2]?.kind === 'quote') return [at - 2, at - 1];
  if ((isMark(units[to], ',') || isMark(units[to], ':')) && to + 1 < end) return [to + 1, end];
  return units[to]?.kind === 'quote' ? [to, to + 1] : null;
}

/** Words from «in» to «words». */
const longestOwner = 7;

/** «“…,” Ellison went on, “…”», «Ellison went on: “…”», but not «Ellison went on television». */
export function wentOn(units: Unit[], at: number): Draft | null {
  const subject = subjectBefore(units, at, 0);
  const next = units[at + 2];
  if (!subject || next?.kind === 'word') return null;
  const left = leftContent(units, subject.from, 0);
  const before = left && endsInQuote(units, left) ? left : null;
  const behind = units[at + 3]?.kind === 'quote' ? at + 3 : -1;
  const content: Stretch[] = before ? [before] : [];
  if (behind > 0) content.push([behind, finalMark(units)]);
  if (content.length === 0) return null;
  return draftOf({ at, cueTo: at + 2, lemma: 'go on', subject, content, because: 'went on' });
}

/** «Ellison put it this way: “…”», «as Ellison put it». */
export function putIt(units: Unit[], at: number): Draft | null {
  const subject = subjectBefore(units, at, 0);
  if (!subject) return null;
  const end = finalMark(units);
  const put = (content: Draft['content']): Draft =>
    draftOf({ at, cueTo: at + 2, lemma: 'put it', subject, content, because: 'put it' });
  if (units[subject.from - 1]?.lower === 'as') return asDraft(units, subject, at + 1, put([]));
  for (let next = at + 2; next < end && next < at + longestPut; next++) {
    const unit = units[next] as Unit;
    if (unit.kind === 'quote') return put([[next, end]]);
    if (isMark(unit, ':')) return put([[next + 1, end]]);
  }
  const left = leftContent(units, subject.from, 0);
  return left && put([left]);
}

/** Furthest behind «put it» that what is said begins. */
const longestPut = 12;
