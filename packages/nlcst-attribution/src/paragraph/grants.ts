import type { Anonymity, Sentence, Span } from '../types.js';
import { anonymityFormulas, selfExplainingFormulas } from '../words/en/anonymity-phrases.js';
import { purposeOpeners, reasonOpeners } from '../words/en/anonymity-reasons.js';
import { outletKinds, pressPlurals, pressWords } from '../words/en/hearers.js';
import { grantingVerbs } from '../words/en/verbs.js';
import { F, N } from '../words/lexicon.js';
import { Opens } from '../words/openers.js';
import { pairTable, phraseTable } from '../words/phrases.js';
import { type LocalMention, mentionOf } from './mentions/mentions.js';
import { type Phrase, phraseBefore } from './phrases/phrase-before.js';
import { firstSubject } from './subjects/first-subject.js';
import { subjectBefore } from './subjects/subject-before.js';
import { has, isMark } from './text/look.js';
import type { Word } from './text/tokens.js';
import type { Unit } from './text/units.js';

/** Words that grant somebody anonymity, with the reason beside them. Spans count from the paragraph's start. */
export interface Grant extends Span {
  formula: Span;
  reason: Anonymity['reason'];
  because: Span | null;
  sentence: number;
  /** Whom the words say it of, as far as their sentence tells. */
  subject: LocalMention | null;
  /** «like others interviewed»: it covers more than its subject. */
  covers: 'one' | 'all';
}

const formulas = pairTable(anonymityFormulas);
const explaining = pairTable(selfExplainingFormulas);
const reasons = phraseTable(reasonOpeners);
const purposes = phraseTable(purposeOpeners);
const leads = new Set(grantingVerbs);

/** Every grant and refusal of a name in a paragraph's own words. */
export function grantsOf(
  tokens: Word[],
  sentences: Sentence[],
  unitsIn: (sentence: number) => Unit[],
): Grant[] {
  const grants: Grant[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Word;
    if (token.kind !== 'word' || !(token.form.opens & Opens.grant)) continue;
    const word = (index: number) => tokens[index]?.lower;
    const explained = explaining.match(at, word);
    const length = Math.max(explained, formulas.match(at, word));
    const sentence = sentences[token.sentence];
    if (length === 0 || !sentence) continue;
    const last = at + length - 1;
    if (isWithheldFrom(tokens, last)) continue;
    const explains = explained === length;
    const earlier = grants.at(-1);
    // «spoke on condition of anonymity because she was not authorized to speak»: one grant, its reason inside.
    if (earlier?.sentence === token.sentence && token.start < earlier.end) {
      if (explains) earlier.reason = 'stated';
    } else {
      const units = unitsIn(token.sentence);
      const subject = granted(units, token.start);
      grants.push({
        ...withReason(tokens, sentence, at, last, explains),
        sentence: token.sentence,
        subject: subject && mentionOf(units, subject),
        covers: coversAll(tokens, sentence.first, at) ? 'all' : 'one',
      });
    }
    at = last;
  }
  return grants;
}

/** A formula with its reason behind it, or before it, or in it where it explains itself. */
function withReason(
  tokens: Word[],
  sentence: Sentence,
  first: number,
  last: number,
  explains: boolean,
): Pick<Grant, 'start' | 'end' | 'formula' | 'reason' | 'because'> {
  const { start } = tokens[first] as Word;
  const formula = { start, end: (tokens[last] as Word).end };
  const after = reasonAfter(tokens, last + 1, sentence.last);
  if (explains && after?.reason !== 'stated') {
    const end = clauseEnd(tokens, last + 1, sentence.last);
    return { start, end, formula, reason: 'stated', because: { start, end } };
  }
  const found = after ?? reasonBefore(tokens, sentence, first);
  const end = after?.end ?? formula.end;
  if (!found) return { start, end, formula, reason: 'none', because: null };
  const because = { start: found.start, end: found.end };
  return { start, end, formula, reason: found.reason, because };
}

