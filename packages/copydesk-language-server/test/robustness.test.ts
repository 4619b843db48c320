import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { lint } from 'copydesk';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesRegistrationOptions,
  DidSaveTextDocumentNotification,
  FileChangeType,
  HoverRequest,
  InitializeRequest,
  RegistrationRequest,
} from 'vscode-languageserver/node';
import { article } from './tools/article.js';
import { bin, type Client, capabilities, startClient } from './tools/client.js';
import { manuscript } from './tools/manuscript.js';

const slow = 60_000;
let client: Client;

beforeAll(async () => {
  client = await startClient();
}, slow);
afterAll(() => client.stop());

/** Whether the server still answers. */
async function answers(one: Client = client): Promise<boolean> {
  const uri = await one.open('The plan is to to wait.');
  return (await one.diagnostics(uri)).length === 1;
}

describe('whatever a client sends', { timeout: slow }, () => {
  test('an unknown method is an error, and the server goes on', async () => {
    await expect(client.connection.sendRequest('textDocument/unknown', {})).rejects.toThrow();
    await client.connection.sendNotification('textDocument/unknown', {});
    expect(await answers()).toBe(true);
  });

  test('a body that is no JSON does not end the server', async () => {
    const body = '{"jsonrpc": "2.0", "id": 1, "method": ';
    client.process.stdin?.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    expect(await answers()).toBe(true);
  });

  test('a message without a length, or of no known shape, does not end the server', async () => {
    for (const body of ['[]', '{}', '{"jsonrpc": "2.0", "id": {}, "method": 3}', 'null']) {
      client.process.stdin?.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    }
    expect(await answers()).toBe(true);
    client.process.stdin?.write('Content-Type: nothing\r\n\r\n');
    await setTimeout(200);
    expect(await answers()).toBe(true);
  });

  test('parameters of another shape are an error, and the server goes on', async () => {
    for (const params of [{}, { textDocument: 3 }, { textDocument: { uri: 5 }, position: 'x' }]) {
      await client.connection.sendRequest('textDocument/hover', params).catch(() => undefined);
      await client.connection.sendRequest('textDocument/codeAction', params).catch(() => undefined);
      await client.connection.sendNotification('textDocument/didChange', params);
      await client.connection.sendNotification('workspace/didChangeConfiguration', params);
    }
    expect(await answers()).toBe(true);
  });

  test('a request about a document that is not open has an empty answer', async () => {
    const answer = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: 'file:///nowhere.txt' },
      position: { line: 3, character: 5 },
    });
    expect(answer).toBeNull();
  });

  test('a place outside the document has an empty answer', async () => {
    const uri = await client.open(article);
    const answer = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 9_999, character: 9_999 },
    });
    expect(answer).toBeNull();
  });

  test('a document that is closed while it is linted is dropped', async () => {
    const uri = await client.open(manuscript(20_000));
    const hover = client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 2 },
    });
    await client.close(uri);
    await hover;
    expect(await answers()).toBe(true);
    expect(client.published.findLast((one) => one.uri === uri)?.diagnostics).toEqual([]);
  });

  test('a document of 10 MB is left alone, and that is said', async () => {
    const uri = await client.open('The plan is to to wait. '.repeat(420_000));
    expect(await client.diagnostics(uri)).toEqual([
      expect.objectContaining({ code: 'too-long', message: expect.stringContaining('not linted') }),
    ]);
    await client.close(uri);
  });
});

