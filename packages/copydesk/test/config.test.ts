import { definePlugin, defineRule } from 'nlcst-rule-kit';
import { expect, test } from 'vitest';
import { defineConfig } from '../src/config.js';
import { createResolver, lint } from '../src/index.js';

test('a configuration is given back as it is', () => {
  const config = {
    extends: ['ap', './house.yml'],
    rules: { 'doubled-word': ['info', { allow: ['so'] }] },
    overrides: [{ files: 'opinion/**', rules: { 'vague-source': 'off' } }],
  } as const;
  expect(defineConfig(config)).toBe(config);
});

test('names and options of rules have types', () => {
  // @ts-expect-error: no such rule.
  () => defineConfig({ rules: { 'mising-space': 'error' } });
  // @ts-expect-error: no such option.
  () => defineConfig({ rules: { 'missing-space': ['error', { nope: 1 }] } });
  // @ts-expect-error: no such rule, in an override.
  () => defineConfig({ overrides: [{ files: '*', rules: { 'mising-space': 'error' } }] });
  // @ts-expect-error: no such rule.
  () => lint('', { rules: { 'mising-space': 'error' } });
  // @ts-expect-error: no such rule.
  () => createResolver({ rules: { 'mising-space': 'error' } });
  // @ts-expect-error: no such preset.
  () => createResolver({ presets: ['recomended'] });
});

test('so do those of plug-ins where they are known; where they are not, ours still have', () => {
  const plugin = definePlugin('retext-harbor-herald', [
    defineRule({
      name: 'house-name',
      summary: 'Reports a name.',
      unit: 'paragraph',
      scope: 'any',
      severity: 'info',
      options: { instead: { type: 'string', default: 'Herald', description: 'What is meant' } },
      messages: { name: 'Unexpected name' },
      note: 'The paper has another name now.',
      check: () => {},
    }),
  ]);
  const plugins = [plugin];
  () => lint('', { plugins, rules: { 'house-name': ['error', { instead: 'Port' }] } });
  // @ts-expect-error: no such rule.
  () => lint('', { plugins, rules: { 'hose-name': 'error' } });
  // @ts-expect-error: no such option.
  () => lint('', { plugins, rules: { 'house-name': ['error', { nope: 1 }] } });
  // @ts-expect-error: no such option of ours.
  () => lint('', { plugins, rules: { 'missing-space': ['error', { nope: 1 }] } });
  () => defineConfig({ plugins: ['./house.js'], rules: { 'house-name': ['error', { a: 1 }] } });
  // @ts-expect-error: no such severity.
  () => defineConfig({ plugins: ['./house.js'], rules: { 'house-name': 'warn' } });
  // @ts-expect-error: no such option of ours.
  () => defineConfig({ plugins: ['./house.js'], rules: { 'missing-space': ['off', { nope: 1 }] } });
  expect(plugin.rules).toHaveLength(1);
});
