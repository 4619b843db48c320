import type { Comment } from '../formats/document.js';
import type { Stretch } from '../formats/prose.js';
import {
  type Ignore,
  type Ignores,
  isDay,
  type Mistake,
  type Origin,
  wholeFile,
} from './ignore.js';

const verbs = ['ignore next', 'ignore file', 'disable', 'enable'] as const;

type Verb = (typeof verbs)[number];

/** `copydesk ignore next`, and `copydesk-ignore-next` as users of other linters write it. */
const directive = /^\s*copydesk(?:(?:\s+|-(?=\w))([\s\S]*))?$/;
const word = /"([^"]*)"|“([^”]*)”|[^\s,"“”]+/g;

/** Nobody writes a longer one. */
const longest = 2_000;

/** What a comment says behind its verb. */
interface Terms {
  /** Empty: every rule. */
  rules: string[];
  words: string | undefined;
  by: string | undefined;
  until: string | undefined;
  reason: string | undefined;
}

/**
 * The ignores in a file’s comments: `copydesk ignore next missing-reason -- cleared by the desk`.
 *
 * @param blocks where the paragraphs stand
 */
export function ignoresInComments(
  comments: readonly Comment[],
  blocks: readonly Stretch[],
): Ignores {
  const ignores: Ignore[] = [];
  const mistakes: Mistake[] = [];
  /** Disabled and not yet enabled again. */
  let open: Ignore[] = [];

  for (const { from, to, text } of [...comments].sort((a, b) => a.from - b.from)) {
    const match = directive.exec(text.slice(0, longest));
    if (!match) continue;
    const origin: Origin = { at: { from, to }, where: '', form: '`-- why`' };
    const line = match[1]?.trim() ?? '';
    const verb = verbs.find((name) =>
      new RegExp(`^${name.replace(' ', '(?:\\s+|-)')}(?!\\S)`).test(line),
    );
    if (!verb) {
      const what = `\`${line.split(/\s+/, 1)[0] || 'copydesk'}\``;
      mistakes.push({
        what,
        expected: '`ignore next`, `ignore file`, `disable` or `enable`',
        origin,
      });
      continue;
    }
    const terms = termsOf(line.replace(/^(?:ignore(?:\s+|-)\w+|\w+)/, ''));
    if (terms.until !== undefined && !isDay(terms.until)) {
      mistakes.push({ what: `day \`${terms.until}\``, expected: 'one like `2027-01-31`', origin });
      continue;
    }
    if (verb === 'enable') {
      const ends = ({ rule }: Ignore) =>
        terms.rules.length === 0 || (rule !== undefined && terms.rules.includes(rule));
      const ended = open.filter(ends);
      for (const { covers } of ended) covers.to = from;
      if (ended.length === 0) {
        mistakes.push({ what: '`enable`', expected: '`disable` before it', origin });
      }
      open = open.filter((ignore) => !ended.includes(ignore));
      continue;
    }
    const rules = terms.rules.length > 0 ? terms.rules : [undefined];
    const made = rules.map((rule) => ({
      ...terms,
      rule,
      covers: coveredBy(verb, { from, to }, blocks),
      origin,
    }));
    ignores.push(...made);
    if (verb === 'disable') open.push(...made);
  }
  return { ignores, mistakes };
}

/** The next paragraph is the rest of the one that the comment stands in, if there is any. */
function coveredBy(verb: Verb, { from, to }: Stretch, blocks: readonly Stretch[]): Stretch {
  if (verb === 'ignore file') return { ...wholeFile };
  if (verb === 'disable') return { from: to, to: Infinity };
  const around = blocks.find((block) => block.from < from && from < block.to);
  if (around) return { from: to, to: around.to };
  const next = blocks.reduce<Stretch | undefined>(
    (first, block) => (block.from >= to && block.from < (first?.from ?? Infinity) ? block : first),
    undefined,
  );
  return next ? { ...next } : { from: to, to };
}

function termsOf(line: string): Terms {
  const dashes = /(?:^|\s)--(?:\s|$)/.exec(line);
  const head = dashes ? line.slice(0, dashes.index) : line;
  const reason = dashes ? line.slice(dashes.index + dashes[0].length).trim() : '';
  const terms: Terms = {
    rules: [],
    words: undefined,
    by: undefined,
    until: undefined,
    reason: reason || undefined,
  };
  let next: 'by' | 'until' | undefined;
  for (const [whole, straight, curly] of head.matchAll(word)) {
    const quoted = straight ?? curly;
    if (next) {
      terms[next] = quoted ?? whole;
      next = undefined;
    } else if (quoted !== undefined) terms.words = quoted;
    else if (whole === 'by' || whole === 'until') next = whole;
    else terms.rules.push(whole);
  }
  return terms;
}
