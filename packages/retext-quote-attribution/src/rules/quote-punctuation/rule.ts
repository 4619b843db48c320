import type { Article, Attribution, Cue, Span } from 'nlcst-attribution';
import { CERTAIN, nameParticles } from 'nlcst-attribution';
import { days, months } from 'nlcst-attribution/internal';
import { defineRule, type Finding } from 'nlcst-rule-kit';
import { excerpt, type PlacedPart, placed, placedParts, tagOf, tokenFrom } from '../../parts.js';
import { speechVerbs } from '../../words.js';
import { isFragment, isSentence, type Style, styleFor } from './style.js';
import { tagFollowers, tagVerbs, tiedWords } from './words.js';

type Message =
  | 'beforeTag'
  | 'midSentence'
  | 'doubled'
  | 'tagInside'
  | 'outside'
  | 'inside'
  | 'beforeQuotation'
  | 'afterThat'
  | 'unstopped';

export const quotePunctuation = defineRule({
  name: 'quote-punctuation',
  unit: 'article',
  summary:
    'Reports a wrong, missing or misplaced stop between a quotation and the words around it.',
  scope: 'any',
  severity: 'warning',
  fixable: true,
  options: {
    style: {
      type: 'choice',
      choices: ['consistent', 'us', 'uk'],
      default: 'consistent',
      description:
        'Where the comma or full stop after a fragment stands: `us` inside the marks, `uk` outside, `consistent` as the article mostly has it.',
    },
    speechVerbs: {
      type: 'phrases',
      default: speechVerbs,
      description: 'Verbs that take a comma or a colon before a quotation of a whole sentence.',
    },
  },
  messages: {
    beforeTag: 'Unexpected `{actual}` before `{tag}`, expected `{expected}`',
    midSentence: 'Unexpected `{actual}` in mid-sentence, expected `{expected}`',
    doubled: 'Unexpected `{actual}`, expected one stop: `{expected}`',
    tagInside: 'Unexpected `{actual}` inside the marks, expected who speaks outside: `{expected}`',
    outside: 'Unexpected `{actual}`, expected the stop inside the marks: `{expected}`',
    inside:
      'Unexpected `{actual}`, expected the stop of the sentence outside the marks: `{expected}`',
    beforeQuotation: 'Unexpected `{actual}` before a quotation, expected `{expected}`',
    unstopped: 'Unexpected `{actual}` at the end of the paragraph, expected a stop: `{expected}`',
    afterThat: 'Unexpected comma after `{word}` before a quotation, expected `{expected}`',
  },
  note: 'A comma ties a quotation to the words that say who speaks; stops inside the marks are American, outside British: an article keeps to one (Chicago Manual of Style, after https://editingandindexing.com/quotationmarks/ and https://ru.scribd.com/document/234887992/Quotation-Guide).',
  check({ article, options, report }) {
    const byTag = new Map<number, Attribution>();
    const byCueEnd = new Map<number, Attribution>();
    for (const attribution of article.attributions) {
      if (attribution.certainty < CERTAIN || attribution.cue?.kind !== 'verb') continue;
      const tag = tagOf(attribution);
      if (!tag) continue;
      const { cue } = attribution;
      const isTag = tags.has(cue.lemma) || options.speechVerbs.has(cue.lemma);
      // «Ellison said, adding …»: the first of the cues that share their source stands beside it.
      const isTold = isPlain(cue) || cue.tense === 'perfect';
      if (attribution.source && isTag && isTold && !byTag.has(tag.start)) {
        byTag.set(tag.start, attribution);
      }
      byCueEnd.set(cue.end, attribution);
      if (cue.position === 'inside') byCueEnd.set(tag.end, attribution);
    }

    const style = styleFor(article, options.style, byTag);
    for (const quoted of placedParts(article)) {
      if (quoted.paragraph.reading.kind !== 'prose') continue;
      const closing =
        tagInside(article, quoted) ??
        beforeTag(article, quoted, byTag) ??
        beforeBareTag(article, quoted) ??
        midSentence(article, quoted) ??
        doubledStop(article, quoted) ??
        aroundMark(article, quoted, style, byTag) ??
        unstopped(article, quoted);
      if (closing) report(closing);
      const opening = beforeQuotation(article, quoted, byCueEnd, options.speechVerbs);
      if (opening) report(opening);
    }
  },
});

