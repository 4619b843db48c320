import { clearLine, cursorTo } from 'node:readline';

/** How far a run is, on a terminal. */
export interface Progress {
  /** More files were found. */
  found(count: number): void;
  /** One file is done. */
  done(): void;
  /** Something is going to be written where the bar stands. */
  hide(): void;
  end(): void;
}

/** A bar for so few files would be gone before anybody saw it. */
const fewest = 50;

/** A bar on standard error, where that is a terminal; nothing anywhere else. */
export async function createProgress(isReportOnOutput: boolean): Promise<Progress> {
  const silent = { found: () => {}, done: () => {}, hide: () => {}, end: () => {} };
  if (!process.stderr.isTTY || process.env.CI) return silent;
  const { SingleBar, Presets } = await import('cli-progress');
  const format = 'linting {bar} {value} of {total} files, {eta_formatted} left';
  const options = { format, clearOnComplete: true, hideCursor: null, barsize: 30 };
  const bar = new SingleBar(options, Presets.shades_classic);
  const isShared = isReportOnOutput && process.stdout.isTTY;
  let total = 0;
  return {
    found(count) {
      total += count;
      if (bar.isActive) bar.setTotal(total);
      else if (total >= fewest) bar.start(total, 0);
    },
    done() {
      if (bar.isActive) bar.increment();
    },
    hide() {
      if (!bar.isActive || !isShared) return;
      clearLine(process.stderr, 0);
      cursorTo(process.stderr, 0);
    },
    end: () => bar.stop(),
  };
}
