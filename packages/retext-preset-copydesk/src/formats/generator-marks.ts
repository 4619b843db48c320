import { opaqueCharacter } from './prose.js';

// What site generators put into Markdown for themselves. It is covered up before Markdown is read, character by
// character, so that all places stay as they are.

/** `:::note` and `:::` around a box, `::video{#id}` alone. */
const directive = /^ {0,3}(?::{3,}|::[a-z]).*$/gim;

/** `{{< figure >}}`, `{{ page.title }}` and `{% include note.html %}` of Hugo, Jekyll and Eleventy. */
const template =
  /\{\{(?:[^{}\r\n]|\r?\n(?![ \t]*\r?\n)){0,2000}\}\}|\{%(?:[^{}\r\n]|\r?\n(?![ \t]*\r?\n)){0,2000}%\}/g;

/** `: ` before a definition, in the line below its term; set in by more it is code. */
const definition = /^ {0,3}:[ \t]+(?=\S)/gm;

/** Term and definition become paragraphs of their own, as they are where site generators know such lists. */
export function coverDefinitions(source: string): string {
  return source.replaceAll(definition, (found) => `${blanksFor(found.slice(1))}\n`);
}

export function coverDirectives(source: string): string {
  return source.replaceAll(directive, blanksFor);
}

/** A template within a sentence stands for words, one that has lines of its own for none. */
export function coverTemplates(source: string): string {
  return source.replaceAll(template, (found, at: number) =>
    isAlone(source, at, at + found.length)
      ? blanksFor(found)
      : found.replaceAll(/[^\r\n]/g, opaqueCharacter),
  );
}

function blanksFor(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}

function isAlone(source: string, from: number, to: number): boolean {
  return isBlankUpTo(source, from, -1) && isBlankUpTo(source, to - 1, 1);
}

/** Whether there are only blanks between a place and the end of its line in one direction. */
function isBlankUpTo(source: string, from: number, step: 1 | -1): boolean {
  let at = from + step;
  while (source[at] === ' ' || source[at] === '\t') at += step;
  return source[at] === undefined || source[at] === '\n' || source[at] === '\r';
}
