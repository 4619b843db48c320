import type { RulePlugin } from 'nlcst-rule-kit';
import { createAnalyse } from './analyse.js';
import type { LintOptions } from './lint.js';
import { mend } from './mend.js';
import type { Message } from './message.js';

/** A text that was mended. */
export interface Fixed {
  text: string;
  /** What was mended; places count in the text as it was in that round. */
  fixes: Message[];
}

/**
 * Mend what can be mended unseen, again until there is nothing left to mend.
 *
 * @throws {OptionsError} on an unknown type, preset, rule, severity or option, on a wrong value, and on rules of one name
 */
export async function fix<const Plugins extends readonly RulePlugin[] = readonly []>(
  text: string,
  options: LintOptions<Plugins> = {},
): Promise<Fixed> {
  const analyse = await createAnalyse(options);
  const { text: fixed, fixes } = await mend(text, analyse);
  return { text: fixed, fixes };
}
