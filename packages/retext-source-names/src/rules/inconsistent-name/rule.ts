import { defineRule } from 'nlcst-rule-kit';
import { isEven, slipsOf } from '../../slips/slips.js';
import { bodiesOf, type Variant } from './bodies.js';
import { firstNamesOf } from './first-names.js';
import { officesOf } from './offices.js';
import { ranksOf } from './ranks.js';
import { renamedOf, respelledOf } from './renamed.js';

type Message = 'spelling' | 'even' | 'first' | 'renamed' | 'rank';

export const inconsistentName = defineRule({
  name: 'inconsistent-name',
  summary:
    'Reports one name that is spelled in two ways in one article, at the rarer spelling, and one person of two offices.',
  scope: 'any',
  unit: 'article',
  severity: 'warning',
  options: {
    allow: {
      type: 'phrases',
      default: [],
      description: 'Names that are right as they are, however alike another is.',
    },
  },
  messages: {
    spelling: 'Unexpected `{actual}`, expected `{expected}` as elsewhere in the article',
    even: 'Unexpected `{actual}` beside `{expected}`, expected one spelling of the name',
    first: 'Unexpected `{actual}` beside `{expected}`, expected one first name',
    renamed: 'Unexpected `{actual}` beside `{expected}`, expected one name of the body',
    rank: 'Unexpected `{actual}` beside `{expected}`, expected one rank',
    office: 'Unexpected `{actual}` beside `{expected}` for `{name}`, expected one office',
  },
  note: 'A name in two spellings makes readers wonder whether these are two people, and one of the two is wrong. No published guide seen states this; every desk expects it.',
  check({ article, options, report }) {
    const speak = (slipped: Variant, good: Variant, message: Message) => {
      if (options.allow.has(slipped.text.toLowerCase())) return;
      const [first] = good.places;
      for (const span of slipped.places) {
        report({
          span,
          message,
          data: { actual: slipped.text, expected: good.text },
          ...(message === 'spelling' && { expected: [good.text] }),
          ...(first && { related: { span: first, text: `first spelled \`${good.text}\` here` } }),
        });
      }
    };
    for (const [slipped, good] of slipsOf(article)) {
      speak(slipped, good, isEven(slipped, good) ? 'even' : 'spelling');
    }
    for (const [good, other] of bodiesOf(article)) speak(other, good, 'spelling');
    for (const [good, other] of renamedOf(article)) speak(other, good, 'renamed');
    for (const [good, other] of respelledOf(article)) speak(other, good, 'even');
    for (const [good, other] of firstNamesOf(article)) speak(other, good, 'first');
    for (const [good, other] of ranksOf(article)) speak(other, good, 'rank');
    for (const [good, other] of officesOf(article)) {
      report({
        span: other.span,
        message: 'office',
        data: { actual: other.text, expected: good.text, name: good.surname },
        related: { span: good.span, text: `\`${good.text}\` here` },
      });
    }
  },
});
