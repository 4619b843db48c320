/** The extension in VS Code as code-server has it, driven by a real browser; screenshots are kept in `test-output`. */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const minute = 60_000;
const versions = { node: '24', 'code-server': '4.139.1', 'playwright-core': '1.65.1' };

const hints = `“We have asked the ministry for two years,” said Mara Ellison, the harbor agency’s director.

“The boats are old. The crews are tired, and the winter will be long.”
`;

/** So long that it is gone through in another thread; nothing in it is wrong but its last sentence. */
const long = `${Array.from(
  { length: 700 },
  (_, index) => `The council met for the ${index + 2}th time, and the harbor stayed closed.\n\n`,
).join('')}The plan is to to wait.\n`;

const settings = {
  'editor.wordWrap': 'on',
  // As on a desk: in a browser, what is written is saved by itself.
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  // The pictures show what Copydesk does.
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * @param {{root: string, work: string, seed: string}} places
 * @returns {Promise<{said?: string, skipped?: string}>}
 */
export async function testVsCode({ root, work, seed }) {
  const tools = toolsFolder();
  const fault = install(tools);
  if (fault) return { skipped: fault };
  const node = nodeFolder(tools);
  const require = createRequire(join(tools, 'code-server/package.json'));
  const { chromium } = require('playwright-core');
  const entry = join(tools, 'code-server/node_modules/code-server/out/node/entry.js');
  const env = { ...environment(node), EXTENSIONS_GALLERY: '{}', HOME: work };

  run('npm', ['run', '--silent', 'package'], join(root, 'packages/vscode-copydesk'));
  const vsix = join(root, 'packages/vscode-copydesk/dist/vscode-copydesk.vsix');
  const project = join(work, 'project');
  mkdirSync(join(work, 'data/User'), { recursive: true });
  mkdirSync(project);
  copyFileSync(seed, join(project, 'qatar.txt'));
  writeFileSync(join(project, 'hints.txt'), hints);
  writeFileSync(join(project, 'long.txt'), long);
  writeFileSync(join(work, 'data/User/settings.json'), JSON.stringify(settings));
  writeFileSync(join(work, 'config.yaml'), 'auth: none\n');
  const folders = ['--user-data-dir', join(work, 'data'), '--extensions-dir', join(work, 'exts')];
  run(join(node, 'node'), [entry, ...folders, '--install-extension', vsix], work, env);

  const command = join(root, 'packages/copydesk/bin/copydesk.js');
  const lint = spawnSync(process.execPath, [command, seed, '--format', 'ndjson'], {
    encoding: 'utf8',
  });
  const reasons = lint.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).reason);
  const expected = reasons.length;

  const port = await freePort();
  const options = ['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--disable-telemetry'];
  const quiet = ['--disable-update-check', '--disable-workspace-trust'];
  const more = ['--disable-getting-started-override', '--config', join(work, 'config.yaml')];
  const server = spawn(
    join(node, 'node'),
    [entry, ...options, ...quiet, ...more, ...folders, project],
    { env, stdio: 'ignore', detached: true },
  );
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const shots = join(root, 'test-output/editors');
  mkdirSync(shots, { recursive: true });
  const shoot = (/** @type {string} */ name) =>
    page.screenshot({ path: join(shots, `vscode-${name}.png`) });

  try {
    await untilAnswers(port);
    await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(project)}`);
    await page.waitForSelector('.monaco-workbench', { timeout: minute });
    const open = async (/** @type {string} */ name) => {
      await page
        .locator('.explorer-folders-view .monaco-list-row', { hasText: name })
        .first()
        .dblclick();
      await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`, { timeout: minute });
    };
    await open('qatar.txt');
    await page.waitForSelector('.squiggly-warning, .squiggly-info', { timeout: minute });
    await page.keyboard.press('Control+Shift+M');
    await page.waitForSelector('.markers-panel .monaco-list-row', { timeout: minute });
    const count = () => countOf(page);
    await waitFor('the list of problems is whole', async () => (await count()) === expected, count);
    const panel = (/** @type {string} */ does) =>
      page.locator(`.panel .action-label[aria-label^="${does}"]`).first().click();
    await panel('Maximize Panel');
    const listed = async () => {
      const rows = await page.locator('.markers-panel .monaco-list-row').allTextContents();
      return reasons.filter((reason) => !rows.some((row) => row.includes(reason)));
    };
    await waitFor(
      'each message stands in the list',
      async () => (await listed()).length === 0,
      listed,
    );
    await shoot('all-problems');
    await panel('Restore Panel');
    await shoot('problems');

    const at = async (/** @type {string} */ words) => {
      await page.locator('.markers-panel .monaco-list-row', { hasText: words }).first().dblclick();
      await page.waitForTimeout(500);
      await page.keyboard.press('Control+Period');
      await page.waitForSelector('.action-widget .action', { timeout: minute });
    };
    const choose = async (/** @type {string} */ title) => {
      await page.locator('.action-widget .action', { hasText: title }).first().click();
    };
    await at('hostage.Having');
    await shoot('quick-fix');
    await choose('Replace with “hostage. Having”');
    await waitFor('the fix is applied', async () => (await count()) === expected - 1, count);
    await page.keyboard.press('Control+S');
    await waitFor('the mended article is saved', async () =>
      readFileSync(join(project, 'qatar.txt'), 'utf8').includes('hostage. Having'),
    );
    await shoot('fixed');

    await at('`Not`');
    await choose('Ignore `stray-fragment` here');
    await page.waitForSelector('.tab.active[data-resource-name="qatar.txt.copydesk.yml"]', {
      timeout: minute,
    });
    await page.keyboard.type('the official broke off');
    await shoot('ignore');
    await page.keyboard.press('Control+S');
    await waitFor(
      'the ignored message goes away',
      async () => (await count()) === expected - 2,
      count,
    );

    await open('qatar.txt');
    await at('US officials');
    await choose('for this project');
    await page.waitForSelector('.tab.active[data-resource-name=".copydeskrc.json"]', {
      timeout: minute,
    });
    await waitFor('what is turned off is off at once', async () =>
      readFileSync(join(project, '.copydeskrc.json'), 'utf8').includes('"off"'),
    );
    rmSync(join(project, '.copydeskrc.json'));

    await open('qatar.txt');
    await page.keyboard.press('Control+1');
    const press = async (/** @type {string[]} */ ...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const goTo = async (/** @type {string} */ place) => {
      await press('Control+G');
      await page.waitForSelector('.quick-input-widget input');
      await page.keyboard.type(place);
      await press('Enter');
    };
    const isSeen = async (/** @type {string} */ selector, /** @type {string} */ words) => {
      const texts = await page.locator(selector).allTextContents();
      return texts.some((text) => text.replaceAll('\u00a0', ' ').includes(words));
    };
    await goTo('11:6');
    await press('Control+K', 'Control+I');
    await waitFor('hover tells who the official is', () =>
      isSeen('.monaco-hover', 'A senior U.S. official'),
    );
    await shoot('hover');
    await press('Escape', 'F12');
    await waitFor('go to definition leads to the introduction', () =>
      isSeen('.statusbar-item', 'Ln 8, Col 1'),
    );
    await page.locator('.pane-header', { hasText: 'Outline' }).click();
    await waitFor('the outline lists the sources', () =>
      isSeen('.outline-pane .monaco-list-row', 'A senior U.S. official'),
    );
    await shoot('outline');

    const runCommand = async (/** @type {string} */ title) => {
      await press('F1');
      await page.waitForSelector('.quick-input-widget input');
      await page.keyboard.type(title);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
    };
    await runCommand('Copydesk: Show the Source Sheet');
    await page.waitForSelector('.tab[aria-label*="Source sheet"]', { timeout: minute });
    await page.waitForTimeout(2000);
    await shoot('source-sheet');

    await open('hints.txt');
    await waitFor('the speaker is shown behind a quotation', () =>
      isSeen('.view-lines', '— Mara Ellison'),
    );
    await shoot('hints');

    await open('long.txt');
    const isListed = (/** @type {string} */ words) =>
      isSeen('.markers-panel .monaco-list-row', words);
    await waitFor('a long text is gone through', () => isListed('Unexpected `to to`'));
    await press('Control+Home');
    await page.keyboard.type('It it is late. ');
    await waitFor('a key in a long text is answered', () => isListed('Unexpected `It it`'));
    await shoot('long');
    await press('Control+Z');

    await page.goto(`http://127.0.0.1:${port}/?ew=true`);
    await page.waitForSelector('.monaco-workbench', { timeout: minute });
    await runCommand('File: New Untitled Text File');
    await page.waitForSelector('.tab.active', { timeout: minute });
    await page.keyboard.type('The plan is to to wait.');
    await page.waitForSelector('.squiggly-warning', { timeout: minute });
    await shoot('no-folder');
  } catch (error) {
    await shoot('failed').catch(() => undefined);
    throw error;
  } finally {
    await browser.close();
    if (server.pid) process.kill(-server.pid);
  }
  const said = `VS Code (code-server ${versions['code-server']}): ${expected} problems listed, fix applied, one ignored, a rule turned off, hover, definition, outline, source sheet, speaker, long text, no folder`;
  return { said: `${said}; screenshots in test-output/editors` };
}

