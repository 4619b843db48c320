import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { createResolver, lint as lintText, OptionsError } from 'copydesk';
import { definePlugin, defineRule } from 'nlcst-rule-kit';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../tools/folder.js';
import { root } from '../tools/packages.js';
import { linesOf, runCopydesk } from '../tools/run-copydesk.js';

// Rules of one’s own, named in a configuration.

const built = (name: string) =>
  JSON.stringify(pathToFileURL(join(root, `packages/${name}/dist/index.js`)).href);

/** A plug-in with one rule, which asks for another word. */
const pluginFor = ({
  source = 'retext-harbor-herald',
  name = 'house-name',
  word = 'Tribune',
  severity = 'warning',
} = {}) => `
import { wordSet } from ${built('nlcst-attribution')};
import { definePlugin, defineRule } from ${built('nlcst-rule-kit')};

const words = wordSet(['${word.toLowerCase()}']);
const rule = defineRule({
  name: '${name}',
  summary: 'Reports \`${word}\` where the house is meant.',
  unit: 'paragraph',
  scope: 'narration',
  severity: '${severity}',
  fixable: true,
  options: {
    instead: { type: 'string', default: 'Herald', description: 'What is written instead' },
  },
  messages: { name: 'Unexpected \`{word}\`, expected \`{instead}\`' },
  note: 'The paper has another name now.',
  check({ paragraph, options: { instead }, report }) {
    for (const index of words.in(paragraph)) {
      const { start, end, value } = paragraph.tokens[index];
      report({
        span: { start, end },
        message: 'name',
        data: { word: value, instead },
        expected: [instead],
        fix: true,
      });
    }
  },
});

export default definePlugin('${source}', [rule], {
  url: (name) => \`https://desk.example.org/rules/\${name}\`,
});
`;

const text = 'The Tribune said the the vote failed. “The Tribune is late,” said Mara Ellison.\n';
const desk = {
  '.copydeskrc.json': { plugins: ['./rules/house.mjs'] },
  'rules/house.mjs': pluginFor(),
  'news/a.txt': text,
};

/** Rule and severity of each message. */
function lint(cwd: string, args: readonly string[] = ['news/a.txt']): string[] {
  const { stdout, stderr } = runCopydesk([...args, '--format', 'ndjson'], { cwd });
  expect(stderr).toBe('');
  return linesOf(stdout).map(({ ruleId, severity }) => `${ruleId} ${severity}`);
}

