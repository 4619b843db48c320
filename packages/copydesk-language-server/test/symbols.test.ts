import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { article } from './tools/article.js';
import { type Client, startClient } from './tools/client.js';

let client: Client;

beforeAll(async () => {
  client = await startClient();
}, 60_000);
afterAll(() => client.stop());

test('lists the sources and their quotations', async () => {
  const uri = await client.open(article);
  const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri },
  })) as DocumentSymbol[];
  const outline = symbols.map(({ name, detail, children }) => ({
    name,
    detail,
    quotations: children?.map((child) => child.name.slice(0, 12)),
  }));
  expect(outline).toContainEqual({
    name: 'Peter Okafor',
    detail: 'a named person',
    quotations: ['“I have hear'],
  });
  expect(outline[0]?.name).toBe('Mara Ellison');
  expect(outline[0]?.quotations?.length).toBeGreaterThan(0);
  expect(symbols[0]?.selectionRange.start).toEqual(client.at(uri, 'Mara Ellison'));
});

test('gives a list to an editor that knows no tree', async () => {
  const plain = await startClient({ capabilities: {} });
  const uri = await plain.open(article);
  const symbols = (await plain.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri },
  })) as SymbolInformation[];
  expect(symbols.find(({ name }) => name.startsWith('“I have'))?.containerName).toBe(
    'Peter Okafor',
  );
  await plain.stop();
});
