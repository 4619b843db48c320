import { afterAll, beforeAll, expect, test } from 'vitest';
import { DocumentHighlightKind, DocumentHighlightRequest } from 'vscode-languageserver/node';
import { article } from './tools/article.js';
import { type Client, startClient } from './tools/client.js';

let client: Client;
let uri: string;

beforeAll(async () => {
  client = await startClient();
  uri = await client.open(article);
}, 60_000);
afterAll(() => client.stop());

test('shows all mentions of the source under the cursor', async () => {
  const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, {
    textDocument: { uri },
    position: client.at(uri, 'The official'),
  });
  expect(highlights?.map(({ range }) => range.start)).toEqual([
    client.at(uri, 'A senior official'),
    client.at(uri, 'The official'),
  ]);
  expect(highlights?.[0]?.kind).toBe(DocumentHighlightKind.Text);
});

test('shows nothing at plain words', async () => {
  const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, {
    textDocument: { uri },
    position: client.at(uri, 'across the Tarn'),
  });
  expect(highlights).toEqual([]);
});
