import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Rule, RulePlugin } from 'nlcst-rule-kit';
import { ignorePage, ignoreRules, ruleById } from 'retext-preset-copydesk';
import { pluginsAt } from '../config/plugins-at.js';
import { createResolver } from '../config/resolver.js';
import { write } from '../output.js';
import { UsageError } from '../usage-error.js';
import { nearest } from '../words.js';
import { commonFlags, defineCommand } from './command.js';
import { configFlags, linterOptionsOf } from './lint-flags.js';

/** `copydesk explain RULE` */
export default defineCommand({
  usage: 'explain RULE',
  summary: 'Print a rule’s page: why it matters, what it flags and what it leaves alone.',
  flags: { ...configFlags, ...commonFlags },
  async run({ values, positionals: [id, ...rest] }) {
    if (id === undefined || rest.length > 0) {
      throw new UsageError('Unexpected call, expected `copydesk explain RULE`');
    }
    await write(
      ownPageOf(id) ??
        (await shippedPageOf(id)) ??
        pageFrom(id, await pluginsAt(['.'], createResolver(linterOptionsOf(values)))),
    );
    return 0;
  },
});

/** What is reported of ignores has one page together. */
function ownPageOf(id: string): string | undefined {
  const rule = ignoreRules.find(({ name }) => name === id);
  return rule && summaryOf(rule, ignorePage);
}

/** Our plug-ins ship their pages; they are found from the preset, which depends on them. */
async function shippedPageOf(id: string): Promise<string | undefined> {
  const rule = ruleById.get(id);
  if (!rule) return undefined;
  const preset = createRequire(import.meta.resolve('retext-preset-copydesk'));
  return readFile(preset.resolve(`${rule.plugin.source}/rules/${id}.md`), 'utf8');
}

/**
 * Where the pages of other plug-ins lie, nobody knows.
 *
 * @throws {UsageError} on an unknown rule
 */
function pageFrom(id: string, plugins: readonly RulePlugin[]): string {
  for (const { rules, url } of plugins) {
    const rule = rules.find(({ name }) => name === id);
    if (rule) return summaryOf(rule, url(id));
  }
  const own = [...ruleById.keys(), ...ignoreRules.map(({ name }) => name)];
  const others = plugins.flatMap(({ rules }) => rules.map(({ name }) => name));
  const expected = nearest(id, [...own, ...others], 'one that exists: see `copydesk rules`');
  throw new UsageError(`Unexpected rule \`${id}\`, expected ${expected}`);
}

function summaryOf({ name, summary, note, options = {} }: Rule, page: string | undefined): string {
  const settings = Object.entries(options).map(
    ([option, { type, description }]) => `- \`${option}\` (${type}): ${description}\n`,
  );
  const parts = [`# ${name}\n`, `${summary}\n`, `${note}\n`];
  if (settings.length > 0) parts.push(settings.join(''));
  if (page !== undefined) parts.push(`See ${page}\n`);
  return parts.join('\n');
}