describe('a plug-in of a configuration', () => {
  test('says what it has to say beside ours', () => {
    const { stdout } = runCopydesk(['news/a.txt', '--format', 'ndjson'], { cwd: folderWith(desk) });
    const [first, ...others] = linesOf(stdout);
    expect(first).toMatchObject({
      source: 'retext-harbor-herald',
      ruleId: 'house-name',
      severity: 'warning',
      reason: 'Unexpected `Tribune`, expected `Herald`',
      actual: 'Tribune',
      start: { line: 1, column: 5, offset: 4 },
      expected: ['Herald'],
      fix: true,
      url: 'https://desk.example.org/rules/house-name',
      note: 'The paper has another name now.',
    });
    expect(others.map(({ ruleId }) => ruleId)).toEqual(['doubled-word']);
  });

  test('is set like ours', () => {
    const own = (rule: unknown) =>
      folderWith({
        ...desk,
        '.copydeskrc.json': {
          extends: [],
          plugins: ['./rules/house.mjs'],
          rules: { 'house-name': rule },
          overrides: [{ files: 'opinion/**', rules: { 'house-name': 'info' } }],
        },
        'opinion/b.txt': text,
      });
    expect(lint(own('off'))).toEqual([]);
    expect(lint(own('error'))).toEqual(['house-name error']);
    expect(lint(own('off'), ['.'])).toEqual(['house-name info']);
    expect(lint(own('off'), ['news/a.txt', '--rule', 'house-name=info'])).toEqual([
      'house-name info',
    ]);
    expect(lint(own('error'), ['news/a.txt', '--preset', 'recommended'])).toEqual([
      'house-name error',
      'doubled-word warning',
    ]);
    const { stdout } = runCopydesk(['news/a.txt'], {
      cwd: own(['info', { instead: 'Port Herald' }]),
    });
    expect(stdout).toContain('expected `Port Herald`');
  });

  test.each<[string, object]>([
    ['import alone', { exports: { '.': { types: './index.d.ts', import: './index.js' } } }],
    ['main', { main: 'index.js' }],
  ])('may be a package with %s', (_, manifest) => {
    const cwd = folderWith({
      ...desk,
      '.copydeskrc.json': { plugins: ['@harbor/rules'] },
      'node_modules/@harbor/rules/package.json': { type: 'module', ...manifest },
      'node_modules/@harbor/rules/index.js': pluginFor(),
    });
    expect(lint(cwd)).toEqual(['house-name warning', 'doubled-word warning']);
  });

  test('comes with what is extended, from there', () => {
    const house = { plugins: ['./house.mjs'], rules: { 'house-name': 'error' } };
    const files = {
      'house/house.json': house,
      'house/house.mjs': pluginFor(),
      'news/a.txt': text,
      'opinion/a.txt': text,
    };
    const extended = folderWith({
      ...files,
      '.copydeskrc.json': { extends: './house/house.json' },
    });
    expect(lint(extended)).toEqual(['house-name error']);
    expect(lint(extended, ['news/a.txt', '--preset', 'recommended'])).toEqual([
      'house-name warning',
      'doubled-word warning',
    ]);
    const some = folderWith({
      ...files,
      '.copydeskrc.json': {
        extends: [],
        overrides: [{ files: 'opinion/**', extends: './house/house.json' }],
      },
    });
    expect(lint(some)).toEqual([]);
    expect(lint(some, ['opinion/a.txt'])).toEqual(['house-name error']);
  });

  test('may be ignored, mended and held back', () => {
    const cwd = folderWith({
      ...desk,
      'news/a.md':
        '<!-- copydesk ignore next house-name -- a quoted name -->\n\nThe Tribune is late.\n',
      'news/b.md': '<!-- copydesk ignore next hose-name -- so -->\n\nThe Tribune is late.\n',
    });
    expect(lint(cwd, ['news/a.md'])).toEqual([]);
    expect(runCopydesk(['news/b.md'], { cwd }).stdout).toContain(
      'Unexpected rule `hose-name`, expected `house-name`',
    );
    runCopydesk(['baseline', 'write', '--baseline', 'known.json', 'news/a.txt'], { cwd });
    expect(lint(cwd, ['news/a.txt', '--baseline', 'known.json'])).toEqual([]);
    const { stdout } = runCopydesk(['-', '--fix-rule', 'house-name'], { cwd, input: text });
    expect(stdout).toBe(text.replace('Tribune', 'Herald'));
    const from = ['--stdin-filepath', join(cwd, 'news/a.txt'), '--fix-rule', 'house-name'];
    expect(runCopydesk(from, { cwd: folderWith({}), input: text }).stdout).toBe(stdout);
  });

  test('runs in threads', { timeout: 30_000 }, () => {
    const cwd = folderWith({ ...desk, 'news/b.txt': text, 'news/c.txt': text });
    const args = ['news', '--format', 'ndjson', '--jobs'];
    const one = runCopydesk([...args, '1'], { cwd });
    expect(linesOf(one.stdout)).toHaveLength(6);
    expect(runCopydesk([...args, '2'], { cwd })).toEqual(one);
  });

  test('is read anew by the cache when it changes, or what it imports', () => {
    const cwd = folderWith({
      ...desk,
      'rules/house.mjs': "export { default } from './rules.mjs';\n",
      'rules/rules.mjs': pluginFor(),
    });
    const cached = () => lint(cwd, ['news/a.txt', '--cache', '--cache-location', 'cache']);
    const before = cached();
    expect(before).toEqual(['house-name warning', 'doubled-word warning']);
    expect(cached()).toEqual(before);
    writeFileSync(join(cwd, 'rules/rules.mjs'), pluginFor({ word: 'vote' }));
    expect(cached()).toEqual(['doubled-word warning', 'house-name warning']);
  });
});

