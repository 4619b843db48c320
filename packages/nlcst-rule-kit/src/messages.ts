import type { Article } from 'nlcst-attribution';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Finding, Rule, Severity } from './types.js';

/** What a rule leaves on a file: a message as every unified tool knows it, and whether `--fix` may apply it. */
export interface RuleMessage extends VFileMessage {
  /** Whether `expected[0]` may be put in place of `actual` unseen. */
  fix?: true;
}

/** How unified writes severity: `undefined` for information. */
const fatal: Readonly<Record<Exclude<Severity, 'off'>, boolean | undefined>> = {
  info: undefined,
  warning: false,
  error: true,
};

/** What a finding says: the rule's message with its placeholders filled. */
export function reasonOf(rule: Rule, finding: Finding): string {
  const template = rule.messages[finding.message] ?? '';
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = finding.data?.[name];
    if (value === undefined) {
      throw new Error(`Missing \`data.${name}\` for \`${rule.name}.${finding.message}\``);
    }
    return String(value);
  });
}

/** Put a finding on the file. Where the tree has no positions, nothing is said. */
export function addMessage(
  file: VFile,
  article: Article,
  finding: Finding,
  {
    source,
    url,
    rule,
    severity,
  }: {
    source: string;
    url: string | undefined;
    rule: Rule;
    severity: Exclude<Severity, 'off'>;
  },
): void {
  const place = article.place(finding.span);
  if (!place) return;

  const about = { ruleId: rule.name, source };
  const relatedPlace = finding.related && article.place(finding.related.span);
  const reason = reasonOf(rule, finding);
  const message: RuleMessage = withoutStack(() => {
    const cause =
      finding.related && relatedPlace
        ? new VFileMessage(finding.related.text, { ...about, place: relatedPlace })
        : undefined;
    return file.message(reason, { ...about, place, ...(cause && { cause }) });
  });
  message.fatal = fatal[severity];
  message.actual = textAt(file, place) ?? article.slice(finding.span);
  if (finding.expected?.length) message.expected = [...finding.expected];
  if (finding.fix) message.fix = true;
  message.note = finding.note ?? rule.note;
  message.url = url;
}

/** A message is an error whose stack nobody sees: to take it down costs more than to make the message. */
function withoutStack<T>(make: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The file's own text, with the marks and tags of Markdown and HTML. */
function textAt(
  file: VFile,
  { start, end }: { start: { offset?: number | undefined }; end: { offset?: number | undefined } },
): string | undefined {
  if (file.value === undefined || start.offset === undefined || end.offset === undefined) return;
  return String(file).slice(start.offset, end.offset);
}
