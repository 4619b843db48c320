import {
  type ClientCapabilities,
  type Connection,
  type Range,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { commands } from './command-names.js';
import type { Documents } from './documents.js';
import { ignoreBeside, reason } from './ignore.js';
import { rangeOf } from './positions.js';
import { turnOff } from './turn-off.js';

type Run = (context: Context, args: readonly unknown[]) => Promise<unknown>;

interface Context {
  connection: Connection;
  client: ClientCapabilities;
  documents: Documents;
  /** Folders of the workspace, as addresses. */
  folders: readonly string[];
}

const runs: Readonly<Record<string, Run>> = {
  [commands.sourceSheet]: async ({ documents }, [uri]) =>
    (await documents.ask('sourceSheet', text(uri), undefined)) ?? null,
  [commands.fixAll]: async ({ connection, documents }, [uri, rule]) => {
    const wanted = rule === undefined ? undefined : text(rule);
    const mending = await documents.ask('mending', text(uri), wanted);
    if (!mending || mending.count === 0) return null;
    const { version, edits } = mending;
    const documentChanges = [{ textDocument: { uri: text(uri), version }, edits }];
    await connection.workspace.applyEdit({ label: 'Fix all', edit: { documentChanges } });
    return null;
  },
  [commands.turnOff]: async ({ folders, ...context }, [rule, uri, scope]) => {
    const reach = scope === 'file' ? 'file' : 'project';
    const { settings, textOf, configurationOf } = context.documents;
    const configuration = await configurationOf(text(uri));
    const project = { folders, configuration, presets: settings.presets, textOf };
    const edit = await turnOff(text(rule), text(uri), reach, project);
    return applyAndShow(context, `Turn off ${text(rule)}`, edit);
  },
  [commands.ignoreBeside]: async (context, [rule, words, uri]) => {
    const { textOf } = context.documents;
    const edit = await ignoreBeside(text(rule), text(words), text(uri), textOf);
    return applyAndShow(context, `Ignore ${text(rule)} here`, edit, reason);
  },
  [commands.showReason]: async ({ connection }, [uri, range]) => {
    const selection = range as Range;
    await connection.window.showDocument({ uri: text(uri), takeFocus: true, selection });
    return null;
  },
  [commands.openPage]: async ({ connection }, [url]) => {
    await connection.window.showDocument({ uri: text(url), external: true });
    return null;
  },
};

/** @throws on an unknown command and on wrong arguments */
export async function execute(
  command: string,
  args: readonly unknown[],
  context: Context,
): Promise<unknown> {
  const run = Object.hasOwn(runs, command) ? runs[command] : undefined;
  if (!run) throw new Error(`Unexpected command \`${command}\``);
  return run(context, args);
}

/** Change another file, and show what was changed there: it takes effect when it is saved. Gives its address. */
async function applyAndShow(
  { client, connection }: Pick<Context, 'client' | 'connection'>,
  label: string,
  edit: WorkspaceEdit,
  words?: string,
): Promise<string | null> {
  const { applied } = await connection.workspace.applyEdit({ label, edit });
  const changed = edit.documentChanges?.find((change) => TextDocumentEdit.is(change));
  if (!applied || !changed) return null;
  const { uri } = changed.textDocument;
  if (!client.window?.showDocument?.support) return uri;
  const [{ newText = '' } = {}] = changed.edits as TextEdit[];
  const start = words === undefined ? -1 : newText.lastIndexOf(words);
  const document = TextDocument.create(uri, '', 0, newText);
  await connection.window.showDocument({
    uri,
    takeFocus: true,
    ...(start >= 0 && {
      selection: rangeOf(document, { start, end: start + (words?.length ?? 0) }),
    }),
  });
  return uri;
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error(`Unexpected argument \`${JSON.stringify(value)}\`, expected a text`);
}
