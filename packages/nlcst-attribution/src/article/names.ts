import type { NameRun } from '../paragraph/mentions/names.js';
import type { Name } from '../types.js';
import type { Placed } from './linked.js';
import { isPersonRun } from './referents.js';

/** The names of an article with every place where each stands. */
export function articleNames(paragraphs: readonly Placed[]): Name[] {
  const names = new Map<string, Name>();
  for (const { start, reading } of paragraphs) {
    for (const run of reading.names) {
      const text = run.words.length === 1 ? (run.words[0] as string) : run.words.join(' ');
      let name = names.get(text);
      if (!name) {
        name = { text, kind: kindOfName(run), places: [] };
        names.set(text, name);
      } else if (name.kind === 'unknown') name.kind = kindOfName(run);
      name.places.push({ start: start + run.start, end: start + run.end });
    }
  }
  return [...names.values()];
}

function kindOfName(run: NameRun): Name['kind'] {
  if (run.place) return 'place';
  if (run.body) return 'organization';
  if (isPersonRun(run)) return run.given || run.titles.length > 0 ? 'person' : 'unknown';
  const [only = ''] = run.words;
  if (run.words.length === 1 && only.length > 1 && only === only.toUpperCase())
    return 'organization';
  return 'unknown';
}
