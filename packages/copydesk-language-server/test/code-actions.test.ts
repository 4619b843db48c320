import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fix, lint } from 'copydesk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ApplyWorkspaceEditRequest,
  type CodeAction,
  CodeActionRequest,
  type Command,
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  ExecuteCommandRequest,
  FileChangeType,
  ShowDocumentRequest,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, startClient } from './tools/client.js';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-actions-'));
let client: Client;
const applied: WorkspaceEdit[] = [];
const shown: string[] = [];
const selected: string[] = [];

beforeAll(async () => {
  client = await startClient({
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'articles' }],
  });
  client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    applied.push(edit);
    return { applied: true };
  });
  client.connection.onRequest(ShowDocumentRequest.type, ({ uri, selection }) => {
    shown.push(uri);
    selected.push(JSON.stringify(selection));
    return { success: true };
  });
}, 60_000);
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

async function actionsAt(uri: string, words: string, only?: string[]): Promise<CodeAction[]> {
  const start = client.at(uri, words);
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start, end: start },
    context: { diagnostics: [], ...(only && { only }) },
  });
  return (actions ?? []) as CodeAction[];
}

async function execute(command: Command | undefined): Promise<void> {
  await client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: command?.command ?? '',
    arguments: command?.arguments ?? [],
  });
}

function withEdit(uri: string, edit: WorkspaceEdit | undefined): string {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  const document = TextDocument.create(uri, '', 1, client.text(uri));
  return TextDocument.applyEdits(document, (change?.edits ?? []) as never);
}

const named = (actions: CodeAction[], title: string | RegExp) =>
  actions.find((action) => action.title.match(title));

describe('a suggestion', () => {
  test('mends exactly what is marked', async () => {
    const uri = await client.open('Nobody knew the hostage.Having asked, the council left.');
    const action = named(await actionsAt(uri, 'hostage.Having'), 'Replace with');
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true });
    expect(action?.diagnostics?.[0]?.code).toBe('missing-space');
    expect(withEdit(uri, action?.edit)).toBe(
      'Nobody knew the hostage. Having asked, the council left.',
    );
  });

  test('that deletes says so', async () => {
    const uri = await client.open('“The talks are over for good. Not,” Mara Ellison said.');
    const action = named(await actionsAt(uri, 'Not,'), /^Delete “/);
    expect(action?.isPreferred).toBeUndefined();
    expect(withEdit(uri, action?.edit)).not.toContain('Not');
  });
});

describe('fixing', () => {
  const text = 'The plan is to to wait.Nobody is is sure of of it.';

  test('all of one rule leaves the others alone', async () => {
    const uri = await client.open(text);
    const action = named(await actionsAt(uri, 'to to'), 'Fix all `doubled-word`');
    applied.length = 0;
    await execute(action?.command);
    expect(withEdit(uri, applied[0])).toBe('The plan is to wait.Nobody is sure of it.');
  });

  test('all mends all that is certain', async () => {
    const uri = await client.open(text);
    const [action, ...others] = await actionsAt(uri, 'The', ['source.fixAll']);
    expect(others).toEqual([]);
    expect(action?.kind).toBe('source.fixAll.copydesk');
    expect(withEdit(uri, action?.edit)).toBe('The plan is to wait. Nobody is sure of it.');
  });

  test('all does what the command line does, round after round', async () => {
    const lines = ['It’s done.', "That's it.", "She'd left left.", "They're here.They'd come."];
    const curly = '“We’re done,” said Ann Lee. “We’ve won. We’ll stay.”';
    const mixed = `${lines.join('\n\n')}\n\n${lines.join(' ')}\n\n${curly} ${curly} ${curly}\n`;
    const { text: mended, fixes } = await fix(mixed);
    expect(fixes.length).toBeGreaterThan((await lint(mixed)).filter(({ fix }) => fix).length);
    const uri = await client.open(mixed);
    const [action] = await actionsAt(uri, 'done', ['source.fixAll.copydesk']);
    expect(action?.title).toBe(`Fix all ${fixes.length} Copydesk problems that are certain`);
    expect(withEdit(uri, action?.edit)).toBe(mended);
    applied.length = 0;
    await execute(named(await actionsAt(uri, 'left left'), 'Fix all Copydesk')?.command);
    expect(withEdit(uri, applied[0])).toBe(mended);
  });

  test('all stands in the menu of a place, which has nothing but quick fixes', async () => {
    const uri = await client.open(text);
    const actions = await actionsAt(uri, 'to to', ['quickfix']);
    expect(named(actions, 'Fix all Copydesk')?.kind).toBe('quickfix');
    const single = await client.open('The plan is to to wait.');
    expect(named(await actionsAt(single, 'to to'), 'Fix all Copydesk')).toBeUndefined();
  });

  test('is not offered where nothing is wrong', async () => {
    const uri = await client.open('The plan is to wait.');
    expect(await actionsAt(uri, 'plan')).toEqual([]);
    expect(await actionsAt(uri, 'plan', ['source.fixAll'])).toEqual([]);
  });

  test('by the command asks the editor to put it in', async () => {
    const uri = await client.open(text);
    applied.length = 0;
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'copydesk.fixAll',
      arguments: [uri],
    });
    expect(withEdit(uri, applied[0])).toBe('The plan is to wait. Nobody is sure of it.');
  });
});

