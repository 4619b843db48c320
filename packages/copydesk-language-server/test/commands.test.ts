import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sources } from 'copydesk';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { ExecuteCommandRequest } from 'vscode-languageserver/node';
import { article } from './tools/article.js';
import { type Client, startClient } from './tools/client.js';

let client: Client;

beforeAll(async () => {
  client = await startClient();
}, 60_000);
afterAll(() => client.stop());

const execute = (command: string, ...args: unknown[]) =>
  client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });

test('the source sheet is what the function gives, and a page', async () => {
  const uri = await client.open(article);
  const answer = await execute('copydesk.sourceSheet', uri);
  expect(answer.sheet).toEqual(JSON.parse(JSON.stringify(await sources(article))));
  expect(answer.markdown).toContain('| Mara Ellison | person |');
});

test('the source sheet goes by the configuration, as all that is said does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const lexicon = { speechVerbs: { add: ['burble'] } };
  writeFileSync(join(folder, '.copydeskrc.json'), JSON.stringify({ lexicon }));
  const text = 'The ferry was late again, Mara Ellison burbled.\n';
  const uri = await client.open(text, { uri: pathToFileURL(join(folder, 'a.txt')).href });
  const { sheet } = await execute('copydesk.sourceSheet', uri);
  expect(sheet.attributions).toHaveLength(1);
  expect(sheet).toEqual(JSON.parse(JSON.stringify(await sources(text, { lexicon }))));
});

test('a document that is not open has no source sheet', async () => {
  expect(await execute('copydesk.sourceSheet', 'file:///nowhere.txt')).toBeNull();
});

test('an unknown command and wrong arguments are errors', async () => {
  await expect(execute('copydesk.unknown')).rejects.toThrow('copydesk.unknown');
  await expect(execute('copydesk.sourceSheet', 3)).rejects.toThrow('expected a text');
});
