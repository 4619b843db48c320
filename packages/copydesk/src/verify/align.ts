import type { Word } from './words.js';

/** One step from the transcript to the quotation: a word of both, of the transcript alone, or of the quotation alone. */
export type Step =
  | { kind: 'same'; quoted: number; said: number }
  | { kind: 'removed'; said: number }
  | { kind: 'added'; quoted: number };

const costs = { added: 1, replaced: 1.2, alike: 0.8, gap: 0.8, longer: 0.1 };

/**
 * The stretch of `said` that a quotation fits best, and the steps between them. Leaving out several words on end costs
 * little more than leaving out one: that is how quotations are cut.
 */
export function align(quoted: readonly Word[], said: readonly Word[]): Step[] {
  return stepsOf(tableOf(quoted, said), quoted, said);
}

/** How each cell is reached: nothing of the quotation stands before it, by a pair, an added word or a left-out one. */
const [start, both, added, gap] = [0, 1, 2, 3];

/** A row for each word of the quotation, a cell for each of the transcript. */
interface Table {
  width: number;
  best: Float64Array;
  from: Uint8Array;
  gapOpens: Uint8Array;
}

function tableOf(quoted: readonly Word[], said: readonly Word[]): Table {
  const width = said.length + 1;
  const cells = (quoted.length + 1) * width;
  // The least cost up to here, and the least where the last word of the transcript is left out.
  const best = new Float64Array(cells);
  const inGap = new Float64Array(cells).fill(Infinity);
  const from = new Uint8Array(cells);
  const gapOpens = new Uint8Array(cells);

  for (let i = 1; i <= quoted.length; i++) {
    for (let j = 0; j <= said.length; j++) {
      const at = i * width + j;
      best[at] = (best[at - width] ?? 0) + costs.added;
      from[at] = added;
      if (j === 0) continue;
      const opened = (best[at - 1] ?? 0) + costs.gap;
      const longer = (inGap[at - 1] ?? Infinity) + costs.longer;
      gapOpens[at] = opened <= longer ? 1 : 0;
      inGap[at] = Math.min(opened, longer);
      const pair = (best[at - width - 1] ?? 0) + costOf(quoted[i - 1], said[j - 1]);
      if (pair <= (best[at] ?? 0)) {
        best[at] = pair;
        from[at] = both;
      }
      if ((inGap[at] ?? Infinity) < (best[at] ?? 0)) {
        best[at] = inGap[at] ?? 0;
        from[at] = gap;
      }
    }
  }

  return { width, best, from, gapOpens };
}

/** The way back through a table, from the least cost of its last row. */
function stepsOf(
  { width, best, from, gapOpens }: Table,
  quoted: readonly Word[],
  said: readonly Word[],
): Step[] {
  const steps: Step[] = [];
  let i = quoted.length;
  let j = endOf(best.subarray(i * width));
  let isInGap = false;
  while (i > 0) {
    const at = i * width + j;
    if (isInGap || from[at] === gap) {
      steps.push({ kind: 'removed', said: j - 1 });
      isInGap = gapOpens[at] === 0;
      j--;
    } else if (from[at] === both) {
      i--;
      j--;
      if (quoted[i]?.lower === said[j]?.lower) steps.push({ kind: 'same', quoted: i, said: j });
      else steps.push({ kind: 'added', quoted: i }, { kind: 'removed', said: j });
    } else if (from[at] === start) break;
    else steps.push({ kind: 'added', quoted: --i });
  }
  return steps.reverse();
}

/** What it costs to take one word for another; words that begin alike are likely one that was changed: `He’ll`, `He`. */
function costOf(quoted: Word | undefined, said: Word | undefined): number {
  if (!quoted || !said) return costs.replaced;
  if (quoted.lower === said.lower) return 0;
  const shorter = Math.min(quoted.lower.length, said.lower.length, 3);
  const isAlike = quoted.lower.slice(0, shorter) === said.lower.slice(0, shorter);
  return isAlike ? costs.alike : costs.replaced;
}

/** Where the last row is least. */
function endOf(row: Float64Array): number {
  return row.reduce((least, cost, index) => (cost < (row[least] ?? 0) ? index : least), 0);
}
