import type { Message } from '../message.js';
import type { Result } from '../run/result.js';

/** One message in the machine interface. */
export type MessageRecord =
  | ({ path: string } & Message)
  | { path: string; source: 'copydesk'; ruleId: 'io'; severity: 'error'; reason: string };

/** The messages of a result as the machine interface has them. */
export function recordsOf(result: Result): MessageRecord[] {
  const { path } = result;
  if ('fault' in result) {
    return [{ path, source: 'copydesk', ruleId: 'io', severity: 'error', reason: result.fault }];
  }
  return result.messages.map(({ fingerprint, ...message }) => ({ path, ...message }));
}
