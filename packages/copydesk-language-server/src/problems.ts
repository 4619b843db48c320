import type { Span } from 'nlcst-attribution';
import {
  type ConfiguredRule,
  configureRule,
  type Finding,
  type RuleMessage,
  type RulePlugin,
  type RuleSettings,
  reasonOf,
  type Severity,
} from 'nlcst-rule-kit';
import { registry } from 'retext-preset-copydesk';

/** What Copydesk says about one stretch of a text; offsets are UTF-16 code units into the file. */
export interface Problem extends Span {
  /** The plug-in that has the rule. */
  source: string;
  ruleId: string;
  severity: Exclude<Severity, 'off'>;
  reason: string;
  actual: string;
  /** Texts that may stand in place of `actual`; an empty one deletes it. */
  expected?: readonly string[];
  /** Whether `expected[0]` may be put there unseen. */
  fix?: true;
  note: string;
  /** The rule’s page. */
  url: string | undefined;
  /** Another place that belongs to it, with what it shows. */
  related?: Span & { text: string };
}

/** A rule that is on, with what was set for it and the plug-in that has it. */
export interface ActiveRule extends ConfiguredRule {
  severity: Exclude<Severity, 'off'>;
  source: string;
  url: string | undefined;
}

/** @throws on an unknown severity or option and on a wrong value */
export function activeRules(
  settings: RuleSettings,
  plugins: readonly RulePlugin[] = [],
): ActiveRule[] {
  return [...registry, ...plugins].flatMap(({ source, url, rules }) =>
    rules.flatMap((rule) => {
      const { severity, options } = configureRule(rule, settings[rule.name] ?? 'off');
      if (severity === 'off') return [];
      return [{ rule, severity, options, source, url: url(rule.name) }];
    }),
  );
}

/** What a rule found in a text whose offsets are those of the file. */
export function problemFrom(
  finding: Finding,
  { rule, source, url, severity }: ActiveRule,
  text: string,
): Problem {
  const { span, expected, fix, related, note } = finding;
  // A rule may give a mention for a span, and with it the whole article.
  return {
    start: span.start,
    end: span.end,
    source,
    ruleId: rule.name,
    severity,
    reason: reasonOf(rule, finding),
    actual: text.slice(span.start, span.end),
    ...(expected?.length && { expected }),
    ...(fix && { fix }),
    note: note ?? rule.note,
    url,
    ...(related && {
      related: { start: related.span.start, end: related.span.end, text: related.text },
    }),
  };
}

/** What one of our plug-ins left on a file, with all that belongs to it. */
export function problemFromMessage(message: RuleMessage): Problem | undefined {
  const { cause, expected, fatal, fix, source, ruleId, actual, note, reason, url } = message;
  const span = spanOf(message);
  if (!span || !source || !ruleId || !note || typeof actual !== 'string') return undefined;
  const related = cause instanceof Object && spanOf(cause as RuleMessage);
  return {
    ...span,
    source,
    ruleId,
    severity: fatal ? 'error' : fatal === false ? 'warning' : 'info',
    reason,
    actual,
    ...(expected && { expected }),
    ...(fix && { fix }),
    note,
    url: url ?? undefined,
    ...(related && { related: { ...related, text: (cause as RuleMessage).reason } }),
  };
}

/** In the order of the text; where two begin at one place, the shorter one first. */
export function inOrder(a: Problem, b: Problem): number {
  return (
    a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  );
}

/** The same problem, further on in the text. */
export function moved(problem: Problem, by: number): Problem {
  if (by === 0) return problem;
  const { start, end, related } = problem;
  return {
    ...problem,
    start: start + by,
    end: end + by,
    ...(related && { related: { ...related, start: related.start + by, end: related.end + by } }),
  };
}

function spanOf({ place }: Pick<RuleMessage, 'place'>): Span | undefined {
  if (!place || !('start' in place)) return undefined;
  const { start, end } = place;
  return start.offset === undefined || end.offset === undefined
    ? undefined
    : { start: start.offset, end: end.offset };
}
