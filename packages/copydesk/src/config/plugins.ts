import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { definePlugin, defineRule, OptionsError, type Rule, type RulePlugin } from 'nlcst-rule-kit';
import { isRecord } from 'nlcst-rule-kit/internal';
import type { ReadScript } from './read.js';

/** A plug-in that a configuration names. */
export interface LoadedPlugin extends RulePlugin {
  /** Where it was read from. */
  readonly file: string;
  /** Another one for other code. */
  readonly version: string;
}

/**
 * Import a plug-in. Its rules are run by our own copy of the kit and of the engine, so that an article is read once
 * for all rules, whichever copies the plug-in has.
 *
 * @throws {ConfigError} where it can’t be loaded and where it is none
 */
export async function loadPlugin(file: string, readScript: ReadScript): Promise<LoadedPlugin> {
  const { value, errorFor } = await readScript(file, 'plug-in');
  if (!isPlugin(value)) {
    throw await errorFor(
      new OptionsError('Unexpected default export, expected a plug-in made by `definePlugin`'),
    );
  }
  const { source, rules, url } = value;
  try {
    for (const rule of rules) defineRule(rule);
  } catch (error) {
    throw await errorFor(new OptionsError((error as Error).message));
  }
  return Object.assign(definePlugin(source, rules, { url }), {
    file,
    version: await versionOf(file),
  });
}

function isPlugin(value: unknown): value is RulePlugin {
  if (typeof value !== 'function') return false;
  const { source, rules, url } = value as Partial<RulePlugin>;
  const isNamed = typeof source === 'string' && typeof url === 'function';
  return isNamed && Array.isArray(rules) && rules.every(isRule);
}

function isRule(value: unknown): value is Rule {
  return (
    isRecord(value) &&
    ['name', 'summary', 'note', 'severity', 'scope', 'unit'].every(
      (field) => typeof value[field] === 'string',
    ) &&
    isRecord(value.messages) &&
    typeof value.check === 'function'
  );
}

/** `import … from './words.js'`, `import('./words.js')`, `require('./words')` */
const imported = /\b(?:from|import|require)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

/** Files that a plug-in imports, as they were when Node read them: it reads none of them again. */
const known = new Map<string, string>();

/** Made of its code and of what it imports from files beside it. */
async function versionOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  const files = new Set([file]);
  for (const one of files) {
    const isImported = one !== file;
    const text = (isImported ? known.get(one) : undefined) ?? (await readFile(one, 'utf8'));
    if (isImported) known.set(one, text);
    hash.update(`${text.length}:${text}`);
    for (const [, name = ''] of text.matchAll(imported)) {
      try {
        files.add(createRequire(one).resolve(name));
      } catch {
        // It stands in a comment, or loading has told already.
      }
    }
  }
  return hash.digest('hex');
}
