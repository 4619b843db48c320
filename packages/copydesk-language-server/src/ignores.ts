import type { Root } from 'nlcst';
import type { RuleMessage, RulePlugin } from 'nlcst-rule-kit';
import type { Settings } from 'retext-preset-copydesk';
import { applyIgnores } from 'retext-preset-copydesk/processor';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { type Problem, problemFromMessage } from './problems.js';

/** Takes out what the file of ignores beside a text hides, and adds what there is to say about these ignores. */
export type ApplyIgnores = (text: string, problems: readonly Problem[]) => Promise<Problem[]>;

const nothing: Root = { type: 'RootNode', children: [] };

export function ignoresIn(
  sideFile: { path: string; text: string },
  settings: Settings,
  plugins: readonly RulePlugin[] = [],
): ApplyIgnores {
  const processor = unified().use(applyIgnores, settings, plugins).freeze();
  return async (text, problems) => {
    const file = new VFile(text);
    file.data.copydeskSideFile = sideFile;
    const known = new Map<unknown, Problem>();
    for (const problem of problems) {
      const { ruleId, source, start, end, actual } = problem;
      const place = { start: pointAt(start), end: pointAt(end) };
      const message: RuleMessage = file.message(problem.reason, { ruleId, source, place });
      message.actual = actual;
      known.set(message, problem);
    }
    await processor.run(nothing, file);
    return file.messages.flatMap(
      (message) => known.get(message) ?? problemFromMessage(message) ?? [],
    );
  };
}

/** Offsets are all that is read. */
function pointAt(offset: number) {
  return { line: 1, column: 1, offset };
}
