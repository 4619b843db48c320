import type { Rule } from 'nlcst-rule-kit';
import type { Settings } from '../settings.js';

/** What a desk can turn on without a second thought: every rule as it comes. */
export function recommendedFor(rules: readonly Rule[]): Settings {
  return Object.fromEntries(rules.map((rule) => [rule.name, rule.severity]));
}
