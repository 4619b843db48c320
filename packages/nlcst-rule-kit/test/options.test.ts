import { describe, expect, test } from 'vitest';
import { configureRule, configureRules, definePlugin, defineRule } from '../src/index.js';
import { badWord, longArticle } from './rules.js';

const everyType = defineRule({
  name: 'every-type',
  summary: 'Has an option of every type.',
  unit: 'paragraph',
  scope: 'any',
  severity: 'error',
  options: {
    strict: { type: 'boolean', default: false, description: 'Be strict' },
    least: { type: 'number', default: 2, minimum: 1, maximum: 9, description: 'Least words' },
    from: { type: 'number', default: 2, minimum: 1, description: 'From' },
    style: { type: 'choice', choices: ['us', 'uk'], default: 'us', description: 'Style' },
    word: { type: 'string', default: '', description: 'Word' },
    allow: { type: 'phrases', default: ['on background'], description: 'Phrases to allow' },
  },
  messages: { never: 'Unexpected message' },
  note: 'Invented.',
  check: () => {},
});

const configure = (options: Record<string, unknown>) =>
  configureRule(everyType, ['warning', options]).options;

test('a rule without setting keeps its own severity and defaults', () => {
  expect(configureRule(everyType)).toEqual({
    rule: everyType,
    severity: 'error',
    options: {
      strict: false,
      least: 2,
      from: 2,
      style: 'us',
      word: '',
      allow: new Set(['on background']),
    },
  });
});

test('the default options of a rule are one object, so that findings can be kept for it', () => {
  expect(configureRule(everyType, 'info').options).toBe(configureRule(everyType).options);
});

test('severity and options are taken from the setting', () => {
  const { severity, options } = configureRule(everyType, ['info', { style: 'uk', least: 9 }]);
  expect(severity).toBe('info');
  expect(options).toMatchObject({ style: 'uk', least: 9, word: '' });
});

test('rules come in their own order, those that are off among them', () => {
  const configured = configureRules([badWord, longArticle], { 'bad-word': 'off' });
  expect(configured.map(({ rule, severity }) => [rule.name, severity])).toEqual([
    ['bad-word', 'off'],
    ['long-article', 'off'],
  ]);
});

describe('phrases', () => {
  test('a list replaces them, in lower case', () => {
    expect(configure({ allow: [' Off the Record '] }).allow).toEqual(new Set(['off the record']));
  });

  test('`add` and `remove` change them', () => {
    expect(configure({ allow: { add: ['Privately'] } }).allow).toEqual(
      new Set(['on background', 'privately']),
    );
    expect(configure({ allow: { remove: ['On background'] } }).allow).toEqual(new Set());
  });
});

