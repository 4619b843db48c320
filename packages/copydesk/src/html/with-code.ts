import type { Element, Text } from 'hast';
import { h } from 'hastscript';

/** Words in backticks as code. */
export function withCode(words: string): (Element | Text)[] {
  return words
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? h('code', part) : { type: 'text', value: part }));
}
