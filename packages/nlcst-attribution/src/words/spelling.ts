import type { Token } from '../types.js';
import type { Form } from './form.js';

/** A word as far as its spelling goes. */
export type Written = Pick<Token, 'value' | 'lower'>;

/** A word that may be one of the engine's own tokens. */
export type MaybeRead = Written & { form?: Form };

let works = 0;

/**
 * Make a function that works something out of a word's spelling, once for all words of all texts that are spelled alike.
 *
 * @param work must not depend on anything but `value` and `lower`
 */
export function onceASpelling<T>(work: (word: Written) => T): (token: Written) => T {
  const number = works++;
  return (token: MaybeRead) => {
    const { form } = token;
    if (!form) return work(token);
    form.notes ??= [];
    if (form.notes[number] === undefined) form.notes[number] = work(token);
    return form.notes[number] as T;
  };
}