/** How many problems the list counts: the badge of the panel’s tab. */
async function countOf(page) {
  const badges = page.locator('.panel .composite-bar .action-item', { hasText: /problems/i });
  const text =
    (await badges
      .first()
      .textContent()
      .catch(() => '')) ?? '';
  return Number(/\d+/.exec(text)?.[0] ?? 0);
}

/** Where the tools are kept from one run to the next, outside of the repository: 0.8 GB. */
function toolsFolder() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(cache, 'copydesk-editors', Object.values(versions).join('-'));
}

/**
 * Install the tools where they are not there as a whole yet.
 *
 * @param {string} tools
 * @returns {string | undefined} why they can’t be had: the registry can’t be reached
 * @throws where it can, and they can’t be installed all the same
 */
function install(tools) {
  const done = join(tools, 'done');
  if (existsSync(done)) return undefined;
  rmSync(tools, { recursive: true, force: true });
  for (const name of ['node', 'code-server']) {
    mkdirSync(join(tools, name), { recursive: true });
    writeFileSync(join(tools, name, 'package.json'), '{"private": true}\n');
  }
  const add = ['install', '--no-audit', '--no-fund', '--prefix'];
  const env = environment();
  if (spawnSync('npm', ['ping', '--fetch-retries=1'], { env, timeout: minute }).status !== 0) {
    return 'the npm registry does not answer';
  }
  console.log('installing code-server (some minutes) …');
  run('npm', [...add, join(tools, 'node'), `node@${versions.node}`], tools, env);
  const node = nodeFolder(tools);
  const names = ['code-server', 'playwright-core'].map((name) => `${name}@${versions[name]}`);
  // What is compiled needs the headers of that Node, not of the system’s.
  const own = { ...environment(node), npm_config_nodedir: join(node, '..') };
  run('npm', [...add, join(tools, 'code-server'), ...names], tools, own);
  writeFileSync(done, '');
  return undefined;
}

