import { defineRule, type Finding } from 'nlcst-rule-kit';
import { earlyOf } from './early.js';
import { straysOf } from './stray.js';
import { type Form, familiesOf, spell, type Use } from './uses.js';
import { pointed, wellKnown } from './words.js';

export const inconsistentAbbreviation = defineRule({
  name: 'inconsistent-abbreviation',
  summary:
    'Reports an abbreviation that is written both with points and without in one article, at the rarer form, or that stands before the name in full.',
  scope: 'any',
  unit: 'article',
  severity: 'warning',
  fixable: true,
  options: {
    preferred: {
      type: 'choice',
      choices: ['majority', 'points', 'plain'],
      default: 'majority',
      description:
        'The form to keep: the one the article uses most; with `points` always `U.S.`, `U.K.` and `U.N.`; with `plain` never points.',
    },
    headlines: {
      type: 'boolean',
      default: false,
      description: 'Whether headlines are held to the same form as the text.',
    },
    speech: {
      type: 'boolean',
      default: true,
      description: 'Whether the words of quotations are held to the same form, without a fix.',
    },
    wellKnown: {
      type: 'phrases',
      default: wellKnown,
      description: 'Abbreviations that may stand before the name in full.',
    },
  },
  messages: {
    early: 'Unexpected `{actual}` before `{expected}`, expected the name in full first',
    stray:
      'Unexpected `{actual}` beside `{expected}`, expected one abbreviation or the name in full',
    mixed: 'Unexpected `{actual}`, expected `{expected}` as elsewhere in the article',
    clipped: 'Unexpected `{actual}`, expected `{expected}` with its last point',
    preferred: 'Unexpected `{actual}`, expected `{expected}`, the preferred form',
  },
  note: 'Two forms of one abbreviation look like two hands or a passage pasted from elsewhere. AP writes U.S. in text and US in headlines, the Guardian US everywhere: the house chooses, an article keeps to it (https://www.wikitribune.com/project/wikitribune-style-guide/, https://www.theguardian.com/guardian-observer-style-guide-a).',
  check({ article, options, report }) {
    for (const [letters, uses] of familiesOf(article, options.headlines)) {
      const own = uses.filter(({ quoted }) => !quoted);
      if (own.length === 0) continue;
      const form = preferredForm(letters, options.preferred) ?? commonForm(own);
      const model = own.find((use) => isKept(use, form));
      for (const use of options.speech ? uses : own)
        if (!isKept(use, form)) report(findingOf(use, form, spell(letters, form), model));
    }
    for (const { span, letters, name } of earlyOf(article, options.wellKnown)) {
      report({
        span,
        message: 'early',
        data: { actual: letters, expected: article.slice(name) },
        related: { span: name, text: 'named in full here' },
      });
    }
    for (const { span, letters, good, name } of straysOf(article, options.wellKnown)) {
      report({
        span,
        message: 'stray',
        data: { actual: letters, expected: good },
        related: { span: name, text: `\`${good}\` named in full here` },
      });
    }
  },
});

const isKept = (use: Use, form: Form): boolean => use.form === form && !use.clipped;

function findingOf(
  use: Use,
  form: Form,
  expected: string,
  model: Use | undefined,
): Finding<'mixed' | 'clipped' | 'preferred'> {
  const certain = form === 'points' || use.ends !== undefined;
  return {
    span: use.span,
    message: model ? 'mixed' : use.clipped ? 'clipped' : 'preferred',
    data: { actual: use.text, expected },
    ...(certain && {
      expected: [form === 'plain' && use.ends ? `${expected}.` : expected],
      ...(!use.quoted && { fix: true }),
    }),
    ...(model && { related: { span: model.span, text: `written \`${expected}\` here` } }),
  };
}

/** The form that the house has for some letters; undefined where the article’s own counts: nobody writes `N.A.T.O.` */
function preferredForm(letters: string, preferred: Form | 'majority'): Form | undefined {
  if (preferred === 'majority' || (preferred === 'points' && !pointed.has(letters))) return;
  return preferred;
}

/** The form used most; the article's first one where both are used equally often. */
function commonForm(uses: readonly Use[]): Form {
  const points = uses.filter((use) => use.form === 'points').length;
  if (points * 2 === uses.length) return uses[0]?.form ?? 'points';
  return points * 2 > uses.length ? 'points' : 'plain';
}
