import type { Paragraph } from '../../types.js';
import { lineLabels } from '../../words/en/labels.js';
import { F, N } from '../../words/lexicon.js';
import { finalMark } from '../contents/content-end.js';
import { mentionOf } from '../mentions/mentions.js';
import { phraseOf } from '../phrases/phrase-before.js';
import { has, isMark, isName, isNoun } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { wordsEnd } from '../text/walk.js';
import { type Draft, draftOf } from './draft.js';

const labels = new Set(lineLabels);

/** Words of who speaks, in a transcript and in a headline. */
const longestLabel = 5;
const longestHeadlineLabel = 2;

/** The step that reads a turn of a transcript, for the second stage: one line alone is no transcript. */
export const transcriptSpeaker = 'speaker of a transcript';

/**
 * A line that begins with who speaks and a colon: «WALLACE: Good evening.» in a transcript, «Police: Ferry Is Safe»
 * over an article. What stands behind the colon is said.
 */
export function labelledDraft(units: Unit[], kind: Paragraph['kind']): Draft | null {
  const colon = wordsEnd(units, 0);
  if (colon === 0 || colon > longestLabel || !isMark(units[colon], ':')) return null;
  const end = finalMark(units);
  if (end <= colon + 1 || !namesSpeaker(units, colon, kind)) return null;
  const subject = phraseOf(0, colon);
  const mention = mentionOf(units, subject);
  // Whoever takes a turn is a person, also where capitals look like a body's.
  if (kind === 'transcript') {
    mention.roles.push('speaker');
    mention.roleBits |= N.person;
  }
  return draftOf({
    at: colon,
    lemma: ':',
    kind: 'colon',
    subject,
    mention,
    content: [[colon + 1, end]],
    certainty: kind === 'transcript' ? 0.9 : 0.7,
    because: kind === 'transcript' ? transcriptSpeaker : 'headline with a colon',
  });
}

function namesSpeaker(units: Unit[], colon: number, kind: Paragraph['kind']): boolean {
  const last = units[colon - 1] as Unit;
  if (last.form.possessive || has(last, F.day | F.month | F.place)) return false;
  if (labels.has(last.lower)) return false;
  if (kind === 'transcript')
    return last.lower.length > 1 && (isName(last) || isNoun(last, N.person));
  // Over an article a name before a colon is as often a series or a rubric.
  return colon <= longestHeadlineLabel && isNoun(last, N.person | N.organization | N.document);
}
