import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { definePlugin, type RulePlugin } from '../define-plugin.js';
import type { RuleMessage } from '../messages.js';
import type { Rule, RuleSetting } from '../types.js';
import type { ExampleSetting } from './page.js';

/** Lint a text with one rule alone, at its own severity (a rule that is off at the lowest that shows). */
export function lintExample(rule: Rule, text: string, setting: ExampleSetting = {}): RuleMessage[] {
  const severity = rule.severity === 'off' ? 'info' : rule.severity;
  const file = new VFile(text);
  run([definePlugin('retext-example', [rule])], file, parse(file), {
    rules: { [rule.name]: [severity, setting.options ?? {}] },
    lexicon: setting.lexicon,
  });
  return file.messages;
}

/** A message as pages write it: `1:1-1:8 Unexpected …`. */
export function messageLine({ place, reason }: RuleMessage): string {
  if (!place || !('start' in place)) return reason;
  const { start, end } = place;
  return `${start.line}:${start.column}-${end.line}:${end.column} ${reason}`;
}

export function parse(file: VFile): Root {
  return unified().use(retextEnglish).parse(file);
}

/** What is set for the rules of all plug-ins together. */
export interface RunSettings {
  rules: Readonly<Record<string, RuleSetting>>;
  lexicon?: ExampleSetting['lexicon'];
}

/** Run plug-ins over a tree; each takes from `rules` what is its own. */
export function run(
  plugins: readonly RulePlugin[],
  file: VFile,
  tree: Root,
  { rules, lexicon }: RunSettings,
): void {
  const processor = unified();
  for (const plugin of plugins) {
    const own = plugin.rules.flatMap(({ name }) => {
      const setting = rules[name];
      return setting ? [[name, setting] as const] : [];
    });
    processor.use(plugin, { rules: Object.fromEntries(own), lexicon });
  }
  processor.runSync(tree, file);
}