/**
 * The environment without what `npm run` puts there about itself: code-server’s installation believes it, and stops at
 * the version of Node that it names.
 *
 * @param {string} [node] the folder of another Node
 */
function environment(node) {
  const told =
    /^(?:npm_(?:config_user_agent|config_nodedir|node_execpath|execpath|lifecycle_|package_).*|NODE|INIT_CWD)$/;
  const kept = Object.entries(process.env).filter(([name]) => !told.test(name));
  const env = Object.fromEntries(kept);
  return node ? { ...env, PATH: `${node}${delimiter}${env.PATH}` } : env;
}

/** @param {string} tools */
function nodeFolder(tools) {
  const folder = join(tools, 'node/node_modules/node');
  const nested = join(folder, `node_modules/node-${process.platform}-${process.arch}/bin`);
  return existsSync(nested) ? nested : join(folder, 'bin');
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd, env = process.env) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env,
    timeout: 30 * minute,
  });
  if (status === 0) return;
  throw new Error(`\`${command} ${args[0]}\`: ${error ?? `${stdout}${stderr}`.trim().slice(-800)}`);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {number} port */
async function untilAnswers(port) {
  await waitFor('code-server answers', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    return answer?.ok ?? false;
  });
}

/**
 * @param {string} what
 * @param {() => Promise<boolean>} condition
 * @param {() => Promise<unknown>} [show]
 */
async function waitFor(what, condition, show) {
  const until = Date.now() + minute;
  while (!(await condition())) {
    if (Date.now() > until) throw new Error(`${what}${show ? ` (${await show()})` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
