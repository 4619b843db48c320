import type { Root } from 'nlcst';
import { attributionOf, type LexiconOptions } from 'nlcst-attribution';
import type { Plugin } from 'unified';
import { camelCase } from './camel-case.js';
import { findingsOnce } from './findings.js';
import { addMessage } from './messages.js';
import { checkLexicon, checkNames, configureRules, isRecord, unexpectedValue } from './options.js';
import type { Rule, RuleSettings } from './types.js';

/** What the user of a plug-in may set. */
export interface PluginOptions<Rules extends readonly Rule[] = readonly Rule[]> {
  /** Severity, or severity and options, of single rules; the others keep their own. */
  readonly rules?: RuleSettings<Rules> | null | undefined;
  /** Words to add to the engine's lists and to take away. */
  readonly lexicon?: LexiconOptions | null | undefined;
}

/** A unified plug-in that shows which rules it has. */
export interface RulePlugin<Rules extends readonly Rule[] = readonly Rule[]>
  extends Plugin<[options?: PluginOptions<Rules> | null | undefined], Root> {
  /** The package's name, which is the `source` of every message. */
  readonly source: string;
  /** The page of a rule, where the plug-in says that there is one. */
  readonly url: (rule: string) => string | undefined;
  readonly rules: Rules;
}

/**
 * Make the unified plug-in of a package from its rules.
 *
 * ```js
 * export default definePlugin('retext-stray-words', rules, {
 *   url: (rule) => `https://example.org/rules/${rule}`,
 * });
 * ```
 *
 * @param source the package's name, which is the `source` of every message
 * @param options.url gives the page of a rule; without it, messages have none
 */
export function definePlugin<const R extends readonly Rule[]>(
  source: string,
  rules: R,
  { url }: { url?: (rule: string, source: string) => string | undefined } = {},
): RulePlugin<R> {
  const pageOf = (rule: string) => url?.(rule, source);
  const plugin: Plugin<[options?: unknown], Root> = (options) => {
    const { lexicon, configured } = readOptions(rules, options);
    return (tree, file) => {
      const article = attributionOf(tree, lexicon);
      for (const { rule, severity, options } of configured) {
        if (severity === 'off') continue;
        for (const finding of findingsOnce(rule, article, options)) {
          addMessage(file, article, finding, { source, url: pageOf(rule.name), rule, severity });
        }
      }
    };
  };
  Object.defineProperty(plugin, 'name', { value: camelCase(source), configurable: true });
  return Object.assign(plugin, { source, url: pageOf, rules });
}

function readOptions(rules: readonly Rule[], options: unknown) {
  const given = options ?? {};
  if (!isRecord(given)) throw unexpectedValue(given, ['options'], 'an object');
  checkNames('option', Object.keys(given), ['rules', 'lexicon']);
  const settings = given.rules ?? {};
  if (!isRecord(settings)) throw unexpectedValue(settings, ['rules'], 'an object');
  return {
    lexicon: checkLexicon(given.lexicon),
    configured: configureRules(rules, settings),
  };
}
