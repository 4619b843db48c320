import { firstNotBefore } from 'nlcst-attribution/internal';
import type { Point } from 'unist';

/** Finds line and column of offsets in a text. */
export function pointsIn(text: string): (offset: number) => Point {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return (offset) => {
    const line = firstNotBefore(starts, (start) => start <= offset);
    return { line, column: offset - (starts[line - 1] as number) + 1, offset };
  };
}