/** «acceptable.” officials said», «acceptable” officials said», «acceptable,”. Officials said» */
function beforeTag(
  article: Article,
  quoted: PlacedPart,
  byTag: ReadonlyMap<number, Attribution>,
): Finding<Message> | undefined {
  const { paragraph, part } = quoted;
  if (!part.close || part.words === 0) return;
  const { text } = article;
  const mark = placed(paragraph, part.close);
  const gap = gapAfter(text, mark.end);
  const attribution = byTag.get(gap.end);
  const tag = attribution && tagOf(attribution);
  if (!tag || gap.end > paragraph.end) return;

  const marks = closingMarks(text, mark);
  // Of «.’”» the last mark tells.
  if (marks.end > mark.end) return;
  const inner = text.charAt(marks.start - 1);
  const unstopped = /[\p{L}\p{N}%)\]]/u.test(inner);
  const isWhole = unstopped && opensSentence(quoted);
  if (!isWhole && !closes(article, attribution, mark, tag)) return;
  const stray = /[.,]/.test(text.slice(marks.end, gap.end));
  const written = article.slice(marks);

  if (inner === ',' || '?!…—–-'.includes(inner)) {
    // «Why now?,” he asked»: no comma behind a mark that ends the words; a title may have one.
    const ends = text.charAt(marks.start - 2);
    if (inner === ',' && /[?!]/.test(ends) && opensSentence(quoted)) {
      return mended(article, { start: marks.start - 2, end: marks.end }, tag, ends + written);
    }
    if (!stray) return;
    const strayEnd = marks.end + text.slice(marks.end, gap.end).trimEnd().length;
    const start = marks.start - 1;
    return mended(article, { start, end: strayEnd }, tag, inner + written);
  }
  // «done”, he said» is the British way; `aroundMark` knows the house.
  if (stray) return;
  // In lower case it is no sentence of its own, whatever follows.
  const goesOn = inner === '.' && /\p{Ll}/u.test(text.charAt(gap.end));
  // «told the board on Monday»: who heard it stands behind the verb, and the engine has looked for words behind that.
  const isTelling = inner === '.' && attribution.cue?.lemma === 'tell';
  if (!isWhole && !goesOn && !isTelling && !endsTag(article, tag)) return;
  if (inner === '.') {
    // «“It is crucial.” Ellison agrees.»: with what somebody else said.
    if (attribution.cue?.lemma === 'agree' && !goesOn) return;
    if (text.charAt(marks.start - 2) === '.') return;
    return mended(article, withStop(article, paragraph, marks), tag, `,${written}`);
  }
  if (!unstopped) return;
  return mended(article, marks, tag, `,${written}`);
}

/** The marks with the full stop before them, but for one that belongs to its word. */
function withStop(article: Article, paragraph: PlacedPart['paragraph'], marks: Span): Span {
  const abbreviated = isAbbreviation(article, paragraph, marks.start);
  return { start: marks.start - (abbreviated ? 0 : 1), end: marks.end };
}

function mended(article: Article, span: Span, tag: Span, expected: string): Finding<Message> {
  const data = { actual: article.slice(span), tag: excerpt(article, tag), expected };
  return { span, message: 'beforeTag', data, expected: [expected], fix: true };
}

