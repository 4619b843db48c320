import type { VerbGroup } from '../cues/cues.js';
import type { Unit } from '../text/units.js';
import { contentEnd } from './content-end.js';

/** What stands behind a verb of speech. Units `from` up to `to`. */
export interface After {
  kind: 'quote' | 'that' | 'question' | 'clause' | 'infinitive' | 'object' | 'topic' | 'none';
  from: number;
  to: number;
}

/** Nothing that is said stands behind the verb. */
export const none: After = { kind: 'none', from: -1, to: -1 };

/** The way from a verb to what is said. */
export interface Way {
  units: Unit[];
  group: VerbGroup;
  /** Where the way begins: behind the verb and its hearer. */
  start: number;
  /** Where the sentence ends. */
  end: number;
}

/** What begins at `from`, with its end. */
export const said = ({ units, group, end }: Way, kind: After['kind'], from: number): After => ({
  kind,
  from,
  to: contentEnd(units, from, end, group),
});
