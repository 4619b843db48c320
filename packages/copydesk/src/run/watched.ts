import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { configNames } from '../config/find.js';
import { ignoreFileName } from '../config/ignore-files.js';
import { articlePatterns, foreignFolders, namedBy, patternIn } from '../files.js';
import { sideFileEnding } from '../side-file.js';

/** What the paths of a call stand for, while files come and go. */
export interface Watched {
  folders: string[];
  /** Whether a path is nothing that a report depends on. */
  isForeign(path: string, stats?: Stats): boolean;
  /** Whether a file decides what holds for articles. */
  isSetting(path: string): boolean;
  /** The article that a file is or stands beside. */
  articleOf(path: string): string | undefined;
}

/** Articles below one folder. */
interface Place {
  folder: string;
  /** Whether the folders in it count too. */
  isDeep: boolean;
  isArticle(path: string): boolean;
}

const settingNames: readonly string[] = [...configNames, ignoreFileName];

/**
 * @param paths as the call has them
 * @param settings further files that decide what holds for articles, by their whole paths; more may come later
 */
export async function watchedAt(
  paths: readonly string[],
  settings: ReadonlySet<string>,
): Promise<Watched> {
  const { wanted, isLeftOut } = await namedBy(paths);
  const places = await Promise.all(wanted.map(placeAt));

  const isSetting = (path: string) =>
    settingNames.includes(basename(path)) || settings.has(resolve(path));
  const articleOf = (path: string) => {
    const article = path.endsWith(sideFileEnding) ? path.slice(0, -sideFileEnding.length) : path;
    const isRead = !isLeftOut(article) && places.some(({ isArticle }) => isArticle(article));
    return isRead ? article : undefined;
  };
  return {
    folders: [...new Set(places.map(({ folder }) => folder))],
    isForeign(path, stats) {
      if (isSetting(path) || articleOf(path) !== undefined) return false;
      if (stats?.isFile()) return true;
      return !places.some(({ folder, isDeep }) => {
        const below = relative(folder, path);
        return below === '' || (isDeep && isInside(below) && !isInForeignFolder(below));
      });
    },
    isSetting,
    articleOf,
  };
}

function isInForeignFolder(below: string): boolean {
  return below.split(/[\\/]/).some((name) => foreignFolders.includes(name));
}

function isInside(below: string): boolean {
  return !isAbsolute(below) && below !== '..' && !below.startsWith(`..${sep}`);
}

async function placeAt(path: string): Promise<Place> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return below(path, articlePatterns);
  const { folder, pattern } = await patternIn(path);
  if (!found && pattern !== undefined) return below(folder, [pattern]);
  const file = resolve(path);
  // The folder, since the side file may not be there yet.
  return {
    folder: dirname(path),
    isDeep: false,
    isArticle: (other) => resolve(other) === file,
  };
}

function below(folder: string, patterns: readonly string[]): Place {
  const matches = picomatch([...patterns]);
  return {
    folder,
    isDeep: true,
    isArticle: (path) => matches(relative(folder, path).split(sep).join('/')),
  };
}
