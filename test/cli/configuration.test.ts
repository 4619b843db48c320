import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { ConfigError, createResolver, OptionsError } from 'copydesk';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../tools/folder.js';
import { root } from '../tools/packages.js';
import { linesOf, runCopydesk } from '../tools/run-copydesk.js';

const flawed = 'The vote failed.Ann Lee left. She saw the the pier.\n';
const asInfo = { rules: { 'missing-space': 'info', 'doubled-word': 'off' } };
const asError = { rules: { 'missing-space': 'error', 'doubled-word': 'off' } };

/** Path, rule and severity of each message. */
function lint(cwd: string, args: string[]): string[] {
  const { stdout, stderr } = runCopydesk([...args, '--format', 'ndjson'], { cwd });
  expect(stderr).toBe('');
  return linesOf(stdout).map(({ path, ruleId, severity }) => `${path} ${ruleId} ${severity}`);
}

describe('a configuration is found', () => {
  test.each<[name: string, content: string | object]>([
    ['.copydeskrc.json', asInfo],
    ['.copydeskrc.yml', 'rules:\n  missing-space: info\n  doubled-word: off\n'],
    ['.copydeskrc.yaml', 'rules: {missing-space: info, "doubled-word": "off"}\n'],
    ['.copydeskrc.mjs', `export default ${JSON.stringify(asInfo)};\n`],
    ['.copydeskrc.cjs', `module.exports = ${JSON.stringify(asInfo)};\n`],
    ['.copydeskrc', asInfo],
    ['package.json', { name: 'desk', copydesk: asInfo }],
  ])('%s', (name, content) => {
    const cwd = folderWith({ [name]: content, 'news/a.txt': flawed });
    expect(lint(cwd, ['news/a.txt'])).toEqual(['news/a.txt missing-space info']);
  });

  test('.copydeskrc.js of an ESM package', () => {
    const cwd = folderWith({
      'package.json': { type: 'module' },
      '.copydeskrc.js': `export default ${JSON.stringify(asInfo)};\n`,
      'a.txt': flawed,
    });
    expect(lint(cwd, ['a.txt'])).toEqual(['a.txt missing-space info']);
  });

  test('upward from each file, the nearest one alone', () => {
    const cwd = folderWith({
      '.copydeskrc.json': asInfo,
      'a.txt': flawed,
      'sport/.copydeskrc.json': { rules: { 'missing-space': 'error' } },
      'sport/2031/a.txt': flawed,
    });
    expect(lint(cwd, ['a.txt', 'sport'])).toEqual([
      'a.txt missing-space info',
      'sport/2031/a.txt missing-space error',
      'sport/2031/a.txt doubled-word warning',
    ]);
    const stdin = ['--stdin-filepath', 'sport/new.txt', '--format', 'ndjson'];
    const [first] = linesOf(runCopydesk(stdin, { cwd, input: flawed }).stdout);
    expect(first).toMatchObject({ ruleId: 'missing-space', severity: 'error' });
  });

  test('--config and --no-config', () => {
    const cwd = folderWith({
      '.copydeskrc.json': asInfo,
      'wire.yml': 'rules: {missing-space: error, doubled-word: off}\n',
      'a.txt': flawed,
    });
    expect(lint(cwd, ['a.txt', '--config', 'wire.yml'])).toEqual(['a.txt missing-space error']);
    expect(lint(cwd, ['a.txt', '--no-config'])).toEqual([
      'a.txt missing-space warning',
      'a.txt doubled-word warning',
    ]);
  });
});

