import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server.js';

const usage = `copydesk-language-server WAY

Language server for news text. An editor starts it and says how it talks:
  --stdio        over standard input and output
  --socket=PORT  to a socket on which the editor listens
  --pipe=NAME    to a named pipe or Unix socket
  --node-ipc     over the channel between Node processes

  --no-project-version
                 do not hand over to the version that the project in this folder has

  --version      print the version
  --help         print this
`;

const args = process.argv.slice(2);
const ways = /^--(?:stdio|node-ipc|socket=\d+|pipe=.+)$/;

if (args.includes('--version')) {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  process.stdout.write(`${(JSON.parse(manifest) as { version: string }).version}\n`);
} else if (args.includes('--help')) {
  process.stdout.write(usage);
} else if (args.some((arg) => ways.test(arg)) || args.includes('--socket')) {
  const other = args.includes('--no-project-version') ? undefined : projectVersion();
  if (other) await import(other);
  else serve(createConnection(ProposedFeatures.all));
} else {
  process.stderr.write(`Unexpected call without a way to talk, expected \`--stdio\`\n\n${usage}`);
  process.exitCode = 2;
}

/** The command of the project in whose folder this one was started, where that is another one. */
function projectVersion(): string | undefined {
  try {
    const require = createRequire(join(process.cwd(), 'package.json'));
    const manifest = require.resolve('copydesk-language-server/package.json');
    const path = realpathSync(join(dirname(manifest), 'dist/cli.js'));
    const isThis = path === realpathSync(fileURLToPath(import.meta.url));
    return isThis ? undefined : pathToFileURL(path).href;
  } catch {
    return undefined;
  }
}
