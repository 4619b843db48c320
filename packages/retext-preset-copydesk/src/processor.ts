import type { Root } from 'nlcst';
import type { LexiconOptions } from 'nlcst-attribution';
import { type Processor, unified } from 'unified';
import parseParagraphs from './parse-paragraphs.js';
import { type PresetName, presets } from './presets/index.js';
import { mergeSettings, pluginsFor, type Settings } from './settings.js';

export { default as parseParagraphs } from './parse-paragraphs.js';
export { partsOf } from './parts.js';

/** The kinds of files that there is a pipeline for. */
export const types = ['text'] as const;

export type Type = (typeof types)[number];

export interface ProcessorOptions {
  /** What kind of file it is for. Default: `text`. */
  readonly type?: Type | undefined;
  /** Presets by name, later ones over earlier ones. Default: `recommended`. */
  readonly presets?: readonly PresetName[] | undefined;
  /** What is set for single rules, over the presets. */
  readonly rules?: Settings | undefined;
  /** Words to add to the engine’s lists and to take away. */
  readonly lexicon?: LexiconOptions | undefined;
}

/**
 * Build the pipeline for one kind of file: `parse` gives a tree, `run` leaves the messages on the file and gives the
 * nlcst tree that they are about.
 *
 * Asynchronous because a parser is loaded only where a file needs it.
 *
 * @throws on an unknown type, preset, rule, severity or option and on a wrong value.
 */
export async function createProcessor(options: ProcessorOptions = {}): Promise<Processor<Root>> {
  const { type = 'text', presets: names = ['recommended'], rules = {}, lexicon } = options;
  const settings = mergeSettings(...names.map(settingsOf), rules);
  return parserFor(type).use(pluginsFor(settings, lexicon)).freeze();
}

function parserFor(type: Type): Processor<Root> {
  if (type === 'text') return unified().use(parseParagraphs);
  throw unexpected('type', type, types);
}

function settingsOf(name: PresetName): Settings {
  if (!Object.hasOwn(presets, name)) throw unexpected('preset', name, Object.keys(presets));
  return presets[name];
}

function unexpected(kind: string, value: unknown, expected: readonly string[]): Error {
  const names = expected.map((name) => `\`${name}\``).join(', ');
  return new Error(`Unexpected ${kind} \`${String(value)}\`, expected one of ${names}`);
}