/** «refused to give his name to police», «speaking privately with Moss»: to somebody in the story, and not to a reporter. */
function isWithheldFrom(tokens: Word[], last: number): boolean {
  if (tokens[last]?.lower === 'privately')
    return /^(?:to|with)$/.test(tokens[last + 1]?.lower ?? '');
  if (!/names?$/.test(tokens[last]?.lower ?? '') || tokens[last + 1]?.lower !== 'to') return false;
  const [first, second] = tokens.slice(last + 2, last + 4);
  const hearer = first && first.form.f & F.determiner ? second : first;
  if (!hearer || hearer.value !== hearer.lower || pressNouns.has(hearer.lower)) return false;
  return (hearer.form.n & (N.person | N.organization)) !== 0;
}

const pressNouns = new Set([...outletKinds, ...pressPlurals, ...pressWords]);

/** How many words a hearer's name may have, with the preposition before it. */
const hearerLength = 6;

/** Most words between a subject and a formula: «has since agreed to speak only». */
const mostHelpers = 8;

/** Who «spoke» or «asked»: the subject of the verb that the formula belongs to. */
function granted(units: Unit[], start: number): Phrase | null {
  const formula = units.findIndex((unit) => unit.start >= start);
  const at = beforeLikes(units, formula > 0 ? leadStart(units, formula) : 0);
  const before = units[at - 1];
  if (!before) return null;
  if (has(before, F.relative)) {
    const end = isMark(units[at - 2], ',') ? at - 2 : at - 1;
    return subjectBefore(units, end, 0) ?? phraseBefore(units, end, 0);
  }
  if (has(before, F.coordinator)) return firstSubject(units, at - 1);
  // «Both aides, who left and came back, asked not to be named»
  const finite = !/ing$/.test((units[at] as Unit).lower);
  if (isMark(before, ',') && finite) {
    const subject = subjectBefore(units, at, 0);
    if (subject) return subject;
  }
  if (isMark(before, ',') || isMark(before, '—') || isMark(before, '-'))
    return phraseBefore(units, at - 1, 0) ?? firstSubject(units, at - 1);
  return nearestSomebody(units, at);
}

/** How many words those may have who are like whom a formula is said of: «who, *like many in the town*, asked». */
const likesLength = 8;

/** Where the words begin that a formula is said in, with those whom the speaker is like. */
function beforeLikes(units: Unit[], at: number): number {
  for (let from = at - 2; from > 0 && from > at - likesLength; from--) {
    if ((units[from] as Unit).lower !== 'like') continue;
    const opening = isMark(units[from - 1], ',') ? from - 1 : from;
    return has(units[opening - 1], F.relative) ? opening : at;
  }
  return at;
}

/** The phrase before a formula, unless it is what somebody gives: «gave the paper more details on condition of anonymity». */
function nearestSomebody(units: Unit[], at: number): Phrase | null {
  const near = subjectBefore(units, at, 0);
  if (!near) return firstSubject(units, at);
  const { form, n } = mentionOf(units, near);
  return form !== 'description' || n & N.person ? near : (firstSubject(units, at) ?? near);
}

/** Where the verb that leads to a formula begins, with its hearer and helpers: «*has agreed to speak* only». */
function leadStart(units: Unit[], formula: number): number {
  let at = formula;
  // «spoke to The Harbor Times on condition of anonymity»
  for (let to = at - 2; to > 0 && to > at - hearerLength; to--) {
    if (/^(?:to|with)$/.test((units[to] as Unit).lower)) {
      if (leads.has((units[to - 1] as Unit).lower)) at = to;
      break;
    }
  }
  for (let steps = 0; steps < mostHelpers && at > 0; steps++) {
    const before = units[at - 1] as Unit;
    if (before.kind !== 'word' || has(before, F.relative | F.coordinator)) break;
    const helps = has(before, F.auxiliary | F.modal | F.adverb | F.negation);
    if (!helps && before.lower !== 'to' && !leads.has(before.lower)) break;
    at--;
  }
  return at;
}

/** «like others interviewed», «some names have been changed» */
const coversAll = (tokens: Word[], from: number, to: number): boolean =>
  tokens[to]?.lower === 'names' ||
  alike.test(wordsOf(tokens.slice(from, to))) ||
  interviews.test(wordsOf(tokens.slice(Math.max(0, to - furthestInterviews), to)));

const wordsOf = (tokens: Word[]): string => tokens.map(({ lower }) => lower).join(' ');

