import type { LexiconOptions, Span } from 'nlcst-attribution';
import pLimit from 'p-limit';
import { partsOf } from 'retext-preset-copydesk/processor';
import { type Change, carried, changeBetween } from './changes.js';
import type { ApplyIgnores } from './ignores.js';
import { isLocal, localProblemsOf, ownCopy } from './plain-text.js';
import { type ActiveRule, inOrder, moved, type Problem } from './problems.js';

/** How far around a change paragraphs are looked for, in characters. */
const reach = 4000;
/** As many characters on either side of a break decide about it. */
const beside = 80;

/** What decides about what is said at once. */
export interface GlanceOptions {
  /** None where a paragraph can’t be read by itself, since it has markup. */
  rules: readonly ActiveRule[];
  lexicon?: LexiconOptions | undefined;
  ignores?: ApplyIgnores | undefined;
}

/** What can be said at once of a long text while it is typed, however long it is. */
export interface Glance {
  /** Take over what was found in the whole of a text. */
  learn(text: string, problems: readonly Problem[]): Promise<void>;
  /** What was said of the whole, moved along with the text, and what changed paragraphs tell by themselves. */
  at(text: string): Promise<readonly Problem[]>;
}

export function createGlance({ rules, lexicon, ignores }: GlanceOptions): Glance {
  const local = rules.filter(isLocal);
  const names = new Set(local.map(({ rule }) => rule.name));
  let text = '';
  let said: readonly Problem[] = [];

  const freshIn = async (text: string, { start, end }: Span): Promise<Problem[]> => {
    const paragraphs = ownCopy(text.slice(start, end));
    const found = localProblemsOf(paragraphs, { rules: local, lexicon });
    const problems = found.map((problem) => moved(problem, start));
    if (!ignores) return problems;
    const left = await ignores(text, problems);
    return left.filter(({ ruleId }) => names.has(ruleId));
  };

  const follow = async (next: string): Promise<readonly Problem[]> => {
    const change = changeBetween(text, next);
    if (!change) return said;
    text = next;
    said = carried(said, change);
    const around = local.length > 0 ? paragraphsAround(next, change) : undefined;
    if (!around) return said;
    const isKept = ({ ruleId, start, end }: Problem) =>
      !(names.has(ruleId) && around.start <= start && end <= around.end);
    said = [...said.filter(isKept), ...(await freshIn(next, around))].sort(inOrder);
    return said;
  };

  /** One step begins when the one before has ended. */
  const inTurn = pLimit(1);

  return {
    learn: (next, problems) =>
      inTurn(() => {
        text = next;
        said = problems;
      }),
    at: (next) => inTurn(() => follow(next)),
  };
}

/**
 * The paragraphs that a change touched and their neighbours, which may have become one with them; nothing where they are
 * too long to be read between two keys.
 */
function paragraphsAround(text: string, { start, end, by }: Change): Span | undefined {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + by + reach);
  const breaks: number[] = [];
  let at = from;
  for (const part of partsOf(text.slice(from, to))) {
    if (at === 0 || at > from + beside) breaks.push(at);
    at += part.length;
  }
  const lastSure = to === text.length ? to : to - beside;
  if (to === text.length) breaks.push(to);
  // One further on than the next: whether a text is cut at a place depends on the words on either side.
  const before = breaks.filter((one) => one <= start).at(-2) ?? (from === 0 ? 0 : undefined);
  const sure = breaks.filter((one) => one >= end + by && one <= lastSure);
  const behind = sure[1] ?? (to === text.length ? to : undefined);
  return before === undefined || behind === undefined ? undefined : { start: before, end: behind };
}
