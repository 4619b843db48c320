import retextEnglish from 'retext-english';
import { type Preset, unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import * as entry from '../src/index.js';
import preset, {
  mergeSettings,
  presetSettings,
  recommended,
  ruleById,
  type Settings,
  strict,
} from '../src/index.js';
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

test.each(Object.entries(presetSettings))('has `%s` as a unified preset', (name, settings) => {
  const { plugins } = (entry as unknown as Record<string, Preset>)[name] ?? {};
  const set = (plugins as [unknown, { rules: object }][]).map(([, { rules }]) => rules);
  expect(Object.assign({}, ...set)).toEqual(settings);
});

test.each(Object.keys(presetSettings))('`%s` is silent on clean wire copy', (name) => {
  const file = new VFile(
    'LONDON, March 14 — NATO and NASA met on Friday. An FBI agent was there.\n\n“Part II of the deal is done,” said Mara Ellison, who leads the EU mission.\n',
  );
  const processor = pipeline().use((entry as unknown as Record<string, Preset>)[name] as Preset);
  processor.runSync(processor.parse(file), file);
  expect(file.messages.map(String)).toEqual([]);
});

test('a house style hears what its house has spoken about', () => {
  const idsWith = (one: Preset) => {
    const file = new VFile('The driver allegedly left. The port closed.');
    const processor = pipeline().use(one);
    processor.runSync(processor.parse(file), file);
    return file.messages.map(({ ruleId }) => ruleId);
  };
  expect(idsWith(entry.ap)).toEqual(['alleged']);
  expect(idsWith(recommended)).toEqual([]);
});

test('knows each rule by one id, in both presets', () => {
  const ids = [...ruleById.keys()];
  expect(Object.keys(presetSettings.recommended)).toEqual(ids);
  expect(Object.keys(presetSettings.strict)).toEqual(ids);
  expect(Object.values(presetSettings.strict)).not.toContain('off');
});

test('lays settings over one another', () => {
  expect(
    mergeSettings(
      { 'doubled-word': ['info', { allow: ['x'] }], 'stray-fragment': 'off' },
      { 'doubled-word': 'error', 'stray-fragment': ['warning', {}] },
      // As a program that sets something now and then has it.
      { 'extra-space': 'info', 'doubled-word': undefined } as unknown as Settings,
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