describe('the commands know its rules', () => {
  test('rules, explain and trial', () => {
    const cwd = folderWith(desk);
    const run = (...args: string[]) => runCopydesk(args, { cwd });
    const listed = linesOf(run('rules', '--format', 'ndjson').stdout);
    expect(listed.at(-1)).toMatchObject({
      source: 'retext-harbor-herald',
      ruleId: 'house-name',
      severity: 'warning',
    });
    expect(run('explain', 'house-name').stdout).toBe(
      '# house-name\n\nReports `Tribune` where the house is meant.\n\nThe paper has another name now.\n\n- `instead` (string): What is written instead\n\nSee https://desk.example.org/rules/house-name\n',
    );
    expect(run('explain', 'hose-name').stderr).toMatch(/expected `house-name`\n$/);
    expect(run('trial', 'house-name', 'news').stdout).toMatch(/^house-name {2}1 message in 1 of 1/);
    expect(run('rules', '--no-config').stdout).not.toContain('house-name');
  });

  test('rules lists ours where the configuration is wrong', () => {
    const cwd = folderWith({ '.copydeskrc.json': { rules: { 'mising-space': 'off' } } });
    const { stdout, stderr, status } = runCopydesk(['rules'], { cwd });
    expect(stdout).toContain('missing-space');
    expect(stderr).toContain('expected `missing-space`');
    expect(status).toBe(2);
  });

  test('--print-config and SARIF', () => {
    const cwd = folderWith(desk);
    const shown = JSON.parse(runCopydesk(['--print-config', 'news/a.txt'], { cwd }).stdout);
    expect(shown).toMatchObject({
      plugins: ['retext-harbor-herald'],
      rules: { 'house-name': 'warning' },
      files: [join(cwd, '.copydeskrc.json'), join(cwd, 'rules/house.mjs')],
    });
    const [{ tool, results }] = JSON.parse(
      runCopydesk(['news', '--format', 'sarif'], { cwd }).stdout,
    ).runs;
    expect(tool.driver.rules[results[0].ruleIndex]).toMatchObject({
      id: 'house-name',
      helpUri: 'https://desk.example.org/rules/house-name',
    });
  });

  test('SARIF, also where the configuration of a folder names it', () => {
    const { '.copydeskrc.json': config, ...rest } = desk;
    const cwd = folderWith({
      ...rest,
      'news/.copydeskrc.json': { plugins: ['../rules/house.mjs'] },
      'b.md': '<!-- copydesk ignore next doubled-word -- so -->\n\nThe vote failed.\n',
    });
    const [{ tool, results }] = JSON.parse(
      runCopydesk(['.', '--format', 'sarif'], { cwd }).stdout,
    ).runs;
    const ids = results.map(({ ruleIndex }: { ruleIndex: number }) => {
      return tool.driver.rules[ruleIndex].id;
    });
    expect(ids).toEqual(['unused-ignore', 'house-name', 'doubled-word']);
  });
});

describe('the schema', () => {
  const validate = new Ajv({ strictTuples: false }).compile(
    JSON.parse(readFileSync(join(root, 'packages/copydesk/schema.json'), 'utf8')),
  );
  const rules = { 'house-name': ['error', { instead: 'Port' }] };

  test.each<[boolean, object]>([
    [true, { plugins: ['./house.js'], rules, overrides: [{ files: '*.md', rules }] }],
    [true, { extends: ['strict', './house.yml'], rules }],
    [true, { extends: 'strict', rules, overrides: [{ files: '*.md', extends: './house.yml' }] }],
    [false, { extends: 'strict', rules, overrides: [{ files: '*.md', extends: 'ap' }] }],
    [false, { extends: 'strict', rules }],
    [false, { overrides: [{ files: '*.md', rules }] }],
    [false, { plugins: ['./house.js'], rules: { 'house-name': 'warn' } }],
    [false, { plugins: ['./house.js'], rules: { 'missing-space': ['error', { alow: [] }] } }],
    [false, { plugins: './house.js' }],
  ])('takes other rules only where a plug-in may be: %s %j', (taken, config) => {
    expect(validate(config)).toBe(taken);
  });
});

