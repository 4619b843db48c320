import { commands, type ExtensionContext, languages, Uri, window, workspace } from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, State } from 'vscode-languageclient/node';
import { languageIds } from './languages.js';
import { serverFor } from './server.js';
import { createSheets } from './source-sheet.js';
import { createStatus } from './status.js';

let client: LanguageClient | undefined;

/** Start the server, and hand it what the editor alone can show. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Copydesk', { log: true });
  const status = createStatus();
  const sheets = createSheets();
  context.subscriptions.push(log, status, sheets);

  const start = async () => {
    const { options, name } = await serverFor(context);
    log.info(`Starting ${name}`);
    const next = new LanguageClient('copydesk', 'Copydesk', options, {
      documentSelector: [
        ...languageIds.flatMap((language) => [
          { scheme: 'file', language },
          { scheme: 'untitled', language },
        ]),
        // What is set for articles: the server changes it as it stands here, saved or not.
        { scheme: 'file', pattern: '**/{.copydeskrc*,package.json,*.copydesk.yml}' },
      ],
      outputChannel: log,
      initializationOptions: { trusted: workspace.isTrusted },
      markdown: { isTrusted: false, supportHtml: false },
      middleware: {
        // A rule that is turned off is off at once; a reason for an ignore has to be written first.
        async executeCommand(command, args, next) {
          const changed = await next(command, args);
          if (command === 'copydesk.turnOff' && typeof changed === 'string') {
            await (await workspace.openTextDocument(Uri.parse(changed))).save();
          }
          return changed;
        },
      },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue }),
        closed: () => ({ action: CloseAction.DoNotRestart, message: 'Copydesk has stopped.' }),
      },
    });
    next.onDidChangeState(({ newState }) => {
      void commands.executeCommand('setContext', 'copydesk.running', newState === State.Running);
      status.show(newState, name);
    });
    client = next;
    try {
      await next.start();
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      status.show(State.Stopped, name);
    }
  };
  const restart = async () => {
    await deactivate();
    await start();
  };
  /** What the server answers about the article in front. */
  const ask = async <T>(command: string): Promise<T | undefined> => {
    const document = window.activeTextEditor?.document;
    if (!client?.isRunning() || !document || languages.match([...languageIds], document) === 0) {
      void window.showInformationMessage('Open an article first.');
      return undefined;
    }
    return client.sendRequest<T>('workspace/executeCommand', {
      command,
      arguments: [client.code2ProtocolConverter.asUri(document.uri)],
    });
  };

  context.subscriptions.push(
    commands.registerCommand('copydesk.restart', restart),
    commands.registerCommand('copydesk.showLog', () => log.show()),
    commands.registerCommand('copydesk.fixArticle', () => ask('copydesk.fixAll')),
    commands.registerCommand('copydesk.showSourceSheet', async () => {
      const answer = await ask<{ markdown: string } | null>('copydesk.sourceSheet');
      if (answer) await sheets.show(answer.markdown);
    }),
    workspace.onDidGrantWorkspaceTrust(restart),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('copydesk.preferProjectVersion')) void restart();
    }),
  );
  await start();
}

/** Stop the server. */
export async function deactivate(): Promise<void> {
  const stopping = client;
  client = undefined;
  if (stopping?.isRunning()) await stopping.dispose();
}
