import { afterAll, beforeAll, expect, test } from 'vitest';
import { InlayHintRequest, type Range } from 'vscode-languageserver/node';
import { article } from './tools/article.js';
import { type Client, startClient } from './tools/client.js';

let client: Client;

beforeAll(async () => {
  client = await startClient();
}, 60_000);
afterAll(() => client.stop());

const all: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

async function hints(uri: string, range = all, editor = client) {
  const hints = await editor.connection.sendRequest(InlayHintRequest.type, {
    textDocument: { uri },
    range,
  });
  return hints ?? [];
}

test('names the speaker of a quotation whose sentence names none', async () => {
  const uri = await client.open(article);
  const line = client.at(uri, '“The boats').line;
  const [hint, ...others] = await hints(uri);
  expect(others).toEqual([]);
  expect(hint?.label).toMatch(/^— Mara Ellison\??$/);
  expect(hint?.position).toEqual({
    line,
    character: article.split('\n')[line]?.length,
  });
});

test('waits for the closing mark', async () => {
  const before = '“We asked twice,” said Mara Ellison, the director.\n\n“The boats are old.';
  const uri = await client.open(before);
  expect(await hints(uri)).toEqual([]);
  const end = client.document(uri).positionAt(before.length);
  await client.change(uri, [{ range: { start: end, end }, text: '”' }]);
  expect(await hints(uri)).toMatchObject([{ label: '— Mara Ellison' }]);
});

test('leaves out what is not in sight', async () => {
  const uri = await client.open(article);
  expect(await hints(uri, { ...all, end: { line: 2, character: 0 } })).toEqual([]);
});

test('are not shown where the editor does not want them', async () => {
  const other = await startClient({ initializationOptions: { speakerHints: false } });
  const uri = await other.open(article);
  expect(await hints(uri, all, other)).toEqual([]);
  await other.stop();
});