describe('edits', { timeout: 120_000 }, () => {
  test('faster than answers leave the diagnostics of a fresh run, in a long text too', async () => {
    const uri = await client.open(manuscript(8_000));
    const typed = 'The plan is to to wait, he said. “We we left.”\n\nIt is is so.\n';
    for (const [index, text] of [...typed].entries()) {
      const start = client.document(uri).positionAt(20_000 + index);
      await client.change(uri, [{ range: { start, end: start }, text }]);
    }
    const fresh = await lint(client.text(uri));
    await vi.waitFor(
      () => {
        const last = client.published.findLast((one) => one.uri === uri);
        expect(last?.version).toBe(client.document(uri).version);
        expect(last?.diagnostics.map(({ message }) => message)).toEqual(
          fresh.map(({ reason }) => reason),
        );
      },
      { timeout: 30_000, interval: 50 },
    );
    await client.close(uri);
  });

  test('in any order leave the diagnostics of a fresh run', async () => {
    const uri = await client.open(`${article}\n${manuscript(300)}`);
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(fc.nat(2), fc.nat(200)),
      text: fc.constantFrom(
        '',
        ' ',
        '\n',
        '.',
        '”',
        '“',
        ' to to',
        'Mr. ',
        '\r\n\r\n',
        '👩‍👩‍👧',
        ' he said.',
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        for (const { at, length, text } of edits) {
          const document = client.document(uri);
          const from = Math.floor(at * document.getText().length);
          const range = {
            start: document.positionAt(from),
            end: document.positionAt(from + length),
          };
          await client.change(uri, [{ range, text }]);
        }
        await client.diagnostics(uri);
        const fresh = await lint(client.text(uri));
        const document = client.document(uri);
        const expected = fresh.map(({ ruleId, reason, start, end }) => ({
          code: ruleId,
          message: reason,
          range: {
            start: document.positionAt(start.offset),
            end: document.positionAt(end.offset),
          },
        }));
        // Where the machine is busy the first answer leaves what only the whole article tells to a second one.
        await vi.waitFor(
          async () => {
            const last = client.published.findLast((one) => one.uri === uri);
            expect(last?.version).toBe(document.version);
            expect(
              last?.diagnostics.map(({ code, message, range }) => ({ code, message, range })),
            ).toEqual(expected);
          },
          { timeout: 10_000, interval: 50 },
        );
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});

describe('configuration', { timeout: slow }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-server-'));
  const uri = pathToFileURL(join(folder, 'plans.txt')).href;
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is the one of the folder', async () => {
    writeFileSync(join(folder, '.copydeskrc.json'), '{"rules": {"doubled-word": "error"}}');
    const one = await startClient();
    await one.open('The plan is to to wait.', { uri });
    expect(await one.diagnostics(uri)).toMatchObject([{ code: 'doubled-word', severity: 1 }]);
    await one.stop();
  });

  test('with a mistake is shown at the top of the document, and where it is', async () => {
    const path = join(folder, '.copydeskrc.json');
    writeFileSync(path, '{"rules": {"doubled-wrod": "error"}}');
    const one = await startClient();
    await one.open('The plan is to to wait.', { uri });
    const location = {
      uri: pathToFileURL(path).href,
      range: { start: { line: 0, character: 11 } },
    };
    expect(await one.diagnostics(uri)).toMatchObject([
      {
        code: 'configuration',
        severity: 1,
        message: expect.stringContaining('doubled-wrod'),
        relatedInformation: [{ location }],
      },
    ]);
    await one.stop();
    rmSync(join(folder, '.copydeskrc.json'));
  });

  test('is the one of each folder, and is read again when it has changed', async () => {
    const one = await startClient();
    const uris = ['north', 'south'].map((name) => {
      mkdirSync(join(folder, name));
      return pathToFileURL(join(folder, name, 'plans.txt')).href;
    });
    const [north = '', south = ''] = uris;
    const path = join(folder, 'north/.copydeskrc.mjs');
    const severity = (uri: string) =>
      one.published.findLast((published) => published.uri === uri)?.diagnostics[0]?.severity;
    writeFileSync(path, "export default {rules: {'doubled-word': 'error'}}");
    for (const uri of uris) await one.open('The plan is to to wait.', { uri });
    await expect.poll(() => uris.map(severity)).toEqual([1, 2]);
    writeFileSync(path, "export default {rules: {'doubled-word': 'info'}}");
    await one.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: pathToFileURL(path).href, type: FileChangeType.Changed }],
    });
    await expect.poll(() => uris.map(severity)).toEqual([3, 2]);
    // An editor that does not tell of changed files tells when the article is saved.
    rmSync(path);
    await one.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: south },
    });
    await expect.poll(() => severity(north)).toBe(2);
    await one.stop();
  });

  test('has what it extends watched, whatever its name and also with a mistake in it', async () => {
    const house = join(folder, 'house [1].yml');
    writeFileSync(join(folder, '.copydeskrc.yml'), 'extends: "./house [1].yml"\n');
    writeFileSync(house, 'rules: {doubled-word: wrong}\n');
    const one = await startClient({
      capabilities: {
        ...capabilities,
        workspace: {
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
        },
      },
    });
    const patterns: unknown[] = [];
    one.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { registerOptions } of registrations) {
        const { watchers } = registerOptions as DidChangeWatchedFilesRegistrationOptions;
        patterns.push(...watchers.map(({ globPattern }) => globPattern));
      }
    });
    await one.open('The plan is to to wait.', { uri });
    expect(await one.diagnostics(uri)).toMatchObject([{ code: 'configuration' }]);
    writeFileSync(house, 'rules: {doubled-word: error}\n');
    await one.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: pathToFileURL(house).href, type: FileChangeType.Changed }],
    });
    await expect
      .poll(() => one.published.at(-1)?.diagnostics)
      .toMatchObject([{ code: 'doubled-word', severity: 1 }]);
    expect(patterns.slice(1)).toEqual([
      { baseUri: pathToFileURL(folder).href, pattern: 'house ?1?.yml' },
    ]);
    await one.stop();
    rmSync(join(folder, '.copydeskrc.yml'));
  });

  test('that prints, or ends the thread that reads long texts, does not end the server', async () => {
    const one = await startClient();
    const path = join(folder, '.copydeskrc.mjs');
    writeFileSync(path, "console.log('loaded'); export default {}");
    await one.open('The plan is to to wait.', { uri });
    expect(await one.diagnostics(uri)).toHaveLength(1);
    const long = pathToFileURL(join(folder, 'long.txt')).href;
    await one.open(manuscript(8_000), { uri: long });
    expect((await one.diagnostics(long)).length).toBeGreaterThan(1);
    writeFileSync(
      path,
      "import {isMainThread} from 'node:worker_threads'; if (!isMainThread) process.exit(3); export default {}",
    );
    await one.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: long },
    });
    const last = () => one.published.findLast((published) => published.uri === long)?.diagnostics;
    await expect.poll(last, { timeout: 10_000 }).toMatchObject([{ code: 'internal' }]);
    writeFileSync(path, 'export default {}');
    await one.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: long },
    });
    await expect.poll(() => last()?.length, { timeout: 10_000 }).toBeGreaterThan(1);
    expect(await answers(one)).toBe(true);
    expect(await one.stop()).toBe(0);
    rmSync(path);
  });

  test('that throws does not end the server, and is not run where the workspace is not trusted', async () => {
    writeFileSync(join(folder, '.copydeskrc.mjs'), 'throw new Error("no");\n');
    for (const [trusted, words] of [
      [true, 'no'],
      [false, 'not trusted'],
    ] as const) {
      const one = await startClient({ initializationOptions: { trusted } });
      await one.open('The plan is to to wait.', { uri });
      expect(await one.diagnostics(uri)).toMatchObject([
        { code: 'configuration', message: expect.stringContaining(words) },
      ]);
      expect(await answers(one)).toBe(true);
      expect(await one.stop()).toBe(0);
    }
  });
});

