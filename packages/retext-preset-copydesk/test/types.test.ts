import retextStrayWords from 'retext-stray-words';
import { unified } from 'unified';
import { expectTypeOf, test } from 'vitest';
import { mergeSettings, type Settings } from '../src/index.js';
import { createProcessor } from '../src/processor.js';

test('settings have the rules of all plug-ins, their options, and what is reported of ignores', () => {
  mergeSettings({
    'doubled-word': ['info', { allow: { add: ['so'] } }],
    'missing-reason': 'off',
    'unnamed-study': ['warning', { polls: true }],
    'unused-ignore': 'error',
  });
  expectTypeOf<'mising-space'>().not.toExtend<keyof Settings>();

  // @ts-expect-error: no such rule.
  () => createProcessor({ rules: { 'mising-space': 'error' } });
  // @ts-expect-error: no such option.
  () => createProcessor({ rules: { 'missing-space': ['error', { nope: 1 }] } });
  // @ts-expect-error: a rule without options.
  () => createProcessor({ rules: { 'extra-space': ['error', { nope: 1 }] } });
});

test('so have the plug-ins', () => {
  unified().use(retextStrayWords, { rules: { 'missing-space': ['error', { ellipsis: false }] } });

  // @ts-expect-error: no such option.
  () => unified().use(retextStrayWords, { rules: { 'missing-space': ['error', { nope: 1 }] } });
  // @ts-expect-error: a rule of another plug-in.
  () => unified().use(retextStrayWords, { rules: { 'missing-reason': 'error' } });
});
