import { defineRule } from 'nlcst-rule-kit';

/** Where it says how to ignore. */
export const ignorePage = 'https://github.com/copydesk/copydesk/blob/main/docs/ignoring.md';

const common = { scope: 'any', unit: 'article', severity: 'warning', check: () => {} } as const;

export const unusedIgnore = defineRule({
  ...common,
  name: 'unused-ignore',
  summary: 'Reports an ignore that hides nothing.',
  messages: {
    unused: 'Unexpected ignore of {rules}{where}, expected a message that it hides',
  },
  note: 'What it was for has been mended; left there, it would hide the next mistake.',
});

export const expiredIgnore = defineRule({
  ...common,
  name: 'expired-ignore',
  summary: 'Reports an ignore whose day has come.',
  messages: {
    expired: 'Unexpected ignore of {rules}{where} that ran out on {until}, expected a later day',
  },
  note: 'Somebody wanted this looked at again after that day. Until then, it hides nothing.',
});

export const unexplainedIgnore = defineRule({
  ...common,
  name: 'unexplained-ignore',
  summary: 'Reports an ignore without a reason.',
  messages: {
    unexplained: 'Unexpected ignore of {rules}{where} without a reason, expected {form}',
  },
  note: 'Whoever reads the article next should know why an exception was made.',
});

export const invalidIgnore = defineRule({
  ...common,
  name: 'invalid-ignore',
  summary:
    'Reports an ignore that Copydesk does not understand: a rule that is unknown, a date that is none.',
  messages: { invalid: 'Unexpected {what}{where}, expected {expected}' },
  note: 'It hides nothing as it stands.',
});

/** What is reported of the ignores themselves, with `copydesk` as source. Set like all rules; on unless set to off. */
export const ignoreRules = [expiredIgnore, invalidIgnore, unexplainedIgnore, unusedIgnore] as const;

/** The `source` of their messages. */
export const ignoreSource = 'copydesk';
