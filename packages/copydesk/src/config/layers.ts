import type { LexiconList, LexiconOptions } from 'nlcst-attribution';
import { mergeSettings, type Settings, settingsOf } from 'retext-preset-copydesk';
import type { LoadedPlugin } from './plugins.js';

/** What one preset, configuration or override sets; its patterns are those of the files it is for. */
export interface Layer {
  rules: Settings;
  lexicon: LexiconOptions;
  frontMatter: readonly string[] | undefined;
  plugins: readonly LoadedPlugin[];
  /** Undefined: every file. */
  isFor: ((path: string) => boolean) | undefined;
}

/** What is set for one file. */
export interface Merged {
  rules: Settings;
  lexicon: LexiconOptions;
  frontMatter: readonly string[];
}

/** Lay them over one another: what comes later wins; changes to word lists add up. */
export function mergeLayers(layers: readonly Layer[], path: string): Merged {
  const own = layers.filter(({ isFor }) => isFor?.(path) ?? true);
  return {
    rules: mergeSettings(
      offIn(layers),
      ...own.map(({ plugins }) => settingsOf(plugins)),
      ...own.map(({ rules }) => rules),
    ),
    lexicon: own.map(({ lexicon }) => lexicon).reduce(mergeLexicons, {}),
    frontMatter: own.findLast(({ frontMatter }) => frontMatter)?.frontMatter ?? [],
  };
}

/** A plug-in that other files alone have is known, but silent. */
function offIn(layers: readonly Layer[]): Settings {
  const names = layers.flatMap(({ plugins }) => Object.keys(settingsOf(plugins)));
  return Object.fromEntries(names.map((name) => [name, 'off']));
}

function mergeLexicons(before: LexiconOptions, after: LexiconOptions): LexiconOptions {
  const merged: { -readonly [list in LexiconList]?: LexiconOptions[list] } = { ...before };
  for (const [name, { add = [], remove = [] }] of Object.entries(after)) {
    const list = name as LexiconList;
    const earlier = before[list];
    merged[list] = {
      add: [...(earlier?.add ?? []).filter((word) => !remove.includes(word)), ...add],
      remove: [...(earlier?.remove ?? []).filter((word) => !add.includes(word)), ...remove],
    };
  }
  return merged;
}
