import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type ExtensionContext, workspace } from 'vscode';
import { type ServerOptions, TransportKind } from 'vscode-languageclient/node';

const packageName = 'copydesk-language-server';

/** The server to start: the project’s own where there is one that may run, else the one that comes along. */
export async function serverFor(
  context: ExtensionContext,
): Promise<{ options: ServerOptions; name: string }> {
  const wanted = workspace.getConfiguration('copydesk').get('preferProjectVersion', true);
  const own = wanted && workspace.isTrusted ? projectServer() : undefined;
  const module = own ?? context.asAbsolutePath('dist/server/main.js');
  // Which one runs is decided here, where it is known whether the workspace is trusted.
  const run = { module, transport: TransportKind.ipc, args: ['--no-project-version'] };
  return { options: { run, debug: run }, name: own ?? 'the bundled server' };
}

function projectServer(): string | undefined {
  for (const { uri } of workspace.workspaceFolders ?? []) {
    if (uri.scheme !== 'file') continue;
    try {
      const require = createRequire(join(uri.fsPath, 'package.json'));
      const folder = dirname(require.resolve(`${packageName}/package.json`));
      const bin = join(folder, 'bin', `${packageName}.js`);
      if (existsSync(bin)) return bin;
    } catch {
      // None is installed there.
    }
  }
  return undefined;
}
