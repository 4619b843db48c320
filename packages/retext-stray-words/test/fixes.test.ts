import { readFileSync } from 'node:fs';
import { lintExample, readPage } from 'nlcst-rule-kit/test';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/index.js';

const examples = rules.flatMap((rule) => {
  const path = new URL(`../src/rules/${rule.name}/rule.md`, import.meta.url);
  const page = readPage(path.pathname, readFileSync(path, 'utf8'));
  return page.examples
    .filter(({ messages }) => messages !== null)
    .map(({ text, setting }) => ({ rule, text, setting }));
});

/** The text with the best replacement of each message, from the end to the start. */
function mended({ rule, text, setting }: (typeof examples)[number]): string {
  return lintExample(rule, text, setting).reduceRight((result, { place, expected }) => {
    if (!expected?.length || !place || !('start' in place)) return result;
    return result.slice(0, place.start.offset) + expected[0] + result.slice(place.end.offset);
  }, text);
}

describe('replacements', () => {
  it('are found in the examples', () => {
    expect(examples.filter((example) => mended(example) !== example.text).length).toBeGreaterThan(
      20,
    );
  });

  it.each(examples)('$rule.name mends «$text» for good', (example) => {
    const text = mended(example);
    const left = lintExample(example.rule, text, example.setting);
    expect(left.filter(({ expected }) => expected?.length)).toEqual([]);
    expect(text).not.toMatch(/\S {2}\S| [,.](?!\.)|,[,.]|;,/);
  });
});
