import type { PresetName, Settings } from 'retext-preset-copydesk';
import { type Analysis, createAnalyse } from './analyse.js';
import { UsageError } from './usage-error.js';

/** What a call says about rules: plain data, so that a worker thread can have it. */
export interface LinterOptions {
  presets?: readonly string[] | undefined;
  rules?: Settings | undefined;
}

/** A text and the path that says what kind of file it is and whose configuration it has. */
export interface Article {
  path: string;
  text: string;
}

/** Reads texts by the configuration of their paths; what is ignored in a text is taken out. */
export interface Linter {
  analyse(article: Article): Promise<Analysis>;
  /** All that decides about the messages of a path besides the text and the version of Copydesk. */
  keyOf(path: string): Promise<string>;
}

/** @throws {UsageError} on an unknown preset, rule, severity or option and on a wrong value */
export async function createLinter(options: LinterOptions): Promise<Linter> {
  const presets = options.presets as readonly PresetName[] | undefined;
  try {
    const analyse = await createAnalyse({ presets, rules: options.rules });
    const key = JSON.stringify(options);
    return { analyse: ({ text }) => analyse(text), keyOf: async () => key };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
