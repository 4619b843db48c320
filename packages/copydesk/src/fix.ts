import { createAnalyse } from './analyse.js';
import type { LintOptions } from './lint.js';
import type { Message } from './message.js';

/** A text that was mended. */
export interface Fixed {
  text: string;
  /** What was mended; places count in the text as it was in that round. */
  fixes: Message[];
}

/** One mended place can bring another to light, but not for ever. */
const maximumRounds = 10;

/**
 * Mend what can be mended unseen, again until there is nothing left to mend.
 *
 * @throws on an unknown type, preset, rule, severity or option and on a wrong value
 */
export async function fix(text: string, options: LintOptions = {}): Promise<Fixed> {
  const analyse = await createAnalyse(options);
  const fixes: Message[] = [];
  let fixed = text;
  for (let round = 0; round < maximumRounds; round++) {
    const { messages } = await analyse(fixed);
    const found = withoutOverlap(messages.filter((message) => message.fix));
    if (found.length === 0) break;
    fixes.push(...found);
    fixed = replaceAll(fixed, found);
  }
  return { text: fixed, fixes };
}

/** Where two fixes meet, the first one goes first and the other waits for the next round. */
function withoutOverlap(messages: readonly Message[]): Message[] {
  let end = -1;
  return messages.filter((message) => {
    if (message.start.offset <= end) return false;
    end = message.end.offset;
    return true;
  });
}

function replaceAll(text: string, fixes: readonly Message[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, expected } of fixes) {
    result += text.slice(from, start.offset) + (expected?.[0] ?? '');
    from = end.offset;
  }
  return result + text.slice(from);
}
