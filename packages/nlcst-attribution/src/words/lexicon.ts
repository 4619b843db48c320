import type { LexiconOptions } from '../types.js';
import { type Entry, entriesOf } from './entries.js';
import type { Form } from './form.js';
import { FormTable } from './form-table.js';
import { outletKey } from './outlet-key.js';

export { F, N, V } from './bits.js';
export type { Entry } from './entries.js';

/** The word lists, ready to be looked up by lower-case form; one for each set of a user's changes. */
export interface Lexicon {
  entries: ReadonlyMap<string, Entry>;
  /** What the house that reports is called, without «the»; empty where nobody has said so. */
  ownOutlets: ReadonlySet<string>;
  /** What is known of each written form, filled as texts are read. */
  cache: FormTable<Form>;
}

const remembered = new Map<string, Lexicon>();

/** The word lists with a user's changes, built once for each set of changes. */
export function lexiconOf(options: LexiconOptions = {}): Lexicon {
  const key = JSON.stringify(options);
  let lexicon = remembered.get(key);
  if (!lexicon) {
    lexicon = build(options);
    remembered.set(key, lexicon);
  }
  return lexicon;
}

function build(options: LexiconOptions): Lexicon {
  return {
    entries: entriesOf(options),
    ownOutlets: ownOutletsOf(options),
    cache: new FormTable(),
  };
}

function ownOutletsOf({ ownOutlets }: LexiconOptions): ReadonlySet<string> {
  const names = new Set(ownOutlets?.add?.map(outletKey));
  for (const name of ownOutlets?.remove ?? []) names.delete(outletKey(name));
  return names;
}
