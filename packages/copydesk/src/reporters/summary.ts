import { counted } from '../words.js';
import type { Totals } from './reporter.js';

/** What there was in all, in one line. */
export function summary(totals: Totals): string {
  const { files, faults, error, warning, info, mendable, mended, known } = totals;
  const total = error + warning + info;
  const parts = [
    error > 0 && counted(error, 'error'),
    warning > 0 && counted(warning, 'warning'),
    info > 0 && `${info} info`,
  ].filter(Boolean);
  const found = total === 0 ? 'No messages' : `${counted(total, 'message')} (${parts.join(', ')})`;
  const more = [
    mended > 0 && `${counted(mended, 'place')} mended`,
    known > 0 && `${known} known from the baseline`,
    faults > 0 && `${counted(faults, 'file')} could not be read`,
    mendable > 0 && `\`--fix\` mends ${mendable} of ${total}`,
  ].filter(Boolean);
  return [`${found} in ${counted(files, 'file')}`, ...more].join('; ');
}
