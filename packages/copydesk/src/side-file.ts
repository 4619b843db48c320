import { existsSync, readFileSync } from 'node:fs';

/** Ignores beside an article that can’t have comments: `article.txt.copydesk.yml`. */
export interface SideFile {
  path: string;
  text: string;
}

export const sideFileEnding = '.copydesk.yml';

/** The side file of an article, where there is one. */
export function sideFileOf(path: string): SideFile | undefined {
  const name = path + sideFileEnding;
  // Nearly always there is none; asking at once is ten times faster than asking in turn.
  return existsSync(name) ? { path: name, text: readFileSync(name, 'utf8') } : undefined;
}
