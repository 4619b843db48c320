import { expect, test } from 'vitest';
import { describeRule, type Runner } from '../src/test.js';
import { badWord, badWordPage } from './rules.js';

/** Runs tests at once and writes down what happened. */
function recorder() {
  const results: [name: string, passed: boolean][] = [];
  const runner: Runner = {
    describe: (_, run) => run(),
    test: (name, run) => {
      try {
        run();
        results.push([name, true]);
      } catch {
        results.push([name, false]);
      }
    },
  };
  return { results, runner };
}

test('one test for the page, one for each example', () => {
  const { results, runner } = recorder();
  describeRule(runner, badWord, { path: 'rule.md', markdown: badWordPage });
  expect(results).toEqual([
    ['page', true],
    ['Flag, line 11: A bad day.', true],
    ['Leave alone, line 20: A fine day.', true],
    ['Options, line 33: A bad day.', true],
    ['Options, line 39: A bad day.', true],
    ['Known misses, line 48: A baad day.', true],
  ]);
});

test('what doesn’t hold fails', () => {
  const { results, runner } = recorder();
  const markdown = badWordPage.replace('# bad-word', '# bad').replace('A fine day', 'So bad a day');
  describeRule(runner, badWord, { path: 'rule.md', markdown });
  expect(results.filter(([, passed]) => !passed).map(([name]) => name)).toEqual([
    'page',
    'Leave alone, line 20: So bad a day.',
  ]);
});
