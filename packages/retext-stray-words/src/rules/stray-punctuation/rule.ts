import { nameParticles, type Paragraph, type Span, type Token, wordsThat } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import {
  chunkAt,
  isBlank,
  isLetter,
  isLower,
  isLowerWord,
  isUpper,
  tokenAt,
  wordEnd,
  wordStart,
} from '../../characters.js';
import { titles } from '../../words.js';
import { loneBracket } from './brackets.js';
import { abbreviations } from './words.js';

/** Marks that don't belong there, and what does. */
interface Stray {
  kind: 'marks' | 'stop' | 'colon' | 'title';
  span: Span;
  /** Best first. */
  expected: string[];
  fix?: boolean;
}

const closers = new Set(['"', '”', "'", '’']);
const dashes = new Set(['—', '–', '―']);
const titleSet = new Set(titles);
const particleSet: ReadonlySet<string> = new Set(nameParticles);

export const strayPunctuation = defineRule({
  name: 'stray-punctuation',
  summary: 'Reports marks that can’t stand together, or in that place.',
  unit: 'paragraph',
  scope: 'any',
  severity: 'warning',
  fixable: true,
  options: {
    abbreviations: {
      type: 'phrases',
      default: abbreviations,
      description:
        'Abbreviations, without their full stop, that a comma or a sentence may go on behind.',
    },
  },
  messages: {
    marks: 'Unexpected `{marks}`, expected `{expected}`',
    stop: 'Unexpected full stop in `{marks}`, expected `{expected}`',
    colon: 'Unexpected colon in `{marks}`, expected `{expected}`',
    title: 'Unexpected comma in `{marks}`, expected `{expected}`',
    bracket: 'Unexpected `{marks}` without its partner, expected `{expected}` as well',
  },
  note: 'Two marks where one belongs show that words between them were cut. No style guide rules on it: it is a typing error.',
  check({ paragraph, options, report }) {
    const { text, tokens } = paragraph;
    const lone = loneBracket(paragraph);
    if (lone) {
      const data = { marks: lone.value, expected: lone.value === '(' ? ')' : '(' };
      report({ span: lone, message: 'bracket', data });
    }
    for (const run of pointsIn(paragraph)) {
      const stray = strayAt(paragraph, run, options.abbreviations);
      if (!stray || tokenAt(tokens, run.start)?.kind === 'opaque') continue;
      const { kind, span, expected, fix } = stray;
      const data = { marks: text.slice(span.start, span.end), expected: expected.join('` or `') };
      report({
        span,
        message: kind,
        data,
        expected,
        ...(fix && { fix }),
      });
    }
  },
});

/** Points that touch one another, but for the first character: nothing stands before it. */
function* pointsIn(paragraph: Paragraph): Generator<Span> {
  const { text, tokens } = paragraph;
  let index = 1;
  for (const at of pointed.in(paragraph)) {
    const token = tokens[at] as Token;
    for (index = Math.max(index, token.start); index < token.end; index++) {
      if (!isPoint(text.charCodeAt(index))) continue;
      const start = index;
      while (isPoint(text.charCodeAt(index + 1))) index++;
      yield { start, end: index + 1 };
    }
  }
}

/** Marks and words with a point. */
const pointed = wordsThat(({ value }) => /[!,.:;?]/.test(value));

/** `!`, `,`, `.`, `:`, `;`, `?`. */
function isPoint(code: number): boolean {
  return (
    code === 0x2c ||
    code === 0x2e ||
    code === 0x3a ||
    code === 0x3b ||
    code === 0x3f ||
    code === 0x21
  );
}

function strayAt(paragraph: Paragraph, run: Span, allowed: ReadonlySet<string>): Stray | undefined {
  const marks = paragraph.text.slice(run.start, Math.min(run.end, run.start + 9));
  if (marks.length > 1) return ofRun(paragraph, run, marks, allowed);
  if (marks === ',') return misplacedComma(paragraph, run);
  if (marks === '.') {
    return (
      afterDash(paragraph, run.start) ??
      doubledStop(paragraph, run.start) ??
      midSentence(paragraph, run, allowed)
    );
  }
  if (marks === ':') return afterIncluding(paragraph, run.start);
  return undefined;
}

/** «,,», «,.», «;,», «..», «?;» and, after a word that is no abbreviation, «.,». */
function ofRun(
  { text, tokens }: Paragraph,
  run: Span,
  marks: string,
  allowed: ReadonlySet<string>,
): Stray | undefined {
  const before = text[run.start - 1];
  const kind = 'marks';
  if (isCode(text, run)) return undefined;
  if (marks === '..') {
    if (!isLetter(before) && !closers.has(before ?? '')) return undefined;
    if (endsSentence(text, run.end)) return { kind, span: run, expected: ['.'], fix: true };
    return { kind, span: run, expected: ['...', '.'] };
  }
  if (marks === '.,') {
    const title = afterTitle({ text, tokens }, run.end - 1);
    if (title) return title;
    const word = text.slice(wordStart(text, run.start), run.start);
    if (!isKnownWord(tokens, run.start, word) || allowed.has(word)) return undefined;
    return { kind, span: run, expected: [',', '.'] };
  }
  if (marks === ',.') {
    const expected = endsSentence(text, run.end) ? '.' : ',';
    return { kind, span: run, expected: [expected], fix: true };
  }
  const first = marks[0] as string;
  if (first === ',' || first === ';' || first === ':') {
    if (marks === '::') return undefined;
    if (marks.split('').every((mark) => mark === first)) {
      return { kind, span: run, expected: [first], fix: true };
    }
    return { kind, span: run, expected: [...new Set(marks)].slice(0, 2) };
  }
  if (marks === '?.' || marks === '?;' || marks === '?:' || marks === '!;') {
    return { kind, span: run, expected: [first] };
  }
  return undefined;
}

