import { checkPlugin, describeRule, failOn } from 'nlcst-rule-kit/test';
import { describe, expect, test } from 'vitest';
import { pageOf, pluginPackages } from './tools/plugins.js';

// Examples that every page has at least.
const minimum = { flag: 1, leaveAlone: 1 };

test('there are plug-ins with rules', () => {
  expect(pluginPackages.flatMap(({ rules }) => rules)).not.toEqual([]);
});

test('no two plug-ins have a rule of the same name', () => {
  const names = pluginPackages.flatMap(({ rules }) => rules.map(({ name }) => name));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

for (const plugin of pluginPackages) {
  describe(plugin.path, () => {
    test('registry', () => failOn(checkPlugin(plugin.path, plugin.rules, plugin.folders)));

    test('the default export is a plug-in with these rules', () => {
      expect(plugin.plugin.source).toBe(plugin.path.replace('packages/', ''));
      expect(plugin.plugin.rules).toBe(plugin.rules);
    });

    test('messages lead to the rule’s page', () => {
      const pages = plugin.rules.map(({ name }) => plugin.plugin.url(name));
      const home = `https://github.com/copydesk/copydesk/blob/main/${plugin.path}/src/rules`;
      expect(pages).toEqual(plugin.rules.map(({ name }) => `${home}/${name}/rule.md`));
    });

    for (const rule of plugin.rules) {
      const page = pageOf(plugin, rule);
      if (page) describeRule({ describe, test }, rule, { ...page, minimum });
    }
  });
}
