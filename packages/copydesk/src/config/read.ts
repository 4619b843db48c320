import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OptionsError } from 'nlcst-rule-kit';
import type { Document, Node, Pair } from 'yaml';
import { ConfigError, type ConfigPlace, type Stretch } from './mistake.js';

/** A configuration file as it was read. */
export interface ConfigFile {
  file: string;
  value: unknown;
  /** The error for a mistake somewhere in the value, with its place in the file. */
  errorFor(mistake: OptionsError): Promise<ConfigError>;
}

/** A string, a comment of YAML, or what begins a comment of JavaScript. */
const stringOrComment = /"(?:\\.|[^"\\\n])*"|'[^'\n]*'|(?<=^|\s)#.*|(?<=^|[\s,[{])(\/[/*])/gm;

/** Reads JSON and YAML; `yaml` is loaded for YAML, and for JSON only to say where a mistake is. */
export async function readData(file: string, text: string): Promise<ConfigFile> {
  const errorFor = async (mistake: OptionsError) => {
    const { parseDocument, isMap, isSeq } = await import('yaml');
    const document = parseDocument(text, { logLevel: 'silent' });
    const range = rangeOf(document, mistake, { isMap, isSeq });
    return new ConfigError(mistake.message, file, { text, ...range }, mistake);
  };
  let wrongJson: string | undefined;
  if (extname(file) === '.json') {
    try {
      return { file, value: JSON.parse(text), errorFor };
    } catch (error) {
      // Told below, where it is no YAML either.
      wrongJson = (error as Error).message;
    }
    // To YAML, it is a part of the next key.
    for (const { 1: sign, index } of text.matchAll(stringOrComment)) {
      if (sign === undefined) continue;
      const stretch = { text, start: index, end: index + sign.length };
      throw new ConfigError(
        `Unexpected comment \`${sign}\`, expected one of YAML: \`# …\``,
        file,
        stretch,
      );
    }
  }
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { logLevel: 'error' });
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    const stretch = { text, start, end };
    if (wrongJson !== undefined) throw jsonError(wrongJson, file, stretch);
    const what = error.message.split(/ at line \d|;|\n/, 1)[0] ?? '';
    throw new ConfigError(`Unexpected YAML: ${what}`, file, stretch);
  }
  try {
    return { file, value: document.toJS(), errorFor };
  } catch (error) {
    // An alias without its anchor.
    throw new ConfigError(`Unexpected YAML: ${(error as Error).message}`, file);
  }
}

/**
 * What `JSON.parse` says, without the text that it repeats, at the place that it tells. It tells none for a character
 * that begins no value: that is where YAML stumbles too.
 */
function jsonError(message: string, file: string, otherwise: Stretch): ConfigError {
  const { text } = otherwise;
  const [what = ''] = message.split(/ in JSON at | at position |, (?:\.{3})?"/, 1);
  const end = text.trimEnd().length;
  const at = message.includes('end of JSON') ? end : / at position (\d+)/.exec(message)?.[1];
  const start = Math.min(Number(at), end);
  return new ConfigError(
    `Unexpected JSON: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    file,
    at === undefined ? otherwise : { text, start, end: start + 1 },
  );
}

/** How a configuration that is a script is read, and a plug-in. */
export type ReadScript = (file: string, what?: 'script' | 'plug-in') => Promise<ConfigFile>;

/** Refuses to run a script of somebody else’s. */
export const refuseScript: ReadScript = async (file, what = 'script') => {
  const expected = what === 'script' ? 'JSON or YAML' : 'none';
  throw new ConfigError(
    `Unexpected ${what} in a workspace that is not trusted, expected ${expected}`,
    file,
  );
};

/** Imports JavaScript; `fresh` makes Node read a module again that was changed. */
export async function readModule(file: string, fresh: number): Promise<ConfigFile> {
  const errorFor = async (mistake: OptionsError) => {
    const { message, path } = mistake;
    const where = path.length > 0 ? ` (at \`${path.join('.')}\`)` : '';
    return new ConfigError(`${message}${where}`, file, undefined, mistake);
  };
  const url = pathToFileURL(file);
  if (fresh > 0) {
    url.searchParams.set('fresh', String(fresh));
    // CommonJS is remembered by its path, whatever the address.
    const { cache, resolve } = createRequire(file);
    delete cache[resolve(file)];
  }
  try {
    return { file, value: (await import(url.href)).default, errorFor };
  } catch (error) {
    throw await loadingError(error, file, url);
  }
}

/** An error of a script, at the line of the script that it came from, or with the lines of others that it came through. */
async function loadingError(error: unknown, file: string, { href }: URL): Promise<ConfigError> {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const what = message.replaceAll(/:?\s*\n\s*/g, ': ');
  const isOwn = (line: string) => line.includes(`${href}:`) || line.includes(`${file}:`);
  // Behind the first asynchronous step is who loads it.
  const steps = stack.split('\n').filter((line) => /^(?! +at async ).*:\d+\)?$/.test(line));
  const own = steps.find(isOwn);
  const place = own && /:(\d+)(?::(\d+))?\)?$/.exec(own);
  const text = place ? await readFile(file, 'utf8') : '';
  const mistake = new ConfigError(
    `Unexpected error on loading it: ${what}`,
    file,
    place ? stretchAt(text, Number(place[1]), Number(place[2] ?? 1)) : undefined,
  );
  const others = steps.filter((line) => !line.includes('node:') && !isOwn(line));
  if (error instanceof Error && others.length > 0) {
    mistake.excerpt = `${mistake.excerpt ?? ''}${others.join('\n')}\n`;
  }
  return mistake;
}

function stretchAt(text: string, line: number, column: number): Stretch {
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return { text, start, end: start + 1 };
}

/** A part of a file, as `copydesk` in `package.json`. */
export function partOf({ file, value, errorFor }: ConfigFile, key: string): ConfigFile {
  return {
    file,
    value: (value as Record<string, unknown> | null)?.[key],
    errorFor: ({ message, path, target }) =>
      errorFor(new OptionsError(message, [key, ...path], target)),
  };
}

type Guards = Pick<typeof import('yaml'), 'isMap' | 'isSeq'>;

/** Where the nearest thing to a place stands that the file has. */
function rangeOf(
  document: Document,
  { path, target }: ConfigPlace,
  { isMap, isSeq }: Guards,
): { start: number; end: number } {
  let node = document.contents as Node | null;
  let found = node;
  path.forEach((key, depth) => {
    if (isMap<Node, Node | null>(node)) {
      const pair: Pair<Node, Node | null> | undefined = node.items.find(
        ({ key: name }) => String((name as { value?: unknown }).value) === String(key),
      );
      if (!pair) return;
      node = pair.value;
      found = depth === path.length - 1 && target === 'key' ? pair.key : (pair.value ?? pair.key);
    } else if (isSeq<Node>(node)) {
      node = node.items[Number(key)] ?? null;
      found = node ?? found;
    }
  });
  const [start, end] = found?.range ?? [0, 1];
  return { start, end };
}
