import { afterAll, beforeAll, expect, test } from 'vitest';
import { DefinitionRequest, type Location } from 'vscode-languageserver/node';
import { article } from './tools/article.js';
import { type Client, startClient } from './tools/client.js';

let client: Client;
let uri: string;

beforeAll(async () => {
  client = await startClient();
  uri = await client.open(article);
}, 60_000);
afterAll(() => client.stop());

async function definition(words: string): Promise<Location | null> {
  const answer = await client.connection.sendRequest(DefinitionRequest.type, {
    textDocument: { uri },
    position: client.at(uri, words),
  });
  return answer as Location | null;
}

test.each([
  ['she', 'She said', 'Mara Ellison, the harbor'],
  ['a surname', 'Ellison said', 'Mara Ellison, the harbor'],
  ['the official', 'The official said', 'A senior official'],
  ['he', 'he said.', 'Peter Okafor, who'],
  ['a quotation', 'I have heard', 'Peter Okafor, who'],
])('goes from %s to the introduction', async (_, words, introduction) => {
  const location = await definition(words);
  expect(location?.uri).toBe(uri);
  expect(location?.range.start).toEqual(client.at(uri, introduction));
});

test('goes nowhere from plain words', async () => {
  expect(await definition('across the Tarn')).toBeNull();
});
