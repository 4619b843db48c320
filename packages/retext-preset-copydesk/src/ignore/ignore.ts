import type { Stretch } from '../formats/prose.js';

/** One rule, or all, not to be reported in one stretch of the file. */
export interface Ignore {
  /** From where to where it hides messages. */
  covers: Stretch;
  /** Undefined: every rule. */
  rule: string | undefined;
  /** Only messages about these words. */
  words: string | undefined;
  reason: string | undefined;
  /** Who has made the exception. */
  by: string | undefined;
  /** The last day on which it holds: `2027-01-31`. */
  until: string | undefined;
  origin: Origin;
  /** Where its rule is written, if on a line of its own. */
  ruleOrigin?: Origin;
}

/** Where an ignore or a mistake in one is written. */
export interface Origin {
  /** In the article. */
  at: Stretch;
  /** Where it is written in another file: ` in `a.txt.copydesk.yml` on line 3`. */
  where: string;
  /** How a reason is given there. */
  form: string;
}

/** Something that was meant to be an ignore. */
export interface Mistake {
  what: string;
  expected: string;
  origin: Origin;
}

export interface Ignores {
  ignores: readonly Ignore[];
  mistakes: readonly Mistake[];
}

/** Everything in the file. */
export const wholeFile: Stretch = { from: 0, to: Infinity };

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Whether a text is a day: `2027-01-31`. */
export function isDay(text: string): boolean {
  return day.test(text);
}
