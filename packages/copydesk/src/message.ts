import type { RuleMessage, Severity } from 'nlcst-rule-kit';

/** A place in a file: line and column count from 1, the offset counts UTF-16 code units from 0. */
export interface Place {
  line: number;
  column: number;
  offset: number;
}

/** What Copydesk says about one stretch of a text. */
export interface Message {
  /** The plug-in that has the rule. */
  source: string;
  ruleId: string;
  severity: Exclude<Severity, 'off'>;
  reason: string;
  start: Place;
  /** Exclusive. */
  end: Place;
  /** The words between `start` and `end`. */
  actual: string;
  /** Texts that may stand in place of `actual`; an empty one deletes it. */
  expected?: string[];
  /** The rule’s page. */
  url: string;
  /** Why it matters to a reader. */
  note: string;
  /** Whether `fix` puts `expected[0]` there unseen. */
  fix?: true;
  /** Another place that belongs to it, and what stands there. */
  related?: { start: Place; end: Place; text: string };
}

/** A message with a name that stays when lines move. */
export interface NamedMessage extends Message {
  fingerprint?: string;
}

/** A message as a plug-in left it on a file. */
export function messageFrom(message: RuleMessage, text: string): Message | undefined {
  const { cause, fatal, expected, fix } = message;
  const span = spanFrom(message);
  if (!span) return undefined;
  const { start, end } = span;
  const other = cause instanceof Object && spanFrom(cause as RuleMessage);
  return {
    source: message.source ?? '',
    ruleId: message.ruleId ?? '',
    severity: fatal ? 'error' : fatal === false ? 'warning' : 'info',
    reason: message.reason,
    start,
    end,
    actual: message.actual ?? text.slice(start.offset, end.offset),
    ...(expected && { expected }),
    url: message.url ?? '',
    note: message.note ?? '',
    ...(fix && { fix }),
    ...(other && { related: { ...other, text: (cause as RuleMessage).reason } }),
  };
}

function spanFrom({ place }: RuleMessage): Pick<Message, 'start' | 'end'> | undefined {
  if (!place || !('start' in place)) return undefined;
  return { start: placeFrom(place.start), end: placeFrom(place.end) };
}

/** In the order of the text; where two begin at one place, the shorter one first. */
export function inOrder(a: Message, b: Message): number {
  return (
    a.start.offset - b.start.offset ||
    a.end.offset - b.end.offset ||
    (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  );
}

/** A point of a tree as the machine interface has it. */
export function placeFrom(point: {
  line: number;
  column: number;
  offset?: number | undefined;
}): Place {
  return { line: point.line, column: point.column, offset: point.offset ?? 0 };
}
