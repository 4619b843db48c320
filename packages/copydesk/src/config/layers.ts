import type { LexiconList, LexiconOptions } from 'nlcst-attribution';
import { mergeSettings, type Settings } from 'retext-preset-copydesk';

/** What one preset, configuration or override sets; its patterns are those of the files it is for. */
export interface Layer {
  rules: Settings;
  lexicon: LexiconOptions;
  frontMatter: readonly string[] | undefined;
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
    rules: mergeSettings(...own.map(({ rules }) => rules)),
    lexicon: own.map(({ lexicon }) => lexicon).reduce(mergeLexicons, {}),
    frontMatter: own.findLast(({ frontMatter }) => frontMatter)?.frontMatter ?? [],
  };
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
