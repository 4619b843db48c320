import { sources } from 'copydesk';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('a document that is not open has no source sheet', async () => {
  expect(await execute('copydesk.sourceSheet', 'file:///nowhere.txt')).toBeNull();
});

test('an unknown command and wrong arguments are errors', async () => {
  await expect(execute('copydesk.unknown')).rejects.toThrow('copydesk.unknown');
  await expect(execute('copydesk.sourceSheet', 3)).rejects.toThrow('expected a text');
});
