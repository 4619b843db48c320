import type { RulePlugin } from 'nlcst-rule-kit';
import picocolors from 'picocolors';
import { pluginsAt } from '../config/plugins-at.js';
import { createResolver } from '../config/resolver.js';
import type { LinterOptions } from '../linter.js';
import { complainOf, write } from '../output.js';
import { ownPlugins } from '../own-plugins.js';
import { jsonLines } from '../reporters/json-array.js';
import { table } from '../table.js';
import { colorFlags, colorsOf, commonFlags, defineCommand, formatFlag } from './command.js';
import { configFlags, linterOptionsOf } from './lint-flags.js';
import { checkNoArguments } from './paths.js';

/** `copydesk rules` */
export default defineCommand({
  usage: 'rules',
  summary: 'List the rules with their severity in the preset `recommended`.',
  flags: {
    format: formatFlag(['table', 'json', 'ndjson']),
    ...configFlags,
    ...colorFlags,
    ...commonFlags,
  },
  async run({ values, positionals }) {
    checkNoArguments(positionals);
    const { plugins, mistake } = await pluginsOf(linterOptionsOf(values));
    const rules = rulesOf(plugins);
    if (values.format === 'ndjson') await write(jsonLines(rules));
    else if (values.format === 'json') await write(`${JSON.stringify(rules, null, 2)}\n`);
    else await write(listOf(rules, colorsOf(values)));
    if (mistake === undefined) return 0;
    complainOf(mistake);
    return 2;
  },
});

/** Those of the working folder. Where its configuration is wrong, the list is what helps to mend it. */
async function pluginsOf(
  options: LinterOptions,
): Promise<{ plugins: readonly RulePlugin[]; mistake?: unknown }> {
  try {
    return { plugins: await pluginsAt(['.'], createResolver(options)) };
  } catch (mistake) {
    return { plugins: [], mistake };
  }
}

type RuleRecord = ReturnType<typeof rulesOf>[number];

function rulesOf(plugins: readonly RulePlugin[]) {
  return [...ownPlugins, ...plugins].flatMap(({ source, rules, url }) =>
    rules.map(({ name, severity, scope, unit, fixable = false, summary, options = {} }) => ({
      source,
      ruleId: name,
      severity,
      scope,
      unit,
      fixable,
      summary,
      url: url(name),
      options,
    })),
  );
}

function listOf(rules: readonly RuleRecord[], colors: boolean): string {
  const paint = picocolors.createColors(colors);
  const lines = table(
    rules.map(({ ruleId, severity, scope, fixable, summary }) => [
      `  ${ruleId}`,
      severity,
      scope,
      fixable ? 'fix' : '',
      summary,
    ]),
  ).split('\n');
  let source = '';
  return rules
    .map((rule, index) => {
      const heading = rule.source === source ? '' : `${paint.underline(rule.source)}\n`;
      const gap = heading !== '' && source !== '' ? '\n' : '';
      source = rule.source;
      return `${gap}${heading}${lines[index]}\n`;
    })
    .join('');
}