const alike = /\b(?:as|like) (?:\S+ ){0,2}(?:all|many|most|others?|several|some|three|two)\b/;

/** «This account is based on interviews with ten people. They asked not to be named»: all whom the article cites. */
const interviews =
  /\bbased on (?:\S+ ){0,3}?(?:accounts|conversations|discussions|interviews) (?:by|from|of|with) /;

/** How many tokens before a grant it may say so. */
const furthestInterviews = 60;

type Reason = Span & { reason: 'stated' | 'purpose' };

function reasonAfter(tokens: Word[], from: number, last: number): Reason | null {
  const demand = demandAfter(tokens, from, last);
  if (demand) return demand;
  let at = from;
  // «whose name is withheld at her request»
  if (tokens[at]?.lower === 'at' && tokens[at + 2]?.lower === 'request') at += 3;
  // A comma may stand between: «spoke on condition of anonymity, citing».
  const isApart = tokens[at]?.value === ',';
  if (isApart) at++;
  // «spoke in confidence “in order not to lose the job”»
  if (tokens[at]?.quotation !== tokens[from - 1]?.quotation && tokens[at]?.kind === 'punctuation')
    at++;
  const word = (index: number) => (index < last ? tokens[index]?.lower : undefined);
  const stated = reasons.match(at, word);
  const purpose = purposes.match(at, word);
  if (stated === 0 && purpose === 0) return null;
  // One word behind a comma may open anything: «, as the talks went on», «, to the mayor».
  if (
    isApart &&
    Math.max(stated, purpose) === 1 &&
    !/^(?:because|citing|fearing|given|saying|since)$/.test(tokens[at]?.lower ?? '')
  )
    return null;
  return {
    start: (tokens[at] as Word).start,
    end: clauseEnd(tokens, at, last),
    reason: stated >= purpose ? 'stated' : 'purpose',
  };
}

/** «on condition of anonymity at the White House's insistence», but not «at her request»: somebody else asks for it. */
function demandAfter(tokens: Word[], from: number, last: number): Reason | null {
  const next = tokens[from + 1];
  if (tokens[from]?.lower !== 'at' || !next || next.form.f & F.possessive) return null;
  for (let at = from + 1; at < Math.min(last, from + longestDemand); at++) {
    const { kind, lower, form } = tokens[at] as Word;
    if (kind === 'punctuation' || form.f & (F.relative | F.subordinator)) return null;
    if (!/^(?:behest|demand|insistence|request)$/.test(lower)) continue;
    const { start } = tokens[from] as Word;
    return { start, end: clauseEnd(tokens, at, last), reason: 'stated' };
  }
  return null;
}

/** Most words of «at the Ministry of Trade's insistence». */
const longestDemand = 8;

/** «Because he feared for his job, he asked not to be named», «an aide, citing the talks, asked not to be named». */
function reasonBefore(tokens: Word[], sentence: Sentence, at: number): Reason | null {
  const word = (index: number) => (index < at ? tokens[index]?.lower : undefined);
  let first = sentence.first;
  if (tokens[at - 1]?.value === ',') {
    first = at - 1;
    while (first > sentence.first && tokens[first - 1]?.value !== ',') first--;
  }
  if (reasons.match(first, word) === 0) return null;
  if (/^(?:as|since|given|saying|under|per)$/.test(tokens[first]?.lower ?? '')) return null;
  const { start } = tokens[first] as Word;
  return { start, end: clauseEnd(tokens, first, at), reason: 'stated' };
}

/** End of the clause that begins at a token: before a comma, a dash, a quotation or a verb of the main clause. */
function clauseEnd(tokens: Word[], from: number, last: number): number {
  let at = from;
  while (at < last) {
    const token = tokens[at] as Word;
    if (token.kind === 'punctuation' && /^(?:[,;:.?!)\]—–]|--|-)$/.test(token.value)) break;
    if (token.quotation >= 0 && at > from && tokens[at - 1]?.quotation !== token.quotation) break;
    if (at > from && token.form.f & F.coordinator && tokens[at + 1]?.form.v) break;
    if (at > from + 2 && token.lower === 'said') break;
    at++;
  }
  return (tokens[at - 1] ?? (tokens[0] as Word)).end;
}
