import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import preset, { mergeSettings, presets, recommended, ruleById, strict } from '../src/index.js';
import { createProcessor } from '../src/processor.js';

const flawed = 'It failed.Ann Lee left.';

const pipeline = () => unified().use(retextEnglish);

test('is a unified preset', async () => {
  const processor = pipeline()
    .use(preset)
    .use(function () {
      this.compiler = () => '';
    });
  const { messages } = await processor.process(flawed);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['missing-space']);
  expect(preset).toBe(recommended);
  expect(strict.plugins).toHaveLength(recommended.plugins?.length ?? 0);
});

test('knows each rule by one id, in both presets', () => {
  const ids = [...ruleById.keys()];
  expect(Object.keys(presets.recommended)).toEqual(ids);
  expect(Object.keys(presets.strict)).toEqual(ids);
  expect(Object.values(presets.strict)).not.toContain('off');
});

test('lays settings over one another', () => {
  expect(
    mergeSettings(
      { 'doubled-word': ['info', { allow: ['x'] }], 'stray-fragment': 'off' },
      { 'doubled-word': 'error', 'stray-fragment': ['warning', {}] },
      { 'extra-space': 'info' },
    ),
  ).toEqual({
    'doubled-word': ['error', { allow: ['x'] }],
    'stray-fragment': ['warning', {}],
    'extra-space': 'info',
  });
});

test('builds the pipeline for text', async () => {
  const processor = await createProcessor({ rules: { 'missing-space': 'off' } });
  const tree = processor.parse(flawed);
  expect(await processor.run(tree)).toBe(tree);
});
