import { type Analyse, type Analysis, createAnalyse } from './analyse.js';
import {
  createResolver,
  type ResolvedConfig,
  type Resolver,
  type ResolverOptions,
} from './config/resolver.js';
import { type SideFile, sideFileOf } from './side-file.js';

/** What a call says about rules: plain data, so that a worker thread can have it. */
export type LinterOptions = ResolverOptions;

/** A text and the path that says what kind of file it is and whose configuration it has. */
export interface Article {
  path: string;
  text: string;
  /** What kind of file it is, where the path doesn’t say so. */
  type?: ResolvedConfig['type'] | undefined;
}

/** Reads texts by the configuration of their paths; what is ignored in a text is taken out. */
export interface Linter {
  /** @throws {ConfigError} on a mistake in a configuration */
  analyse(article: Article): Promise<Analysis>;
  /** All that decides about the messages of a path besides the text and the version of Copydesk. */
  keyOf(path: string): Promise<string>;
}

/**
 * @param resolver made of the same options, where it is to outlast the linter
 * @throws {OptionsError} on an unknown preset, rule, severity or option and on a wrong value
 */
export async function createLinter(
  options: LinterOptions,
  resolver: Resolver = createResolver(options),
): Promise<Linter> {
  /** Files with the same configuration share a pipeline. */
  const pipelines = new Map<string, Promise<Analyse>>();

  const settingsFor = async ({ path, type }: Omit<Article, 'text'>) => {
    const { files, ignored, ...settings } = await resolver.resolve(path);
    const versions = settings.plugins.map(({ file, version }) => [file, version]);
    const chosen = type ? { ...settings, type } : settings;
    return { ignored, settings: chosen, key: JSON.stringify({ ...chosen, plugins: versions }) };
  };
  return {
    async analyse({ text, ...article }) {
      const { ignored, settings, key } = await settingsFor(article);
      const pipeline = pipelines.get(key) ?? createAnalyse(settings);
      pipelines.set(key, pipeline);
      const analysis = await (await pipeline)(text, sideFileOf(article.path));
      // An editor asks about standard input whatever its path.
      return ignored ? { ...analysis, messages: [] } : analysis;
    },
    async keyOf(path) {
      const sideFile: SideFile | undefined = sideFileOf(path);
      // Ignores run out overnight.
      const today = new Date().toDateString();
      const { ignored, key } = await settingsFor({ path });
      return JSON.stringify([key, ignored, sideFile?.text, today]);
    },
  };
}
