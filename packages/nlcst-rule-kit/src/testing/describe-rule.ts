import type { Rule } from '../types.js';
import { checkExample } from './check-example.js';
import { checkPage, type Minimum } from './check-page.js';
import { type Example, readPage } from './page.js';
import { failOn } from './problem.js';

/** What vitest, node:test, mocha and jest have in common. */
export interface Runner {
  describe(name: string, run: () => void): unknown;
  test(name: string, run: () => void): unknown;
}

/**
 * Turn a rule's page into tests: one for its form, one for each example.
 *
 * ```js
 * import { describe, test } from 'vitest';
 *
 * describeRule({ describe, test }, rule, { path: 'src/rules/x/rule.md', markdown });
 * ```
 */
export function describeRule(
  { describe, test }: Runner,
  rule: Rule,
  { path, markdown, minimum }: { path: string; markdown: string; minimum?: Minimum },
): void {
  const page = readPage(path, markdown);
  describe(rule.name, () => {
    test('page', () => failOn(checkPage(page, rule, minimum)));
    for (const example of page.examples) {
      test(nameOf(example), () => failOn(checkExample(page, rule, example)));
    }
  });
}

function nameOf({ section, line, text }: Example): string {
  const start = text.replaceAll(/\s+/g, ' ');
  return `${section}, line ${line}: ${start.length > 60 ? `${start.slice(0, 59)}…` : start}`;
}
