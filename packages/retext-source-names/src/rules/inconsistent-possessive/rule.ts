import { type Paragraph, type Span, type Token, wordsThat } from 'nlcst-attribution';
import { gather } from 'nlcst-attribution/internal';
import { defineRule } from 'nlcst-rule-kit';

type Form = 'apostrophe' | 'apostrophe-s';

/** The possessive of one name in `s`, in the article's own words. */
interface Use {
  span: Span;
  name: string;
  mark: string;
  form: Form;
  /** Stands after a first name or a title, so it is one person and no plural: `Mara Jones’`. */
  single: boolean;
}

export const inconsistentPossessive = defineRule({
  name: 'inconsistent-possessive',
  summary:
    'Reports a name in `s` whose possessive is formed in two ways in one article, at the rarer form.',
  scope: 'narration',
  unit: 'article',
  severity: 'off',
  fixable: true,
  options: {
    preferred: {
      type: 'choice',
      choices: ['majority', 'apostrophe', 'apostrophe-s'],
      default: 'majority',
      description:
        'The form to keep: the one the article uses most, always `Jones’`, or always `Jones’s`.',
    },
  },
  messages: {
    mixed: 'Unexpected `{actual}`, expected `{expected}` as elsewhere in the article',
    preferred: 'Unexpected `{actual}`, expected `{expected}`, the preferred form',
  },
  note: 'AP adds only the apostrophe to a name in s, the Guardian adds ’s: the house chooses, an article keeps to it (http://www.gatehousenewsroom.com/2016/09/15/ap-style-rules-for-possessives-2/, http://subspeakout.blogspot.com/2010/03/jamess-apostrophe.html).',
  check({ article, options, report }) {
    const names = new Map<string, Use[]>();
    for (const { reading, start } of article.paragraphs) {
      for (const index of inS.in(reading)) {
        const use = readUse(reading, index, start);
        if (!use) continue;
        gather(names, use.name, use);
      }
    }
    for (const [name, uses] of names) {
      const form = isForm(options.preferred) ? options.preferred : commonForm(uses);
      const model = uses.find((use) => use.form === form);
      // A plural (the Joneses’) takes the apostrophe in every house.
      if (!model && form === 'apostrophe-s' && !uses.some((use) => use.single)) continue;
      for (const use of uses) {
        if (use.form === form) continue;
        const expected = name + use.mark + (form === 'apostrophe-s' ? 's' : '');
        report({
          span: use.span,
          message: model ? 'mixed' : 'preferred',
          data: { actual: article.slice(use.span), expected },
          expected: [expected],
          fix: true,
          ...(model && {
            related: { span: model.span, text: `written \`${article.slice(model.span)}\` here` },
          }),
        });
      }
    }
  },
});

function isForm(value: string): value is Form {
  return value !== 'majority';
}

/** The form used most; the article's first one where both are used equally often. */
function commonForm(uses: readonly Use[]): Form {
  const long = uses.filter((use) => use.form === 'apostrophe-s').length;
  if (long * 2 === uses.length) return uses[0]?.form ?? 'apostrophe-s';
  return long * 2 > uses.length ? 'apostrophe-s' : 'apostrophe';
}

const long = /^(\p{Lu}[\p{L}-]*s)(['’])s$/u;
const short = /^(\p{Lu}[\p{L}-]*s)(['’]?)$/u;

/** Names in s, with their apostrophe or without. */
const inS = wordsThat(({ value }) => long.test(value) || short.test(value));

function readUse({ tokens, marks }: Paragraph, index: number, offset: number): Use | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.quotation !== -1) return;
  const whole = long.exec(token.value);
  const match = whole ?? short.exec(token.value);
  if (!match?.[1]) return;
  const next = tokens[index + 1];
  const mark = match[2] || apostropheAt(next, marks);
  if (!mark) return;
  const end = match[2] ? token.end : (next?.end ?? token.end);
  const owned = tokens[match[2] ? index + 1 : index + 2];
  if (!whole && !(owned?.kind === 'word' && owned.blank)) return;
  const before = tokens[index - 1];
  return {
    span: { start: offset + token.start, end: offset + end },
    name: match[1],
    mark,
    form: whole ? 'apostrophe-s' : 'apostrophe',
    single: before?.kind === 'word' && before.sentence === token.sentence && isName(before.value),
  };
}

/** The apostrophe behind a word, unless it closes a quotation. */
function apostropheAt(token: Token | undefined, marks: Paragraph['marks']): string | undefined {
  if (!token || token.blank || (token.value !== '’' && token.value !== "'")) return;
  return marks.some((mark) => mark.start === token.start) ? undefined : token.value;
}

/** A first name or a title, and not the article before a plural (`The Joneses’`). */
function isName(value: string): boolean {
  return /^\p{Lu}/u.test(value) && value !== 'The';
}
