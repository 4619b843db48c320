import type { Root } from 'nlcst';
import { firstNotBefore } from 'nlcst-attribution/internal';
import type { Plugin } from 'unified';
import type { Run } from './prose.js';

/**
 * unified plug-in that takes back replacements which would take marks or tags with them: pasting `the` over
 * `the **the**` would leave half of the bold. The message stays.
 */
const keepMarkup: Plugin<[], Root> = () => (_, file) => {
  const runs = file.data.copydeskDocument?.prose.runs;
  if (!runs) return;
  const source = String(file);
  for (const message of file.messages) {
    const { place, expected } = message;
    if (!expected || !place || !('start' in place)) continue;
    const { start, end } = place;
    if (isPlain(runs, source, start.offset ?? 0, end.offset ?? 0)) continue;
    message.expected = undefined;
    delete (message as { fix?: true }).fix;
  }
};

export default keepMarkup;

/** Whether a stretch of the file has nothing but prose: words, references that stand for a character, line breaks. */
function isPlain(runs: readonly Run[], source: string, from: number, to: number): boolean {
  let at = from;
  for (let index = firstBehind(runs, from); index < runs.length; index++) {
    const run = runs[index] as Run;
    if (run.from >= to) break;
    if (run.kind === 'opaque' || (run.from > at && !isBreak(source.slice(at, run.from)))) {
      return false;
    }
    const isMark = run.kind === 'other' && !/^(?:&|\s)/.test(source.slice(run.from, run.to));
    if (isMark) return false;
    at = run.to;
  }
  return at >= to;
}

/** Index of the first run that ends behind an offset. */
function firstBehind(runs: readonly Run[], offset: number): number {
  return firstNotBefore(runs, ({ to }) => to <= offset);
}

/** What stands between two lines of a paragraph in a block quote or list. */
function isBreak(gap: string): boolean {
  return /^[\s>]*$/.test(gap);
}
