import { gather } from 'nlcst-attribution/internal';
import { type Word, wordsOf } from './words.js';

/** What was said, and where each word stands in it. */
export interface Transcript {
  path: string;
  text: string;
  words: Word[];
  /** Places of each word, in order. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** What stands in a transcript or in subtitles besides what was said. */
const notSaid = [
  /^\ufeff?WEBVTT.*$/gm,
  // Cues of subtitles, with the number before them.
  /^(?:\d+[ \t]*\r?\n)?[ \t]*(?:\d+:)?\d{2}:\d{2}[.,]\d{3} --> .*$/gm,
  // Voices and type in subtitles: `<v Mara Ellison>`, `</i>`.
  /<\/?[a-z][^<>\n]*>/gi,
  // Who speaks and when, on a line of their own: `Mara Ellison  0:12`.
  /^[ \t]*(?:\p{Lu}[\p{L}.'’-]*[ \t]+){1,4}\d{1,2}:\d{2}(?::\d{2})?[ \t]*$/gmu,
  // Times: `[00:12:03]`, `(12:03)`.
  /[([]\d{1,2}:\d{2}(?::\d{2})?[)\]]/g,
  // Who speaks: `MS. ELLISON:`, `Mara Ellison:`.
  /^[ \t]*(?:\p{Lu}[\p{L}.'’-]*[ \t]+){0,3}\p{Lu}[\p{L}.'’-]*:/gmu,
];

/** Reads plain text and subtitles (WebVTT, SubRip). */
export function readTranscript(path: string, text: string): Transcript {
  const said = notSaid.reduce(
    (rest, pattern) => rest.replaceAll(pattern, (match) => ' '.repeat(match.length)),
    text,
  );
  const words = wordsOf(said);
  const places = new Map<string, number[]>();
  words.forEach(({ lower }, index) => {
    gather(places, lower, index);
  });
  return { path, text, words, places };
}