describe('the page of a rule', () => {
  test('is opened by the editor', async () => {
    const uri = await client.open('The plan is to to wait.');
    const action = named(await actionsAt(uri, 'to to'), 'Open the page');
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: action?.command?.command ?? '',
      arguments: action?.command?.arguments ?? [],
    });
    expect(shown).toEqual([expect.stringMatching(/doubled-word\/rule\.md$/)]);
  });
});

describe('ignoring', () => {
  test('in Markdown puts a comment before the paragraph', async () => {
    const uri = await client.open('# Plans\n\nThe plan is to to wait.\n', {
      uri: 'file:///articles/plans.md',
      languageId: 'markdown',
    });
    const action = named(await actionsAt(uri, 'to to'), 'Ignore');
    expect(withEdit(uri, action?.edit)).toBe(
      '# Plans\n\n<!-- copydesk ignore next doubled-word -- say why -->\n\nThe plan is to to wait.\n',
    );
  });

  test('puts the cursor on the reason', async () => {
    const uri = await client.open('The plan is to to wait.\n', { languageId: 'html' });
    const action = named(await actionsAt(uri, 'to to'), 'Ignore');
    const comment = withEdit(uri, action?.edit).split('\n')[0] ?? '';
    selected.length = 0;
    await execute(action?.command);
    const character = comment.indexOf('say why');
    const end = { line: 0, character: character + 'say why'.length };
    expect(selected).toEqual([JSON.stringify({ start: { line: 0, character }, end })]);
  });

  const ignored = '<!-- copydesk ignore next doubled-word -- say why -->';
  test.each([
    ['html', '<p>One.</p><p>Two is is.</p>', `<p>One.</p><p>${ignored}Two is is.</p>`],
    [
      'html',
      '<h1>One</h1>\n  <p>Two is is.</p>',
      `<h1>One</h1>\n  ${ignored}\n\n  <p>Two is is.</p>`,
    ],
    ['markdown', '- One.\n\n  Two is is.\n', `- One.\n\n  ${ignored}\n\n  Two is is.\n`],
  ])('in %s keeps to its block: %j', async (languageId, before, after) => {
    const uri = await client.open(before, { languageId });
    const action = named(await actionsAt(uri, 'is is'), 'Ignore');
    expect(withEdit(uri, action?.edit)).toBe(after);
    const again = await client.open(after, { languageId });
    expect(await client.diagnostics(again)).toEqual([]);
  });

  test('in front matter writes beside the article', async () => {
    const place = mkdtempSync(join(folder, 'front-'));
    writeFileSync(join(place, '.copydeskrc.json'), '{"frontMatter": ["title"]}');
    const uri = pathToFileURL(join(place, 'plans.md')).href;
    await client.open('---\ntitle: Two is is\n---\n\nOne.\n', { uri, languageId: 'markdown' });
    const action = named(await actionsAt(uri, 'is is'), 'Ignore');
    expect(action?.command?.command).toBe('copydesk.ignoreBeside');
  });

  test('adds to what stands unsaved in the file beside it', async () => {
    const uri = await client.open('The plan is to to wait. Nobody is is sure.', {
      uri: pathToFileURL(join(folder, 'unsaved.txt')).href,
    });
    const beside = `${uri}.copydesk.yml`;
    await client.open('ignore:\n  - words: is is\n    reason: as the sign has it\n', {
      uri: beside,
      languageId: 'yaml',
    });
    applied.length = 0;
    await execute(named(await actionsAt(uri, 'to to'), 'Ignore')?.command);
    expect(withEdit(beside, applied[0])).toBe(
      'ignore:\n  - words: is is\n    reason: as the sign has it\n  - rule: doubled-word\n    words: to to\n    reason: say why\n',
    );
  });

  test('in plain text writes beside it, and holds when that is saved', async () => {
    const path = join(folder, 'plans.txt');
    const uri = pathToFileURL(path).href;
    await client.open('The plan is to to wait.', { uri });
    const action = named(await actionsAt(uri, 'to to'), 'Ignore');
    applied.length = 0;
    shown.length = 0;
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: action?.command?.command ?? '',
      arguments: action?.command?.arguments ?? [],
    });
    const edit = applied[0]?.documentChanges?.at(-1) as TextDocumentEdit;
    expect(shown).toEqual([`${uri}.copydesk.yml`]);
    writeFileSync(`${path}.copydesk.yml`, (edit.edits[0] as { newText: string }).newText);
    const before = client.published.length;
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: `${uri}.copydesk.yml`, type: FileChangeType.Created }],
    });
    await expect
      .poll(() => client.published.slice(before).find((one) => one.uri === uri)?.diagnostics)
      .toEqual([]);
  });
});

