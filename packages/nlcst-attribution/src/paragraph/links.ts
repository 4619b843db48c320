import type { Cue, Paragraph, QuotedPart, Sentence, Span } from '../types.js';
import { repeatingVerbs } from '../words/en/verbs.js';
import type { Form } from '../words/form.js';
import { formsOf } from '../words/inflect.js';
import { F, N } from '../words/lexicon.js';
import { Opens } from '../words/openers.js';
import { isIdle } from './cues/verb-classes.js';
import {
  bareDraft,
  customaryDraft,
  governedDraft,
  headlineDraft,
  statementDraft,
} from './drafts/bare.js';
import { withCited } from './drafts/cited.js';
import { clearDraft } from './drafts/clear.js';
import type { Draft, Leaning } from './drafts/draft.js';
import { accordingTo, inWords, perDraft, putIt, wentOn } from './drafts/formulas.js';
import { labelledDraft } from './drafts/labelled.js';
import { mayHold, nounDraft } from './drafts/speech-nouns.js';
import { stanceDraft } from './drafts/stance.js';
import { verbDraft } from './drafts/verbs.js';
import { viewDraft } from './drafts/view.js';
import { type LocalMention, mentionOf } from './mentions/mentions.js';
import { has, isAccordingTo } from './text/look.js';
import type { Word } from './text/tokens.js';
import { type Unit, unitsOf } from './text/units.js';

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
  leaning: Leaning;
}

/** Whether a sentence has any word or mark that an attribution could hang on. */
function mayReport({ first, last }: Sentence, tokens: Word[]): boolean {
  for (let at = first; at < last; at++) {
    const { form, quotation } = tokens[at] as Word;
    const verb = form.v !== 0 && !isIdle(form, tokens[at + 1]?.lower);
    if (verb || quotation >= 0 || form.n & N.speech || form.opens & Opens.report) return true;
  }
  return false;
}

/** Whether an attribution could hang on a word. */
const mayTell = ({ v, n, opens }: Form): boolean =>
  v !== 0 || (n & N.speech) !== 0 || (opens & (Opens.report | Opens.aside)) !== 0;

/** Every attribution that stands in one sentence; no units where none can. */
export function linksOf(
  sentence: Sentence,
  index: number,
  tokens: Word[],
  quotations: QuotedPart[],
  kind: Paragraph['kind'],
): { links: Link[]; units: Unit[] } {
  const labelled = index === 0 && (kind === 'transcript' || kind === 'heading');
  if (!labelled && !mayReport(sentence, tokens)) return { links: [], units: [] };
  const units = unitsOf(sentence, tokens, quotations);
  const drafts: Draft[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' || !mayTell(unit.form)) continue;
    const draft = draftAt(units, at, drafts);
    if (draft) drafts.push(draft);
    if (!draft && mayHold(unit)) {
      const noun = nounDraft(units, at);
      if (noun && !drafts.some((one) => holds(units, one, noun))) drafts.push(noun);
    }
  }
  const label = labelled && labelledDraft(units, kind);
  if (label && !drafts.some(({ content }) => content[0]?.[0] === label.content[0]?.[0]))
    drafts.unshift(label);
  const governed = governedDraft(units, drafts);
  if (governed) drafts.push(governed);
  if (drafts.length === 0) {
    const bare =
      bareDraft(units) ?? statementDraft(units) ?? headlineDraft(units) ?? customaryDraft(units);
    if (bare) drafts.push(bare);
  }
  return { units, links: withCited(units, drafts).map((draft) => linkFrom(draft, units, index)) };
}

/** Who says what by the word at `at`: a verb of speech, or the first word of a phrase that reports without one. */
function draftAt(units: Unit[], at: number, before: Draft[]): Draft | null {
  const { form, lower } = units[at] as Unit;
  if (isAccordingTo(units, at)) return accordingTo(units, at);
  const opens = (form.opens & Opens.report) !== 0;
  const held = opens ? (viewDraft(units, at, before) ?? stanceDraft(units, at, before)) : null;
  if (held) return held;
  if (form.v !== 0) return verbDraft(units, at, before);
  const next = units[at + 1];
  switch (lower) {
    case 'put':
    case 'puts':
      return next?.lower === 'it' ? putIt(units, at) : null;
    case 'goes':
    case 'went':
      return next?.lower === 'on' ? wentOn(units, at) : null;
    case 'per':
      return perDraft(units, at);
    case 'clear':
    case 'plain':
      return clearDraft(units, at, before);
    case 'in':
      return next?.kind === 'word' ? inWords(units, at) : null;
    default:
      return null;
  }
}

const repeats = formsOf(repeatingVerbs);

/** Whether a noun's attribution says nothing new: «claimed that», «Ellison repeated her claim that». */
function holds(units: Unit[], draft: Draft, noun: Draft): boolean {
  const from = draft.content[0]?.[0];
  if (draft.content.some(([start]) => start === noun.at + 1)) return true;
  const own = noun.subject && has(units[noun.subject.from], F.possessive);
  return (
    own === true && from === noun.subject?.from && repeats.has((units[draft.at] as Unit).lower)
  );
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

const isEdge = ({ kind, lower }: Unit): boolean => kind === 'mark' && /^[.,;:!?…—–-]+$/.test(lower);

/** A stretch of units without the marks at its edges. */
function trimmed(units: Unit[], from: number, to: number): Span | null {
  let low = from;
  let high = to;
  while (low < high && isEdge(units[low] as Unit)) low++;
  while (high > low && isEdge(units[high - 1] as Unit)) high--;
  if (high <= low) return null;
  return { start: (units[low] as Unit).start, end: (units[high - 1] as Unit).end };
}
