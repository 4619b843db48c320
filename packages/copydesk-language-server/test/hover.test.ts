import { afterAll, beforeAll, expect, test } from 'vitest';
import { HoverRequest, type MarkupContent } from 'vscode-languageserver/node';
import { article } from './tools/article.js';
import { type Client, startClient } from './tools/client.js';

let client: Client;
let uri: string;

beforeAll(async () => {
  client = await startClient();
  uri = await client.open(article);
}, 60_000);
afterAll(() => client.stop());

async function hover(words: string, nth = 1, document = uri): Promise<string | undefined> {
  const answer = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: document },
    position: client.at(document, words, nth),
  });
  return (answer?.contents as MarkupContent | undefined)?.value;
}

test('tells of a message, which the editor shows itself, its rule, its ground and its page', async () => {
  const document = await client.open('The plan is to to wait.');
  const value = await hover('to to', 1, document);
  expect(value).toMatch(/^\*\*\[doubled-word\]\(https:\/\/\S+\/rule\.md\)\*\*: Reports/);
  expect(value).toContain('The eye passes over a doubled word.');
});

test('tells of a name who it is', async () => {
  expect(await hover('Ellison said')).toMatch(/^\*\*Mara Ellison\*\*, a named person \(certain/);
});

test('tells of a pronoun whom it stands for, and how sure that is', async () => {
  expect(await hover('he said.')).toMatch(
    /^\*\*Peter Okafor\*\*, a named person \((?:almost certain|likely|a guess): pronoun/,
  );
});

test('tells why an unnamed source is not named', async () => {
  const value = await hover('A senior official');
  expect(value).toContain('an unnamed source');
  expect(value).toContain('The article says why: “');
});

test('tells of a quotation who speaks', async () => {
  expect(await hover('nobody has answered')).toContain('A quotation: **Mara Ellison** speaks');
});

test('says nothing about plain words', async () => {
  expect(await hover('will lose its licence')).toBeUndefined();
});