/** Whether a full stop stands behind a word that is written in full: in lower case, and known to nobody as short. */
function isKnownWord(tokens: readonly Token[], stop: number, word: string): boolean {
  const isPlain = word.length > 2 && isLowerWord(word);
  return isPlain && tokenAt(tokens, stop)?.kind === 'punctuation';
}

/** Addresses, paths, figures and programs have customs of their own. */
function isCode(text: string, { start, end }: Span): boolean {
  return /[/\\@=<>{}|_]/.test(chunkAt(text, start)) || /\d/.test(text[end] ?? '');
}

function endsSentence(text: string, offset: number): boolean {
  let next = offset;
  while (closers.has(text[next] ?? '')) next++;
  if (text[next] === undefined || text[next] === '\n') return true;
  return isBlank(text[next]) && !isLower(text[next + 1]);
}

/** «talks ,which»: the space stands on the wrong side; «talks, , which»: the words between two commas have gone. */
function misplacedComma({ text }: Paragraph, { start, end }: Span): Stray | undefined {
  const gap = text[start - 1];
  if (!isBlank(gap) || gap === '\n') return undefined;
  // «talks, , which»
  if (text[start - 2] === ',' && isBlank(text[end])) {
    return { kind: 'marks', span: { start: start - 2, end }, expected: [','], fix: true };
  }
  if (!isLetter(text[start - 2]) || !isLetter(text[end])) return undefined;
  const span = { start: wordStart(text, start - 1), end: wordEnd(text, end) };
  const expected = `${text.slice(span.start, start - 1)}, ${text.slice(end, span.end)}`;
  return { kind: 'marks', span, expected: [expected], fix: true };
}

/** «Gov., Mara Ellison»; not «on Elm St., Ellison said». */
function afterTitle(
  { text, tokens }: Pick<Paragraph, 'text' | 'tokens'>,
  comma: number,
): Stray | undefined {
  const title = tokenAt(tokens, comma - 1);
  if (!title || !titleSet.has(title.lower) || !isBlank(text[comma + 1])) return undefined;
  const next = text[comma + 2];
  const before = text[wordStart(text, title.start - 1)];
  if (!isUpper(next) || !isUpper(title.value[0]) || isUpper(before)) return undefined;
  const span = { start: title.start, end: wordEnd(text, comma + 2) };
  return { kind: 'title', span, expected: [`${title.value} ${text.slice(comma + 2, span.end)}`] };
}

/** «and the —.» */
function afterDash({ text }: Paragraph, stop: number): Stray | undefined {
  const dash = text[stop - 1] ?? '';
  // «– Old hands –.» is a crosshead of wire copy.
  if (!dashes.has(dash) || text.trimStart().startsWith(dash)) return undefined;
  return { kind: 'marks', span: { start: stop - 1, end: stop + 1 }, expected: [dash] };
}

/** «The plan. failed»: a word in full before it, one in lower case behind, in a text that has capitals. */
function midSentence(
  { text, tokens }: Paragraph,
  { start, end }: Span,
  allowed: ReadonlySet<string>,
): Stray | undefined {
  if (!isBlank(text[end]) || text[end] === '\n' || !isLower(text[end + 1])) return undefined;
  const first = wordStart(text, start);
  const word = text.slice(first, start);
  if (!isKnownWord(tokens, start, word) || allowed.has(word)) return undefined;
  const last = wordEnd(text, end + 1);
  const next = text.slice(end + 1, last);
  const isAddress = !isBlank(text[last]) && isLetter(text[last + 1]);
  if (!goesOn(next) || isAddress || isInLowerCase(text)) return undefined;
  const span = { start: first, end: last };
  const capital = `${word}. ${next[0]?.toUpperCase()}${next.slice(1)}`;
  return { kind: 'stop', span, expected: [`${word} ${next}`, capital] };
}

/** A word in small letters: «went», «a»; not «iPhone», «de Vries», «b.», «http». */
const goesOn = (word: string): boolean =>
  (word.length > 1 || word === 'a') &&
  isLowerWord(word) &&
  !particleSet.has(word) &&
  !/^(?:https?|www)$/.test(word);

/** Verse, messages and whoever writes without capitals. */
function isInLowerCase(text: string): boolean {
  return isLower(text[0]) || (text.match(/[a-z]\.\s[a-z]/g) ?? []).length > 1;
}

/** «lives.’.», «clear.”.»: one full stop inside the mark and one outside; «“Why?’.”» */
function doubledStop({ text, tokens }: Paragraph, stop: number): Stray | undefined {
  let start = stop - 1;
  while (stop - start <= 2 && closers.has(text[start] ?? '')) start--;
  const inner = text[start];
  if (start === stop - 1 || !isLetter(text[start - 1])) return undefined;
  const isNested = (inner === '?' || inner === '!') && closers.has(text[stop + 1] ?? '');
  const isTwice = inner === '.' && tokenAt(tokens, start)?.kind === 'punctuation';
  if (!isNested && !isTwice) return undefined;
  const span = { start, end: stop + 1 };
  return { kind: 'marks', span, expected: [text.slice(start, stop)], fix: true };
}

/** «including: the mayor»; a list on lines of its own may follow a colon. */
function afterIncluding({ text, tokens }: Paragraph, colon: number): Stray | undefined {
  const word = tokenAt(tokens, colon - 1);
  const gap = text[colon + 1];
  if (word?.lower !== 'including' || gap === '\n' || !isBlank(gap) || !isLetter(text[colon + 2])) {
    return undefined;
  }
  return { kind: 'colon', span: { start: word.start, end: colon + 1 }, expected: [word.value] };
}
