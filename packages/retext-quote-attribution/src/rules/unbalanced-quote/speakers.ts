import type { Article, Mention, PlacedParagraph } from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';
import { between } from '../../parts.js';

/** Somebody who is quoted, by the place of the cue, and where what they say begins. */
export interface Speaker {
  start: number;
  from: number;
  source: Mention;
}

/** Who is quoted where, by the place of the cue, in the order of the text. */
export function speakersOf({ attributions }: Article): Speaker[] {
  return attributions
    .flatMap(({ cue, source, kind, certainty, content: [first] }) =>
      cue && source && kind !== 'indirect' && certainty >= CERTAIN
        ? [{ start: cue.start, from: first?.start ?? cue.start, source }]
        : [],
    )
    .sort((one, other) => one.start - other.start);
}

/** Whether the next paragraph opens with the words of somebody else, whom it introduces by name: then nothing goes on there. */
export function hasOtherSpeaker(
  speakers: readonly Speaker[],
  paragraph: PlacedParagraph,
  after: PlacedParagraph,
): boolean {
  const [first] = between(speakers, after.start, after.end);
  if (first?.source.form !== 'name' || first.from > after.start + 1) return false;
  if (between(speakers, paragraph.start, paragraph.end).length === 0) return false;
  return first.source.source.mentions.every(({ start }) => start >= after.start);
}
