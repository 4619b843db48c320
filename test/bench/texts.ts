import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manuscript } from '../../packages/copydesk-language-server/test/tools/manuscript.js';

const wordsOfAnArticle = 800;
const articles = 84;

export interface Texts {
  /** What they are, for the head of the table. */
  name: string;
  texts: string[];
}

/** The articles of a folder, or as many that were made up where there is no such folder. */
export function textsIn(folder: string): Texts {
  if (!existsSync(folder)) {
    const texts = Array.from({ length: articles }, (_, seed) => manuscript(wordsOfAnArticle, seed));
    return { name: `generated text (no ${folder})`, texts };
  }
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return { name: folder, texts };
}

/** One text of so many characters: the articles one behind another, again and again. */
export function joined(texts: readonly string[], length: number): string {
  const all = `${texts.join('\n\n')}\n\n`;
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}
