import type { RulePlugin, RuleSetting } from 'nlcst-rule-kit';
import picocolors from 'picocolors';
import { mergeSettings, type PresetName, presetSettings, ruleById } from 'retext-preset-copydesk';
import { pluginsAt } from '../config/plugins-at.js';
import { createResolver } from '../config/resolver.js';
import type { LinterOptions } from '../linter.js';
import { complainOf, write } from '../output.js';
import { ownPlugins } from '../own-plugins.js';
import { jsonLines } from '../reporters/json-array.js';
import { table } from '../table.js';
import { colorFlags, colorsOf, commonFlags, defineCommand, formatFlag } from './command.js';
import { configFlags, linterFlags, linterOptionsOf } from './lint-flags.js';
import { checkNoArguments } from './paths.js';

/** `copydesk rules` */
export default defineCommand({
  usage: 'rules',
  summary: 'List the rules with their severity in the preset `recommended`, or in another.',
  flags: {
    format: formatFlag(['table', 'json', 'ndjson']),
    ...configFlags,
    preset: { ...linterFlags.preset, help: 'in place of recommended; may be given more than once' },
    ...colorFlags,
    ...commonFlags,
  },
  async run({ values, positionals }) {
    checkNoArguments(positionals);
    const { plugins, mistake } = await pluginsOf(linterOptionsOf(values));
    const all = rulesOf(plugins);
    const rules = values.preset && mistake === undefined ? inPresets(all, values.preset) : all;
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

/** The severities that presets give our rules, laid over one another: what none of them has is off. */
function inPresets(rules: readonly RuleRecord[], names: readonly string[]): RuleRecord[] {
  const settings: Readonly<Record<string, RuleSetting | undefined>> = mergeSettings(
    ...names.map((name) => presetSettings[name as PresetName]),
  );
  return rules.map((rule) => {
    if (!ruleById.has(rule.ruleId)) return rule;
    const setting = settings[rule.ruleId] ?? 'off';
    return { ...rule, severity: typeof setting === 'string' ? setting : setting[0] };
  });
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
