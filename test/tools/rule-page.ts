import type { Rule, RuleSetting, RuleSettings } from 'nlcst-rule-kit';
import { type Example, lintExample, optionsTable, type Page, readPage } from 'nlcst-rule-kit/test';
import { presetSettings } from 'retext-preset-copydesk';
import { stringify } from 'yaml';

/** What goes on one line of a configuration; longer settings get a line for each option. */
const width = 90;

const list = new Intl.ListFormat('en-GB');

const reads = {
  any: 'narration and quotations',
  narration: 'narration',
  quote: 'quotations',
};

/** A rule’s page with its generated parts: the facts below the summary, and below Options the table and its use. */
export function generated(
  { path, markdown }: { path: string; markdown: string },
  source: string,
  rule: Rule,
): string {
  const page = readPage(path, markdown);
  const head = headOf(rule, source, page.examples);
  return markdown
    .replace(/^(# .+\n\n(?:.+\n)+\n)[\s\S]*?(?=## Why\n)/, (_, before) => `${before}${head}\n`)
    .replace(
      /(\n## Options\n\n)(?:\|.*\n)*\n*(?:```yaml\n[\s\S]*?```\n+)?/,
      (_, before) => `${before}${optionsTable(rule.options ?? {})}\n\n${useOf(rule, page)}\n`,
    );
}

function headOf(rule: Rule, source: string, examples: readonly Example[]): string {
  return [
    `- Severity: ${severitiesOf(rule)}`,
    `- Reads: ${reads[rule.scope]} · Fix: ${fixOf(rule, examples)} · Plug-in: \`${source}\``,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** The severity of `recommended`, and each preset that sets another or options. */
function severitiesOf({ name, severity }: Rule): string {
  const groups = new Map<string, string[]>();
  const presets: Readonly<Record<string, RuleSettings>> = presetSettings;
  for (const [preset, settings] of Object.entries(presets)) {
    const difference = differenceOf(settings[name] ?? 'off', severity);
    if (difference === '') continue;
    groups.set(difference, [...(groups.get(difference) ?? []), `\`${preset}\``]);
  }
  const others = [...groups].map(([setting, names]) => `; ${setting} in ${list.format(names)}`);
  const where = groups.size === 0 ? ' in every preset' : '';
  return `${severity === 'off' ? severity : `\`${severity}\``}${where}${others.join('')}`;
}

function differenceOf(setting: RuleSetting, severity: string): string {
  const [own, options] = typeof setting === 'string' ? [setting] : setting;
  if (options) return `\`[${own}, ${flow(options)}]\``;
  return own === severity ? '' : `\`${own}\``;
}

/** What the rule offers for its own examples. */
function fixOf(rule: Rule, examples: readonly Example[]): string {
  if (rule.fixable) return '`--fix` mends what is certain';
  const suggests = examples
    .flatMap(({ text, setting }) => lintExample(rule, text, setting))
    .some(({ expected }) => expected);
  return suggests ? 'only suggested' : 'none';
}

/** How a configuration sets the options: each as the first example below its heading does. */
function useOf({ name, severity, options = {} }: Rule, { examples }: Page): string {
  const shown = Object.keys(options).flatMap((option) => {
    const example = examples.find((candidate) => candidate.option === option);
    return example ? [[option, example.setting.options?.[option]]] : [];
  });
  const own = severity === 'off' ? 'info' : severity;
  const line = `  ${name}: [${own}, ${flow(Object.fromEntries(shown))}]`;
  const lines = shown.map(([option, value]) => `${option}: ${flow(value)}`);
  const block = `  ${name}:\n    - ${own}\n    - ${lines.join('\n      ')}`;
  return `\`\`\`yaml\nrules:\n${line.length > width ? block : line}\n\`\`\`\n`;
}

function flow(value: unknown): string {
  const text = stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: false,
  });
  return text.trimEnd();
}
