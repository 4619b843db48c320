import { checkInvariants, engineRunsOnce, readPage } from 'nlcst-rule-kit/test';
import { describe, expect, test } from 'vitest';
import { pageOf, pluginPackages } from './tools/plugins.js';

// Rules whose matter is which marks stand there.
const aboutMarks = ['mixed-marks', 'unbalanced-quote'];

const plugins = pluginPackages.map(({ plugin }) => plugin);
const pages = pluginPackages.flatMap((plugin) =>
  plugin.rules.flatMap((rule) => {
    const page = pageOf(plugin, rule);
    return page ? [{ rule, page: readPage(page.path, page.markdown) }] : [];
  }),
);
const texts = pages.flatMap(({ page }) => page.examples.map(({ text }) => text));

test('there are examples', () => {
  expect(texts).not.toEqual([]);
});

describe('every rule on the examples of', () => {
  for (const { rule, page } of pages) {
    test(rule.name, () => {
      const broken = page.examples.flatMap((example) =>
        checkInvariants(plugins, rule, example, aboutMarks).map(
          (fault) => `${page.path}:${example.line}: ${fault}`,
        ),
      );
      expect(broken).toEqual([]);
    });
  }
});

test('the engine runs once, however many plug-ins read it', () => {
  expect(engineRunsOnce(plugins, texts.join('\n\n'))).toBe(true);
});
