import type { Cue } from '../../types.js';
import type { VerbGroup } from '../cues/cues.js';
import type { Phrase } from '../phrases/phrase-before.js';
import type { Stretch } from '../text/units.js';

/** Who says what further left in a sentence, as far as a verb may share its subject. */
export interface Report {
  /** The word that tells of speech. */
  at: number;
  group: VerbGroup | null;
  kind: Cue['kind'];
  position: Cue['position'];
  subject: Phrase | null;
  content: Stretch[];
}

/** Whether a unit stands in what a report says. */
export const isSaidIn = ({ content }: Report, at: number): boolean =>
  content.some(([from, to]) => from <= at && at < to);
