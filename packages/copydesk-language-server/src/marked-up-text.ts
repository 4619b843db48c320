import type { SideFile } from 'copydesk';
import type { Root } from 'nlcst';
import { attributionOf } from 'nlcst-attribution';
import type { RuleMessage, RulePlugin } from 'nlcst-rule-kit';
import { createProcessor, type ProcessorOptions } from 'retext-preset-copydesk/processor';
import { VFile } from 'vfile';
import { inOrder, problemFromMessage } from './problems.js';
import type { Known, Text } from './text.js';

/** A text with markup while it is typed: read as a whole each time. */
export async function markedUpText(
  options: ProcessorOptions<readonly RulePlugin[]>,
  sideFile?: SideFile,
): Promise<Text> {
  const processor = await createProcessor(options);
  let last: Promise<Known> | undefined;
  let lastText = '';

  const read = async (text: string): Promise<Known> => {
    const file = new VFile(text);
    if (sideFile) file.data.copydeskSideFile = sideFile;
    const tree = (await processor.run(processor.parse(file), file)) as Root;
    const problems = (file.messages as RuleMessage[]).flatMap(
      (message) => problemFromMessage(message) ?? [],
    );
    return {
      text,
      article: attributionOf(tree, options.lexicon),
      problems: problems.sort(inOrder),
    };
  };

  return {
    read(text) {
      if (!last || text !== lastText) last = read(text);
      lastText = text;
      return last;
    },
  };
}
