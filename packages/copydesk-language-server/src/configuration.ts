import type { LexiconOptions } from 'nlcst-attribution';
import { mergeSettings, type PresetName, presets, type Settings } from 'retext-preset-copydesk';
import { type Type, types } from 'retext-preset-copydesk/processor';
import type { EditorSettings } from './settings.js';

/** What is set for one file. */
export interface FileConfiguration {
  type: Type;
  settings: Settings;
  lexicon: LexiconOptions | undefined;
}

const typeByLanguage: Readonly<Record<string, string>> = {
  plaintext: 'text',
  text: 'text',
  markdown: 'markdown',
  mdx: 'mdx',
  html: 'html',
};

/** The kind of file that a language id stands for. */
export function typeOf(languageId: string): Type | undefined {
  const type = typeByLanguage[languageId.toLowerCase()] ?? languageId.toLowerCase();
  return types.find((known) => known === type);
}

/**
 * What is set for a file.
 *
 * @throws on an unknown preset
 */
export async function configurationOf(
  _uri: string,
  type: Type,
  editor: EditorSettings,
): Promise<FileConfiguration> {
  const names = editor.presets ?? ['recommended'];
  return { type, settings: mergeSettings(...names.map(settingsOf)), lexicon: undefined };
}

function settingsOf(name: string): Settings {
  if (Object.hasOwn(presets, name)) return presets[name as PresetName];
  const names = Object.keys(presets).map((known) => `\`${known}\``);
  throw new Error(`Unexpected preset \`${name}\`, expected one of ${names.join(', ')}`);
}
