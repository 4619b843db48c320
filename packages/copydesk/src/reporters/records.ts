import type { Message } from '../message.js';
import type { Result } from '../run/result.js';

/** One message in the machine interface. */
export type MessageRecord =
  | ({ path: string } & Omit<Message, 'fix'>)
  | { path: string; source: 'copydesk'; ruleId: 'io'; severity: 'error'; reason: string };

/** The messages of a result as the machine interface has them. */
export function recordsOf(result: Result): MessageRecord[] {
  const { path } = result;
  if ('fault' in result) {
    return [{ path, source: 'copydesk', ruleId: 'io', severity: 'error', reason: result.fault }];
  }
  return result.messages.map(
    ({ source, ruleId, severity, reason, start, end, actual, expected, url, note }) => ({
      path,
      source,
      ruleId,
      severity,
      reason,
      start,
      end,
      actual,
      ...(expected && { expected }),
      url,
      note,
    }),
  );
}
