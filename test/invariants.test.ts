import { checkInvariants, engineRunsOnce } from 'nlcst-rule-kit/test';
import { describe, expect, test } from 'vitest';
import { pluginPackages, readPageOf } from './tools/plugins.js';

// Rules whose matter is which marks stand there.
const aboutMarks = ['mixed-marks', 'unbalanced-quote'];

const plugins = pluginPackages.map(({ plugin }) => plugin);
const pages = pluginPackages.flatMap((plugin) =>
  plugin.rules.map((rule) => ({ rule, name: rule.name, page: readPageOf(plugin, rule) })),
);
const texts = pages.flatMap(({ page }) => page.examples.map(({ text }) => text));

test('there are examples', () => {
  expect(texts).not.toEqual([]);
});

describe('every rule on the examples of', () => {
  test.each(pages)('$name', ({ rule, page }) => {
    const broken = page.examples.flatMap((example) =>
      checkInvariants(plugins, rule, example, aboutMarks).map(
        (fault) => `${page.path}:${example.line}: ${fault}`,
      ),
    );
    expect(broken).toEqual([]);
  });
});

test('the engine runs once, however many plug-ins read it', () => {
  expect(engineRunsOnce(plugins, texts.join('\n\n'))).toBe(true);
});
