import { createTwoFilesPatch } from 'diff';
import picocolors from 'picocolors';
import type { Reporter, ReporterOptions } from './reporter.js';

/** What mending would change, as a patch that `git apply` and `patch -p1` take. */
export function diff({ colors }: ReporterOptions): Reporter {
  const paint = picocolors.createColors(colors);
  const paintLine = (line: string): string => {
    if (/^(---|\+\+\+) /.test(line)) return paint.bold(line);
    if (line.startsWith('@@')) return paint.cyan(line);
    if (line.startsWith('-')) return paint.red(line);
    return line.startsWith('+') ? paint.green(line) : line;
  };
  return {
    result(result) {
      if ('fault' in result || !result.mended) return '';
      const path = result.path.replaceAll('\\', '/').replace(/^\.\//, '');
      const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, result.mended.from, result.text);
      const lines = patch.slice(patch.indexOf('---')).split('\n');
      return colors ? lines.map(paintLine).join('\n') : lines.join('\n');
    },
    end: () => '',
  };
}
