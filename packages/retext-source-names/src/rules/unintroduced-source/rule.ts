import { CERTAIN, givenNames, type Mention, type Source } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { slipsOf } from '../../slips/slips.js';
import { wellKnown } from '../../well-known.js';
import { introducedIn } from './introductions.js';
import { isPerson } from './persons.js';
import { type Named, surnameIn } from './surnames.js';
import { thoughts } from './words.js';

export const unintroducedSource = defineRule({
  name: 'unintroduced-source',
  summary:
    'Reports a source who is called by surname and whom the article nowhere introduces by full name or role.',
  scope: 'narration',
  unit: 'article',
  severity: 'warning',
  options: {
    wellKnown: {
      type: 'phrases',
      default: wellKnown,
      description: 'Names that need no introduction.',
    },
  },
  messages: {
    unintroduced:
      'Unexpected `{name}` without an introduction, expected full name or role at the first mention',
  },
  note: 'Readers who come in here cannot know who this is. The AP Stylebook has the surname alone only from the second mention on (after https://writingexplained.org/ap-style/ap-style-names).',
  check({ article, options, report }) {
    // Questions and answers have no marks to tell speech from narration.
    if (article.paragraphs.some(({ reading }) => reading.kind === 'transcript')) return;
    const keepsNamesBack = article.anonymities.some((one) => /names?\b/.test(article.slice(one)));
    const strangers = new Map<string, Named>();
    for (const source of article.sources) {
      const mention = surnameMention(source);
      if (!mention) continue;
      const surname = surnameIn(mention.text);
      if (surname === undefined || !isPerson(article, source, mention, surname)) continue;
      if (options.wellKnown.has(surname) || strangers.has(surname)) continue;
      // «Yolanda, who asked that only her first name be used»
      if (keepsNamesBack && givenNames.has(surname)) continue;
      strangers.set(surname, mention);
    }
    if (strangers.size === 0) return;
    for (const surname of introducedIn(article, strangers)) strangers.delete(surname);
    // A surname with a slip is told as such.
    for (const { text } of slipsOf(article).keys()) strangers.delete(text.toLowerCase());
    for (const mention of strangers.values()) {
      report({ span: mention, message: 'unintroduced', data: { name: mention.text } });
    }
  },
});

/** «*Verel*, who was not at the meeting,» */
function withoutClause({ text, start, end }: Mention): Named {
  const name = text.replace(/,\swho\s.*$/s, '');
  return { text: name, start, end: end - text.length + name.length };
}

/** The first mention of a person by name, where none that is beyond doubt has more than the surname. */
function surnameMention({ class: kind, attributions, mentions }: Source): Named | undefined {
  if (kind !== 'person' && kind !== 'organization') return;
  // «it said»: a body.
  if (mentions.some(({ text }) => /^it$/i.test(text))) return;
  const sure = mentions.filter(
    ({ form, certainty }) => certainty >= CERTAIN && form !== 'pronoun' && form !== 'relative',
  );
  if (sure.some(({ form }) => form !== 'name')) return;
  const named = sure.map(withoutClause);
  if (named.some(({ text }) => surnameIn(text) === undefined)) return;
  const speaks = attributions.some(
    ({ certainty, cue, source }) =>
      source && Math.min(certainty, source.certainty) >= CERTAIN && !thoughts.has(cue?.lemma ?? ''),
  );
  const [first] = named;
  return speaks ? first : undefined;
}
