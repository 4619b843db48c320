import type { Span } from 'nlcst-attribution';
import type { Problem } from './problems.js';

/** What lies between `start` and `end` was replaced; what stood behind it has moved by `by`. */
export interface Change {
  start: number;
  end: number;
  by: number;
}

const stride = 4096;

/** The one stretch by which two texts differ, or nothing where they are the same. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (
    start + stride <= shorter &&
    before.slice(start, start + stride) === after.slice(start, start + stride)
  ) {
    start += stride;
  }
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const by = after.length - before.length;
  let end = before.length;
  while (
    end - stride >= start &&
    end + by - stride >= start &&
    before.slice(end - stride, end) === after.slice(end + by - stride, end + by)
  ) {
    end -= stride;
  }
  while (
    end > start &&
    end + by > start &&
    before.charCodeAt(end - 1) === after.charCodeAt(end + by - 1)
  ) {
    end--;
  }
  return { start, end, by };
}

/** What was said before a change and stands beside it, at its new place. */
export function carried(problems: readonly Problem[], change: Change): Problem[] {
  return problems.flatMap(({ related, ...problem }) => {
    const span = spanBehind(problem, change);
    if (!span) return [];
    const other = related && spanBehind(related, change);
    return [
      { ...problem, ...span, ...(related && other && { related: { ...related, ...other } }) },
    ];
  });
}

/** Where a span stands behind a change; nowhere where it is touched. */
function spanBehind(span: Span, { start, end, by }: Change): Span | undefined {
  if (span.end < start) return { start: span.start, end: span.end };
  return span.start > end ? { start: span.start + by, end: span.end + by } : undefined;
}
