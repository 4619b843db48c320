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