describe('turning a rule off', () => {
  const uri = pathToFileURL(join(folder, 'ferry.txt')).href;
  const path = join(folder, '.copydeskrc.json');

  async function turnOff(title: string): Promise<unknown> {
    applied.length = 0;
    const action = named(await actionsAt(uri, 'to to'), title);
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: action?.command?.command ?? '',
      arguments: action?.command?.arguments ?? [],
    });
    const changes = applied[0]?.documentChanges ?? [];
    const edit = changes.at(-1) as TextDocumentEdit;
    expect(edit.textDocument.uri).toBe(pathToFileURL(path).href);
    return JSON.parse((edit.edits[0] as { newText: string }).newText);
  }

  test('for the project makes a configuration where there is none', async () => {
    await client.open('The plan is to to wait.', { uri });
    expect(await turnOff('for this project')).toEqual({ rules: { 'doubled-word': 'off' } });
    expect(applied[0]?.documentChanges?.[0]).toMatchObject({ kind: 'create' });
  });

  test('for a file adds to what is set', async () => {
    writeFileSync(path, '{"extends": ["ap"], "rules": {"alleged": "info"}}');
    expect(await turnOff('for this file')).toEqual({
      extends: ['ap'],
      rules: { alleged: 'info' },
      overrides: [{ files: ['./ferry.txt'], rules: { 'doubled-word': 'off' } }],
    });
    expect(applied[0]?.documentChanges).toHaveLength(1);
    expect(readFileSync(path, 'utf8')).toContain('"ap"');
    rmSync(path);
  });

  test('changes the field of a package.json, and keeps its indent', async () => {
    const manifest = join(folder, 'package.json');
    writeFileSync(manifest, '{\n\t"name": "ferries",\n\t"copydesk": {"extends": ["strict"]}\n}\n');
    const { text } = await turnedOff(uri, 'for this project', manifest);
    expect(JSON.parse(text)).toEqual({
      name: 'ferries',
      copydesk: { extends: ['strict'], rules: { 'doubled-word': 'off' } },
    });
    expect(text).toContain('\n\t"name"');
    rmSync(manifest);
  });

  test('changes the configuration above the workspace that holds for the file', async () => {
    const inner = join(folder, 'north');
    mkdirSync(inner);
    writeFileSync(path, '{"extends": ["strict"]}');
    const file = pathToFileURL(join(inner, 'a (1) [draft].txt')).href;
    await client.open('The plan is to to wait.', { uri: file });
    const { text } = await turnedOff(file, 'for this file', path);
    expect(JSON.parse(text)).toEqual({
      extends: ['strict'],
      overrides: [{ files: ['north/a \\(1\\) \\[draft\\].txt'], rules: { 'doubled-word': 'off' } }],
    });
    writeFileSync(path, text);
    await saved(file);
    await expect
      .poll(() => client.published.findLast((one) => one.uri === file)?.diagnostics)
      .toEqual([]);
    rmSync(path);
    await saved(file);
  });

  test('adds to what stands unsaved in the configuration, and not where that has a mistake', async () => {
    const address = pathToFileURL(path).href;
    writeFileSync(path, '');
    await client.open('{"rules": {"alleged": "off"}}', { uri: address, languageId: 'json' });
    const { text } = await turnedOff(uri, 'for this project', path);
    expect(JSON.parse(text)).toEqual({ rules: { alleged: 'off', 'doubled-word': 'off' } });
    await client.change(address, [{ text: '{"rules": ' }]);
    await expect(turnedOff(uri, 'for this project', path)).rejects.toThrow('Unexpected mistake');
    await client.close(address);
    rmSync(path);
    await saved(uri);
  });

  test('refuses to change a script, and says so', async () => {
    const script = join(folder, '.copydeskrc.mjs');
    writeFileSync(script, 'export default {};');
    await saved(uri);
    await expect(turnedOff(uri, 'for this project', script)).rejects.toThrow('JSON or YAML');
    rmSync(script);
    await saved(uri);
  });
});

