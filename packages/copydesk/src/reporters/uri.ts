import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A path as a URI: relative ones stay relative, so that a report means the same on another machine. */
export function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
