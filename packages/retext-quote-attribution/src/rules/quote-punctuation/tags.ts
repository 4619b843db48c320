import type { Article, Attribution, Cue } from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';
import { tagOf } from '../../parts.js';
import { tagVerbs } from './words.js';

/** The attributions of an article that are sure and have a verb. */
export interface Tags {
  /** Those that tell who speaks, «Ellison said», by the offset at which their words begin. */
  byStart: ReadonlyMap<number, Attribution>;
  /** All, by the offset at which a quotation may follow. */
  byCueEnd: ReadonlyMap<number, Attribution>;
}

export function readTags({ attributions }: Article, speechVerbs: ReadonlySet<string>): Tags {
  const byStart = new Map<number, Attribution>();
  const byCueEnd = new Map<number, Attribution>();
  for (const attribution of attributions) {
    if (attribution.certainty < CERTAIN || attribution.cue?.kind !== 'verb') continue;
    const tag = tagOf(attribution);
    if (!tag) continue;
    const { cue } = attribution;
    const isTag = otherVerbs.has(cue.lemma) || speechVerbs.has(cue.lemma);
    const isTold = isPlain(cue) || cue.tense === 'perfect';
    // «Ellison said, adding …»: the first of the cues that share their source stands beside it.
    if (attribution.source && isTag && isTold && !byStart.has(tag.start)) {
      byStart.set(tag.start, attribution);
    }
    byCueEnd.set(cue.end, attribution);
    if (cue.position === 'inside') byCueEnd.set(tag.end, attribution);
  }
  return { byStart, byCueEnd };
}

const otherVerbs: ReadonlySet<string> = new Set(tagVerbs);

/** «said», «says»: not «has said», «would say». */
export function isPlain({ tense }: Cue): boolean {
  return tense === 'past' || tense === 'present';
}
