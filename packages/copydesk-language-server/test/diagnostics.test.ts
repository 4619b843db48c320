import { readFileSync } from 'node:fs';
import { lint } from 'copydesk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  DiagnosticTag,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
} from 'vscode-languageserver/node';
import { type Client, capabilities, startClient } from './tools/client.js';
import { manuscript } from './tools/manuscript.js';

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

  test.each([
    ['markdown', '# Plans\n\nThe plan is *to to* wait.\n'],
    ['mdx', "import Map from './map.js'\n\nThe plan is to to wait. <Map />\n"],
    ['html', '<p>The plan is <b>to to</b> wait.</p><code>to to</code>\n'],
  ])('read the prose of %s by its language id', async (languageId, text) => {
    const uri = await client.open(text, { languageId, uri: `file:///articles/a.${languageId}` });
    const [diagnostic, ...others] = await client.diagnostics(uri);
    expect(others).toEqual([]);
    expect(diagnostic?.range.start).toEqual(client.at(uri, 'to to'));
    await client.close(uri);
  });

  test('show where MDX is none while it is typed', async () => {
    const text = 'The plan is to to wait.\n\nThe <b>boat\n';
    const uri = await client.open(text, { languageId: 'mdx', uri: 'file:///articles/typed.mdx' });
    expect(await client.diagnostics(uri)).toEqual([
      expect.objectContaining({
        code: 'syntax',
        message: expect.stringMatching(/^Unexpected MDX: Expected a closing tag for `<b>`/),
        range: { start: client.at(uri, 'The <b>'), end: client.at(uri, 'The <b>') },
      }),
    ]);
    const end = client.document(uri).positionAt(text.length - 1);
    await client.change(uri, [{ range: { start: end, end }, text: '</b>' }]);
    expect(await client.diagnostics(uri)).toEqual([
      expect.objectContaining({ code: 'doubled-word' }),
    ]);
    await client.close(uri);
  });

  test('show an ignore that hides nothing as not needed', async () => {
    const uri = await client.open(
      '<!-- copydesk ignore next doubled-word -- a song -->\n\nThe plan is to wait.\n',
      { languageId: 'markdown', uri: 'file:///articles/unused.md' },
    );
    expect(await client.diagnostics(uri)).toMatchObject([
      { code: 'unused-ignore', tags: [DiagnosticTag.Unnecessary] },
    ]);
  });

  test('go away where the editor turns Copydesk off, and come back', async () => {
    const own = await startClient();
    const uri = await own.open('The plan is to to wait.');
    const set = (enable: boolean) =>
      own.connection.sendNotification(DidChangeConfigurationNotification.type, {
        settings: { copydesk: { enable } },
      });
    const last = () => own.published.findLast((one) => one.uri === uri)?.diagnostics.length;
    expect(await own.diagnostics(uri)).toHaveLength(1);
    await set(false);
    await expect.poll(last).toBe(0);
    await set(true);
    await expect.poll(last).toBe(1);
    await own.stop();
  });
});

describe('of a long text', { timeout: 60_000 }, () => {
  const text = manuscript(20_000);
  const doubled = (diagnostics: Diagnostic[] | undefined) =>
    diagnostics?.filter(({ code }) => code === 'doubled-word').length;

  test('a key is answered while the whole is gone through, and the whole follows', async () => {
    const own = await startClient({ initializationOptions: { delay: 0 } });
    const uri = await own.open(text);
    const before = await own.diagnostics(uri);
    // This asks for the whole at once; the keys come while it is worked on.
    await own.change(uri, [{ range: zero, text: 'It ' }]);
    const symbols = own.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri },
    });
    await own.change(uri, [{ range: zero, text: 'It ' }]);
    const first = await own.diagnostics(uri);
    expect(first.length).toBeGreaterThan(before.length / 2);
    const fresh = await lint(own.text(uri));
    await expect
      .poll(() => own.published.findLast((one) => one.uri === uri)?.diagnostics.map(placeOf), {
        timeout: 30_000,
      })
      .toEqual(
        fresh.map(({ ruleId, start }) => [ruleId, start.line - 1, start.column - 1].join(' ')),
      );
    expect(await symbols).not.toEqual([]);
    const versions = own.published
      .filter((one) => one.uri === uri)
      .map(({ version = 0 }) => version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    await own.stop();
  });

  test('come twice to a client that can be told to ask again', async () => {
    const pulling = await startClient({
      capabilities: {
        ...capabilities,
        textDocument: { diagnostic: {} },
        workspace: { diagnostics: { refreshSupport: true } },
      },
    });
    let refreshed = 0;
    pulling.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      refreshed++;
    });
    const uri = await pulling.open(text, { languageId: 'markdown', uri: 'file:///a/long.md' });
    const whole = await pull(pulling, uri);
    await pulling.change(uri, [{ range: zero, text: 'It is is so. ' }]);
    // In Markdown a new one is found by going through the whole alone.
    expect(doubled(await pull(pulling, uri))).toBe(doubled(whole));
    await expect.poll(() => refreshed, { timeout: 5_000 }).toBe(1);
    expect(doubled(await pull(pulling, uri))).toBe((doubled(whole) ?? 0) + 1);
    expect(await pulling.stop()).toBe(0);
  });

  test('come as a whole to a client that can not', async () => {
    const pulling = await startClient({
      capabilities: { ...capabilities, textDocument: { diagnostic: {} } },
    });
    const uri = await pulling.open(text);
    const whole = await pull(pulling, uri);
    await pulling.change(uri, [{ range: zero, text: 'It is is so. ' }]);
    expect(doubled(await pull(pulling, uri))).toBe((doubled(whole) ?? 0) + 1);
    expect(await pulling.stop()).toBe(0);
  });
});

const zero = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const placeOf = ({ code, range: { start } }: Diagnostic) =>
  [code, start.line, start.character].join(' ');

async function pull(from: Client, uri: string): Promise<Diagnostic[]> {
  const report = await from.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
  });
  return report.kind === 'full' ? report.items : [];
}

describe('a client that pulls', () => {
  test('gets the same, and nothing is published', async () => {
    const pulling = await startClient({
      capabilities: { ...capabilities, textDocument: { diagnostic: {} } },
    });
    expect(pulling.initialized.capabilities.diagnosticProvider).toBeDefined();
    const uri = await pulling.open(seed);
    const published = await client.open(seed);
    const codes = (diagnostics: Diagnostic[]) => diagnostics.map(({ code }) => code);
    expect(codes(await pull(pulling, uri))).toEqual(codes(await client.diagnostics(published)));
    expect(pulling.published).toEqual([]);
    expect(await pulling.stop()).toBe(0);
  });
});
