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
import { fixesOf, replacement, workspaceEdit } from './edits.js';
import { ignoreNext } from './ignore.js';
import { spanOf, touch } from './positions.js';
import type { Problem } from './problems.js';
import type { Reading } from './reading.js';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.copydesk`;

/** What can be done about the problems in a range. */
export function codeActionsFor(
  reading: Reading,
  { range, context }: CodeActionParams,
  client: ClientCapabilities,
): CodeAction[] {
  const wanted = (kind: string) =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const { document, problems } = reading;
  const span = spanOf(document, range);
  const here = problems.filter((problem) => touch(problem, span));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    for (const problem of here) actions.push(...suggestions(reading, problem, client));
    for (const problem of firstOfEachRule(here)) {
      actions.push(...aboutRule(reading, problem, client));
    }
  }
  // Asked for by name, or in the menu of a place that has a problem: there, more than its own.
  if (wanted(fixAllKind) && (context.only || here.length > 0)) {
    actions.push(...fixAll(reading, client, context.only ? 1 : 2));
  }
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

function aboutRule(
  { article, document, problems }: Reading,
  problem: Problem,
  client: ClientCapabilities,
): CodeAction[] {
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
  const fixes = fixesOf(
    document,
    problems.filter((other) => other.ruleId === ruleId),
  );
  if (fixes.length > 1) {
    const edit = workspaceEdit(document, fixes, client);
    actions.push(quickFix(`Fix all ${fixes.length} \`${ruleId}\` problems`, { edit }));
  }
  const { uri } = document;
  const isFile = pathOf(uri) !== undefined;
  const ignore = `Ignore \`${ruleId}\` here, with a reason`;
  const ignoring = ignoreNext(document, article, problem);
  if (ignoring) {
    actions.push(quickFix(ignore, { edit: workspaceEdit(document, [ignoring], client) }));
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

function fixAll(
  { document, problems }: Reading,
  client: ClientCapabilities,
  least: number,
): CodeAction[] {
  const fixes = fixesOf(document, problems);
  const { length } = fixes;
  if (length < least) return [];
  return [
    {
      title:
        length === 1
          ? 'Fix the one Copydesk problem that is certain'
          : `Fix all ${length} Copydesk problems that are certain`,
      kind: fixAllKind,
      edit: workspaceEdit(document, fixes, client),
    },
  ];
}

function firstOfEachRule(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ ruleId }) => !seen.has(ruleId) && seen.add(ruleId));
}
