import type { Article, Attribution, Cue, Span } from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';
import { days } from 'nlcst-attribution/internal';
import { defineRule } from 'nlcst-rule-kit';
import { narrationAround } from '../../parts.js';
import { times } from './words.js';

export const tenseShift = defineRule({
  name: 'tense-shift',
  unit: 'article',
  summary:
    'Reports `says` among `said`, or `said` among `says`, in the attributions of one article.',
  scope: 'narration',
  severity: 'off',
  messages: {
    shift: 'Unexpected `{actual}` among `{other}`, expected `{expected}`',
  },
  note: 'One tense for attribution keeps the reader in one time; newsrooms keep to one form within a publication (Washington University, https://marcomm.wustl.edu/items/attribution/).',
  check({ article, report }) {
    const said = article.attributions.filter((attribution) => isSpoken(attribution, 'past'));
    const says = article.attributions.filter((attribution) => isSpoken(attribution, 'present'));
    const [few, many] = says.length <= said.length ? [says, said] : [said, says];
    const other = many[0]?.cue;
    if (!other || few.length === 0) return;
    for (const { cue, source, content } of few) {
      if (!cue || (cue.tense === 'past' && isDated(article, cue, content))) continue;
      const expected =
        cue.tense === 'present' ? 'said' : source?.number === 'many' ? 'say' : 'says';
      report({
        span: { start: cue.start, end: cue.end },
        message: 'shift',
        data: { actual: cue.text, other: other.text, expected },
        expected: [expected],
        related: { span: other, text: `\`${other.text}\` here` },
      });
    }
  },
});

/** «The minister said on Monday», where others say: what was said at a time of its own was said. */
const isDated = (article: Article, { start }: Cue, content: readonly Span[]): boolean =>
  narrationAround(article, start, content).some(({ lower }) => dated.has(lower));

const dated: ReadonlySet<string> = new Set([...times, ...days]);

/** A person's plain «said» or «says»: documents go on saying what they say. */
function isSpoken({ cue, source, certainty }: Attribution, tense: 'past' | 'present'): boolean {
  if (!cue || !source || certainty < CERTAIN || cue.negated) return false;
  if (cue.lemma !== 'say' || cue.tense !== tense || /\s/.test(cue.text)) return false;
  const kind = source.source.class;
  return kind === 'person' || kind === 'anonymous' || kind === 'spokesperson';
}
