import { F, N, V } from '../../words/lexicon.js';
import { behindConnector, leftContent } from '../contents/beside.js';
import { finalMark } from '../contents/content-end.js';
import type { VerbGroup } from '../cues/cues.js';
import { numberOf } from '../phrases/number.js';
import { phraseAt } from '../phrases/phrase-at.js';
import type { Phrase } from '../phrases/phrase-before.js';
import { firstQuote, leftIsQuote, quoteIn } from '../phrases/quoted.js';
import { hasClause, type SegmentKind, segmentKind } from '../phrases/segments.js';
import { fits } from '../phrases/speakers.js';
import { subjectBefore } from '../subjects/subject-before.js';
import { datelineEnd } from '../text/dateline.js';
import {
  has,
  isDash,
  isFiniteVerb,
  isMark,
  isName,
  isNoun,
  isPronoun,
  mayBeVerb,
} from '../text/look.js';
import type { Unit } from '../text/units.js';

/** Whether a quotation that ends in a stop stands right before the verb. */
const followsSpeech = (units: Unit[], verb: number): boolean =>
  units[verb - 1]?.kind === 'quote' && units[verb - 1]?.stop !== '';

/** Whether a dash closes an aside that another one opened. */
function dashedAside(units: Unit[], dash: number): boolean {
  for (let at = dash - 1; at >= 0; at--) if (isDash(units[at])) return true;
  return false;
}

/** How far to look for a verb behind an inverted subject: no further than a comma, «the plan, said Ellison, would fail». */
const clauseLimit = (units: Unit[], { core }: Phrase): number =>
  isMark(units[core], ',') ? core : Math.min(units.length, core + 2);

/** «…,» said Mara Ellison, the director. */
export function inversion(
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
    !(v & (V.past | V.third | V.base)) ||
    (v & V.tell && !(v & (V.that | V.clause))) ||
    group.lemma === 'tell'
  )
    return null;
  const before = units[verb - 1];
  const bare = bareTag(units, group);
  if (bare) return bare;
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
  // «Ferries, say experts, are slow»
  const plain = (v & (V.past | V.third)) === 0;
  if (plain && (group.lemma !== 'say' || first || numberOf(units, subject) !== 'many')) return null;
  const left = first ? null : (leftContent(units, verb, 0) ?? partBefore(units, verb, subject));
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
  if (!spoken && (mayBeVerb(follow) || hasClause(units, verb + 1, clauseLimit(units, subject))))
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
  // «John, the chairman, said forces tried to …»: a name and what tells of it are a subject.
  if (left && asideOf(units, left) !== 'empty' && subjectBefore(units, verb, 0)) return null;
  if (has(next, F.determiner) && has(units[verb + 2], F.day | F.time)) return null;
  if (!first && !left) return null;
  // «She, however, asked the board»
  if (left && isPronoun(units[left[0]]) && !units.slice(...left).some(mayBeVerb)) return null;
  const quoted = left !== null && leftIsQuote(units, left);
  if (!(v & V.inverted) && !(quoted && v & V.quoteOnly)) return null;
  // «The plan, said Ellison, would fail» against «Ellison, 52, said Hart would resign».
  if (
    left &&
    !quoteIn(units, left[0], left[1]) &&
    !hasClause(units, left[0], left[1]) &&
    isMark(units[subject.core], ',') &&
    subject.core < finalMark(units) - 1 &&
    !endsInApposition(units, subject)
  ) {
    const own = subjectBefore(units, verb, 0);
    if (own && fits(units, own)) return null;
    // «…, say experts like Ellison, a geophysicist, is the ground»; «…, say economists, marks the end»
    const to = isFiniteVerb(units[subject.to + 1]) ? subject.to : subject.core;
    return {
      subject: { ...subject, to },
      content: [left, [to + 1, finalMark(units)]],
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

/** «…, said Moss, a professor at the port.», «…, said Moss, who left in May.»: nothing goes on behind the apposition. */
function endsInApposition(units: Unit[], { core, to }: Phrase): boolean {
  const end = finalMark(units);
  if (has(units[core + 1], F.relative))
    return !units
      .slice(core + 1, end)
      .some((unit, at, rest) => isMark(unit, ',') && isFiniteVerb(rest[at + 1]));
  if (to < end || !has(units[core + 1], F.determiner)) return false;
  return !units.slice(core + 1, to).some((unit) => isMark(unit, ','));
}

/** «Any “clear” view of it, said Moss, an engineer, would fail»: a subject that holds words in marks, or null. */
function partBefore(units: Unit[], verb: number, { to }: Phrase): [number, number] | null {
  const goesOn = isMark(units[to], ',') && isFiniteVerb(units[to + 1]);
  return goesOn && isMark(units[verb - 1], ',') && firstQuote(units, 0, verb) >= 0
    ? [behindConnector(units, datelineEnd(units), verb), verb]
    : null;
}

/**
 * What stands behind a subject and a comma, up to a verb: «Mara Ellison, a lawyer,», «the official, who declined to be
 * named,»; `empty` where no subject stands there.
 */
function asideOf(units: Unit[], [from, to]: [number, number]): SegmentKind {
  let comma = from;
  while (comma < to && !isMark(units[comma], ',')) comma++;
  if (comma >= to - 2 || (quoteIn(units, from, to) && !endsInTitle(units, to))) return 'empty';
  const head = segmentKind(units, from, comma);
  const aside = segmentKind(units, comma + 1, to);
  const tells = aside === 'relative' || aside === 'participle';
  // «Crews work at night, cough and freeze, said Ellison»: a capital at the head of a clause.
  const last = units[comma - 1];
  if (head === 'name' && last?.kind === 'word' && last.form.n === 0 && !isName(last))
    return 'empty';
  return head === 'name' || (head === 'noun' && tells) ? aside : 'empty';
}

/** «host of “Night Desk,”», «host of the show “Night Desk,”»: a title that no mark parts from the words before it. */
const endsInTitle = (units: Unit[], to: number): boolean =>
  units[to - 1]?.title === true && units[to - 2]?.kind === 'word';

/** «said newly elected council member Mara Ellison»: lower-case words that lead to a name or a person. */
function invertedDescription(units: Unit[], from: number): boolean {
  for (let at = from; at < units.length && at < from + 6; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' || has(unit, F.subordinator | F.auxiliary)) return false;
    if (has(unit, F.preposition) && (at === from || unit.lower !== 'of')) return false;
    if (isName(unit) || isNoun(unit, N.person)) return true;
  }
  return false;
}

/** «The pier will stay open says Moss.»: a tag at the end of a clause, without its comma. */
function bareTag(units: Unit[], { verb, lemma }: VerbGroup): ReturnType<typeof inversion> {
  const end = finalMark(units);
  if (lemma !== 'say' || units[verb - 1]?.kind !== 'word' || !isName(units[verb + 1])) return null;
  const subject = phraseAt(units, verb + 1);
  if (subject?.to !== end || units.slice(0, verb).some(({ form }) => form.v !== 0)) return null;
  return hasClause(units, 0, verb) ? { subject, content: [[0, verb]], before: false } : null;
}
