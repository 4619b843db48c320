import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReferencesRequest } from 'vscode-languageserver/node';
import { article } from './tools/article.js';
import { type Client, startClient } from './tools/client.js';

let client: Client;
let uri: string;

beforeAll(async () => {
  client = await startClient();
  uri = await client.open(article);
}, 60_000);
afterAll(() => client.stop());

async function references(words: string, includeDeclaration: boolean) {
  const locations = await client.connection.sendRequest(ReferencesRequest.type, {
    textDocument: { uri },
    position: client.at(uri, words),
    context: { includeDeclaration },
  });
  return (locations ?? []).map(({ range }) => range.start);
}

test('finds every mention of the source', async () => {
  expect(await references('he said.', true)).toEqual([
    client.at(uri, 'Peter Okafor'),
    client.at(uri, 'he said.'),
  ]);
});

test('leaves out the introduction where it is not wanted', async () => {
  expect(await references('Peter Okafor', false)).toEqual([client.at(uri, 'he said.')]);
});

test('finds nothing at plain words', async () => {
  expect(await references('across the Tarn', true)).toEqual([]);
});