/** «is “the best of them.” Ellison said in a statement.»: without the words in marks nothing is said. */
function beforeBareTag(
  article: Article,
  { paragraph, part }: PlacedPart,
): Finding<Message> | undefined {
  if (!part.close || part.words === 0) return;
  const { text } = article;
  const marks = closingMarks(text, placed(paragraph, part.close));
  if (!/[^.]\.$/.test(text.slice(marks.start - 2, marks.start))) return;
  const { tokens, sentences } = paragraph.reading;
  const index = tokenFrom(paragraph, marks.end - paragraph.start);
  const sentence = sentences[tokens[index]?.sentence ?? -1];
  if (sentence?.first !== index || sentence.last - index > longestBareTag) return;
  const { start, end } = placed(paragraph, sentence);
  const [, speaker = '', occasion] = bareTag.exec(text.slice(start, end)) ?? [];
  const speakerEnd = start + speaker.length;
  if (!/^(?:s?he|they)$/i.test(speaker) && !endsName(article, speakerEnd)) return;
  if (occasion && !afterTag.has(occasion.toLowerCase())) return;
  const tag = { start, end: speakerEnd + ' said'.length };
  return mended(article, withStop(article, paragraph, marks), tag, `,${article.slice(marks)}`);
}

const endsName = ({ names }: Article, at: number): boolean =>
  names.some(({ places }) => places.some(({ end }) => end === at));

/** Somebody's whole sentence at the head of the article's: behind it a comma is wanted, whatever the tag goes on with. */
function opensSentence({ paragraph, part, quotation }: PlacedPart): boolean {
  if (quotation.kind !== 'direct' || part.words < 4) return false;
  const { tokens } = paragraph.reading;
  const index = tokenFrom(paragraph, part.start);
  const first = tokens[index + 1];
  if (!/^\p{Lu}/u.test(first?.value ?? '')) return false;
  return tokens[index - 1]?.sentence !== tokens[index]?.sentence;
}

/** «called it a “farce.” and left»: the sentence goes on in lower case. */
function midSentence(
  article: Article,
  { paragraph, part, quotation }: PlacedPart,
): Finding<Message> | undefined {
  if (!part.close || part.words === 0 || quotation.kind === 'title') return;
  const { text } = article;
  const marks = closingMarks(text, placed(paragraph, part.close));
  if (!/[^.]\.$/.test(text.slice(marks.start - 2, marks.start))) return;
  const { tokens } = paragraph.reading;
  const index = tokenFrom(paragraph, marks.end - paragraph.start);
  const next = tokens[index];
  if (next?.kind !== 'word' || !next.blank || !/^\p{Ll}+$/u.test(next.value)) return;
  // «…” de Vries said»
  const name = /^\p{Lu}/u.test(tokens[index + 1]?.value ?? '');
  if ((name && particles.has(next.lower)) || isTitled(article.slice(quotation))) return;
  if (isAbbreviation(article, paragraph, marks.start)) return;
  const written = article.slice(marks);
  const expected = coordinators.has(next.lower) ? [written] : [`,${written}`, written];
  const span = { start: marks.start - 1, end: marks.end };
  const data = { actual: article.slice(span), expected: expected.join('` or `') };
  return { span, message: 'midSentence', data, expected };
}

/** «done,”. Ellison said», «done.”, Ellison said»: a stop on either side of the mark. */
function doubledStop(
  article: Article,
  { paragraph, part }: PlacedPart,
): Finding<Message> | undefined {
  if (!part.close || part.words === 0) return;
  const { text } = article;
  const marks = closingMarks(text, placed(paragraph, part.close));
  const inner = text.charAt(marks.start - 1);
  const outer = text.charAt(marks.end);
  if (!((inner === ',' && outer === '.') || (inner === '.' && outer === ','))) return;
  if (isAbbreviation(article, paragraph, marks.start)) return;
  if (/[.,…]/.test(text.charAt(marks.start - 2) + text.charAt(marks.end + 1))) return;
  const span = { start: marks.start - 1, end: marks.end + 1 };
  const expected = `,${article.slice(marks)}`;
  const data = { actual: article.slice(span), expected };
  return { span, message: 'doubled', data, expected: [expected], fix: true };
}

