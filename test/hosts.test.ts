import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lint, type Message } from 'copydesk';
import { readPage } from 'nlcst-rule-kit/test';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Client,
  startClient,
} from '../packages/copydesk-language-server/test/tools/client.js';
import { root } from './tools/packages.js';
import { pageOf, pluginPackages } from './tools/plugins.js';
import { linesOf, runCopydesk } from './tools/run-copydesk.js';

// One set of messages whatever the host.

const articles = globSync(['test/fixtures/*.txt', 'test/articles/**/*.txt'], {
  cwd: root,
  ignore: ['**/*.messages.txt'],
}).sort();

test.each(articles)('the command says of %s what the function says', async (path) => {
  const messages = await lint(readFileSync(join(root, path), 'utf8'));
  const { stdout } = runCopydesk([path, '--format', 'ndjson']);
  expect(linesOf(stdout)).toEqual(messages.map((message) => ({ path, ...message })));
});

/** Every text of every rule’s page. */
const pages = pluginPackages.flatMap((plugin) =>
  plugin.rules.flatMap((rule) => {
    const page = pageOf(plugin, rule);
    if (!page) return [];
    const { examples } = readPage(page.path, page.markdown);
    // What is nothing but white space is no article to the command.
    const texts = examples.map(({ text }) => text).filter((text) => text.trim() !== '');
    return [{ rule: rule.name, texts }];
  }),
);

describe('the texts of the pages', () => {
  const presets = ['strict'] as const;
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-hosts-'));
  const pathOf = (rule: string, index: number) => join(folder, `${rule}-${index}.txt`);
  const byPath = new Map<string, unknown[]>();
  let client: Client;

  beforeAll(async () => {
    for (const { rule, texts } of pages) {
      for (const [index, text] of texts.entries()) writeFileSync(pathOf(rule, index), text);
    }
    const args = [folder, '--preset', 'strict', '--format', 'ndjson', '--no-config'];
    for (const { path, ...message } of linesOf(runCopydesk(args).stdout)) {
      byPath.set(String(path), [...(byPath.get(String(path)) ?? []), message]);
    }
    client = await startClient({ initializationOptions: { presets, delay: 0 } });
  }, 60_000);
  afterAll(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  test.each(pages)(
    'of $rule: function, command and server agree',
    { timeout: 60_000 },
    async ({ rule, texts }) => {
      for (const [index, text] of texts.entries()) {
        const path = pathOf(rule, index);
        const messages = await lint(text, { presets });
        expect(byPath.get(path) ?? []).toEqual(messages);
        const uri = await client.open(text, { uri: pathToFileURL(path).href });
        const diagnostics = await client.diagnostics(uri);
        expect(diagnostics).toEqual(messages.map((message) => diagnosticFrom(message, uri)));
        await client.close(uri);
      }
    },
  );
});

test('the server that the extension for VS Code carries reads configurations', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bundled-'));
  const server = join(root, 'packages/vscode-copydesk/dist/server/main.js');
  const client = await startClient({ server, initializationOptions: { delay: 0 } });
  const said = async (name: string, configuration: string) => {
    const project = mkdtempSync(join(folder, 'project-'));
    writeFileSync(join(project, name), configuration);
    const uri = pathToFileURL(join(project, 'ferry.txt')).href;
    await client.open('The plan is to to wait.', { uri });
    return (await client.diagnostics(uri)).map(({ message }) => message);
  };
  expect(await said('.copydeskrc.yaml', 'rules: {doubled-word: off}')).toEqual([]);
  expect(await said('.copydeskrc.json', '{"rules": {"doubled-word": "eror"}}')).toEqual([
    expect.stringContaining('Unexpected value `"eror"` for `doubled-word`'),
  ]);
  expect(await said('.copydeskrc.json', '{"rules": ')).toEqual([
    expect.stringContaining('Unexpected JSON'),
  ]);
  await client.stop();
  rmSync(folder, { recursive: true });
}, 60_000);

const severities = { error: 1, warning: 2, info: 3 } as const;

/** A message as an editor gets it. */
function diagnosticFrom(message: Message, uri: string) {
  const { source, ruleId, severity, reason, url, related } = message;
  return {
    range: rangeOf(message),
    severity: severities[severity],
    source,
    code: ruleId,
    codeDescription: { href: url },
    message: reason,
    ...(related && {
      relatedInformation: [{ location: { uri, range: rangeOf(related) }, message: related.text }],
    }),
  };
}

function rangeOf({ start, end }: Pick<Message, 'start' | 'end'>) {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}
