import { moved, type Problem } from './problems.js';

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
export function carried(problems: readonly Problem[], { start, end, by }: Change): Problem[] {
  return problems.flatMap((problem) => {
    if (problem.end < start) return [problem];
    return problem.start > end ? [moved(problem, by)] : [];
  });
}