describe('a mistake', () => {
  const define = `import { definePlugin } from ${built('nlcst-rule-kit')};`;
  test.each<[told: string, plugin: string, config?: object]>([
    [
      'rules/house.mjs: Unexpected default export, expected a plug-in made by `definePlugin`',
      'export const rules = [];',
    ],
    [
      'rules/house.mjs: Unexpected default export, expected a plug-in made by `definePlugin`',
      'export default () => () => {};',
    ],
    [
      'rules/house.mjs: Unexpected default export, expected a plug-in made by `definePlugin`',
      `${define} export default definePlugin('retext-a', [{name: 'a'}]);`,
    ],
    [
      'rules/house.mjs:1:7: Unexpected error on loading it: low tide',
      "throw new Error('low tide')",
    ],
    [
      'rules/house.mjs: Unexpected rule `missing-space` of `retext-harbor-herald`, expected another name: `retext-stray-words` has a rule of that name',
      pluginFor({ name: 'missing-space' }),
    ],
    [
      'rules/house.mjs: Unexpected rule name `houseName`, expected kebab-case',
      pluginFor()
        .replace(/defineRule\(\{/, '({')
        .replace('house-name', 'houseName'),
    ],
    [
      '.copydeskrc.json:4:5: Unexpected `./no.mjs` in `plugins`, expected a file that exists',
      pluginFor(),
      { plugins: ['./rules/house.mjs', './no.mjs'] },
    ],
    [
      '.copydeskrc.json:3:5: Unexpected `@harbor/rules` in `plugins`, expected a file (`./house.js`) or an installed package',
      pluginFor(),
      { plugins: ['@harbor/rules'] },
    ],
    [
      '.copydeskrc.json:2:14: Unexpected value `"./rules/house.mjs"` for `plugins`, expected a list of names',
      pluginFor(),
      { plugins: './rules/house.mjs' },
    ],
    [
      '.copydeskrc.json:6:5: Unexpected rule `hose-name`, expected `house-name`',
      pluginFor(),
      { plugins: ['./rules/house.mjs'], rules: { 'hose-name': 'off' } },
    ],
  ])('%s', (told, plugin, config = { plugins: ['./rules/house.mjs'] }) => {
    const cwd = folderWith({ ...desk, '.copydeskrc.json': config, 'rules/house.mjs': plugin });
    const { stdout, stderr, status } = runCopydesk(['news/a.txt'], { cwd });
    expect(stderr).toContain(`copydesk: ${told}\n`);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('two plug-ins with a rule of one name', () => {
    const cwd = folderWith({
      ...desk,
      '.copydeskrc.json': { plugins: ['./rules/house.mjs', './rules/other.mjs'] },
      'rules/other.mjs': pluginFor({ source: 'retext-other' }),
    });
    expect(runCopydesk(['news/a.txt'], { cwd }).stderr).toBe(
      'copydesk: rules/other.mjs: Unexpected rule `house-name` of `retext-other`, expected another name: `retext-harbor-herald` has a rule of that name\n',
    );
  });

  test('no rule of ours, and no plug-in: told by the call', () => {
    const cwd = folderWith({ 'a.txt': text });
    const { stderr } = runCopydesk(['a.txt', '--rule', 'house-name=info'], { cwd });
    expect(stderr).toMatch(/^copydesk: Unexpected rule `house-name`, expected /);
  });
});

describe('the functions', () => {
  const rule = defineRule({
    name: 'no-ferry',
    summary: 'Reports `ferry`.',
    unit: 'paragraph',
    scope: 'any',
    severity: 'info',
    messages: { ferry: 'Unexpected `ferry`' },
    note: 'It is a boat.',
    check({ paragraph, report }) {
      for (const { start, end, lower } of paragraph.tokens) {
        if (lower === 'ferry') report({ span: { start, end }, message: 'ferry' });
      }
    },
  });
  const plugin = definePlugin('retext-boats', [rule]);
  const ids = async (options: object) =>
    (await lintText('The the ferry is late.', options)).map(
      ({ ruleId, severity }) => `${ruleId} ${severity}`,
    );

  test('take plug-ins', async () => {
    expect(await ids({ plugins: [plugin] })).toEqual(['doubled-word warning', 'no-ferry info']);
    expect(await ids({ plugins: [plugin], rules: { 'no-ferry': 'off' } })).toEqual([
      'doubled-word warning',
    ]);
    await expect(ids({ plugins: [plugin, plugin] })).rejects.toThrow(OptionsError);
    await expect(ids({ rules: { 'no-ferry': 'off' } })).rejects.toThrow('`no-ferry`');
  });

  test('take what the resolver gives', async () => {
    const cwd = folderWith(desk);
    const resolver = createResolver();
    const messages = async () => {
      const { files, ignored, ...options } = await resolver.resolve(join(cwd, 'news/a.txt'));
      return (await lintText(text, options)).map(({ actual }) => actual);
    };
    expect(await messages()).toEqual(['Tribune', 'the the']);
    writeFileSync(join(cwd, 'rules/house.mjs'), pluginFor({ word: 'vote' }));
    resolver.clear();
    expect(await messages()).toEqual(['the the', 'vote']);
  });

  test('have the version of what is run: Node reads no import again', async () => {
    const house = "export { default } from './rules.mjs';\n";
    const cwd = folderWith({
      ...desk,
      'rules/house.mjs': house,
      'rules/rules.mjs': pluginFor(),
    });
    const resolver = createResolver();
    const version = async () =>
      (await resolver.resolve(join(cwd, 'news/a.txt'))).plugins.map((plugin) => plugin.version);
    const before = await version();
    writeFileSync(join(cwd, 'rules/rules.mjs'), pluginFor({ word: 'vote' }));
    resolver.clear();
    expect(await version()).toEqual(before);
    writeFileSync(join(cwd, 'rules/house.mjs'), `// Changed.\n${house}`);
    resolver.clear();
    expect(await version()).not.toEqual(before);
  });
});
