import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { definePlugin } from '../define-plugin.js';
import type { RuleMessage } from '../messages.js';
import type { Rule } from '../types.js';
import type { ExampleSetting } from './page.js';

/** Lint a text with one rule alone, at its own severity (a rule that is off at the lowest that shows). */
export function lintExample(rule: Rule, text: string, setting: ExampleSetting = {}): RuleMessage[] {
  const severity = rule.severity === 'off' ? 'info' : rule.severity;
  const processor = unified()
    .use(retextEnglish)
    .use(definePlugin('retext-example', [rule]), {
      rules: { [rule.name]: [severity, setting.options ?? {}] },
      lexicon: setting.lexicon,
    });
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return file.messages;
}

/** A message as pages write it: `1:1-1:8 Unexpected …`. */
export function messageLine({ place, reason }: RuleMessage): string {
  if (!place || !('start' in place)) return reason;
  const { start, end } = place;
  return `${start.line}:${start.column}-${end.line}:${end.column} ${reason}`;
}
