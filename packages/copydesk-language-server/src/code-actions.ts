import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
} from 'vscode-languageserver';
import { commands } from './command-names.js';
import { pathOf } from './configuration.js';
import { diagnosticOf } from './diagnostic.js';
import { mendingOf, replacement, workspaceEdit } from './edits.js';
import { ignoreNext, reasonIn } from './ignore.js';
import { spanOf, touch } from './positions.js';
import type { Problem } from './problems.js';
import type { Reading } from './reading.js';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.copydesk`;

/** What can be done about the problems in a range. */
export async function codeActionsFor(
  reading: Reading,
  { range, context }: CodeActionParams,
  client: ClientCapabilities,
): Promise<CodeAction[]> {
  const wanted = (kind: string) =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const { document, problems } = reading;
  const span = spanOf(document, range);
  const here = problems.filter((problem) => touch(problem, span));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    for (const problem of here) actions.push(...suggestions(reading, problem, client));
    for (const problem of firstOfEachRule(here)) {
      actions.push(...(await aboutRule(reading, problem, client)));
    }
    // Editors leave out of the menu of a place what is of another kind. It mends more than what stands there.
    if (here.length > 0 && problems.filter(({ fix }) => fix).length > 1) {
      const title = 'Fix all Copydesk problems that are certain';
      const kind = CodeActionKind.QuickFix;
      actions.push({ title, kind, ...(await fixing(reading, client, title)) });
    }
  }
  if (context.only && wanted(fixAllKind)) actions.push(...(await fixAll(reading, client)));
  return actions;
}

function suggestions(
  { document }: Reading,
  problem: Problem,
  client: ClientCapabilities,
): CodeAction[] {
  return (problem.expected ?? []).map((text, index) => ({
    title: titleOf(problem, text),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, problem)],
    ...(problem.fix && index === 0 && { isPreferred: true }),
    edit: workspaceEdit(document, [replacement(document, problem, text)], client),
  }));
}

function titleOf({ actual }: Problem, text: string): string {
  return text === '' ? `Delete “${shown(actual)}”` : `Replace with “${shown(text)}”`;
}

function shown(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ');
  return words.length > 50 ? `${words.slice(0, 49)}…` : words;
}

async function aboutRule(
  reading: Reading,
  problem: Problem,
  client: ClientCapabilities,
): Promise<CodeAction[]> {
  const { article, document, problems } = reading;
  const { ruleId, url } = problem;
  const diagnostics = [diagnosticOf(document, problem)];
  const quickFix = (title: string, rest: Partial<CodeAction>): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...rest,
  });
  const command = (title: string, name: string, ...args: unknown[]): CodeAction =>
    quickFix(title, { command: { title, command: name, arguments: args } satisfies Command });

  const actions: CodeAction[] = [];
  if (problems.filter((other) => other.ruleId === ruleId && other.fix).length > 1) {
    const title = `Fix all \`${ruleId}\` problems`;
    actions.push(quickFix(title, await fixing(reading, client, title, ruleId)));
  }
  const { uri } = document;
  const isFile = pathOf(uri) !== undefined;
  const ignore = `Ignore \`${ruleId}\` here, with a reason`;
  const ignoring = ignoreNext(document, article, problem);
  if (ignoring) {
    const edit = workspaceEdit(document, [ignoring], client);
    const show = command(ignore, commands.showReason, uri, reasonIn(ignoring));
    actions.push({ ...(client.window?.showDocument?.support ? show : quickFix(ignore, {})), edit });
  } else if (client.workspace?.applyEdit && isFile) {
    actions.push(command(ignore, commands.ignoreBeside, ruleId, problem.actual, uri));
  }
  if (client.workspace?.applyEdit && isFile) {
    actions.push(
      command(`Turn off \`${ruleId}\` for this file`, commands.turnOff, ruleId, uri, 'file'),
      command(`Turn off \`${ruleId}\` for this project`, commands.turnOff, ruleId, uri, 'project'),
    );
  }
  if (client.window?.showDocument?.support && url) {
    actions.push(command(`Open the page of \`${ruleId}\``, commands.openPage, url));
  }
  return actions;
}

async function fixAll(reading: Reading, client: ClientCapabilities): Promise<CodeAction[]> {
  const { count, edits } = await mendingOf(reading);
  if (count === 0) return [];
  const title =
    count === 1
      ? 'Fix the one Copydesk problem that is certain'
      : `Fix all ${count} Copydesk problems that are certain`;
  return [{ title, kind: fixAllKind, edit: workspaceEdit(reading.document, edits, client) }];
}

/** What mends in a menu. Those who look at it may not want that: where a client can, it asks when it does. */
async function fixing(
  reading: Reading,
  client: ClientCapabilities,
  title: string,
  rule?: string,
): Promise<Pick<CodeAction, 'command' | 'edit'>> {
  const { document } = reading;
  if (client.workspace?.applyEdit) {
    const args = rule === undefined ? [document.uri] : [document.uri, rule];
    return { command: { title, command: commands.fixAll, arguments: args } };
  }
  const { edits } = await mendingOf(reading, rule);
  return { edit: workspaceEdit(document, edits, client) };
}

function firstOfEachRule(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ ruleId }) => !seen.has(ruleId) && seen.add(ruleId));
}
