import { clearLine, cursorTo } from 'node:readline';
import { counted } from '../words.js';

/** How far a run is, on a terminal. */
export interface Progress {
  /** More files were found. */
  found(count: number): void;
  /** One file is done. */
  done(): void;
  /** Something is going to be written where the bar stands. */
  hide(): void;
}

/** A bar for so few files would be gone before anybody saw it. */
const fewest = 50;
const width = 30;
/** Milliseconds between two bars. */
const pause = 80;

/** A bar on standard error, where that is a terminal; nothing anywhere else. */
export function createProgress(): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || process.env.CI) {
    return { found: () => {}, done: () => {}, hide: () => {} };
  }
  const start = performance.now();
  let total = 0;
  let done = 0;
  let drawn = 0;
  let isShown = false;
  return {
    found(count) {
      total += count;
    },
    done() {
      done++;
      const now = performance.now();
      if (total < fewest || now - drawn < pause) return;
      drawn = now;
      isShown = true;
      cursorTo(stderr, 0);
      stderr.write(barOf(done, total, now - start).slice(0, (stderr.columns || 80) - 1));
      clearLine(stderr, 1);
    },
    hide() {
      if (!isShown) return;
      isShown = false;
      cursorTo(stderr, 0);
      clearLine(stderr, 0);
    },
  };
}

function barOf(done: number, total: number, elapsed: number): string {
  const full = Math.floor((done / total) * width);
  const left = ((elapsed / done) * (total - done)) / 1_000;
  const time = left < 90 ? `${Math.ceil(left)} s` : `${Math.round(left / 60)} min`;
  const bar = '█'.repeat(full) + '░'.repeat(width - full);
  return `linting ${bar} ${done} of ${counted(total, 'file')}, ${time} left`;
}
