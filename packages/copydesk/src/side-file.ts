import { readFile } from 'node:fs/promises';

/** Ignores beside an article that can’t have comments: `article.txt.copydesk.yml`. */
export interface SideFile {
  path: string;
  text: string;
}

const ending = '.copydesk.yml';

/** The side file of an article, where there is one. */
export async function sideFileOf(path: string): Promise<SideFile | undefined> {
  const name = path + ending;
  try {
    return { path: name, text: await readFile(name, 'utf8') };
  } catch {
    return undefined;
  }
}