/** «…, Ellison wrote. “I have had enough of it”»: a whole sentence that ends its paragraph; alone it is a pull quote. */
function unstopped(
  article: Article,
  { paragraph, part, quotation }: PlacedPart,
): Finding<Message> | undefined {
  if (!part.close || part.words < 4 || quotation.kind === 'title') return;
  const { tokens, sentences } = paragraph.reading;
  const index = tokenFrom(paragraph, part.start);
  const sentence = tokens[index]?.sentence ?? 0;
  if (sentence === 0 || sentences[sentence]?.first !== index) return;
  const marks = closingMarks(article.text, placed(paragraph, part.close));
  if (tokens.at(-1)?.end !== marks.end - paragraph.start) return;
  const inner = tokens[tokenFrom(paragraph, marks.start - paragraph.start) - 1];
  if (inner?.kind !== 'word' || inner.value.endsWith('.') || isTitled(article.slice(quotation)))
    return;
  if (!/^\p{Lu}/u.test(tokens[index + 1]?.value ?? '')) return;
  const actual = article.slice(marks);
  const expected = `.${actual}`;
  return { span: marks, message: 'unstopped', data: { actual, expected }, expected: [expected] };
}

/**
 * «“We are done, she said.”»: the closing mark stands behind the tag. Not «“I asked why. It was late, he said.”» nor
 * «“It was late, he said,” she said»: there the speaker tells what somebody else said.
 */
function tagInside(
  article: Article,
  { paragraph, part, quotation }: PlacedPart,
): Finding<Message> | undefined {
  if (!part.close || part.parent >= 0 || quotation.kind === 'title') return;
  const cue = quotation.attribution?.cue;
  const isOutside = cue && (cue.start < quotation.start || cue.end > quotation.end);
  const mark = placed(paragraph, part.close);
  if (isOutside && article.sentenceAt(cue.start)?.start === article.sentenceAt(mark.start)?.start)
    return;
  const words = article.text.slice(paragraph.start + part.start, mark.start);
  const [tag] = innerTag.exec(words.slice(-longestTag)) ?? [];
  if (!tag || /[.?!]\s/.test(words.slice(0, -tag.length))) return;
  const written = article.slice(mark);
  const span = { start: mark.start - tag.length, end: mark.end };
  const expected = `,${written}${tag.slice(1)}`;
  const data = { actual: article.slice(span), expected };
  return { span, message: 'tagInside', data, expected: [expected] };
}

/** In characters: «, said Lieutenant Governor Mara Ellison.» */
const longestTag = 48;

/** «, she said.», «, said Mara Ellison.» */
const innerTag =
  /,\s(?:(?:s?he|they|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})\ssaid|said\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})\.$/u;