describe('what it says', () => {
  test('extends presets, files and packages, later ones over earlier ones', () => {
    const cwd = folderWith({
      'desk/.copydeskrc.json': { extends: ['strict', '../house.yml', 'copydesk-config-kell'] },
      'house.yml': 'rules:\n  doubled-word: off\n  missing-space: error\n',
      'node_modules/copydesk-config-kell/package.json': { main: 'index.json' },
      'node_modules/copydesk-config-kell/index.json': asInfo,
      'desk/a.txt': flawed,
    });
    expect(lint(cwd, ['desk/a.txt'])).toEqual(['desk/a.txt missing-space info']);
  });

  test.each(['.copydeskrc.json', '.copydeskrc.yml'])(
    '%s with nothing in it sets nothing',
    (name) => {
      const cwd = folderWith({ [name]: '\n', 'a.txt': flawed });
      expect(lint(cwd, ['a.txt'])).toEqual(lint(folderWith({ 'a.txt': flawed }), ['a.txt']));
    },
  );

  test('a preset of the call stands in place of what it extends', () => {
    const cwd = folderWith({ '.copydeskrc.json': { ...asInfo, extends: [] }, 'a.txt': flawed });
    const rules = (args: string[]) =>
      JSON.parse(runCopydesk(['--print-config', 'a.txt', ...args], { cwd }).stdout).rules;
    expect(rules([])).toEqual(asInfo.rules);
    expect(rules(['--preset', 'strict'])).toMatchObject({
      ...asInfo.rules,
      'extra-space': expect.anything(),
    });
    expect(rules(['--rule', 'doubled-word=error'])).toEqual({
      ...asInfo.rules,
      'doubled-word': 'error',
    });
  });

  test('overrides by pattern', () => {
    const cwd = folderWith({
      '.copydeskrc.json': {
        ...asInfo,
        overrides: [
          { files: ['opinion/**'], rules: { 'missing-space': 'off' } },
          { files: '*.md', ...asError },
        ],
      },
      'news/a.txt': flawed,
      'opinion/a.txt': flawed,
      'opinion/b.md': flawed,
    });
    expect(lint(cwd, ['.'])).toEqual([
      'news/a.txt missing-space info',
      'opinion/b.md missing-space error',
    ]);
    expect(lint(join(cwd, 'opinion'), ['a.txt', 'b.md'])).toEqual(['b.md missing-space error']);
  });

  test('leaves files out of an override by a pattern with `!`', () => {
    const overrides = (files: string | string[]) =>
      folderWith({
        '.copydeskrc.json': { ...asInfo, overrides: [{ files, ...asError }] },
        'a.txt': flawed,
        'drafts/b.txt': flawed,
      });
    const expected = ['a.txt missing-space error', 'drafts/b.txt missing-space info'];
    for (const files of ['!drafts/**', '!b.txt', ['*.txt', '!drafts/*']]) {
      expect(lint(overrides(files), ['a.txt', 'drafts/b.txt'])).toEqual(expected);
    }
  });

  test('changes word lists', () => {
    const cwd = folderWith({
      '.copydeskrc.yml': 'lexicon:\n  speechVerbs:\n    add: [burble]\n',
      'a.txt': 'The ferry was late again, Mara Ellison burbled.\n',
    });
    const attributions = (path: string) =>
      linesOf(runCopydesk(['sources', path, '--format', 'ndjson'], { cwd }).stdout)[0]
        ?.attributions;
    expect(attributions('a.txt')).toEqual([
      expect.objectContaining({ cue: expect.objectContaining({ lemma: 'burble' }) }),
    ]);
  });

  test('has fields of front matter linted', () => {
    const cwd = folderWith({
      '.copydeskrc.json': { frontMatter: ['title', 'headline'] },
      'a.md': '---\ntitle: The the vote\nslug: the the\n---\n\nIt failed.\n',
    });
    expect(lint(cwd, ['a.md'])).toEqual(['a.md doubled-word warning']);
  });

  test('--print-config shows what holds for a file', () => {
    const cwd = folderWith({
      '.copydeskrc.json': { overrides: [{ files: '*.md', ...asError }] },
      '.copydeskignore': 'drafts/\n',
    });
    const shown = (path: string) => {
      const { stdout, status } = runCopydesk(['--print-config', path], { cwd });
      expect(status).toBe(0);
      return JSON.parse(stdout);
    };
    expect(shown('a.md')).toMatchObject({
      path: 'a.md',
      type: 'markdown',
      rules: { ...asError.rules, 'extra-space': 'info' },
      ignored: false,
      files: [join(cwd, '.copydeskrc.json')],
    });
    expect(shown('drafts/a.txt')).toMatchObject({ type: 'text', ignored: true });
  });
});

