import type { Rule } from 'nlcst-rule-kit';
import type { Settings } from '../settings.js';

/** Everything: what `recommended` leaves off is information here. */
export function strictFor(rules: readonly Rule[]): Settings {
  return Object.fromEntries(
    rules.map((rule) => [rule.name, rule.severity === 'off' ? 'info' : rule.severity]),
  );
}
