import { readFileSync } from 'node:fs';
import { lint } from 'copydesk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Diagnostic,
  DiagnosticSeverity,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver/node';
import { type Client, capabilities, startClient } from './tools/client.js';

const seed = readFileSync('test/fixtures/qatar-mediation.txt', 'utf8');
let client: Client;

beforeAll(async () => {
  client = await startClient();
}, 60_000);
afterAll(() => client.stop());

const severities = { info: 3, warning: 2, error: 1 } as const;

describe('published diagnostics', () => {
  test('say what the function says', async () => {
    const uri = await client.open(seed);
    const expected = (await lint(seed)).map(({ ruleId, reason, severity, start, end }) => ({
      code: ruleId,
      message: reason,
      severity: severities[severity],
      range: {
        start: { line: start.line - 1, character: start.column - 1 },
        end: { line: end.line - 1, character: end.column - 1 },
      },
    }));
    const diagnostics = await client.diagnostics(uri);
    expect(expected.length).toBeGreaterThan(5);
    expect(
      diagnostics.map(({ code, message, severity, range }) => ({ code, message, severity, range })),
    ).toEqual(expected);
  });

  test('link to the page of their rule and name their plug-in', async () => {
    const uri = await client.open('The plan is to to wait.');
    const [diagnostic] = await client.diagnostics(uri);
    expect(diagnostic).toMatchObject({
      code: 'doubled-word',
      source: 'retext-stray-words',
      severity: DiagnosticSeverity.Warning,
      codeDescription: { href: expect.stringMatching(/\/doubled-word\/rule\.md$/) },
    });
  });

  test('count UTF-16 units behind an emoji', async () => {
    const uri = await client.open('The 👩‍👩‍👧 family went to to town.');
    const [diagnostic] = await client.diagnostics(uri);
    expect(diagnostic?.range.start).toEqual(client.at(uri, 'to to'));
  });

  test('point to the place that belongs to them', async () => {
    const uri = await client.open(
      '“We are done,” said Mara Ellison, the director.\n\n"We are not," said Peter Okafor, her deputy. “Never,” he said.\n',
    );
    const [diagnostic] = (await client.diagnostics(uri)).filter(
      ({ code }) => code === 'mixed-marks',
    );
    expect(diagnostic?.relatedInformation).toEqual([
      { location: { uri, range: expect.anything() }, message: 'First curly one here' },
    ]);
  });

  test('follow the edits', async () => {
    const uri = await client.open('The plan is to to wait.\n');
    expect(await client.diagnostics(uri)).toHaveLength(1);
    const start = client.at(uri, 'to wait');
    await client.change(uri, [
      { range: { start, end: { ...start, character: start.character + 3 } }, text: '' },
    ]);
    expect(client.text(uri)).toBe('The plan is to wait.\n');
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  test('are published once for keys that follow one another quickly', async () => {
    const uri = await client.open('');
    await client.diagnostics(uri);
    const before = client.published.length;
    for (const [character, text] of [...'It is is so.'].entries()) {
      const start = { line: 0, character };
      await client.change(uri, [{ range: { start, end: start }, text }]);
    }
    expect(await client.diagnostics(uri)).toHaveLength(1);
    expect(client.published.slice(before).filter((one) => one.uri === uri)).toHaveLength(1);
  });

  test('go away with the document', async () => {
    const uri = await client.open('The plan is to to wait.');
    await client.diagnostics(uri);
    await client.close(uri);
    await expect
      .poll(() => client.published.findLast((one) => one.uri === uri)?.diagnostics)
      .toEqual([]);
  });

  test('leave languages alone that are not prose', async () => {
    const code = await client.open('const a = to to;', { languageId: 'javascript' });
    const text = await client.open('to to');
    await client.diagnostics(text);
    expect(client.published.some(({ uri }) => uri === code)).toBe(false);
  });
});

describe('a client that pulls', () => {
  test('gets the same, and nothing is published', async () => {
    const pulling = await startClient({
      capabilities: { ...capabilities, textDocument: { diagnostic: {} } },
    });
    expect(pulling.initialized.capabilities.diagnosticProvider).toBeDefined();
    const uri = await pulling.open(seed);
    const report = await pulling.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
    });
    const published = await client.open(seed);
    const codes = (diagnostics: Diagnostic[]) => diagnostics.map(({ code }) => code);
    expect(report.kind === 'full' && codes(report.items)).toEqual(
      codes(await client.diagnostics(published)),
    );
    expect(pulling.published).toEqual([]);
    expect(await pulling.stop()).toBe(0);
  });
});
