import { unified } from 'unified';
import { expectTypeOf, test } from 'vitest';
import { definePlugin, defineRule, type RulePlugin, type RuleSettings } from '../src/index.js';
import type { Runner } from '../src/test.js';

const paragraphRule = defineRule({
  name: 'short-word',
  summary: 'Reports short words.',
  unit: 'paragraph',
  scope: 'any',
  severity: 'warning',
  options: {
    allow: { type: 'phrases', default: ['no'], description: 'Words that may be short' },
    style: { type: 'choice', choices: ['us', 'uk'], default: 'us', description: 'Whose custom' },
    least: { type: 'number', default: 3, minimum: 1, description: 'Letters of the shortest' },
  },
  messages: { short: 'Unexpected `{word}`, expected a longer word' },
  note: 'Invented.',
  check({ paragraph, options, report }) {
    expectTypeOf(options.allow).toEqualTypeOf<ReadonlySet<string>>();
    expectTypeOf(options.style).toEqualTypeOf<'us' | 'uk'>();
    expectTypeOf(options.least).toEqualTypeOf<number>();
    // @ts-expect-error: no such option.
    options.other;
    for (const token of paragraph.tokens) {
      report({ span: token, message: 'short', data: { word: token.value } });
      // @ts-expect-error: no such message.
      report({ span: token, message: 'long' });
    }
  },
});

const articleRule = defineRule({
  name: 'one-source',
  summary: 'Reports the only source.',
  unit: 'article',
  scope: 'any',
  severity: 'info',
  messages: { one: 'Unexpected single source', none: 'Unexpected article without source' },
  note: 'Invented.',
  check({ article, options, report }) {
    expectTypeOf(options).toEqualTypeOf<Record<never, never>>();
    for (const source of article.sources) {
      for (const mention of source.mentions) report({ span: mention, message: 'one' });
    }
  },
});

const retextExample = definePlugin('retext-example', [paragraphRule, articleRule]);

test('a plug-in knows the names of its rules', () => {
  type Options = NonNullable<Parameters<typeof retextExample>[0]>;
  type Names = keyof NonNullable<Options['rules']>;
  expectTypeOf<Names>().toEqualTypeOf<'short-word' | 'one-source'>();
});

test('a plug-in knows the options of its rules', () => {
  const processor = unified();
  processor.use(retextExample, { rules: { 'short-word': 'off', 'one-source': ['error'] } });
  processor.use(retextExample, { rules: { 'short-word': ['info', { allow: ['so'], least: 2 }] } });
  processor.use(retextExample, { rules: { 'short-word': ['info', { allow: { add: ['so'] } }] } });
  processor.use(retextExample, { rules: { 'short-word': ['info', { style: 'uk' }] } });

  // @ts-expect-error: no such rule.
  () => processor.use(retextExample, { rules: { 'shrot-word': 'off' } });
  // @ts-expect-error: no such severity.
  () => processor.use(retextExample, { rules: { 'short-word': 'fatal' } });
  // @ts-expect-error: no such option.
  () => processor.use(retextExample, { rules: { 'short-word': ['info', { most: 3 }] } });
  // @ts-expect-error: a number is asked for.
  () => processor.use(retextExample, { rules: { 'short-word': ['info', { least: '3' }] } });
  // @ts-expect-error: no such choice.
  () => processor.use(retextExample, { rules: { 'short-word': ['info', { style: 'au' }] } });
  // @ts-expect-error: phrases are added to or taken away.
  () => processor.use(retextExample, { rules: { 'short-word': ['info', { allow: { put: [] } }] } });
  // @ts-expect-error: a rule without options.
  () => processor.use(retextExample, { rules: { 'one-source': ['info', { least: 3 }] } });
});

test('settings that were read from somewhere go wherever settings go', () => {
  const read: RuleSettings = { 'short-word': ['info', { least: 3 }] };
  expectTypeOf(read).toExtend<RuleSettings<typeof retextExample.rules>>();
  expectTypeOf<RuleSettings<typeof retextExample.rules>>().toExtend<RuleSettings>();
  expectTypeOf(retextExample).toExtend<RulePlugin>();
});

test('the test runners of Node and Vitest run a rule’s page', () => {
  expectTypeOf<typeof import('node:test')>().toExtend<Runner>();
  expectTypeOf<typeof import('vitest')>().toExtend<Runner>();
});