describe('what is wrong is an error', () => {
  const expectedPhrases = 'expected a list of phrases, or `{add: […], remove: […]}`';

  test.each([
    ['strict', 1, 'Unexpected value `1` for `every-type.strict`, expected `true` or `false`'],
    [
      'strict',
      'true',
      'Unexpected value `"true"` for `every-type.strict`, expected `true` or `false`',
    ],
    ['least', 0, 'Unexpected value `0` for `every-type.least`, expected a number from 1 to 9'],
    [
      'least',
      Number.NaN,
      'Unexpected value `NaN` for `every-type.least`, expected a number from 1 to 9',
    ],
    ['from', '3', 'Unexpected value `"3"` for `every-type.from`, expected a number from 1 up'],
    ['style', 'fr', 'Unexpected value `"fr"` for `every-type.style`, expected `us` or `uk`'],
    ['word', null, 'Unexpected value `null` for `every-type.word`, expected a text'],
    ['allow', 3, `Unexpected value \`3\` for \`every-type.allow\`, ${expectedPhrases}`],
    ['allow', /x/, `Unexpected value \`{}\` for \`every-type.allow\`, ${expectedPhrases}`],
    ['allow', [3], `Unexpected value \`[3]\` for \`every-type.allow\`, ${expectedPhrases}`],
    ['allow', [''], `Unexpected value \`[""]\` for \`every-type.allow\`, ${expectedPhrases}`],
    [
      'allow',
      { plus: [] },
      `Unexpected value \`{"plus":[]}\` for \`every-type.allow\`, ${expectedPhrases}`,
    ],
    ['alow', [], 'Unexpected option `every-type.alow`, expected `every-type.allow`'],
    [
      'toString',
      1,
      'Unexpected option `every-type.toString`, expected `every-type.strict`, `every-type.least`, `every-type.from`, `every-type.style`, `every-type.word` or `every-type.allow`',
    ],
  ])('%s: %j', (name, value, message) => {
    expect(() => configure({ [name]: value })).toThrow(
      expect.objectContaining({ name: 'OptionsError', message }),
    );
  });

  test.each([
    [
      'warn',
      'Unexpected value `"warn"` for `bad-word`, expected `off`, `info`, `warning` or `error`',
    ],
    [2, 'Unexpected value `2` for `bad-word`, expected `off`, `info`, `warning` or `error`'],
    [[], 'Unexpected value `[]` for `bad-word`, expected `off`, `info`, `warning` or `error`'],
    [null, 'Unexpected value `null` for `bad-word`, expected `off`, `info`, `warning` or `error`'],
    [['info', 'us'], 'Unexpected value `"us"` for `bad-word`, expected an object with options'],
    [
      ['info', {}, {}],
      'Unexpected value `["info",{},{}]` for `bad-word`, expected a severity, or a severity and options',
    ],
    [['off', { wrods: 1 }], 'Unexpected option `bad-word.wrods`, expected `bad-word.words`'],
    [
      ['off', { extra: 1 }],
      'Unexpected option `bad-word.extra`, expected `bad-word.words` or `bad-word.better`',
    ],
  ])('setting %j', (setting, message) => {
    expect(() => configureRules([badWord], { 'bad-word': setting })).toThrow(
      expect.objectContaining({ name: 'OptionsError', message }),
    );
  });

  test.each([
    [3, 'Unexpected value `3` for `options`, expected an object'],
    [{ rules: [] }, 'Unexpected value `[]` for `rules`, expected an object'],
    [{ rule: {} }, 'Unexpected option `rule`, expected `rules`'],
    [{ 'bad-word': 'off' }, 'Unexpected option `bad-word`, expected `rules` or `lexicon`'],
    [{ rules: { 'bad-wrod': 'off' } }, 'Unexpected rule `bad-wrod`, expected `bad-word`'],
    [
      { rules: { nothing: 'off' } },
      'Unexpected rule `nothing`, expected `bad-word` or `long-article`',
    ],
    [{ lexicon: [] }, 'Unexpected value `[]` for `lexicon`, expected an object'],
    [
      { lexicon: { speechVerb: {} } },
      'Unexpected list `lexicon.speechVerb`, expected `lexicon.speechVerbs`',
    ],
    [
      { lexicon: { titles: ['Dr.'] } },
      'Unexpected value `["Dr."]` for `lexicon.titles`, expected `{add: […], remove: […]}` with words',
    ],
  ])('options %j are refused when the plug-in is attached', (options, message) => {
    const plugin = definePlugin('retext-example', [badWord, longArticle]);
    const attach = plugin as unknown as (options: unknown) => void;
    expect(() => attach(options)).toThrow(
      expect.objectContaining({ name: 'OptionsError', message }),
    );
  });
});

test.each([
  [{ wrods: 'off' }, ['wrods'], 'key'],
  [{ 'every-type': 'warn' }, ['every-type'], 'value'],
  [{ 'every-type': ['info', { 'a.b(': 1 }] }, ['every-type', 'a.b('], 'key'],
  [{ 'every-type': ['info', { least: 0 }] }, ['every-type', 'least'], 'value'],
])('an error says where it is: %j', (settings, path, target) => {
  expect(() => configureRules([everyType], settings)).toThrow(
    expect.objectContaining({ path, target }),
  );
});
