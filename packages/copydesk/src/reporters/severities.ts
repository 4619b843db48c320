import type { Message } from '../message.js';

type Severity = Message['severity'];

/** What other formats call a severity. */
export const levels = {
  sarif: { error: 'error', warning: 'warning', info: 'note' },
  github: { error: 'error', warning: 'warning', info: 'notice' },
  rdjson: { error: 'ERROR', warning: 'WARNING', info: 'INFO' },
} as const satisfies Record<string, Record<Severity, string>>;
