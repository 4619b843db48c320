import type { RulePlugin } from 'nlcst-rule-kit';
import type { ProcessorOptions } from 'retext-preset-copydesk/processor';
import { createAnalyse } from './analyse.js';
import type { Message } from './message.js';

/** What a text is, and the presets, plug-ins, rules and words that it is read with. */
export type LintOptions<Plugins extends readonly RulePlugin[] = readonly []> =
  ProcessorOptions<Plugins>;

/**
 * Lint a text.
 *
 * @returns what there is to say, in the order of the text
 * @throws {OptionsError} on an unknown type, preset, rule, severity or option, on a wrong value, and on rules of one name
 */
export async function lint<const Plugins extends readonly RulePlugin[] = readonly []>(
  text: string,
  options: LintOptions<Plugins> = {},
): Promise<Message[]> {
  const analyse = await createAnalyse(options);
  return (await analyse(text)).messages;
}
