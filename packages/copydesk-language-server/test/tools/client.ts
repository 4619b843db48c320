import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

export const bin = fileURLToPath(new URL('../../bin/copydesk-language-server.js', import.meta.url));

/** An editor that talks to the built server over stdio. */
export interface Client {
  process: ChildProcess;
  connection: ProtocolConnection;
  initialized: InitializeResult;
  /** Open a document and give its address. */
  open(text: string, options?: { uri?: string; languageId?: string }): Promise<string>;
  change(uri: string, changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** The diagnostics published for the document as it is now. */
  diagnostics(uri: string): Promise<Diagnostic[]>;
  /** The diagnostics published for a version, or those that were published for it after that. */
  answer(uri: string, version: number, time?: number): Promise<Diagnostic[]>;
  /** Everything that was published. */
  published: PublishDiagnosticsParams[];
  document(uri: string): TextDocument;
  text(uri: string): string;
  /** The position of the first character of `words`, or of the `nth` time they stand there. */
  at(uri: string, words: string, nth?: number): Position;
  stop(): Promise<number | null>;
}

export const capabilities: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
  window: { showDocument: { support: true } },
};

interface Options {
  capabilities?: ClientCapabilities;
  initializationOptions?: unknown;
  workspaceFolders?: { uri: string; name: string }[];
  /** Another file that starts a server. */
  server?: string;
  args?: string[];
  execArgv?: string[];
  cwd?: string;
}

const waiting = 30_000;
let names = 0;

export async function startClient({
  server = bin,
  args = ['--stdio'],
  execArgv = [],
  cwd,
  ...params
}: Options = {}): Promise<Client> {
  const child = spawn(process.execPath, [...execArgv, server, ...args], {
    stdio: 'pipe',
    ...(cwd && { cwd }),
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const documents = new Map<string, TextDocument>();
  const published: PublishDiagnosticsParams[] = [];
  const arrivals = new EventEmitter().setMaxListeners(0);
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    arrivals.emit('diagnostics');
  });
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders: null,
    ...params,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const documentAt = (uri: string): TextDocument => {
    const document = documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  };
  const answer = async (uri: string, version: number, time = 1): Promise<Diagnostic[]> => {
    for (;;) {
      const found = published.filter((one) => one.uri === uri && one.version === version);
      const wanted = found[time - 1];
      if (wanted) return wanted.diagnostics;
      await once(arrivals, 'diagnostics', { signal: AbortSignal.timeout(waiting) });
    }
  };
  return {
    process: child,
    connection,
    initialized,
    published,
    async open(text, { uri = `file:///articles/${++names}.txt`, languageId = 'plaintext' } = {}) {
      documents.set(uri, TextDocument.create(uri, languageId, 1, text));
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      });
      return uri;
    },
    async change(uri, contentChanges) {
      const before = documentAt(uri);
      const version = before.version + 1;
      TextDocument.update(before, contentChanges, version);
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      });
    },
    async close(uri) {
      documents.delete(uri);
      await connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri },
      });
    },
    diagnostics: (uri) => answer(uri, documentAt(uri).version),
    answer,
    document: documentAt,
    text: (uri) => documentAt(uri).getText(),
    at(uri, words, nth = 1) {
      const document = documentAt(uri);
      let offset = -1;
      for (let time = 0; time < nth; time++) {
        offset = document.getText().indexOf(words, offset + 1);
        if (offset < 0) throw new Error(`${words} is not in ${uri}`);
      }
      return document.positionAt(offset);
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
      return ended;
    },
  };
}
