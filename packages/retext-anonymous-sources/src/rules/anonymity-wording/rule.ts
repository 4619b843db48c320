import type { Article, Span } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { type Choice, choices } from './words.js';

/** A formula that takes one way of a choice. */
interface Wording {
  span: Span;
  way: 0 | 1;
  /** The same formula the other way. */
  other: string;
}

const join = (...parts: string[]): string => parts.filter(Boolean).join(' ');

/** How a formula is worded, or undefined where it doesn't have this choice. */
const wordingOf = (article: Article, span: Span, choice: Choice): Wording | undefined => {
  const words = article.slice(span).split(/\s+/);
  for (const before of choice.before) {
    const size = before.split(' ').length;
    if (words.slice(0, size).join(' ').toLowerCase() !== before) continue;
    for (const way of [1, 0] as const) {
      const filling = choice.ways[way];
      const rest = words.slice(size + (filling ? 1 : 0));
      if (filling && words[size]?.toLowerCase() !== filling) continue;
      if ((rest[0]?.toLowerCase() ?? null) !== choice.after) continue;
      const other = join(...words.slice(0, size), choice.ways[way === 0 ? 1 : 0], ...rest);
      return { span, way, other };
    }
  }
  return undefined;
};

/** The way that stays: the one that is commoner, or else the earlier one. */
const commonWay = (wordings: readonly Wording[]): 0 | 1 => {
  const ones = wordings.filter((wording) => wording.way === 1).length;
  if (ones * 2 === wordings.length) return wordings[0]?.way ?? 0;
  return ones * 2 > wordings.length ? 1 : 0;
};

const preferredWays: Readonly<Record<string, 0 | 1>> = {
  'on condition of anonymity': 0,
  'on the condition of anonymity': 1,
};

/** One article, two wordings of the same formula of anonymity. */
export const anonymityWording = defineRule({
  name: 'anonymity-wording',
  summary:
    'Reports two wordings of one formula of anonymity in one article, or one that is not the form of the house.',
  scope: 'any',
  severity: 'info',
  fixable: true,
  unit: 'article',
  options: {
    preferred: {
      type: 'choice',
      choices: ['consistent', ...Object.keys(preferredWays)],
      default: 'consistent',
      description: 'The form of the house, or whichever the article has more often.',
    },
  },
  messages: {
    mixed: 'Unexpected `{words}`, expected `{other}` as elsewhere in the article',
    house: 'Unexpected `{words}`, expected `{other}`, the form of the house',
  },
  note: 'No guide rules on “the”: it is the house’s choice, and two forms in one article show that nobody made it.',
  check({ article, options, report }) {
    const formulas = article.anonymities
      .map((anonymity) => anonymity.formula)
      .filter((formula) => !article.quotationAt(formula.start));
    for (const choice of choices) {
      const wordings = formulas.flatMap((span) => wordingOf(article, span, choice) ?? []);
      const house = choice === choices[0] ? preferredWays[options.preferred] : undefined;
      const kept = house ?? commonWay(wordings);
      const model = wordings.find((wording) => wording.way === kept);
      for (const { span, way, other } of wordings) {
        if (way === kept) continue;
        report({
          span,
          message: house === undefined ? 'mixed' : 'house',
          data: { words: article.slice(span), other },
          expected: [other],
          fix: true,
          ...(model && {
            related: { span: model.span, text: `\`${article.slice(model.span)}\` here` },
          }),
        });
      }
    }
  },
});
