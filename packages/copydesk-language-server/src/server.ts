import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActionsFor, fixAllKind } from './code-actions.js';
import { commands, execute } from './commands.js';
import { definitionAt } from './definition.js';
import { createDiagnostics } from './diagnostics.js';
import { createDocuments, type Reading } from './documents.js';
import { highlightsAt } from './highlights.js';
import { hoverAt } from './hover.js';
import { inlayHintsIn } from './inlay-hints.js';
import { referencesAt } from './references.js';
import { defaultSettings, mergeSettings } from './settings.js';
import { flatSymbolsOf, symbolsOf } from './symbols.js';

/** Files that decide about messages. */
const configurationFiles = '**/{.copydeskrc*,.copydeskignore,package.json,*.copydesk.yml}';

/** Answer what an editor asks over a connection. */
export function serve(connection: Connection): void {
  const texts = new TextDocuments(TextDocument);
  const documents = createDocuments(connection, texts);
  const diagnostics = createDiagnostics(connection, documents);
  let client: ClientCapabilities = {};
  let initial = defaultSettings;
  let folders: string[] = [];
  let pulls = false;

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    initial = mergeSettings(defaultSettings, params.initializationOptions);
    documents.settings = initial;
    folders = foldersOf(params);
    pulls = Boolean(client.textDocument?.diagnostic);
    return {
      serverInfo: { name: 'copydesk-language-server' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
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
      },
    };
  });

  connection.onInitialized(async () => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, {
        section: 'copydesk',
      });
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: configurationFiles }],
      });
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders, ...added.map(({ uri }) => uri)].filter((uri) => !gone.has(uri));
        checkAgain();
      });
    }
    await askForSettings();
  });

  const askForSettings = async () => {
    if (!client.workspace?.configuration) return;
    documents.settings = mergeSettings(
      initial,
      await connection.workspace.getConfiguration('copydesk'),
    );
    checkAgain();
  };
  const checkAgain = () => {
    documents.forget();
    if (pulls) connection.languages.diagnostics.refresh();
    else for (const { uri } of documents.all()) diagnostics.schedule(uri);
    if (client.workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh();
  };

  connection.onDidChangeConfiguration(async ({ settings }) => {
    documents.settings = mergeSettings(initial, settings?.copydesk);
    checkAgain();
    await askForSettings();
  });
  connection.onDidChangeWatchedFiles(checkAgain);

  texts.onDidChangeContent(({ document }) => {
    if (!pulls) diagnostics.schedule(document.uri);
  });
  texts.onDidClose(({ document }) => {
    documents.close(document.uri);
    diagnostics.close(document.uri, !pulls);
  });

  /** What there is to say about a document, or nothing where it is not read. */
  const answer = async <T, U>(
    { uri }: { uri: string },
    from: (reading: Reading) => T,
    otherwise: U,
  ): Promise<T | U> => {
    const reading = await documents.read(uri);
    return reading ? from(reading) : otherwise;
  };

  connection.languages.diagnostics.on(async ({ textDocument: { uri } }) => ({
    kind: DocumentDiagnosticReportKind.Full,
    items: await diagnostics.pull(uri),
  }));
  connection.onCodeAction((params) =>
    answer(params.textDocument, (reading) => codeActionsFor(reading, params, client), []),
  );
  connection.onHover(({ textDocument, position }) =>
    answer(textDocument, (reading) => hoverAt(reading, position), null),
  );
  connection.onDefinition(({ textDocument, position }) =>
    answer(textDocument, (reading) => definitionAt(reading, position), null),
  );
  connection.onReferences(({ textDocument, position, context: { includeDeclaration } }) =>
    answer(textDocument, (reading) => referencesAt(reading, position, includeDeclaration), []),
  );
  connection.onDocumentHighlight(({ textDocument, position }) =>
    answer(textDocument, (reading) => highlightsAt(reading, position), []),
  );
  connection.languages.inlayHint.on(({ textDocument, range }) => {
    if (!documents.settings.speakerHints) return [];
    return answer(textDocument, (reading) => inlayHintsIn(reading, range), []);
  });
  connection.onDocumentSymbol(({ textDocument }) => {
    const tree = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
    return tree ? answer(textDocument, symbolsOf, []) : answer(textDocument, flatSymbolsOf, []);
  });
  connection.onExecuteCommand(({ command, arguments: args = [] }) =>
    execute(command, args, { client, connection, documents, folders }),
  );
  connection.onShutdown(() => diagnostics.stop());

  texts.listen(connection);
  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
