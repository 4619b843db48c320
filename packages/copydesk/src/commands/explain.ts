import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  checkSettings,
  ignorePage,
  ignoreRules,
  type RegisteredRule,
  ruleById,
} from 'retext-preset-copydesk';
import { write } from '../output.js';
import { UsageError } from '../usage-error.js';
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
 * @throws {OptionsError} on an unknown rule
 */
function pageOf(id: string): string {
  checkSettings({ [id]: 'off' });
  const { plugin } = ruleById.get(id) as RegisteredRule;
  const preset = createRequire(import.meta.resolve('retext-preset-copydesk'));
  return preset.resolve(`${plugin.source}/rules/${id}.md`);
}
