import type { Rule } from '../types.js';
import { lintExample, messageLine } from './lint-example.js';
import type { Example, Page } from './page.js';
import type { Problem } from './problem.js';

/** Run an example: does the rule say about it what the page says? */
export function checkExample(page: Page, rule: Rule, example: Example): Problem[] {
  const actual = linesOf(page, rule, example);
  const stated = example.messages ?? [];
  const block = ['```messages', ...actual, '```'].join('\n');
  const problem = { path: page.path, line: example.line };

  if (example.section === 'Flag' && actual.length === 0) {
    const text =
      'the rule says nothing about this example: mend the rule, or move it to “Known misses”';
    return [{ ...problem, text }];
  }
  if (actual.join('\n') === stated.join('\n')) return [];
  if (actual.length === 0) {
    const text = 'the rule says nothing about this example any more: take its `messages` away';
    return [{ ...problem, text }];
  }
  return [{ ...problem, text: adviceFor(example), expected: block }];
}

function adviceFor({ section, messages }: Example): string {
  if (section === 'Leave alone') {
    return 'the rule does not leave this example alone: mend the rule, or show the false alarm under “Known misses” with';
  }
  if (section === 'Known misses' && messages === null) {
    return 'this miss is mended: move the example to “Flag” with';
  }
  return 'the rule says something else about this example: if it is right, put below it';
}

function linesOf(page: Page, rule: Rule, example: Example): string[] {
  try {
    return lintExample(rule, example.text, example.setting).map(messageLine);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${page.path}:${example.line}: ${reason}`, { cause });
  }
}
