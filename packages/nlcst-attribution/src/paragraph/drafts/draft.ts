import type { LocalMention } from '../mentions/mentions.js';
import { isSaidIn, type Report } from '../subjects/report.js';
import { isMark } from '../text/look.js';
import type { Unit } from '../text/units.js';

/**
 * A tag without content of its own leans on the quotation before it («Ellison said.») or, with a colon, on what
 * follows («Ellison continued:»).
 */
export type Leaning = 'no' | 'before' | 'after';

/** An attribution in terms of a sentence's units, before it becomes a link. */
export interface Draft extends Report {
  cueFrom: number;
  cueTo: number;
  lemma: string;
  mention: LocalMention | null;
  certainty: number;
  because: string;
  leaning: Leaning;
}

/** What a draft is before its subject and content are known. */
export type DraftBase = Omit<Draft, 'subject' | 'content' | 'position' | 'because' | 'certainty'>;

/** A draft by a phrase, a noun or a mark, whose cue is one word between its subject and what is said unless told otherwise. */
export const draftOf = (
  parts: Pick<Draft, 'at' | 'because' | 'content' | 'lemma' | 'subject'> & Partial<Draft>,
): Draft => ({
  group: null,
  mention: null,
  leaning: 'no',
  kind: 'phrase',
  cueFrom: parts.at,
  cueTo: parts.at + 1,
  certainty: 0.9,
  position: parts.content[1]
    ? 'inside'
    : (parts.content[0]?.[0] ?? -1) > parts.at
      ? 'before'
      : 'after',
  ...parts,
});

/** Whether a unit stands in what one of the drafts says. */
export const isHeld = (drafts: readonly Draft[], at: number): boolean =>
  drafts.some((draft) => isSaidIn(draft, at));

/** Which way a tag without content leans: forward where its sentence ends in a colon. */
export function leans(units: Unit[]): 'before' | 'after' {
  return isMark(units.at(-1), ':') ? 'after' : 'before';
}