describe('the process', { timeout: slow }, () => {
  test('ends with its client', async () => {
    const child = spawn(process.execPath, [bin, '--stdio'], { stdio: 'pipe' });
    const ended = once(child, 'exit');
    child.stdin.end();
    await ended;
    expect(child.exitCode).not.toBeNull();
  });

  test('ends with its client while it goes through a long text', async () => {
    const one = await startClient();
    await one.open(manuscript(60_000));
    await setTimeout(500);
    const ended = once(one.process, 'exit');
    one.process.stdin?.end();
    await ended;
  });

  test('ends where it is called without a way to talk, and says so', async () => {
    const child = spawn(process.execPath, [bin], { stdio: 'pipe' });
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    await once(child, 'close');
    expect(child.exitCode).toBe(2);
    expect(said).toContain('expected `--stdio`');
  });

  test('talks over a socket', async () => {
    const listening = createServer().listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const { port } = listening.address() as { port: number };
    const child = spawn(process.execPath, [bin, `--socket=${port}`], { stdio: 'ignore' });
    const [socket] = await once(listening, 'connection');
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: InitializeRequest.method,
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    socket.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    let answer = '';
    for await (const data of socket) {
      answer += data;
      if (answer.includes('"copydesk-language-server"')) break;
    }
    expect(answer).toContain('"copydesk-language-server"');
    const ended = once(child, 'exit');
    socket.destroy();
    listening.close();
    await ended;
  });

  test('talks to Node over its own channel', async () => {
    const child = spawn(process.execPath, [bin, '--node-ipc'], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.send({
      jsonrpc: '2.0',
      id: 1,
      method: InitializeRequest.method,
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    const [answer] = await once(child, 'message');
    expect(answer).toMatchObject({ id: 1, result: { serverInfo: expect.anything() } });
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  });

  test('hands over to the version that the project has', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-project-'));
    const own = join(folder, 'node_modules/copydesk-language-server');
    mkdirSync(join(own, 'dist'), { recursive: true });
    writeFileSync(join(own, 'package.json'), '{"type": "module"}');
    writeFileSync(join(own, 'dist/cli.js'), "process.stdout.write('the project’s own');");
    const { stdout } = spawnSync(process.execPath, [bin, '--stdio'], {
      cwd: folder,
      encoding: 'utf8',
      input: '',
    });
    expect(stdout).toBe('the project’s own');
    const kept = await startClient({ cwd: folder, args: ['--stdio', '--no-project-version'] });
    expect(await answers(kept)).toBe(true);
    await kept.stop();
    rmSync(folder, { recursive: true });
  });

  test('two clients have two servers that do not meet', async () => {
    const other = await startClient();
    expect(await Promise.all([answers(), answers(other)])).toEqual([true, true]);
    expect(await other.stop()).toBe(0);
    expect(await answers()).toBe(true);
  });
});
