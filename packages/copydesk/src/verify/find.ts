import { align, type Step } from './align.js';
import type { Transcript } from './transcript.js';
import type { Word } from './words.js';

/** A stretch of a transcript that some words of a quotation come from. */
export interface Match {
  transcript: Transcript;
  /** Words of the transcript count from its beginning. */
  steps: Step[];
  /** Words that both have. */
  same: number;
}

/** Words around the place where a quotation seems to be, in which it is looked for. */
const before = 40;
const after = 160;
/** Places are counted in shelves of so many words, and the fullest ones are looked at. */
const shelf = 32;
const shelves = 4;
/** A word that stands in more places tells nothing. */
const tooCommon = 2_000;

/** A place in a transcript: the index of a word. */
export interface Spot {
  transcript: Transcript;
  word: number;
}

/**
 * Where the words of a quotation stand in one of the transcripts, word for word or nearly.
 *
 * @param from where they are looked for first: behind what the quotation has before a marked cut
 */
export function findWords(
  quoted: readonly Word[],
  transcripts: readonly Transcript[],
  from?: Spot,
): Match | undefined {
  const behind = from && exactMatch(quoted, from.transcript, from.word);
  if (behind) return behind;
  for (const transcript of transcripts) {
    const exact = exactMatch(quoted, transcript);
    if (exact) return exact;
  }
  return transcripts
    .flatMap((transcript) => nearMatches(quoted, transcript))
    .reduce<Match | undefined>(
      (best, match) => (best && !isBetter(match, best) ? best : match),
      undefined,
    );
}

function exactMatch(quoted: readonly Word[], transcript: Transcript, from = 0): Match | undefined {
  const { words, places } = transcript;
  const counts = quoted.map(({ lower }) => places.get(lower)?.length ?? 0);
  const rarest = counts.indexOf(Math.min(...counts));
  for (const place of places.get(quoted[rarest]?.lower ?? '') ?? []) {
    const first = place - rarest;
    if (first < from) continue;
    if (quoted.every(({ lower }, index) => words[first + index]?.lower === lower)) {
      const steps = quoted.map(
        (_, index): Step => ({
          kind: 'same',
          quoted: index,
          said: first + index,
        }),
      );
      return { transcript, steps, same: quoted.length };
    }
  }
  return undefined;
}

/** The best fit around each place that many words of the quotation point to. */
function nearMatches(quoted: readonly Word[], transcript: Transcript): Match[] {
  const { words, places } = transcript;
  const votes = new Map<number, number>();
  quoted.forEach(({ lower }, index) => {
    const found = places.get(lower) ?? [];
    if (found.length > tooCommon) return;
    for (const place of found) {
      const number = Math.floor((place - index) / shelf);
      votes.set(number, (votes.get(number) ?? 0) + 1 / found.length);
    }
  });
  return [...votes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, shelves)
    .map(([number]) => {
      const first = Math.max(0, number * shelf - before);
      const steps = align(quoted, words.slice(first, number * shelf + quoted.length + after)).map(
        (step): Step => (step.kind === 'added' ? step : { ...step, said: step.said + first }),
      );
      return { transcript, steps, same: steps.filter(({ kind }) => kind === 'same').length };
    });
}

/** More words in common, or as many with less between them. */
function isBetter(match: Match, other: Match): boolean {
  if (match.same !== other.same) return match.same > other.same;
  return match.steps.length < other.steps.length;
}
