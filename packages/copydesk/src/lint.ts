import type { ProcessorOptions } from 'retext-preset-copydesk/processor';
import { createAnalyse } from './analyse.js';
import type { Message } from './message.js';

export type LintOptions = ProcessorOptions;

/**
 * Lint a text.
 *
 * @returns what there is to say, in the order of the text
 * @throws {OptionsError} on an unknown type, preset, rule, severity or option and on a wrong value
 */
export async function lint(text: string, options: LintOptions = {}): Promise<Message[]> {
  const analyse = await createAnalyse(options);
  return (await analyse(text)).messages;
}
