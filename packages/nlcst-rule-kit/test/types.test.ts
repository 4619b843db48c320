import { expectTypeOf, test } from 'vitest';
import { definePlugin, defineRule } from '../src/index.js';

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

test('a plug-in knows the names of its rules', () => {
  const plugin = definePlugin('retext-example', [paragraphRule, articleRule]);
  type Options = NonNullable<Parameters<typeof plugin>[0]>;
  type Names = keyof NonNullable<Options['rules']>;
  expectTypeOf<Names>().toEqualTypeOf<'short-word' | 'one-source'>();
});