describe('patterns behind `!`', () => {
  const files = {
    'a.txt': flawed,
    'drafts/a.txt': flawed,
    'news/a.log.txt': flawed,
    'news/drafts/a.txt': flawed,
  };
  const rule = ['--rule', 'doubled-word=off'];

  test.each([
    [
      ['.', '!drafts/**'],
      ['a.txt', 'news/a.log.txt', 'news/drafts/a.txt'],
    ],
    [
      ['!drafts', '**/*.txt'],
      ['a.txt', 'news/a.log.txt'],
    ],
    [
      ['.', '!/drafts/', '!*.log.txt'],
      ['a.txt', 'news/drafts/a.txt'],
    ],
    [['a.txt', 'drafts/a.txt', '!drafts/**'], ['a.txt']],
    [['!(b)*.txt', '!drafts/**'], ['a.txt']],
  ])('leave files out: %j', (paths, linted) => {
    const told = linted.map((path) => `${path} missing-space warning`);
    expect(lint(folderWith(files), [...paths, ...rule]).sort()).toEqual(told);
  });

  test('leave nothing to read where they stand alone', () => {
    const { stderr, status } = runCopydesk(['!drafts/**'], { cwd: folderWith(files) });
    expect(stderr).toContain(
      'Unexpected pattern `!drafts/**` alone, expected paths to leave files out of',
    );
    expect(status).toBe(2);
  });

  test('leave a file out that a report may be written to', () => {
    const args = ['.', '!drafts/**', '--output', 'drafts/a.txt', '--format', 'compact'];
    expect(runCopydesk(args, { cwd: folderWith(files) }).status).toBe(0);
  });
});

describe('.copydeskignore', () => {
  const files = {
    '.copydeskignore': 'drafts/\n*.log.txt\n',
    'drafts/a.txt': flawed,
    'news/a.txt': flawed,
    'news/a.log.txt': flawed,
    'news/old/.copydeskignore': '/b.txt\n',
    'news/old/b.txt': flawed,
  };
  const rule = ['--rule', 'doubled-word=off'];

  test('leaves files out below a folder and of a pattern', () => {
    const cwd = folderWith(files);
    expect(lint(cwd, ['.', ...rule])).toEqual(['news/a.txt missing-space warning']);
    expect(lint(cwd, ['**/*.txt', ...rule])).toEqual(['news/a.txt missing-space warning']);
  });

  test('leaves out a file that is named, and tells so', () => {
    const { stdout, stderr, status } = runCopydesk(['drafts/a.txt', '--format', 'ndjson'], {
      cwd: folderWith(files),
    });
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'copydesk: Unexpected file `drafts/a.txt`, which a `.copydeskignore` leaves out, expected another\n',
    );
    expect(status).toBe(0);
  });

  test('leaves standard input out by its path', () => {
    const args = ['--stdin-filepath', 'drafts/b.txt', '--format', 'ndjson'];
    expect(runCopydesk(args, { cwd: folderWith(files), input: flawed })).toMatchObject({
      stdout: '',
      status: 0,
    });
  });
});