const saved = (uri: string) =>
  client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
    textDocument: { uri },
  });

/** The text that a configuration gets. */
async function turnedOff(uri: string, title: string, path: string): Promise<{ text: string }> {
  await saved(uri);
  applied.length = 0;
  const action = named(await actionsAt(uri, 'to to'), title);
  await client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: action?.command?.command ?? '',
    arguments: action?.command?.arguments ?? [],
  });
  const edit = applied[0]?.documentChanges?.at(-1) as TextDocumentEdit;
  expect(edit.textDocument.uri).toBe(pathToFileURL(path).href);
  return { text: (edit.edits[0] as { newText: string }).newText };
}

test('in a client without versioned edits, the edit is a map', async () => {
  const plain = await startClient({ capabilities: {} });
  const uri = await plain.open('The plan is to to wait.');
  const start = plain.at(uri, 'to to');
  const actions = (await plain.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start, end: start },
    context: { diagnostics: [] },
  })) as CodeAction[];
  expect(actions.map(({ title }) => title)).toEqual(['Replace with “to”']);
  expect(actions[0]?.edit?.changes?.[uri]).toHaveLength(1);
  await plain.stop();
});

test('a new configuration goes on with the presets of the editor', async () => {
  const place = mkdtempSync(join(tmpdir(), 'copydesk-presets-'));
  const own = await startClient({ initializationOptions: { presets: ['strict', 'ap'] } });
  const edits: WorkspaceEdit[] = [];
  own.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    edits.push(edit);
    return { applied: true };
  });
  own.connection.onRequest(ShowDocumentRequest.type, () => ({ success: true }));
  const uri = await own.open('The plan is to to wait.', {
    uri: pathToFileURL(join(place, 'a.txt')).href,
  });
  await own.connection.sendRequest(ExecuteCommandRequest.type, {
    command: 'copydesk.turnOff',
    arguments: ['doubled-word', uri, 'project'],
  });
  const edit = edits[0]?.documentChanges?.at(-1) as TextDocumentEdit;
  expect(JSON.parse((edit.edits[0] as { newText: string }).newText)).toEqual({
    extends: ['strict', 'ap'],
    rules: { 'doubled-word': 'off' },
  });
  await own.stop();
  rmSync(place, { recursive: true });
});
