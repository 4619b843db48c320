import {
  type Article,
  type Paragraph,
  type Sentence,
  type Span,
  type Token,
  wordsThat,
} from 'nlcst-attribution';
import { defineRule, type Finding } from 'nlcst-rule-kit';
import { earlyOf } from './early.js';
import { straysOf } from './stray.js';
import { afterPronoun, pointed, publicWords, twoLetters, wellKnown } from './words.js';

type Form = 'points' | 'plain';

/** One abbreviation in the article's own words. */
interface Use {
  span: Span;
  letters: string;
  text: string;
  form: Form;
  /** Inside quotation marks. */
  quoted: boolean;
  /** The last point is missing: `U.S officials`. */
  clipped: boolean;
  /** Whether the point at the end of the span ends the sentence: yes, no, or the text leaves it open. */
  ends: boolean | undefined;
}

const pattern = /^(?:((?:[A-Z]\.)+[A-Z]?)|([A-Z]{2,6}))(?=$|['’\-–—])/;

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

/** The uses of each abbreviation, by its letters. */
function familiesOf(article: Article, headlines: boolean): Map<string, Use[]> {
  const families = new Map<string, Use[]>();
  for (const { reading, start } of article.paragraphs) {
    if (reading.kind === 'label' || (reading.kind === 'heading' && !headlines)) continue;
    for (const index of abbreviations.in(reading)) {
      const use = readUse(reading, index, start);
      if (!use || (use.quoted && !isReported(article, use.span))) continue;
      const uses = families.get(use.letters);
      if (uses) uses.push(use);
      else families.set(use.letters, [use]);
    }
  }
  return families;
}

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

/** Words that are an abbreviation, or a prefix and one. */
const abbreviations = wordsThat(({ value }) => pattern.test(value.slice(afterPrefix(value))));

/** The form that the house has for some letters; undefined where the article’s own counts: nobody writes `N.A.T.O.` */
function preferredForm(letters: string, preferred: Form | 'majority'): Form | undefined {
  if (preferred === 'majority' || (preferred === 'points' && !pointed.has(letters))) return;
  return preferred;
}

function spell(letters: string, form: Form): string {
  return form === 'plain' ? letters : `${[...letters].join('.')}.`;
}

/** The form used most; the article's first one where both are used equally often. */
function commonForm(uses: readonly Use[]): Form {
  const points = uses.filter((use) => use.form === 'points').length;
  if (points * 2 === uses.length) return uses[0]?.form ?? 'points';
  return points * 2 > uses.length ? 'points' : 'plain';
}

function readUse(paragraph: Paragraph, index: number, offset: number): Use | undefined {
  const token = paragraph.tokens[index];
  if (token?.kind !== 'word') return;
  const start = afterPrefix(token.value);
  const match = pattern.exec(token.value.slice(start));
  if (!match) return;
  const written = match[0];
  const letters = written.replaceAll('.', '');
  if (letters.length < 2 || (letters.length === 2 && !twoLetters.has(letters))) return;
  if (isPartOfName(paragraph.tokens, index)) return;

  const form: Form = match[1] ? 'points' : 'plain';
  if (form === 'plain' && letters === 'US' && !isCountry(paragraph.tokens, index)) return;

  const { text, sentences, tokens } = paragraph;
  const end = token.start + start + written.length;
  const point = text[end] === '.' && text[end + 1] !== '.';
  const close = point ? end + 1 : end;
  const clipped = form === 'points' && text[end] !== '.' && !written.endsWith('.');
  return {
    span: { start: offset + token.start + start, end: offset + close },
    letters,
    quoted: token.quotation !== -1,
    text: clipped ? written : spell(letters, form),
    form,
    clipped,
    ends:
      form === 'plain' || clipped
        ? point
        : endsSentence(close, sentences[token.sentence], tokens[index + 1]),
  };
}

/**
 * Words that the article puts into somebody's mouth: how they are spelled is its own choice. Not a title, a banner or
 * a reader's letter with its name below, which come as they are.
 */
function isReported(article: Article, { start }: Span): boolean {
  let quotation = article.quotationAt(start);
  if (!quotation || quotation.kind === 'title') return false;
  while (quotation.parent) quotation = quotation.parent;
  const cue = quotation.attribution?.cue;
  return cue !== undefined && cue !== null && cue.kind !== 'dash' && cue.kind !== 'colon';
}

/** Where the abbreviation begins in `non-US` and `pro-U.S.`. */
function afterPrefix(value: string): number {
  const first = value.charCodeAt(0);
  return first >= 97 && first <= 122 ? value.indexOf('-') + 1 : 0;
}

/** A point that both shortens and stops: certain at the sentence's end and before a small letter, else open. */
function endsSentence(
  close: number,
  sentence: Sentence | undefined,
  next: Token | undefined,
): boolean | undefined {
  if (sentence?.end === close) return true;
  if (!next?.blank || next.kind !== 'word' || !isUpper(next.value, 0)) return false;
  return publicWords.has(next.value) ? false : undefined;
}

/** `US Airways`, `Miss USA`: what stands in a name keeps the name's own form. */
function isPartOfName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!token) return false;
  if (
    before?.kind === 'word' &&
    isUpper(before.value, 0) &&
    (isUpper(before.value, 1) || !opensSentence(tokens, index - 1))
  )
    return true;
  return (
    after?.kind === 'word' &&
    after.blank &&
    after.sentence === token.sentence &&
    isUpper(after.value, 0) &&
    !publicWords.has(after.value)
  );
}

/** A sentence, or the words between quotation marks. */
function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before?.sentence !== tokens[index]?.sentence || /^["“‘']/.test(before?.value ?? '');
}

/** Tells the country (`US and Corvanian`) from the pronoun in capitals, from sums (`US$5`) and roads (`US 31`). */
function isCountry(tokens: readonly Token[], index: number): boolean {
  if (/['’\-–—]/.test(tokens[index]?.value ?? '')) return true;
  const after = tokens[index + 1];
  if (after?.kind === 'number' || after?.value === '$') return false;
  if (tokens[index - 1]?.lower === 'the') return true;
  if (after?.kind !== 'word') return false;
  return !afterPronoun.has(after.lower) || isUpper(tokens[index + 2]?.value ?? '', 0);
}

function isUpper(value: string, at: number): boolean {
  const code = value.charCodeAt(at);
  return code >= 65 && code <= 90;
}
