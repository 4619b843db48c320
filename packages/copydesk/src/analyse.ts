import type { Root } from 'nlcst';
import { type Article, attributionOf } from 'nlcst-attribution';
import type { RuleMessage, RulePlugin } from 'nlcst-rule-kit';
import { createProcessor, type ProcessorOptions } from 'retext-preset-copydesk/processor';
import { VFile } from 'vfile';
import { inOrder, type Message, messageFrom } from './message.js';
import type { SideFile } from './side-file.js';

/** What there is to know about one text. */
export interface Analysis {
  article: Article;
  messages: Message[];
}

export type Analyse = (text: string, sideFile?: SideFile) => Promise<Analysis>;

/**
 * Build the pipeline once, for any number of texts.
 *
 * @throws {OptionsError} on an unknown type, preset, rule, severity or option and on a wrong value.
 */
export async function createAnalyse<const Plugins extends readonly RulePlugin[]>(
  options: ProcessorOptions<Plugins>,
): Promise<Analyse> {
  const processor = await createProcessor(options);
  return async (text, sideFile) => {
    const file = new VFile(text);
    if (sideFile) file.data.copydeskSideFile = sideFile;
    const tree = (await processor.run(processor.parse(file), file)) as Root;
    const messages = (file.messages as RuleMessage[]).flatMap(
      (message) => messageFrom(message, text) ?? [],
    );
    return {
      article: attributionOf(tree, options.lexicon),
      messages: messages.sort(inOrder),
    };
  };
}
