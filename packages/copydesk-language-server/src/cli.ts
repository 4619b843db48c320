import { readFile } from 'node:fs/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server.js';

const usage = `copydesk-language-server WAY

Language server for news text. An editor starts it and says how it talks:
  --stdio        over standard input and output
  --socket=PORT  to a socket on which the editor listens
  --pipe=NAME    to a named pipe or Unix socket
  --node-ipc     over the channel between Node processes

  --version      print the version
  --help         print this
`;

const args = process.argv.slice(2);
const ways = /^--(?:stdio|node-ipc|socket=\d+|pipe=.+)$/;

if (args.includes('--version')) {
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  process.stdout.write(`${(JSON.parse(manifest) as { version: string }).version}\n`);
} else if (args.includes('--help')) {
  process.stdout.write(usage);
} else if (args.some((arg) => ways.test(arg)) || args.includes('--socket')) {
  serve(createConnection(ProposedFeatures.all));
} else {
  process.stderr.write(`Unexpected call without a way to talk, expected \`--stdio\`\n\n${usage}`);
  process.exitCode = 2;
}
