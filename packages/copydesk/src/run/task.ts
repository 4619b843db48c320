import type { Article } from 'nlcst-attribution';
import { OptionsError } from 'nlcst-rule-kit';
import { VFileMessage } from 'vfile-message';
import type { Input } from '../files.js';
import type { ArticlePage } from '../html/article-page.js';
import type { Linter } from '../linter.js';
import { mend } from '../mend.js';
import type { Message } from '../message.js';
import { type LineRange, touches } from './line-ranges.js';
import type { Result } from './result.js';

/** What is to be done with every text of a call: plain data, so that a worker thread can have it. */
export interface Task {
  /** Mend: by these rules, or by all. */
  fix?: { rules?: readonly string[] | undefined } | undefined;
  /** Whether the result has what a page shows of an article. */
  page?: boolean;
  /** Whether the messages have fingerprints. */
  fingerprints?: boolean;
}

/** A text, and the lines that matter in it; without them all do. */
export interface Job {
  input: Input;
  lines?: readonly LineRange[] | undefined;
}

/** Lint one text, and mend it where the task says so. Nothing is written. */
export async function perform(task: Task, linter: Linter, { input, lines }: Job): Promise<Result> {
  if ('fault' in input) return input;
  const { path } = input;
  const isWanted = (message: Message) =>
    task.fix !== undefined &&
    (task.fix.rules?.includes(message.ruleId) ?? true) &&
    (!lines || touches(lines, message));
  try {
    const read = (text: string) => linter.analyse({ ...input, text });
    const { text, fixes, reading } = await mend(input.text, read, isWanted);
    const { article } = reading;
    const messages = task.fingerprints
      ? (await import('./fingerprint.js')).withFingerprints(reading.messages, article)
      : reading.messages;
    return {
      path,
      text,
      messages: lines ? messages.filter((message) => touches(lines, message)) : messages,
      ...(task.page && { page: await pageOf(article, text) }),
      ...(fixes.length > 0 && { mended: { from: input.text, fixes } }),
    };
  } catch (error) {
    if (error instanceof OptionsError) throw error;
    if (error instanceof VFileMessage) {
      const { reason, line = 1, column = 1 } = error;
      return { path, fault: `Unexpected MDX in \`${path}\` at ${line}:${column}: ${reason}` };
    }
    const { message } = error as Error;
    return { path, fault: `Unexpected error on linting \`${path}\`, expected none: ${message}` };
  }
}

async function pageOf(article: Article, text: string): Promise<ArticlePage> {
  const { articlePage } = await import('../html/article-page.js');
  return articlePage(article, text);
}