describe('a mistake is told with its place', () => {
  test.each<[name: string, content: string, told: string, others?: Record<string, string>]>([
    [
      '.copydeskrc.json',
      '{\n  "rules": {\n    "mising-space": "error"\n  }\n}\n',
      '.copydeskrc.json:3:5: Unexpected rule `mising-space`, expected `missing-space`\n  2 |   "rules": {\n  3 |     "mising-space": "error"\n    |     ^^^^^^^^^^^^^^\n',
    ],
    [
      '.copydeskrc.yml',
      'rules:\n  missing-space: warn\n',
      '.copydeskrc.yml:2:18: Unexpected value `"warn"` for `missing-space`, expected `off`, `info`, `warning` or `error`\n  1 | rules:\n  2 |   missing-space: warn\n    |                  ^^^^\n',
    ],
    [
      'package.json',
      '{\n\t"name": "desk",\n\t"copydesk": {\n\t\t"rule": {}\n\t}\n}\n',
      'package.json:4:3: Unexpected key `rule`, expected `rules`\n  3 |  "copydesk": {\n  4 |   "rule": {}\n    |   ^^^^^^\n',
    ],
    [
      '.copydeskrc.yml',
      'overrides:\n  - files: "*"\n    overrides: []\n',
      '.copydeskrc.yml:3:5: Unexpected key `overrides`, expected `files`, `extends`, `rules`, `lexicon` or `frontMatter`\n',
    ],
    [
      '.copydeskrc.yml',
      'overrides:\n  - rules: {}\n',
      '.copydeskrc.yml:2:5: Unexpected override without `files`, expected patterns\n  1 | overrides:\n  2 |   - rules: {}\n    |     ^^^^^^^^^\n',
    ],
    [
      '.copydeskrc.json',
      '{"extends": ["./house.json"]}\n',
      '.copydeskrc.json:1:14: Unexpected `./house.json` in `extends`, expected a file that exists\n  1 | {"extends": ["./house.json"]}\n    |              ^^^^^^^^^^^^^^\n',
    ],
    [
      '.copydeskrc.yml',
      'lexicon:\n  verbs: {add: [posit]}\n',
      '.copydeskrc.yml:2:3: Unexpected list `lexicon.verbs`, expected ',
    ],
    [
      '.copydeskrc.json',
      '{"rules": {"foo(": "error"}}\n',
      '.copydeskrc.json:1:12: Unexpected rule `foo(`, expected ',
    ],
    [
      '.copydeskrc.yml',
      'rules:\n  missing-reason: [warning, {alow: []}]\n',
      '.copydeskrc.yml:2:30: Unexpected option `missing-reason.alow`, expected ',
    ],
    [
      '.copydeskrc.yml',
      'rules:\n  unnamed-outlet: [warning, {names: 3}]\n',
      '.copydeskrc.yml:2:37: Unexpected value `3` for `unnamed-outlet.names`, expected ',
    ],
    [
      '.copydeskrc.json',
      '{bad',
      ".copydeskrc.json:1:2: Unexpected JSON: expected property name or '}'\n  1 | {bad\n    |  ^\n",
    ],
    [
      '.copydeskrc.json',
      '{"rules": ]}\n',
      ".copydeskrc.json:1:11: Unexpected JSON: unexpected token ']'\n",
    ],
    [
      '.copydeskrc.json',
      '{"extends": [\n',
      '.copydeskrc.json:1:14: Unexpected JSON: unexpected end of JSON input\n',
    ],
    ['.copydeskrc.yml', 'rules: [\n', '.copydeskrc.yml:2:1: Unexpected YAML: '],
    ['.copydeskrc.yml', 'rules: *desk\n', '.copydeskrc.yml: Unexpected YAML: Unresolved alias'],
    [
      '.copydeskrc.yml',
      'rules: {}\n---\nrules: {}\n',
      '.copydeskrc.yml:2:1: Unexpected YAML: Source contains multiple documents\n',
    ],
    [
      '.copydeskrc.mjs',
      'export default {rules: {x: "off"}}',
      '.copydeskrc.mjs: Unexpected rule `x`',
    ],
    ['.copydeskrc.mjs', 'export default {', '.copydeskrc.mjs: Unexpected error on loading it: '],
    [
      '.copydeskrc.mjs',
      "const house = 'our';\nexport default { rules: hosue };\n",
      ".copydeskrc.mjs:2:25: Unexpected error on loading it: hosue is not defined\n  1 | const house = 'our';\n  2 | export default { rules: hosue };\n    |                         ^\n",
    ],
    [
      '.copydeskrc.cjs',
      'module.exports = { rules: house our };\n',
      '.copydeskrc.cjs:1:1: Unexpected error on loading it: Unexpected identifier',
    ],
    ['.copydeskrc.mjs', 'throw null', '.copydeskrc.mjs: Unexpected error on loading it: null\n'],
    [
      '.copydeskrc.mjs',
      'export const rules = {}',
      '.copydeskrc.mjs: Unexpected value `undefined`, expected an object\n',
    ],
    [
      '.copydeskrc.yml',
      '{}',
      '.copydeskrc.json: Unexpected file `.copydeskrc.yml` beside it, expected one configuration in a folder\n',
      { '.copydeskrc.json': '{}' },
    ],
    [
      '.copydeskrc.yml',
      '{}',
      '.copydeskrc.yml: Unexpected field `copydesk` in `package.json` beside it, expected one configuration in a folder\n',
      { 'package.json': '{"copydesk": {}}' },
    ],
    [
      '.copydeskrc.json',
      '{"extends": [], // The desk.\n"rules": {}}',
      '.copydeskrc.json:1:17: Unexpected comment `//`, expected one of YAML: `# …`\n',
    ],
    [
      '.copydeskrc.mjs',
      'export default () => ({})',
      '.copydeskrc.mjs: Unexpected value `function`, expected an object\n',
    ],
    [
      '.copydeskrc.yml',
      'extends: recomended',
      '.copydeskrc.yml:1:10: Unexpected `recomended` in `extends`, expected `recommended`\n',
    ],
    [
      '.copydeskrc.yml',
      'rules:\n  missing-space:\n',
      '.copydeskrc.yml:2:17: Unexpected value `null` for `missing-space`, expected `off`, ',
    ],
    [
      '.copydeskrc.yml',
      'overrides: [{files: [a.txt, "b[.txt"]}]',
      '.copydeskrc.yml:1:29: Unexpected pattern `b[.txt`, expected the closing `]` too\n',
    ],
  ])('%s: %j', (name, content, told, others = {}) => {
    const { stdout, stderr, status } = runCopydesk(['a.txt'], {
      cwd: folderWith({ ...others, [name]: content, 'a.txt': flawed }),
    });
    expect(stderr.slice(0, told.length + 10)).toContain(`copydesk: ${told}`);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test.each<[name: string, content: string, told: RegExp, others: Record<string, string>]>([
    [
      '.copydeskrc.mjs',
      "import './house.mjs';\nexport default {};\n",
      /^copydesk: \.copydeskrc\.mjs: Unexpected error on loading it: low: tide\n +at .*house\.mjs:1:7\n$/,
      { 'house.mjs': "throw new Error('low\\ntide');\n" },
    ],
    [
      '.copydeskrc.js',
      'module.exports = {};\n',
      /module scope: This file is being treated [^\n\ufffd]*\n {2}1 \| module\.exports = \{\};\n {4}\| \^\n$/,
      { 'package.json': '{"type": "module"}' },
    ],
  ])('of a script, with the line that it came from: %s: %j', (name, content, told, others) => {
    const cwd = folderWith({ ...others, [name]: content, 'a.txt': flawed });
    expect(runCopydesk(['a.txt'], { cwd })).toMatchObject({
      stderr: expect.stringMatching(told),
      status: 2,
    });
  });

  test('in a file that is extended, there', () => {
    const cwd = folderWith({
      '.copydeskrc.json': { extends: './desk/house.yml' },
      'desk/house.yml': 'rules:\n  x: off\n',
      'a.txt': flawed,
    });
    expect(runCopydesk(['a.txt'], { cwd }).stderr).toMatch(/^copydesk: desk\/house.yml:2:3: /);
  });

  test('a circle', () => {
    const cwd = folderWith({ '.copydeskrc.yml': 'extends: ./.copydeskrc.yml\n', 'a.txt': flawed });
    expect(runCopydesk(['a.txt'], { cwd }).stderr).toMatch(
      /^copydesk: \.copydeskrc\.yml:1:10: Unexpected circle/,
    );
  });

  test.each([
    [['--config', 'none.json', 'a.txt'], 'none.json: Unexpected path, expected a file that exists'],
    [['--config', 'a.txt', 'a.txt'], 'a.txt: Unexpected file, expected JSON, YAML or JavaScript'],
    [['--config', 'desk', 'a.txt'], 'desk: Unexpected folder, expected a file\n'],
    [
      ['--config', 'package.json', 'a.txt'],
      'package.json: Unexpected file without `copydesk`, expected that field\n',
    ],
    [['--config', 'a.yml', '--no-config', 'a.txt'], 'Unexpected `--no-config` with `--config`'],
    [['--preset', 'wire', 'a.txt'], 'Unexpected preset `wire`, expected `recommended`, '],
  ])('in the call: %j', (args, told) => {
    const cwd = folderWith({ 'a.txt': flawed, 'package.json': {}, 'desk/b.txt': flawed });
    const { stderr, status } = runCopydesk(args, { cwd });
    expect(stderr).toContain(`copydesk: ${told}`);
    expect(status).toBe(2);
  });
});

describe('copydesk init', () => {
  const validate = new Ajv({ strictTuples: false }).compile(
    JSON.parse(readFileSync(join(root, 'packages/copydesk/schema.json'), 'utf8')),
  );

  test('writes a configuration that the schema takes, once', () => {
    const cwd = folderWith({ 'a.txt': flawed });
    const path = join(cwd, '.copydeskrc.json');
    expect(runCopydesk(['init', '--preset', 'ap'], { cwd })).toMatchObject({
      status: 0,
      stdout: 'Wrote `.copydeskrc.json`. Now lint an article: copydesk article.txt\n',
    });
    const config = JSON.parse(readFileSync(path, 'utf8'));
    expect(config.extends).toEqual(['ap']);
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
    expect(lint(cwd, ['a.txt'])).toContain('a.txt missing-space warning');
    expect(runCopydesk(['init'], { cwd })).toMatchObject({
      status: 2,
      stderr: 'copydesk: Unexpected file `.copydeskrc.json`, expected no configuration yet\n',
    });
    const manifest = folderWith({ 'package.json': { copydesk: {} } });
    expect(runCopydesk(['init'], { cwd: manifest })).toMatchObject({
      status: 2,
      stderr:
        'copydesk: Unexpected field `copydesk` in `package.json`, expected no configuration yet\n',
    });
  });

  test.each<[taken: boolean, config: object]>([
    [true, { extends: 'ap', rules: { 'missing-space': ['error', {}] }, frontMatter: ['title'] }],
    [true, { overrides: [{ files: '*.md', rules: { 'doubled-word': 'off' } }] }],
    [true, { lexicon: { speechVerbs: { add: ['posit'], remove: ['add'] } } }],
    [false, { rules: { 'mising-space': 'error' } }],
    [false, { rules: { 'missing-space': 'warn' } }],
    [false, { rules: { 'missing-space': ['error', { alow: [] }] } }],
    [false, { overrides: [{ rules: {} }] }],
    [false, { rule: {} }],
  ])('the schema agrees with the command: %s %j', (taken, config) => {
    expect(validate(config)).toBe(taken);
    const { status } = runCopydesk(['--print-config', 'a.txt'], {
      cwd: folderWith({ '.copydeskrc.json': config }),
    });
    expect(status === 0).toBe(taken);
  });
});

describe('a mistake in a configuration is a mistake in options', () => {
  test.each<[name: string, content: string, where: object]>([
    [
      '.copydeskrc.yml',
      'rules:\n  missing-space: warn\n',
      { path: ['rules', 'missing-space'], target: 'value', line: 2, column: 18 },
    ],
    [
      'package.json',
      '{"copydesk": {"overrides": [{"files": "*", "rule": {}}]}}\n',
      { path: ['copydesk', 'overrides', 0, 'rule'], target: 'key', line: 1, column: 44 },
    ],
    [
      '.copydeskrc.mjs',
      'export default {rules: {"missing-space": ["info", {alow: []}]}};\n',
      { path: ['rules', 'missing-space', 1, 'alow'], target: 'key', line: undefined },
    ],
    ['.copydeskrc.json', '{bad', { path: [], line: 1, column: 2 }],
  ])('%s: %j', async (name, content, where) => {
    const cwd = folderWith({ [name]: content });
    const error = await createResolver()
      .resolve(join(cwd, 'a.txt'))
      .catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toBeInstanceOf(OptionsError);
    expect(error).toMatchObject({ ...where, file: join(cwd, name) });
  });
});

test('a resolver remembers until it is told to forget', async () => {
  const cwd = folderWith({ '.copydeskrc.mjs': 'export default {rules: {alleged: "info"}}' });
  const resolver = createResolver();
  const severity = async () => (await resolver.resolve(join(cwd, 'a.txt'))).rules.alleged;
  expect(await severity()).toBe('info');
  writeFileSync(join(cwd, '.copydeskrc.mjs'), 'export default {rules: {alleged: "error"}}');
  expect(await severity()).toBe('info');
  resolver.clear();
  expect(await severity()).toBe('error');
});

test.each([
  ['docs/configuration.md', 'docs/examples/desk/.copydeskrc.yml'],
  ['docs/ignoring.md', 'docs/examples/desk/wire.txt.copydesk.yml'],
])('%s shows %s as it is', (page, example) => {
  const text = readFileSync(join(root, example), 'utf8');
  expect(readFileSync(join(root, page), 'utf8')).toContain(`\`\`\`yaml\n${text}\`\`\``);
});
