import {
  type CancellationToken,
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  type TextDocumentIdentifier,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAllKind } from './code-actions.js';
import { commands } from './command-names.js';
import { execute } from './commands.js';
import { createDiagnostics } from './diagnostics.js';
import { createDocuments } from './documents.js';
import { createFileWatch } from './file-watch.js';
import type { Answer, Params, RequestName } from './requests.js';
import { defaultSettings, mergeSettings } from './settings.js';

/** Answer what an editor asks over a connection. */
export function serve(connection: Connection): void {
  let client: ClientCapabilities = {};
  let initial = defaultSettings;
  let folders: string[] = [];
  let pulls = false;

  const texts = new TextDocuments(TextDocument);
  const watch = createFileWatch(connection, () => client);
  const documents = createDocuments(connection, texts, watch.extended);
  const diagnostics = createDiagnostics(connection, documents, () =>
    Boolean(client.workspace?.diagnostics?.refreshSupport),
  );

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    initial = mergeSettings(defaultSettings, params.initializationOptions);
    documents.configure(initial, client);
    folders = foldersOf(params);
    pulls = Boolean(client.textDocument?.diagnostic);
    return {
      serverInfo: { name: 'copydesk-language-server' },
      capabilities: capabilitiesFor(pulls),
    };
  });

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'copydesk' })
        .catch(report);
    }
    watch.start();
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders, ...added.map(({ uri }) => uri)].filter((uri) => !gone.has(uri));
        checkAgain();
      });
    }
    askForSettings().catch(report);
  });

  const askForSettings = async () => {
    if (!client.workspace?.configuration) return;
    checkAgain(mergeSettings(initial, await connection.workspace.getConfiguration('copydesk')));
  };
  /** Say everything anew: what the editor or the project has set may have changed. */
  const checkAgain = (settings = documents.settings) => {
    documents.configure(settings);
    if (pulls) diagnostics.refresh();
    else for (const { uri } of documents.all()) diagnostics.schedule(uri);
    if (client.workspace?.inlayHint?.refreshSupport) {
      connection.languages.inlayHint.refresh().catch(report);
    }
  };
  const report = (error: unknown) => connection.console.error(String(error));

  connection.onDidChangeConfiguration(({ settings }) => {
    checkAgain(mergeSettings(initial, settings?.copydesk));
    askForSettings().catch(report);
  });
  connection.onDidChangeWatchedFiles(() => checkAgain());
  // An editor that does not tell of changed files: they are looked at again when the article is saved.
  texts.onDidSave(() => {
    if (!client.workspace?.didChangeWatchedFiles) checkAgain();
  });

  texts.onDidChangeContent(({ document }) => {
    if (!pulls) diagnostics.schedule(document.uri);
  });
  texts.onDidClose(({ document }) => {
    documents.close(document.uri);
    diagnostics.close(document.uri, !pulls);
  });

  /** Answers a request about a document; `otherwise` where it is not read. */
  const answer =
    <Name extends RequestName, T>(name: Name, otherwise: T) =>
    async (
      params: Params<Name> & { textDocument: TextDocumentIdentifier },
      token: CancellationToken,
    ): Promise<Answer<Name> | T> =>
      (await documents.ask(name, params.textDocument.uri, params, token)) ?? otherwise;

  connection.languages.diagnostics.on(async ({ textDocument: { uri } }, token) => ({
    kind: DocumentDiagnosticReportKind.Full,
    items: await diagnostics.pull(uri, token),
  }));
  connection.onCodeAction(answer('codeActions', []));
  connection.onHover(answer('hover', null));
  connection.onDefinition(answer('definition', null));
  connection.onReferences(answer('references', []));
  connection.onDocumentHighlight(answer('highlights', []));
  connection.languages.inlayHint.on((params, token) =>
    documents.settings.speakerHints ? answer('inlayHints', [])(params, token) : [],
  );
  connection.onDocumentSymbol((params, token) => {
    const tree = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
    return answer(tree ? 'symbols' : 'flatSymbols', [])(params, token);
  });
  connection.onExecuteCommand(({ command, arguments: args = [] }) =>
    execute(command, args, { client, connection, documents, folders }),
  );
  connection.onShutdown(() => diagnostics.stop());

  texts.listen(connection);
  connection.listen();
}

/** @param pulls whether the editor asks for diagnostics when it wants them */
function capabilitiesFor(pulls: boolean): ServerCapabilities {
  return {
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: true,
    },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: 'Copydesk' },
    inlayHintProvider: true,
    executeCommandProvider: { commands: Object.values(commands) },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pulls && {
      diagnosticProvider: {
        identifier: 'copydesk',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
