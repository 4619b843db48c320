/**
 * `npm run test:editors`: the built server in real editors. Installs what it needs (Debian’s packages as root, the rest
 * by npm into `~/.cache/copydesk-editors`, once for all clones) and says what it skips. Prints `N passed, N failed` at the
 * end. `npm run test:editors -- vim` runs those whose name has that word.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testVsCode } from './vscode.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = join(root, 'packages/copydesk-language-server/bin/copydesk-language-server.js');
const seed = join(root, 'test/fixtures/qatar-mediation.txt');
const work = mkdtempSync(join(tmpdir(), 'copydesk-editors-'));
const minute = 60_000;

/** Debian packages by the command or file that shows they are there. */
const packages = {
  nvim: ['neovim'],
  emacs: ['emacs-nox', 'elpa-eglot'],
  vim: ['vim', 'vim-ale'],
  chromium: ['chromium', 'fonts-dejavu-core'],
  codeServer: ['libkrb5-dev', 'g++', 'make', 'python3'],
};

const tests = [
  ['Neovim', ['nvim'], [...packages.nvim], () => edit('nvim', neovim)],
  ['Emacs with eglot', ['emacs'], [...packages.emacs], () => edit('emacs', emacs)],
  ['Vim with ALE', ['vim', '/usr/share/vim-ale'], [...packages.vim], () => edit('vim', vim)],
  [
    'VS Code (code-server)',
    ['chromium', '/usr/include/gssapi/gssapi.h', 'g++', 'make', 'python3'],
    [...packages.chromium, ...packages.codeServer],
    () => testVsCode({ root, work, seed }),
  ],
];

/** @param {string} article */
const neovim = (article) => [
  '--headless',
  '-u',
  'NONE',
  '-n',
  '-c',
  `luafile ${join(root, 'test/editors/neovim.lua')}`,
  article,
];
/** @param {string} article */
const emacs = (article) => ['-q', '--batch', '-l', join(root, 'test/editors/emacs.el'), article];
/** @param {string} article */
const vim = (article) => [
  ...['-Nu', 'NONE', '-i', 'NONE', '-n', '-es'],
  ...['-S', join(root, 'test/editors/ale.vim')],
  article,
];

let passed = 0;
let failed = 0;
const only = process.argv.slice(2).map((name) => name.toLowerCase());

for (const [name, wanted, debian, test] of tests) {
  if (only.length > 0 && !only.some((one) => name.toLowerCase().includes(one))) continue;
  const missing = prepare(wanted, debian);
  if (missing) {
    console.log(`skipped  ${name}: ${missing}`);
    continue;
  }
  try {
    const result = await test();
    if (result.skipped) {
      console.log(`skipped  ${name}: ${result.skipped}`);
      continue;
    }
    passed++;
    console.log(`passed   ${result.said}`);
  } catch (error) {
    failed++;
    console.log(`FAILED   ${name}: ${error instanceof Error ? error.message : error}`);
  }
}
rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * Install what is missing.
 *
 * @param {readonly string[]} wanted commands and files
 * @param {readonly string[]} debian
 * @returns {string | undefined} why it can’t be had
 */
function prepare(wanted, debian) {
  const missing = () => wanted.filter((one) => !isThere(one));
  if (missing().length === 0) return undefined;
  if (process.getuid?.() !== 0 || !isThere('apt-get')) {
    return `needs ${missing().join(', ')} (on Debian as root: apt-get install ${debian.join(' ')})`;
  }
  console.log(`installing ${debian.join(' ')} …`);
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * minute,
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...debian];
  spawnSync('apt-get', install, options);
  const still = missing();
  return still.length > 0 ? `could not install ${still.join(', ')}` : undefined;
}

/** @param {string} name a command, or a path */
function isThere(name) {
  if (name.startsWith('/')) return existsSync(name);
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
}

/**
 * Let an editor work on a copy of the seed article; it says `OK …` or `FAILED …`.
 *
 * @param {string} command
 * @param {(article: string) => string[]} argsFor
 * @returns {Promise<{said?: string, skipped?: string}>}
 */
async function edit(command, argsFor) {
  const folder = join(work, command);
  mkdirSync(folder);
  const article = join(folder, 'qatar-mediation.txt');
  const result = join(folder, 'result');
  copyFileSync(seed, article);
  const { stdout, stderr } = spawnSync(command, argsFor(article), {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, COPYDESK_SERVER: server, COPYDESK_RESULT: result, HOME: folder },
    timeout: 2 * minute,
  });
  const output = existsSync(result) ? readFileSync(result, 'utf8') : `${stdout}\n${stderr}`;
  const said = /^(OK|FAILED) (.*)$/m.exec(output);
  if (said?.[1] === 'OK') return { said: said[2] };
  throw new Error(said?.[2] ?? `nothing was said:\n${output.trim().slice(-2000)}`);
}