/** Whether an attribution behind a quotation is this quotation's, and not that of the words that follow it. */
function closes(article: Article, { cue, content }: Attribution, mark: Span, tag: Span): boolean {
  if (cue?.position !== 'before' || content.some(({ end }) => end === mark.end)) return true;
  // «“We are done.” Ellison said, “and we are going home.”», «“We are done.” Ellison said, adding that …»
  const next = article.text.slice(tag.end, tag.end + 20);
  return /^,\s(?:(?:["“]|'')\p{Ll}|and\b|\p{Ll}+ing\b)/u.test(next);
}

/** «the “public option”, which» in American style, «the “public option.”» in British style. */
function aroundMark(
  article: Article,
  { part, paragraph, quotation }: PlacedPart,
  house: Style,
  byTag: ReadonlyMap<number, Attribution>,
): Finding<Message> | undefined {
  const isSpeech = house.speech === 'us' && isSentence(article, quotation);
  const style = isSpeech ? 'us' : house.fragment;
  if (!style || !part.close || !part.open || part.words === 0) return;
  if (part.close.level === 'single' && part.parent < 0) return;
  const { text } = article;
  const marks = closingMarks(text, placed(paragraph, part.close));
  const inner = text.charAt(marks.start - 1);
  const outer = text.charAt(marks.end);
  const written = article.slice(marks);

  if (style === 'us') {
    // «he shouted “I am done”, and left»: the comma is the article's own, and outside in British papers.
    const isOwn = outer === ',' && quotation.attribution?.cue?.position === 'before';
    if (isOwn && house.fragment !== 'us') return;
    const follows = text.charAt(marks.end + 1);
    if ((outer !== ',' && outer !== '.') || !/^\s?$/u.test(follows)) return;
    // «asked “what is left?”.»: the American way has one stop, a British sentence may have its own.
    if (/[?!]/.test(inner) && outer === '.' && house.fragment === 'us') {
      const span = { start: marks.start - 1, end: marks.end + 1 };
      const expected = inner + written;
      const data = { actual: article.slice(span), expected };
      return { span, message: 'doubled', data, expected: [expected], fix: true };
    }
    if (!/[\p{L}\p{N}%)\]]/u.test(inner)) return;
    const span = { start: marks.start, end: marks.end + 1 };
    return moved(article, span, outer + written, 'outside');
  }
  // What is quoted within somebody's words may be set as they set it.
  if (part.parent >= 0 || !isFragment(article, quotation)) return;
  if (inner !== ',' && inner !== '.') return;
  // «“If it rains,” she said, “we stay.”» is a sentence, which the tag parts.
  if (quotation.attribution?.cue?.position === 'inside') return;
  if (/[\p{L}\p{N},.;:?!]/u.test(outer) || isAbbreviation(article, paragraph, marks.start)) return;
  // Before a tag many British papers put the comma of a fragment inside too: «“what is possible,” she said».
  if (inner === ',' && byTag.has(gapAfter(text, marks.end).end)) return;
  return moved(article, { start: marks.start - 1, end: marks.end }, written + inner, 'inside');
}

function moved(
  article: Article,
  span: Span,
  expected: string,
  message: 'inside' | 'outside',
): Finding<Message> {
  const data = { actual: article.slice(span), expected };
  return { span, message, data, expected: [expected], fix: true };
}

/** «She said “We are done.”» */
function beforeQuotation(
  article: Article,
  { paragraph, part, quotation }: PlacedPart,
  byCueEnd: ReadonlyMap<number, Attribution>,
  verbs: ReadonlySet<string>,
): Finding<Message> | undefined {
  if (!part.open || part.parent >= 0 || quotation.parts.length > 1) return;
  const untied = untiedBefore(article, { paragraph, part, quotation }, part.open);
  if (untied || part.words < 4) return untied;
  const { text } = article;
  const open = placed(paragraph, part.open);
  const { tokens } = paragraph.reading;
  const before = tokens[tokenFrom(paragraph, part.start) - 1];
  const capital = /\p{Lu}/u.test(text.charAt(open.end));
  if (!before) return;

  if (before.kind !== 'word' || before.value.endsWith('.')) return;
  const attribution = byCueEnd.get(paragraph.start + before.end);
  const cue = attribution?.cue;
  if (!cue || !verbs.has(cue.lemma) || cue.negated) return;
  const resumes = cue.position === 'inside';
  if (!resumes && (quotation.kind !== 'direct' || !capital || !isPlain(cue))) return;
  if (resumes && (capital || cue.tense === 'other')) return;
  const span = { start: paragraph.start + before.start, end: open.end };
  const expected = `${before.value}, ${article.slice(open)}`;
  return {
    span,
    message: 'beforeQuotation',
    data: { actual: article.slice(span), expected },
    expected: [expected],
    fix: true,
  };
}

/** «She said that, “We are done.”», «described it as, “a farce”»: a comma behind a word that wants what follows. */
function untiedBefore(
  article: Article,
  { paragraph, part, quotation }: PlacedPart,
  mark: Span,
): Finding<Message> | undefined {
  const { tokens } = paragraph.reading;
  const index = tokenFrom(paragraph, part.start);
  const word = tokens[index - 2];
  if (tokens[index - 1]?.value !== ',' || word?.kind !== 'word' || word.quotation >= 0) return;
  const open = placed(paragraph, mark);
  const isSpoken = part.words >= 4 && /\p{Lu}/u.test(article.text.charAt(open.end));
  if (!(word.lower === 'that' ? isSpoken && quotation.kind !== 'title' : tied.has(word.lower))) {
    return;
  }
  const span = { start: paragraph.start + word.start, end: open.end };
  const expected = `${word.value} ${article.slice(open)}`;
  const data = { word: word.lower, expected };
  return { span, message: 'afterThat', data, expected: [expected], fix: true };
}

function isPlain({ tense }: Cue): boolean {
  return tense === 'past' || tense === 'present';
}

/** Characters that marks, stops and blanks beside one another take up at most. */
const marksLength = 6;

/** White space and stray stops after a mark. */
function gapAfter(text: string, start: number): Span {
  let end = start;
  while (end < start + marksLength && /[\s.,’'”"]/u.test(text.charAt(end))) end++;
  return { start, end };
}

/** A closing mark with those that touch it: «’”». */
function closingMarks(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first > start - marksLength && '’”\'"'.includes(text.charAt(first - 1) || ' ')) first--;
  while (last < end + marksLength && '’”\'"'.includes(text.charAt(last) || ' ')) last++;
  return { start: first, end: last };
}

/**
 * Whether the attribution is complete: nothing follows that would make its words a clause of their own, and no
 * quotation that they might introduce.
 */
function endsTag(article: Article, tag: Span): boolean {
  const paragraph = article.paragraphAt(tag.start);
  if (!paragraph) return false;
  const { tokens } = paragraph.reading;
  const index = tokenFrom(paragraph, tag.end - paragraph.start);
  const next = tokens[index];
  if (!next) return true;
  // «said Mara Ellison, author of “Cold Piers,” a novel»: the comma stands inside a mark.
  const [comma, mark] = tokens.slice(Math.max(0, index - 2), index);
  if (comma?.value === ',' && mark?.kind === 'punctuation') return true;
  if (next.quotation >= 0) return false;
  if (next.kind !== 'punctuation')
    return afterTag.has(next.lower) || /..(?:ing|ly)$/.test(next.lower);
  if (!/[,:]/.test(next.value) || (tokens[index + 1]?.quotation ?? -1) < 0) return true;
  return /^\p{Ll}/u.test(tokens[index + 2]?.value ?? '');
}

/** A title that ends in a stop of its own: “Stay Away, and Stay Dry.” */
const isTitled = (quotation: string): boolean =>
  !/(?<!\p{L})\p{Ll}{4}/u.test(quotation) && /\s/.test(quotation);

const particles: ReadonlySet<string> = new Set(nameParticles);

/** Before these a fragment in marks wants no comma. */
const coordinators: ReadonlySet<string> = new Set(['and', 'or']);

/** Tokens that a tag takes up with its stop and nothing beside it. */
const longestBareTag = 9;

/** «Mara Ellison said.», «She said in a statement.», «He said Monday.»: who, and the word behind the verb. */
const bareTag =
  /^(\p{Lu}\S*(?:\s\p{Lu}\S*){0,3})\ssaid(?:\s(\p{L}+)(?:(?:\s(?:a|an|her|his|last|the|this))?\s\p{L}+)?)?\.$/u;

const tags: ReadonlySet<string> = new Set(tagVerbs);

const tied: ReadonlySet<string> = new Set(tiedWords);

const afterTag: ReadonlySet<string> = new Set([...tagFollowers, ...days, ...months]);

/** Whether the full stop before an offset belongs to its word: «in the U.S.». */
function isAbbreviation(
  article: Article,
  paragraph: PlacedPart['paragraph'],
  end: number,
): boolean {
  const index = tokenFrom(paragraph, end - paragraph.start) - 1;
  const token = paragraph.reading.tokens[index];
  return token?.kind === 'word' && article.text.charAt(end - 1) === '.';
}
