import type { RuleMessage } from 'retext-preset-copydesk';
import { createProcessor } from 'retext-preset-copydesk/processor';
import { VFile } from 'vfile';

/** What there is to say about some words of an article, without anything of unified. */
export interface Remark {
  rule: string;
  severity: 'error' | 'warning' | 'info';
  reason: string;
  why: string;
  page: string;
  start: number;
  end: number;
  /** What may be put in their place. */
  replacements: string[];
}

// Once: this loads the parser of Markdown, and the rules. Presets and rules are set here too.
const ready = createProcessor({ type: 'markdown', presets: ['recommended'] });

export async function check(article: string): Promise<Remark[]> {
  const processor = await ready;
  const file = new VFile(article);
  await processor.run(processor.parse(file), file);
  const remarks = (file.messages as RuleMessage[]).flatMap((message) => remarkFrom(message) ?? []);
  // Messages come rule by rule.
  return remarks.sort((a, b) => a.start - b.start);
}

function remarkFrom(message: RuleMessage): Remark | undefined {
  const { place, fatal } = message;
  if (!place || !('start' in place)) return undefined;
  return {
    rule: message.ruleId ?? '',
    severity: fatal ? 'error' : fatal === false ? 'warning' : 'info',
    reason: message.reason,
    why: message.note ?? '',
    page: message.url ?? '',
    start: place.start.offset ?? 0,
    end: place.end.offset ?? 0,
    replacements: message.expected ?? [],
  };
}
