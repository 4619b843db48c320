import { createAnalyse } from './analyse.js';
import type { LintOptions } from './lint.js';
import { type Mended, mend } from './mend.js';

/** A text that was mended. */
export type Fixed = Pick<Mended, 'text' | 'fixes'>;

/**
 * Mend what can be mended unseen, again until there is nothing left to mend.
 *
 * @throws on an unknown type, preset, rule, severity or option and on a wrong value
 */
export async function fix(text: string, options: LintOptions = {}): Promise<Fixed> {
  const analyse = await createAnalyse(options);
  const { text: fixed, fixes } = await mend(text, async (now) => (await analyse(now)).messages);
  return { text: fixed, fixes };
}
