import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  HoverRequest,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { type Client, startClient } from './tools/client.js';
import { manuscript } from './tools/manuscript.js';

// Rules of one’s own, named in a configuration.

const kit = JSON.stringify(new URL('../../nlcst-rule-kit/dist/index.js', import.meta.url).href);
const pluginFor = (word: string) => `
import { definePlugin, defineRule } from ${kit};

const rule = defineRule({
  name: 'house-name',
  summary: 'Reports a name.',
  unit: 'paragraph',
  scope: 'narration',
  severity: 'error',
  messages: { name: 'Unexpected \`{word}\`' },
  note: 'The paper has another name now.',
  check({ paragraph, report }) {
    for (const { start, end, value } of paragraph.tokens) {
      if (value === '${word}') report({ span: { start, end }, message: 'name', data: { word: value } });
    }
  },
});

export default definePlugin('retext-harbor-herald', [rule]);
`;

const text = 'The Tribune said the the vote failed.\n';
let client: Client;
let folder = '';
const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
const plugin = () => join(folder, 'rules/house.mjs');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  mkdirSync(join(folder, 'rules'));
  writeFileSync(join(folder, '.copydeskrc.json'), '{"plugins": ["./rules/house.mjs"]}');
  client = await startClient();
}, 60_000);
beforeEach(() => writeFileSync(plugin(), pluginFor('Tribune')));
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

describe('a plug-in of a configuration', { timeout: 60_000 }, () => {
  test.each([
    ['a.txt', 'plaintext'],
    ['a.md', 'markdown'],
  ])('says what it has to say of %s', async (name, languageId) => {
    const uri = await client.open(text, { uri: uriOf(name), languageId });
    expect(await client.diagnostics(uri)).toMatchObject([
      { code: 'house-name', source: 'retext-harbor-herald', severity: 1 },
      { code: 'doubled-word' },
    ]);
  });

  test.each([
    ['e.txt', 'plaintext'],
    ['e.md', 'markdown'],
  ])('is explained where one points at it in %s', async (name, languageId) => {
    const uri = await client.open(text, { uri: uriOf(name), languageId });
    const answer = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: client.at(uri, 'Tribune'),
    });
    expect((answer?.contents as MarkupContent | undefined)?.value).toContain('Reports a name.');
  });

  test('says so of long texts, in their thread', async () => {
    const uri = await client.open(`${text}\n${manuscript(8_000)}`, { uri: uriOf('long.txt') });
    const codes = () =>
      client.published
        .findLast((one) => one.uri === uri)
        ?.diagnostics.filter(({ source }) => source === 'retext-harbor-herald');
    await expect.poll(() => codes()?.length, { timeout: 20_000 }).toBe(1);
  });

  test('may be ignored beside a text', async () => {
    writeFileSync(
      join(folder, 'b.txt.copydesk.yml'),
      'ignore:\n  - rule: house-name\n    reason: a quoted name\n',
    );
    const uri = await client.open(text, { uri: uriOf('b.txt') });
    expect(await client.diagnostics(uri)).toMatchObject([{ code: 'doubled-word' }]);
  });

  test('is read again when it changes', async () => {
    const uri = await client.open(text, { uri: uriOf('c.txt') });
    expect(await client.diagnostics(uri)).toHaveLength(2);
    const last = () => client.published.findLast((one) => one.uri === uri)?.diagnostics;
    const write = async (code: string) => {
      writeFileSync(plugin(), code);
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uriOf('rules/house.mjs'), type: FileChangeType.Changed }],
      });
    };
    await write('export default 1');
    await expect
      .poll(last)
      .toMatchObject([
        { code: 'configuration', message: expect.stringContaining('made by `definePlugin`') },
      ]);
    await write(pluginFor('vote'));
    await expect
      .poll(() => last()?.map(({ code }) => code))
      .toEqual(['doubled-word', 'house-name']);
  });

  test('is not run where the workspace is not trusted', async () => {
    const ran = join(folder, 'ran');
    writeFileSync(
      plugin(),
      `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(ran)}, '');`,
    );
    const one = await startClient({ initializationOptions: { trusted: false } });
    const uri = await one.open(text, { uri: uriOf('d.txt') });
    expect(await one.diagnostics(uri)).toMatchObject([
      {
        code: 'configuration',
        message: expect.stringContaining('Unexpected plug-in in a workspace that is not trusted'),
      },
    ]);
    await one.stop();
    expect(() => rmSync(ran)).toThrow('ENOENT');
  });
});
