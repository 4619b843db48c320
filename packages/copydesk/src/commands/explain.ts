import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { ignorePage, ignoreRules, ruleById } from 'retext-preset-copydesk';
import { write } from '../output.js';
import { UsageError } from '../usage-error.js';
import { nearest } from '../words.js';
import { commonFlags, defineCommand } from './command.js';

/** `copydesk explain RULE` */
export default defineCommand({
  usage: 'explain RULE',
  summary: 'Print a rule’s page: why it matters, what it flags and what it leaves alone.',
  flags: commonFlags,
  async run({ positionals: [id, ...rest] }) {
    if (id === undefined || rest.length > 0) {
      throw new UsageError('Unexpected call, expected `copydesk explain RULE`');
    }
    await write(ownPageOf(id) ?? (await readFile(pageOf(id), 'utf8')));
    return 0;
  },
});

/** What is reported of ignores has one page together. */
function ownPageOf(id: string): string | undefined {
  const rule = ignoreRules.find(({ name }) => name === id);
  return rule && `# ${id}\n\n${rule.summary}\n\n${rule.note}\n\nSee ${ignorePage}\n`;
}

/**
 * A plug-in ships its pages; it is found from the preset, which depends on it.
 *
 * @throws {UsageError} on an unknown rule
 */
function pageOf(id: string): string {
  const rule = ruleById.get(id);
  if (!rule) {
    const names = [...ruleById.keys(), ...ignoreRules.map(({ name }) => name)];
    const expected = nearest(id, names, 'one that exists: see `copydesk rules`');
    throw new UsageError(`Unexpected rule \`${id}\`, expected ${expected}`);
  }
  const preset = createRequire(import.meta.resolve('retext-preset-copydesk'));
  return preset.resolve(`${rule.plugin.source}/rules/${id}.md`);
}
