import { expect, test } from 'vitest';
import { defineRule } from '../src/index.js';
import { badWord } from './rules.js';

const rule = { ...badWord, check: () => {} } as Parameters<typeof defineRule>[0];

test('gives the rule back', () => {
  expect(defineRule(rule)).toBe(rule);
});

test.each([
  [{ name: 'badWord' }, 'Unexpected rule name `badWord`, expected kebab-case'],
  [{ name: 'bad-' }, 'Unexpected rule name `bad-`, expected kebab-case'],
  [{ summary: ' ' }, 'Unexpected empty `summary` of `bad-word`, expected a sentence'],
  [{ note: '' }, 'Unexpected empty `note` of `bad-word`, expected a sentence'],
  [{ messages: {} }, 'Unexpected rule `bad-word` without messages'],
  [
    { messages: { word: 'Wrong word' } },
    'Unexpected message `bad-word.word`, expected it to begin with “Unexpected”',
  ],
  [
    { messages: { word: 'Unexpected `{the word}`' } },
    'Unexpected brace in message `bad-word.word`, expected `{placeholder}`',
  ],
])('refuses %o', (change, message) => {
  expect(() => defineRule({ ...rule, ...change } as typeof rule)).toThrow(new Error(message));
});

test.each([
  [
    'a-b',
    { type: 'boolean', default: true, description: 'Is' },
    'Unexpected option `bad-word.a-b`, expected a name in camelCase',
  ],
  [
    'is',
    { type: 'boolean', default: true, description: '' },
    'Unexpected option `bad-word.is`, expected a description',
  ],
  [
    'style',
    { type: 'choice', choices: ['us', 'uk'], default: 'fr', description: 'Style' },
    'Unexpected option `bad-word.style`, expected a default among its choices',
  ],
  [
    'least',
    { type: 'number', minimum: 1, default: 0, description: 'Least' },
    'Unexpected option `bad-word.least`, expected a default between minimum and maximum',
  ],
  [
    'words',
    { type: 'phrases', default: ['Bad'], description: 'Words' },
    'Unexpected option `bad-word.words`, expected phrases in lower case',
  ],
])('refuses the option %s', (name, descriptor, message) => {
  const options = { [name]: descriptor } as NonNullable<typeof rule.options>;
  expect(() => defineRule({ ...rule, options })).toThrow(new Error(message));
});
