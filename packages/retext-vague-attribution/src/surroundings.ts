import {
  type Article,
  type Attribution,
  CERTAIN,
  type Mention,
  onceEach,
  type PlacedParagraph,
  type SourceClass,
  type Span,
  type Token,
  type WordSet,
} from 'nlcst-attribution';
import { firstNotBefore } from 'nlcst-attribution/internal';

/** A sentence in its place in the article. */
export interface PlacedSentence extends Span {
  paragraph: PlacedParagraph;
  /** First token (index in the paragraph) and the token after its last. */
  first: number;
  last: number;
}

/** The sentences of an article's narration in the order of the text: no headlines or labels, no questions and answers. */
export const sentencesOf = onceEach((article: Article): readonly PlacedSentence[] =>
  article.paragraphs
    .filter(({ reading }) => reading.kind === 'prose')
    .flatMap((paragraph) =>
      paragraph.reading.sentences.map(({ start, end, first, last }) => ({
        paragraph,
        start: paragraph.start + start,
        end: paragraph.start + end,
        first,
        last,
      })),
    ),
);

/** A word in the article’s narration. */
export interface PlacedWord {
  /** Index in the paragraph. */
  at: number;
  /** Index in {@link sentencesOf}. */
  sentence: number;
}

/** Where words of a set stand in the narration, outside quotations. */
export function narrated({ paragraphs }: Article, words: WordSet): PlacedWord[] {
  const found: PlacedWord[] = [];
  let sentences = 0;
  for (const { reading } of paragraphs) {
    if (reading.kind !== 'prose') continue;
    for (const at of words.in(reading)) {
      const { kind, quotation, sentence } = reading.tokens[at] as Token;
      if (kind === 'word' && quotation === -1) found.push({ at, sentence: sentences + sentence });
    }
    sentences += reading.sentences.length;
  }
  return found;
}

/** The tokens of a sentence. */
export function tokensOf({ paragraph, first, last }: PlacedSentence): readonly Token[] {
  return paragraph.reading.tokens.slice(first, last);
}

/** From one token to another, counted in the article. */
export function spanOf({ paragraph }: PlacedSentence, from: Token, to: Token): Span {
  return { start: paragraph.start + from.start, end: paragraph.start + to.end };
}

/** The sentences beside one: so many before it and after it, itself included. */
export function beside(
  sentences: readonly PlacedSentence[],
  index: number,
  before: number,
  after: number,
): readonly PlacedSentence[] {
  return sentences.slice(Math.max(0, index - before), index + after + 1);
}

/** The sentence from which one has its speaker: whole quotations lead back to the one that tells it. */
export function speakerBefore(sentences: readonly PlacedSentence[], index: number): number {
  let from = index;
  while (from > 0 && isQuoted(sentences[from])) from--;
  return from;
}

const isQuoted = (sentence: PlacedSentence | undefined): boolean =>
  sentence !== undefined && tokensOf(sentence).every(({ quotation }) => quotation >= 0);

/** Whether a speaker of one kind is quoted in a stretch of the text, or in one of some sentences beside one another. */
export function speaks(article: Article, kind: keyof Speakers, stretch: readonly Span[]): boolean {
  const starts = speakersOf(article)[kind];
  const from = stretch[0]?.start ?? 0;
  const to = stretch.at(-1)?.end ?? 0;
  const found = starts[firstNotBefore(starts, (start) => start < from)];
  return found !== undefined && found < to;
}

/** Where the mentions of speakers begin, in the order of the text, as far as the engine is sure. */
interface Speakers {
  all: readonly number[];
  /** Whoever or whatever has a name. */
  named: readonly number[];
  /** Those behind “according to”. */
  vouching: readonly number[];
  /** The same, and whoever reported something. */
  reporting: readonly number[];
  /** Those of them whom the article names: “the Harbor Times”, not “a local newspaper”. */
  reportingByName: readonly number[];
}

const speakersOf = onceEach((article: Article): Speakers => {
  const sure = article.attributions.filter(
    ({ certainty, source }) => source && certainty >= CERTAIN,
  );
  const named = sure.filter(({ source }) => source && isNamed(source));
  const vouching = named.filter(({ cue }) => cue?.lemma === 'according to');
  const reporting = [...vouching, ...sure.filter(({ cue }) => cue?.lemma === 'report')];
  return {
    all: startsOf(sure),
    named: startsOf(named),
    vouching: startsOf(vouching),
    reporting: startsOf(reporting),
    reportingByName: startsOf(reporting.filter(({ source }) => source && bearsName(source))),
  };
});

const startsOf = (attributions: readonly Attribution[]): number[] =>
  attributions.flatMap(({ source }) => (source ? [source.start] : [])).sort((a, b) => a - b);

const isNamed = ({ form, source }: Mention): boolean =>
  form === 'name' || namedClasses.has(source.class);

/** Also “the agency”, where its name stands elsewhere. */
const bearsName = ({ source }: Mention): boolean =>
  source.mentions.some(({ form }) => form === 'name');

const namedClasses: ReadonlySet<SourceClass> = new Set(['organization', 'person', 'spokesperson']);

/** Whether a sentence has a link: whoever follows it finds the source. */
export function hasLink(tokens: readonly Token[]): boolean {
  return tokens.some(({ link }) => link !== undefined);
}

/** Whether a token is a word that begins with a capital. */
export function isCapitalised({ kind, value, lower }: Token): boolean {
  return kind === 'word' && value !== lower && /^\p{Lu}/u.test(value);
}
